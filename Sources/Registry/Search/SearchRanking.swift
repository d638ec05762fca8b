/// Puts the matches of a full-text query in order.
///
/// The index keeps neither positions nor sizes, and a common word matches hundreds of thousands of
/// cards. So the first matches are read, those by name before those by text, the newest first in
/// each, and scored by their texts: BM25 over fields with weights (name, headings, body), as in
/// Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (2004),
/// without document frequencies (every candidate has every token). The result is exact where all
/// matches were read, and says where not.
package final class SearchRanking {
    package struct Document {
        package var name: String
        package var text: [UInt8]

        package init(name: String, text: [UInt8]) {
            self.name = name
            self.text = text
        }
    }

    package struct Hit: Equatable, Sendable {
        package var id: UInt32
        package var score: Double
    }

    package struct Result: Equatable, Sendable {
        /// The best first; of equal ones the newest.
        package var hits: [Hit]
        /// How many matches were read.
        package var candidateCount: Int
        /// Whether there are matches that were not read.
        package var isApproximate: Bool
    }

    package static let candidateLimit = 400
    /// How much of a text is scored, in bytes.
    package static let textLimit = 64 << 10

    private enum Weight {
        static let name = 8.0
        static let heading = 3.0
        static let body = 1.0
        /// A name that is the query, or begins with it.
        static let wholeName = 2.0
        static let nameStart = 0.5
        /// Tokens that stand side by side as in the query.
        static let adjacency = 0.5
    }

    /// BM25's saturation and how much the length of a text counts.
    private static let saturation = 1.2
    private static let lengthShare = 0.5

    private struct Candidate {
        var id: UInt32
        /// For each token, weighted occurrences.
        var name: [Double]
        var text: [Double]
        var length: Int
        var bonus: Double
    }

    private let matcher: QueryMatcher
    private let tokenizer = SearchTokenizer()

    package init(_ query: SearchQuery) { matcher = QueryMatcher(query) }

    /// - Parameters:
    ///   - nameMatches: gives the ids that match by name, the largest first, `nil` at the end.
    ///   - textMatches: the same for matches anywhere; it may repeat those by name.
    ///   - limit: how many hits are wanted.
    ///   - candidateLimit: how many matches are read.
    ///   - load: the name and the text of a card; `nil` where there is none.
    package func rank<Failure: Error>(
        nameMatches: () throws(Failure) -> UInt32?, textMatches: () throws(Failure) -> UInt32?,
        limit: Int,
        candidateLimit: Int = SearchRanking.candidateLimit,
        load: (UInt32) throws(Failure) -> Document?
    ) throws(Failure) -> Result {
        var candidates: [Candidate] = []
        var seen: Set<UInt32> = []
        var isApproximate = false
        func read(_ next: () throws(Failure) -> UInt32?) throws(Failure) {
            while !isApproximate, let id = try next() {
                if seen.contains(id) { continue }
                if seen.count == candidateLimit {
                    isApproximate = true
                } else {
                    seen.insert(id)
                    if let document = try load(id) { candidates.append(candidate(id, document)) }
                }
            }
        }
        try read(nameMatches)
        try read(textMatches)
        let total = candidates.reduce(0) { $0 + $1.length }
        let average = max(1, Double(total) / Double(max(1, candidates.count)))
        var hits = candidates.map { Hit(id: $0.id, score: Self.score($0, average)) }
        hits.sort { ($0.score, $0.id) > ($1.score, $1.id) }
        return Result(
            hits: Array(hits.prefix(max(0, limit))), candidateCount: candidates.count,
            isApproximate: isApproximate)
    }

    private static func score(_ candidate: Candidate, _ average: Double) -> Double {
        let length = 1 - lengthShare + lengthShare * Double(candidate.length) / average
        var score = candidate.bonus
        for (name, text) in zip(candidate.name, candidate.text) {
            let weight = name + text / length
            score += weight / (weight + saturation)
        }
        return score
    }

    private func candidate(_ id: UInt32, _ document: Document) -> Candidate {
        let zeros = [Double](repeating: 0, count: matcher.count)
        var candidate = Candidate(id: id, name: zeros, text: zeros, length: 0, bonus: 0)
        score(name: document.name, &candidate)
        unsafe document.text.withUnsafeBufferPointer { text in
            let text = unsafe UnsafeBufferPointer(rebasing: text.prefix(Self.textLimit))
            var pairs = Adjacency(count: matcher.count)
            candidate.length = unsafe matcher.forEachMatch(in: text, tokenizer) { match in
                let isHeading = unsafe Self.isHeading(text, match.start)
                candidate.text[match.token] += isHeading ? Weight.heading : Weight.body
                pairs.note(match)
                return true
            }
            candidate.bonus += Weight.adjacency * pairs.share
        }
        return candidate
    }

    private func score(name: String, _ candidate: inout Candidate) {
        var name = name
        let lastPart =
            name.utf8.lastIndex(of: UInt8(ascii: "/"))
            .map { name.utf8.distance(from: name.utf8.startIndex, to: $0) + 1 } ?? 0
        var order: [Int] = []
        var isStart = true
        var pairs = Adjacency(count: matcher.count)
        name.withUTF8 { bytes in
            _ = unsafe matcher.forEachMatch(in: bytes, tokenizer) { match in
                candidate.name[match.token] += Weight.name
                pairs.note(match)
                return true
            }
            // The part after the owner: does it begin with the query, and is it all of it?
            let part = unsafe UnsafeBufferPointer(rebasing: bytes[lastPart...])
            let count = unsafe matcher.forEachMatch(in: part, tokenizer) { match in
                isStart = isStart && match.position == order.count && match.token == order.count
                order.append(match.token)
                return true
            }
            isStart = isStart && order.count == matcher.count && matcher.count > 0
            if isStart {
                candidate.bonus += count == matcher.count ? Weight.wholeName : Weight.nameStart
            }
        }
        candidate.bonus += Weight.adjacency * pairs.share
    }

    /// Whether the line of an offset begins as a heading does; long lines are none.
    private static func isHeading(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let limit = max(0, offset - 160)
        var place = offset
        while place > limit, unsafe text[place - 1] != UInt8(ascii: "\n") { place -= 1 }
        guard place == 0 || place > limit else { return false }
        return unsafe text[place] == UInt8(ascii: "#")
    }

    /// Which neighbours of the query are neighbours in the text too.
    private struct Adjacency {
        private var found: [Bool]
        private var last: QueryMatcher.Match?

        init(count: Int) { found = [Bool](repeating: false, count: max(0, count - 1)) }

        mutating func note(_ match: QueryMatcher.Match) {
            if let last, match.token == last.token + 1, match.position == last.position + 1 {
                found[last.token] = true
            }
            last = match
        }

        var share: Double {
            found.isEmpty ? 0 : Double(found.count { $0 }) / Double(found.count)
        }
    }
}

@available(*, unavailable) extension SearchRanking: Sendable {}
