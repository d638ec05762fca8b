internal import Cards
internal import GRDB

/// Writes prepared cards, one after another, inside the transactions of its caller.
///
/// What it remembers between cards (rows of names) is true only while every transaction commits; after a
/// roll-back a new writer is needed.
final class CardWriter {
    let db: Database
    let postings: PostingWriter
    let preparation: CardPreparation
    private let statements: CardStatements
    let states: StoredStates
    private let scores: ScoreWriter
    private let search: SearchTable
    let decompressor: TextDecompressor
    let compressor: TextCompressor
    /// Rows of repositories that are named often.
    private var names: [RepositoryID: Int] = [:]
    private static let rememberedNames = 200_000
    /// Seconds since 1970, for the rows of this run.
    let now: Int

    init(_ db: Database, postings: PostingWriter, preparation: CardPreparation, now: Int) throws {
        self.db = db
        self.postings = postings
        self.preparation = preparation
        self.now = now
        statements = try CardStatements(db)
        states = try StoredStates(db)
        scores = try ScoreWriter(db)
        search = try SearchTable(db)
        decompressor = try TextDecompressor()
        compressor = try TextCompressor()
    }

    /// Writes one card, the files beside it and all that is derived from both.
    func write(_ card: PreparedCard) throws -> IngestOutcome {
        let state = try states.state(of: card.id)
        let outcome = state.outcome(of: card)
        guard outcome != .unchanged else { return .unchanged }
        let card = try settled(card, state)
        let repository = try register(state)
        if let old = state.card {
            try removeDerived(of: state, repository, old)
        } else if state.gating != nil {
            try removeGate(repository)
        }
        if let checkpoint = card.checkpoint, !state.hasSameFiles(as: checkpoint) {
            try CheckpointStore.register(
                checkpoint.state, folder: checkpoint.folder, of: repository, in: db,
                postings: postings)
        }
        let isSameText = state.card?.sha256 == card.sha256
        let kept = isSameText ? state.card?.revision : nil
        try insertCard(card, repository, try kept ?? insertRevision(card, repository))
        try insertDerived(card, repository)
        if !isSameText, state.isRegistered {
            try VersionStore.record(
                card: { try decompressor.decompress(card.text) }, of: Int64(repository), now: now,
                in: db)
        }
        return outcome
    }

    /// Writes the card that a version of a repository has, and the names of the files beside it.
    ///
    /// - Parameters:
    ///   - bytes: empty where the version has no card.
    ///   - files: where a checkpoint folder is registered, its files count, and these do not.
    ///   - adapterBase: what the configuration of an adapter names as its base, as it is stored after this.
    func write(
        _ bytes: [UInt8], of id: RepositoryID, files: [(name: String, size: Int)],
        adapterBase: String?
    ) throws {
        let state = try states.state(of: id)
        let repository = try register(state)
        if let old = state.card {
            try removeDerived(of: state, repository, old)
        } else {
            try removeGate(repository)
        }
        if state.checkpoint == nil { try replaceFiles(of: repository, with: files) }
        let card = try preparation.prepare(
            bytes, id: id, path: nil, files: states.files(of: repository), adapterBase: adapterBase,
            gating: state.gating, compressor: compressor)
        let kept = state.card?.sha256 == card.sha256 ? state.card?.revision : nil
        try insertCard(card, repository, try kept ?? insertRevision(card, repository))
        try insertDerived(card, repository)
    }

    private func replaceFiles(of row: Int, with files: [(name: String, size: Int)]) throws {
        try db.execute(sql: "DELETE FROM file WHERE repository_id = ?", arguments: [row])
        let insert = try RawStatement(
            db, "INSERT INTO file (repository_id, path, size) VALUES (?, ?, ?)")
        for file in files {
            try insert.bind(1, row)
            try insert.bind(2, file.name)
            try insert.bind(3, file.size)
            try insert.run()
        }
    }

    /// The card as it is stored: under the name that the repository has now, with the files that are known of it, and
    /// for a checkpoint without a card the text that is there.
    private func settled(_ card: PreparedCard, _ state: StoredState) throws -> PreparedCard {
        let kept = card.isAbsent ? state.card : nil
        let hasOtherFiles = card.checkpoint == nil && state.files != nil
        guard kept != nil || hasOtherFiles || state.id != card.id || state.gating != nil else {
            return card
        }
        var settled = try preparation.prepare(
            try decompressor.decompress(kept?.text ?? card.text), id: state.id,
            path: kept == nil ? card.path : kept?.path,
            files: card.checkpoint?.names ?? state.files,
            adapterBase: card.checkpoint.map(\.adapterBase) ?? state.adapterBase,
            gating: state.gating,
            compressor: compressor)
        settled.checkpoint = card.checkpoint
        return settled
    }

    /// Writes the claims of a file in the place of those that it made before.
    func write(_ file: PreparedScores) throws -> IngestOutcome {
        let outcome = try states.outcome(of: file)
        guard outcome != .unchanged else { return .unchanged }
        let repository = try mention(file.id.name, file.id.kind)
        for (statement, bytes) in [
            (statements.deleteFileScores, nil), (statements.putScoreFile, file.sha256),
        ] {
            try statement.bind(1, repository)
            try statement.bind(2, file.path)
            if let bytes { try statement.bind(3, bytes) }
            try statement.run()
        }
        try scores.write(file.claims, claimant: repository) { try mention($0, .model) }
        return outcome
    }

    /// Writes anew what a card's text gives rise to, after it was taken away for all cards.
    func rewrite(_ card: PreparedCard, repository: Int, revision: Int) throws {
        try insertCard(card, repository, revision)
        try insertDerived(card, repository)
    }

    /// Writes what waits in memory; to be called before the transaction commits.
    func flush() throws {
        try postings.flush(db)
        try search.flush()
        if names.count > Self.rememberedNames { names.removeAll(keepingCapacity: true) }
    }

    /// To be called when rows of names have changed.
    func forgetNames() { names.removeAll() }

    // MARK: - Repositories

    /// The row of a repository that now has a card.
    private func register(_ state: StoredState) throws -> Int {
        guard let row = state.row else { return try insertRepository(state.id, state: 1) }
        let touch =
            state.isRegistered ? statements.touchRepository : statements.claimRepository
        try touch.bind(1, now)
        try touch.bind(2, row)
        try touch.run()
        return row
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

    func insertRepository(_ id: RepositoryID, state: Int) throws -> Int {
        let insert = statements.insertRepository
        try insert.bind(1, id.kind.code)
        try insert.bind(2, id.name)
        try insert.bind(3, state)
        try insert.bind(4, state == 1 ? now : nil)
        try insert.run()
        return Int(db.lastInsertedRowID)
    }

    // MARK: - The card

    private func insertRevision(_ card: PreparedCard, _ repository: Int) throws -> Int {
        let insert = statements.insertRevision
        try insert.bind(1, repository)
        try insert.bind(2, card.sha256)
        try insert.bind(3, card.byteCount)
        try insert.bind(4, card.text)
        try insert.bind(5, card.path)
        try insert.bind(6, now)
        try insert.bind(7, card.oid)
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
        try insert.bind(16, utf8: card.tags)
        try insert.run()
    }

    // MARK: - What is derived

    private func insertDerived(_ card: PreparedCard, _ repository: Int) throws {
        try search.insert(
            repository, id: card.id, title: card.title, body: card.body)
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
            try edge.bind(8, parent.position?.line)
            try edge.run()
        }
        try scores.write(card.scores, claimant: repository) { try mention($0, .model) }
        try insertGate(card.gate, repository)
        for dataset in card.datasets {
            let link = statements.insertDatasetLink
            try link.bind(1, repository)
            try link.bind(2, try mention(dataset.name, .dataset))
            try link.bind(3, dataset.line)
            try link.run()
        }
    }

    func insertGate(_ gate: GateTerms?, _ repository: Int) throws {
        guard let gate else { return }
        let insert = statements.insertGate
        try insert.bind(1, repository)
        try insert.bind(2, utf8: gate.json)
        try insert.bind(3, gate.sha256)
        try insert.bind(4, gate.mode.rawValue)
        try insert.run()
    }

    func removeGate(_ repository: Int) throws {
        try db.execute(sql: "DELETE FROM gate WHERE repository_id = ?", arguments: [repository])
    }

    /// Takes away what the old text of a card gave rise to. It says itself what that was, as everything derived is a
    /// function of the name, the text, the names of files and who decides about the gate.
    func removeDerived(
        of state: StoredState, _ repository: Int, _ old: StoredState.Text
    ) throws {
        let card = try preparation.prepare(
            try decompressor.decompress(old.text), id: state.id, path: old.path,
            files: state.files, adapterBase: state.adapterBase, gating: state.gating,
            compressor: compressor)
        try search.delete(
            repository, id: state.id, title: old.title, body: card.body)
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
}
