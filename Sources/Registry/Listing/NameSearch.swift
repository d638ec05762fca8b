internal import Cards
internal import GRDB

/// Repositories whose name holds every one of some words, at any place and in any case, as the Hub's `search` has it.
///
/// The index `name_part` knows which names have which three letters side by side; names are compared after that.
struct NameSearch {
    /// In lower case.
    private let words: [[UInt8]]
    private let names: RawStatement
    /// What the index is asked; `nil` where no word has three letters.
    private let match: String?

    /// Of a longer search only this many bytes count.
    private static let byteLimit = 256

    /// - Returns: `nil` where the searches hold no word: nothing is asked.
    init?(_ searches: [String], in db: Database) throws {
        words = searches.flatMap { search in
            search.utf8.prefix(Self.byteLimit).split { $0 <= 0x20 }.map { $0.map(Self.lowercased) }
        }
        guard !words.isEmpty else { return nil }
        var parts: Set<[UInt8]> = []
        for word in words where word.count >= 3 {
            for start in 0...(word.count - 3) { parts.insert(Array(word[start..<start + 3])) }
        }
        let terms = parts.map { part in
            "\"" + String(decoding: part, as: UTF8.self).replacing("\"", with: "\"\"") + "\""
        }
        match = terms.isEmpty ? nil : terms.sorted().joined(separator: " AND ")
        names = try RawStatement(db, "SELECT name FROM repository WHERE id = ?")
    }

    /// Whether the name of a row holds the words.
    func contains(_ row: Int) throws -> Bool {
        try names.bind(1, row)
        defer { names.reset() }
        guard try names.step() else { return false }
        return holdsWords(names.bytes(0))
    }

    private func holdsWords(_ name: [UInt8]) -> Bool {
        let name = name.map(Self.lowercased)
        return words.allSatisfy { Self.contains(name, $0) }
    }

    /// Calls `body` with the rows that match, the largest first, until it says `false`.
    ///
    /// - Parameters:
    ///   - bound: only smaller rows.
    ///   - candidates: only these; that is known before a name is looked up.
    /// - Returns: `false` where the index cannot say: no word is long enough.
    func forEach(
        of candidates: PostingSet, below bound: Int, in db: Database, _ body: (Int) throws -> Bool
    ) throws -> Bool {
        guard let match else { return false }
        let rows = try RawStatement(
            db,
            """
            SELECT rowid FROM name_part WHERE name_part MATCH ? AND rowid < ? ORDER BY rowid DESC
            """)
        try rows.bind(1, match)
        try rows.bind(2, bound)
        defer { rows.reset() }
        while try rows.step() {
            let row = rows.int(0)
            guard candidates.contains(UInt32(truncatingIfNeeded: row)), try contains(row) else {
                continue
            }
            guard try body(row) else { break }
        }
        return true
    }

    /// The same in the order of names: for words that the index does not know. An index of names is read from end to end,
    /// which costs a tenth of looking up each.
    func forEachByName(
        of candidates: PostingSet, _ kind: RepositoryKind, in db: Database,
        _ body: (Int) throws -> Bool
    ) throws {
        let rows = try RawStatement(db, "SELECT id, name FROM repository WHERE kind = ?")
        try rows.bind(1, kind.code)
        defer { rows.reset() }
        while try rows.step() {
            let row = rows.int(0)
            guard candidates.contains(UInt32(truncatingIfNeeded: row)),
                holdsWords(rows.bytes(1))
            else { continue }
            guard try body(row) else { return }
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        0x41...0x5A ~= byte ? byte | 0x20 : byte
    }

    private static func contains(_ name: [UInt8], _ word: [UInt8]) -> Bool {
        guard name.count >= word.count else { return false }
        return (0...(name.count - word.count)).contains { start in
            name[start] == word[0] && name[start..<start + word.count].elementsEqual(word)
        }
    }
}
