import GRDB

@testable import Registry

extension Database {
    /// What does not hold in `term` and `posting`, one line each; empty when all is well.
    func postingProblems() throws -> [String] {
        var problems: [String] = []
        var counts: [Int: Int] = [:]
        let postings = try RawStatement(self, "SELECT term_id, chunk, members FROM posting")
        while try postings.step() {
            let (term, chunk) = (postings.int(0), postings.int(1))
            guard UInt16(exactly: chunk) != nil else {
                problems.append("posting: term \(term): chunk \(chunk) is out of range")
                continue
            }
            do {
                counts[term, default: 0] += try postings.container(2).count
            } catch {
                problems.append("posting: term \(term), chunk \(chunk): \(error)")
            }
        }
        postings.reset()
        let terms = try RawStatement(self, "SELECT id, count FROM term")
        while try terms.step() {
            let (id, count) = (terms.int(0), terms.int(1))
            let found = counts.removeValue(forKey: id) ?? 0
            if found != count || count == 0 {
                problems.append("term \(id): expected \(count) members, found \(found)")
            }
        }
        terms.reset()
        for id in counts.keys.sorted() { problems.append("posting: term \(id) is not in 'term'") }
        return problems
    }
}
