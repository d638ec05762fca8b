internal import Cards
internal import GRDB

/// Examines a registry: whether the file is sound and everything derived agrees with the texts it comes from.
package struct Doctor {
    package struct Check: Equatable, Sendable {
        package var name: String
        package var passed: Bool
        /// What was looked at, or what is wrong.
        package var message: String
    }

    let registry: Registry
    let blobs: BlobStore?
    private let preparation = CardPreparation(Linter())

    /// - Parameter blobs: where contents lie; `nil` where there is no store.
    package init(_ registry: Registry, blobs: BlobStore? = nil) {
        self.registry = registry
        self.blobs = blobs
    }

    /// All checks. Nobody who writes waits for them but for FTS5's own, which takes the form of an insert though it
    /// writes nothing: so the registry must be open for writing.
    ///
    /// - Parameters:
    ///   - repairs: make everything that is derived from the stored texts and versions anew first.
    ///   - deep: hash every content again.
    package func examine(repairs: Bool = false, deep: Bool = false) throws -> [Check] {
        let isRehearsal = repairs && registry.isRehearsal
        var checks: [Check]
        if isRehearsal {
            // What a repair would make is there for its own transaction alone.
            checks = try registry.write { db in
                try repair(db)
                return try state(db, search: search(db), deep: deep)
            }
        } else {
            if repairs { try registry.write(repair) }
            let search = try registry.write(search)
            checks = try registry.read { try state($0, search: search, deep: deep) }
        }
        checks.append(try contents(deep: deep))
        return checks
    }

    private func repair(_ db: Database) throws {
        try Rebuild.run(in: db)
        try noteUses(db)
    }

    /// What needs no more than one state of the database.
    ///
    /// - Parameter search: what was found of the full-text index, to stand in its place.
    private func state(_ db: Database, search: Check, deep: Bool) throws -> [Check] {
        [
            try integrity(db), try foreignKeys(db), try texts(db), search, try filters(db),
            try orphans(db), try versions(db, deep: deep), try uses(db), try committedCards(db),
        ]
    }

    private func integrity(_ db: Database) throws -> Check {
        let messages = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
        return Check(
            name: "integrity", passed: messages == ["ok"],
            message: messages == ["ok"] ? "the file is sound" : messages.joined(separator: "; "))
    }

    private func foreignKeys(_ db: Database) throws -> Check {
        let broken = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
        return Check(
            name: "foreign_keys", passed: broken.isEmpty,
            message: broken.isEmpty
                ? "every reference has its row" : "\(broken.count) references have no row")
    }

    /// Every stored text can be read and has the hash that its revision says.
    private func texts(_ db: Database) throws -> Check {
        let decompressor = try TextDecompressor()
        let statement = try RawStatement(db, "SELECT id, sha256, text FROM revision ORDER BY id")
        defer { statement.reset() }
        var (count, damaged) = (0, [Int]())
        while try statement.step() {
            count += 1
            let text = try? decompressor.decompress(statement.bytes(2))
            if text.map(CardPreparation.hash) != statement.bytes(1) {
                damaged.append(statement.int(0))
            }
        }
        return Check(
            name: "texts", passed: damaged.isEmpty,
            message: damaged.isEmpty
                ? "\(count) texts have their hashes"
                : "revisions with another text than their hash: \(Self.list(damaged))")
    }

    /// The full-text index holds what the cards say, and nothing else.
    private func search(_ db: Database) throws -> Check {
        do {
            try SearchTable.checkIntegrity(db)
            return Check(name: "search", passed: true, message: "the full-text index is in step")
        } catch let error as DatabaseError {
            return Check(
                name: "search", passed: false,
                message:
                    "the full-text index is out of step (\(error.resultCode)); 'stemma doctor --repair' rebuilds it"
            )
        }
    }

    /// The sets that filters read are those that the cards' texts and the verifications give.
    private func filters(_ db: Database) throws -> Check {
        var expected: [PostingReader.Term: (count: Int, sum: UInt64)] = [:]
        let decompressor = try TextDecompressor()
        let states = try StoredStates(db)
        let cards = try RawStatement(
            db,
            """
            SELECT repository.id, repository.kind, repository.name, revision.text, repository.gated
            FROM card JOIN repository ON repository.id = card.repository_id
            JOIN revision ON revision.id = card.revision_id
            """)
        defer { cards.reset() }
        while try cards.step() {
            guard let bytes = try? decompressor.decompress(cards.bytes(3)) else { continue }
            let id = RepositoryID(
                unchecked: cards.text(2) ?? "", kind: RepositoryKind(code: cards.int(1)))
            let files = try states.files(of: cards.int(0))
            let gating = cards.text(4).flatMap(StoredRepository.Gating.init)
            let terms = preparation.terms(
                of: bytes, id: id, files: files,
                adapterBase: try states.adapterBase(of: cards.int(0)), gating: gating)
            for term in Set(terms) {
                let member = Self.mixed(UInt32(truncatingIfNeeded: cards.int(0)))
                expected[term, default: (0, 0)].count += 1
                expected[term, default: (0, 0)].sum &+= member
            }
        }
        for (row, outcome) in try VerificationStore.shown(in: db) {
            let term = PostingReader.Term(field: FilterField.verified.rawValue, value: outcome)
            expected[term, default: (0, 0)].count += 1
            expected[term, default: (0, 0)].sum &+= Self.mixed(UInt32(truncatingIfNeeded: row))
        }
        var wrong: [String] = []
        let reader = try PostingReader(db)
        for row in try Row.fetchAll(db, sql: "SELECT field, value, count FROM term") {
            let term = PostingReader.Term(field: row["field"], value: row["value"])
            let members = try reader.set(field: term.field, value: term.value)
            let found = (members.count, members.reduce(UInt64(0)) { $0 &+ Self.mixed($1) })
            let right = expected.removeValue(forKey: term) ?? (0, 0)
            if found != right || row["count"] != found.0 { wrong.append(term.value) }
        }
        wrong += expected.keys.map(\.value)
        return Check(
            name: "filters", passed: wrong.isEmpty,
            message: wrong.isEmpty
                ? "every filter agrees with the cards"
                : "filters out of step: \(Self.list(wrong.sorted())); 'stemma doctor --repair' rebuilds them"
        )
    }

    /// Names that nothing mentions any more: harmless, and said.
    private func orphans(_ db: Database) throws -> Check {
        let cardless =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM repository WHERE state = 1 AND NOT EXISTS (
                      SELECT 1 FROM card JOIN revision
                        ON revision.id = card.revision_id AND revision.repository_id = card.repository_id
                      WHERE card.repository_id = repository.id)
                    """) ?? 0
        let unnamed =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM repository WHERE state = 0 AND moved_to IS NULL
                      AND NOT EXISTS (SELECT 1 FROM edge WHERE parent = repository.id)
                      AND NOT EXISTS (SELECT 1 FROM dataset_link WHERE dataset = repository.id)
                      AND NOT EXISTS (SELECT 1 FROM card WHERE new_version = repository.id)
                      AND NOT EXISTS (SELECT 1 FROM score WHERE repository_id = repository.id)
                    """) ?? 0
        return Check(
            name: "orphans", passed: cardless == 0,
            message: cardless == 0
                ? "every repository has its card; \(unnamed) names are mentioned no more"
                : "\(cardless) registered repositories have no card")
    }

    /// Spreads ids over 64 bits, so that sums of different sets differ (the finalizer of MurmurHash3).
    private static func mixed(_ id: UInt32) -> UInt64 {
        var value = UInt64(id) &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return value ^ value >> 33
    }

    static func list(_ items: [some CustomStringConvertible]) -> String {
        let shown = items.prefix(5).map { String(describing: $0).escaped(limit: 400) }.joined(
            separator: ", ")
        return items.count > 5 ? shown + " and \(items.count - 5) more" : shown
    }
}
