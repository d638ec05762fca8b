internal import Cards
internal import GRDB

/// What the registry holds under a name.
struct StoredState {
    /// The current card.
    struct Text {
        var revision: Int
        var sha256: [UInt8]
        /// Compressed.
        var text: [UInt8]
        var path: String?
        var title: String?
    }

    /// `nil` where nothing has the name.
    var row: Int?
    /// The name that the repository has now: another one where it was moved.
    var id: RepositoryID
    /// `false` for a name that cards mention and nobody has registered.
    var isRegistered = false
    /// Who decides who may have the files; `nil` where the card does.
    var gating: StoredRepository.Gating?
    var card: Text?
    /// Where its checkpoint lies, and the state of the files.
    var checkpoint: (folder: String, revision: String)?
    /// The names of its files but for the card; `nil` where they were never listed.
    var files: [String]?
    /// What the configuration of an adapter names as its base.
    var adapterBase: String?

    /// What writing a card would do.
    func outcome(of new: PreparedCard) -> IngestOutcome {
        guard let card else { return .added }
        let hasSameText = new.isAbsent || new.sha256 == card.sha256
        return hasSameText && hasSameFiles(as: new.checkpoint) ? .unchanged : .updated
    }

    func hasSameFiles(as new: CheckpointFiles?) -> Bool {
        guard let new else { return true }
        return new.folder == checkpoint?.folder && new.revision == checkpoint?.revision
    }
}

/// Looks up what the registry holds, one name after another within one access to the database.
struct StoredStates {
    private let findRepository: RawStatement
    private let findCard: RawStatement
    private let findScoreFile: RawStatement
    private let findCheckpoint: RawStatement
    private let paths: CheckpointPath
    private let findFiles: RawStatement
    private let findBase: RawStatement

    init(_ db: Database) throws {
        findRepository = try RawStatement(
            db,
            """
            SELECT coalesce(moved.id, this.id), coalesce(moved.state, this.state), moved.name,
              coalesce(moved.gated, this.gated)
            FROM repository this LEFT JOIN repository moved ON moved.id = this.moved_to AND this.state = 0
            WHERE this.kind = ? AND this.name = ?
            """)
        findCard = try RawStatement(
            db,
            """
            SELECT revision.id, revision.sha256, revision.text, revision.path, card.title
            FROM card JOIN revision ON revision.id = card.revision_id WHERE card.repository_id = ?
            """)
        findScoreFile = try RawStatement(
            db,
            """
            SELECT score_file.sha256 FROM repository
            JOIN score_file ON score_file.repository_id = repository.id AND score_file.path = ?3
            WHERE repository.kind = ?1 AND repository.name = ?2
            """)
        paths = try CheckpointPath(db)
        findCheckpoint = try RawStatement(
            db, "SELECT folder, revision FROM checkpoint WHERE repository_id = ?")
        findFiles = try RawStatement(
            db, "SELECT path FROM file WHERE repository_id = ? ORDER BY path")
        findBase = try RawStatement(
            db,
            """
            SELECT json_extract(config, '$.peft.base_model_name_or_path') FROM model_facts
            WHERE repository_id = ?
            """)
    }

    func state(of id: RepositoryID) throws -> StoredState {
        var state = StoredState(id: id)
        try findRepository.bind(1, id.kind.code)
        try findRepository.bind(2, id.name)
        defer { findRepository.reset() }
        guard try findRepository.step() else { return state }
        let row = findRepository.int(0)
        state.row = row
        state.isRegistered = findRepository.int(1) == 1
        if let name = findRepository.text(2) {
            state.id = RepositoryID(unchecked: name, kind: id.kind)
        }
        state.gating = findRepository.text(3).flatMap(StoredRepository.Gating.init)
        guard state.isRegistered else { return state }
        state.card = try card(of: row)
        state.files = try files(of: row)
        state.adapterBase = try adapterBase(of: row)
        try findCheckpoint.bind(1, row)
        defer { findCheckpoint.reset() }
        if try findCheckpoint.step() {
            state.checkpoint = (
                paths.absolute(findCheckpoint.text(0) ?? ""), findCheckpoint.text(1) ?? ""
            )
        }
        return state
    }

    /// The names of a repository's files but for the card, which tell how it was made; `nil` where none are known.
    func files(of row: Int) throws -> [String]? {
        try findFiles.bind(1, row)
        defer { findFiles.reset() }
        guard try findFiles.step() else { return nil }
        var names: [String] = []
        repeat {
            let name = findFiles.text(0) ?? ""
            if name != "README.md" { names.append(name) }
        } while try findFiles.step()
        return names
    }

    /// What the configuration of a repository's adapter names as its base, when its files were last looked at.
    func adapterBase(of row: Int) throws -> String? {
        try findBase.bind(1, row)
        defer { findBase.reset() }
        return try findBase.step() ? findBase.text(0) : nil
    }

    private func card(of row: Int) throws -> StoredState.Text? {
        try findCard.bind(1, row)
        defer { findCard.reset() }
        guard try findCard.step() else { return nil }
        return StoredState.Text(
            revision: findCard.int(0), sha256: findCard.bytes(1), text: findCard.bytes(2),
            path: findCard.text(3), title: findCard.text(4))
    }

    /// What writing the claims of a file would do.
    func outcome(of file: PreparedScores) throws -> IngestOutcome {
        try findScoreFile.bind(1, file.id.kind.code)
        try findScoreFile.bind(2, file.id.name)
        try findScoreFile.bind(3, file.path)
        defer { findScoreFile.reset() }
        guard try findScoreFile.step() else { return .added }
        return findScoreFile.bytes(0) == file.sha256 ? .unchanged : .updated
    }
}
