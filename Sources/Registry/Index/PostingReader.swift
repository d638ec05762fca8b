package import GRDB

/// Reads sets of ids out of the posting index.
package struct PostingReader {
    /// A value of a field.
    package struct Term: Hashable, Sendable {
        package var field: Int
        package var value: String

        package init(field: Int, value: String) {
            self.field = field
            self.value = value
        }
    }

    private let findTerm: RawStatement
    private let allChunks: RawStatement
    private let oneChunk: RawStatement
    private let chunkKeys: RawStatement

    /// For one access to the database; it does not outlive it.
    package init(_ db: Database) throws {
        findTerm = try RawStatement(db, "SELECT id, count FROM term WHERE field = ? AND value = ?")
        allChunks = try RawStatement(
            db, "SELECT chunk, members FROM posting WHERE term_id = ? ORDER BY chunk")
        oneChunk = try RawStatement(
            db, "SELECT members FROM posting WHERE term_id = ? AND chunk = ?")
        chunkKeys = try RawStatement(db, "SELECT chunk FROM posting WHERE term_id = ?")
    }

    /// How many repositories have the value; one look-up, no set is read.
    package func count(field: Int, value: String) throws -> Int {
        try find(Term(field: field, value: value))?.count ?? 0
    }

    /// The repositories that have the value; empty where none has.
    ///
    /// - Throws: `PostingError` where the database holds what was never written, else
    ///   `DatabaseError`.
    package func set(field: Int, value: String) throws -> PostingSet {
        guard let (id, _) = try find(Term(field: field, value: value)) else { return PostingSet() }
        return try read(id)
    }

    /// The repositories that have, for every group, at least one of its terms.
    ///
    /// The group with the fewest is read first; of the others only the chunks that can still
    /// matter. No groups give `nil`: there is nothing to restrict.
    package func intersection(ofUnions groups: [[Term]]) throws -> PostingSet? {
        var found: [(count: Int, ids: [Int])] = []
        for group in groups {
            let terms = try group.compactMap(find)
            if terms.isEmpty { return PostingSet() }
            found.append((terms.reduce(0) { $0 + $1.count }, terms.map(\.id)))
        }
        found.sort { $0.count < $1.count }
        guard let smallest = found.first else { return nil }
        var result = PostingSet()
        for id in smallest.ids { result.formUnion(try read(id)) }
        for group in found.dropFirst() where !result.isEmpty {
            var restriction = PostingSet()
            for key in result.keys {
                var members = PostingContainer()
                for id in group.ids {
                    if let container = try read(id, chunk: key) {
                        if members.isEmpty {
                            members = container
                        } else {
                            members.formUnion(container)
                        }
                    }
                }
                restriction.append(key: key, members)
            }
            result.formIntersection(restriction)
        }
        return result
    }

    /// The same set a chunk at a time, for who needs its first or last members alone: chunks that are not asked for are
    /// not read. Empty chunks are passed over.
    ///
    /// - Parameters:
    ///   - bound: the chunk of this id is the first.
    ///   - body: gets the members of one chunk; `false` ends the walk.
    package func forEachChunk(
        ofUnions groups: [[Term]], descending: Bool, from bound: UInt32? = nil,
        _ body: (PostingSet) throws -> Bool
    ) throws {
        var found: [(count: Int, ids: [Int])] = []
        for group in groups {
            let terms = try group.compactMap(find)
            if terms.isEmpty { return }
            found.append((terms.reduce(0) { $0 + $1.count }, terms.map(\.id)))
        }
        found.sort { $0.count < $1.count }
        guard let smallest = found.first else { return }
        var keys = try Set(smallest.ids.flatMap(chunks)).sorted()
        if descending { keys.reverse() }
        let first = bound.map { UInt16($0 >> 16) }
        for key in keys {
            if let first, descending ? key > first : key < first { continue }
            var members = PostingContainer()
            for (index, group) in found.enumerated() {
                var union = PostingContainer()
                for id in group.ids {
                    if let container = try read(id, chunk: key) {
                        if union.isEmpty { union = container } else { union.formUnion(container) }
                    }
                }
                if index == 0 { members = union } else { members.formIntersection(union) }
                if members.isEmpty { break }
            }
            guard !members.isEmpty else { continue }
            var set = PostingSet()
            set.append(key: key, members)
            guard try body(set) else { return }
        }
    }

    /// The repositories that have all the terms; `nil` for no terms.
    package func intersection(of terms: [Term]) throws -> PostingSet? {
        try intersection(ofUnions: terms.map { [$0] })
    }

    private func find(_ term: Term) throws -> (id: Int, count: Int)? {
        try findTerm.bind(1, term.field)
        try findTerm.bind(2, term.value)
        defer { findTerm.reset() }
        return try findTerm.step() ? (findTerm.int(0), findTerm.int(1)) : nil
    }

    /// The chunks that a term has members in.
    private func chunks(_ id: Int) throws -> [UInt16] {
        try chunkKeys.bind(1, id)
        defer { chunkKeys.reset() }
        var keys: [UInt16] = []
        while try chunkKeys.step() {
            guard let key = UInt16(exactly: chunkKeys.int(0)) else {
                throw PostingError(reason: .outOfRange, offset: 0)
            }
            keys.append(key)
        }
        return keys
    }

    private func read(_ id: Int) throws -> PostingSet {
        try allChunks.bind(1, id)
        defer { allChunks.reset() }
        var set = PostingSet()
        while try allChunks.step() {
            guard let key = UInt16(exactly: allChunks.int(0)) else {
                throw PostingError(reason: .outOfRange, offset: 0)
            }
            set.append(key: key, try allChunks.container(1))
        }
        return set
    }

    private func read(_ id: Int, chunk: UInt16) throws -> PostingContainer? {
        try oneChunk.bind(1, id)
        try oneChunk.bind(2, Int(chunk))
        defer { oneChunk.reset() }
        return try oneChunk.step() ? oneChunk.container(0) : nil
    }
}
