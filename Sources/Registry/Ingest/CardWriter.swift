internal import Cards
internal import GRDB

/// Writes prepared cards, one after another, inside the transactions of its caller.
///
/// What it remembers between cards (rows of names) is true only while every transaction commits; after a
/// roll-back a new writer is needed.
final class CardWriter {
    enum Outcome: Sendable {
        case added, updated, unchanged
    }

    private let db: Database
    private let postings: PostingWriter
    private let preparation: CardPreparation
    private let statements: Statements
    private let scores: ScoreWriter
    private let search: SearchTable
    private let decompressor: TextDecompressor
    private let compressor: TextCompressor
    /// Rows of repositories that are named often.
    private var names: [RepositoryID: Int] = [:]
    private static let rememberedNames = 200_000
    /// Seconds since 1970, for the rows of this run.
    private let now: Int

    init(_ db: Database, postings: PostingWriter, preparation: CardPreparation, now: Int) throws {
        self.db = db
        self.postings = postings
        self.preparation = preparation
        self.now = now
        statements = try Statements(db)
        scores = try ScoreWriter(db)
        search = try SearchTable(db)
        decompressor = try TextDecompressor()
        compressor = try TextCompressor()
    }

    /// Writes one card and all that is derived from it.
    func write(_ card: PreparedCard) throws -> Outcome {
        let (repository, known) = try register(card.id)
        var outcome = Outcome.added
        if known, let old = try current(repository) {
            guard old.sha256 != card.sha256 else { return .unchanged }
            try removeDerived(of: card.id, repository, old)
            outcome = .updated
        }
        let revision = try insertRevision(card, repository)
        try insertCard(card, repository, revision)
        try insertDerived(card, repository)
        return outcome
    }

    /// Writes the claims of a file in the place of those that it made before.
    func write(_ file: PreparedScores) throws -> Outcome {
        let repository = try mention(file.id.name, file.id.kind)
        let find = statements.findScoreFile
        try find.bind(1, repository)
        try find.bind(2, file.path)
        let known = try find.step() ? find.bytes(0) : nil
        find.reset()
        guard known != file.sha256 else { return .unchanged }
        for (statement, bytes) in [
            (statements.deleteFileScores, nil), (statements.putScoreFile, file.sha256),
        ] {
            try statement.bind(1, repository)
            try statement.bind(2, file.path)
            if let bytes { try statement.bind(3, bytes) }
            try statement.run()
        }
        try scores.write(file.claims, claimant: repository) { try mention($0, .model) }
        return known == nil ? .added : .updated
    }

    /// Writes anew what a card's text gives rise to, after it was taken away for all cards.
    func rewrite(_ card: PreparedCard, repository: Int, revision: Int) throws {
        try insertCard(card, repository, revision)
        try insertDerived(card, repository)
    }

    /// Writes what waits in memory; to be called before the transaction commits.
    func flush() throws {
        try postings.flush(db)
        if names.count > Self.rememberedNames { names.removeAll(keepingCapacity: true) }
    }

    // MARK: - Repositories

    /// The row of a repository that now has a card, and whether it had a row before.
    private func register(_ id: RepositoryID) throws -> (row: Int, known: Bool) {
        let find = statements.findRepository
        try find.bind(1, id.kind.code)
        try find.bind(2, id.name)
        if try find.step() {
            let row = find.int(0)
            let state = find.int(1)
            find.reset()
            let touch = state == 1 ? statements.touchRepository : statements.claimRepository
            try touch.bind(1, now)
            try touch.bind(2, row)
            try touch.run()
            return (row, true)
        }
        find.reset()
        return (try insertRepository(id, state: 1), false)
    }

    /// The row of a repository that something names, made where there is none.
    private func mention(_ name: String, _ kind: RepositoryKind) throws -> Int {
        let id = RepositoryID(unchecked: name, kind: kind)
        if let row = names[id] { return row }
        let find = statements.findRepository
        try find.bind(1, kind.code)
        try find.bind(2, name)
        defer { find.reset() }
        let row = try find.step() ? find.int(0) : insertRepository(id, state: 0)
        names[id] = row
        return row
    }

    private func insertRepository(_ id: RepositoryID, state: Int) throws -> Int {
        let insert = statements.insertRepository
        try insert.bind(1, id.kind.code)
        try insert.bind(2, id.name)
        try insert.bind(3, state)
        try insert.bind(4, state == 1 ? now : nil)
        try insert.run()
        return Int(db.lastInsertedRowID)
    }

    // MARK: - The card

    private struct CurrentCard {
        var sha256: [UInt8]
        var text: [UInt8]
        var path: String?
        var title: String?
    }

    private func current(_ repository: Int) throws -> CurrentCard? {
        let find = statements.findCard
        try find.bind(1, repository)
        defer { find.reset() }
        guard try find.step() else { return nil }
        return CurrentCard(
            sha256: find.bytes(0), text: find.bytes(1), path: find.text(2), title: find.text(3))
    }

    private func insertRevision(_ card: PreparedCard, _ repository: Int) throws -> Int {
        let insert = statements.insertRevision
        try insert.bind(1, repository)
        try insert.bind(2, card.sha256)
        try insert.bind(3, card.byteCount)
        try insert.bind(4, card.text)
        try insert.bind(5, card.path)
        try insert.bind(6, now)
        try insert.run()
        return Int(db.lastInsertedRowID)
    }

    private func insertCard(_ card: PreparedCard, _ repository: Int, _ revision: Int) throws {
        let newVersion = try card.newVersion.map { try mention($0, card.id.kind) }
        let insert = statements.insertCard
        try insert.bind(1, repository)
        try insert.bind(2, revision)
        try insert.bind(3, card.title)
        try insert.bind(4, card.bodyOffset)
        try insert.bind(5, utf8: card.metadata)
        try insert.bind(6, card.license)
        try insert.bind(7, card.licenseName)
        try insert.bind(8, card.licenseLink)
        try insert.bind(9, card.licenseLine)
        try insert.bind(10, card.pipelineTag)
        try insert.bind(11, card.libraryName)
        try insert.bind(12, newVersion)
        try insert.bind(13, card.errors)
        try insert.bind(14, card.warnings)
        try insert.bind(15, utf8: card.diagnostics)
        try insert.run()
    }

    // MARK: - What is derived

    private func insertDerived(_ card: PreparedCard, _ repository: Int) throws {
        try search.insert(
            repository, name: SearchTable.name(of: card.id, title: card.title), body: card.body)
        for term in card.terms {
            postings.add(
                field: term.field.rawValue, value: term.value,
                id: UInt32(truncatingIfNeeded: repository))
        }
        for parent in card.parents {
            let edge = statements.insertEdge
            try edge.bind(1, repository)
            try edge.bind(2, try mention(parent.parent, .model))
            try edge.bind(3, parent.relation.rawValue)
            try edge.bind(4, parent.provenance.rawValue)
            try edge.bind(5, parent.relationProvenance.rawValue)
            try edge.bind(6, parent.relationReason)
            try edge.bind(7, parent.source.rawValue)
            try edge.bind(8, parent.position.line)
            try edge.run()
        }
        try scores.write(card.scores, claimant: repository) { try mention($0, .model) }
        if let gate = card.gate {
            let insert = statements.insertGate
            try insert.bind(1, repository)
            try insert.bind(2, utf8: gate.json)
            try insert.bind(3, gate.sha256)
            try insert.bind(4, gate.mode.rawValue)
            try insert.run()
        }
        for dataset in card.datasets {
            let link = statements.insertDatasetLink
            try link.bind(1, repository)
            try link.bind(2, try mention(dataset.name, .dataset))
            try link.bind(3, dataset.line)
            try link.run()
        }
    }

    /// Takes away what the old text of a card gave rise to. The old text says what that was, as everything
    /// derived is a function of the text.
    private func removeDerived(of id: RepositoryID, _ repository: Int, _ old: CurrentCard) throws {
        let bytes = try decompressor.decompress(old.text)
        let card = try preparation.prepare(bytes, id: id, path: old.path, compressor: compressor)
        try search.delete(
            repository, name: SearchTable.name(of: id, title: old.title), body: card.body)
        for term in card.terms {
            postings.remove(
                field: term.field.rawValue, value: term.value,
                id: UInt32(truncatingIfNeeded: repository))
        }
        for statement in statements.deleteDerived {
            try statement.bind(1, repository)
            try statement.run()
        }
    }

    private struct Statements {
        let findRepository: RawStatement
        let insertRepository: RawStatement
        let claimRepository: RawStatement
        let touchRepository: RawStatement
        let findCard: RawStatement
        let insertRevision: RawStatement
        let insertCard: RawStatement
        let findScoreFile: RawStatement
        let putScoreFile: RawStatement
        let deleteFileScores: RawStatement
        let insertEdge: RawStatement
        let insertGate: RawStatement
        let insertDatasetLink: RawStatement
        let deleteDerived: [RawStatement]

        init(_ db: Database) throws {
            findRepository = try RawStatement(
                db, "SELECT id, state FROM repository WHERE kind = ? AND name = ?")
            insertRepository = try RawStatement(
                db,
                """
                INSERT INTO repository (kind, name, state, created_at, updated_at)
                VALUES (?1, ?2, ?3, ?4, ?4)
                """)
            claimRepository = try RawStatement(
                db,
                "UPDATE repository SET state = 1, created_at = ?1, updated_at = ?1 WHERE id = ?2")
            touchRepository = try RawStatement(
                db, "UPDATE repository SET updated_at = ?1 WHERE id = ?2")
            findCard = try RawStatement(
                db,
                """
                SELECT revision.sha256, revision.text, revision.path, card.title
                FROM card JOIN revision ON revision.id = card.revision_id WHERE card.repository_id = ?
                """)
            insertRevision = try RawStatement(
                db,
                """
                INSERT INTO revision (repository_id, sha256, byte_count, text, path, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
            insertCard = try RawStatement(
                db,
                """
                INSERT INTO card (repository_id, revision_id, title, body_offset, metadata, license,
                  license_name, license_link, license_line, pipeline_tag, library_name, new_version, errors,
                  warnings, diagnostics)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
            findScoreFile = try RawStatement(
                db, "SELECT sha256 FROM score_file WHERE repository_id = ? AND path = ?")
            putScoreFile = try RawStatement(
                db, "REPLACE INTO score_file (repository_id, path, sha256) VALUES (?, ?, ?)")
            deleteFileScores = try RawStatement(
                db, "DELETE FROM score WHERE claimant_id = ? AND path = ?")
            insertGate = try RawStatement(
                db,
                "INSERT INTO gate (repository_id, terms, terms_sha256, mode) VALUES (?, ?, ?, ?)")
            insertEdge = try RawStatement(
                db,
                """
                INSERT OR IGNORE INTO edge (child, parent, relation, provenance, relation_provenance,
                  relation_reason, source, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
            insertDatasetLink = try RawStatement(
                db, "INSERT OR IGNORE INTO dataset_link (model, dataset, line) VALUES (?, ?, ?)")
            // Not 'INSERT OR REPLACE', for which SQLite keeps a journal of every statement: half an ingest's time.
            deleteDerived = try [
                "DELETE FROM card WHERE repository_id = ?",
                "DELETE FROM dataset_link WHERE model = ?",
                "DELETE FROM edge WHERE child = ?",
                "DELETE FROM score WHERE claimant_id = ? AND path IS NULL",
                "DELETE FROM gate WHERE repository_id = ?",
            ].map { try RawStatement(db, $0) }
        }
    }
}
