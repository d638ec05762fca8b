internal import Cards

/// Says what an ingest would do to one thing after another, and writes nothing: the sink of a dry run.
struct IngestPreview {
    private let registry: Registry
    /// What earlier things of this run would have left.
    private var cards: [RepositoryID: StoredState] = [:]
    private var scoreFiles: [String: [UInt8]] = [:]

    init(_ registry: Registry) {
        self.registry = registry
    }

    mutating func outcome(of card: PreparedCard) throws -> IngestOutcome {
        var state: StoredState
        if let known = cards[card.id] {
            state = known
        } else {
            state = try registry.read { try StoredStates($0).state(of: card.id) }
        }
        let outcome = state.outcome(of: card)
        guard outcome != .unchanged else { return outcome }
        if !card.isAbsent || state.card == nil {
            state.card = StoredState.Text(revision: 0, sha256: card.sha256, text: [])
        }
        if let checkpoint = card.checkpoint {
            state.checkpoint = (checkpoint.folder, checkpoint.revision)
        }
        cards[card.id] = state
        return outcome
    }

    mutating func outcome(of file: PreparedScores) throws -> IngestOutcome {
        let key = "\(file.id)\0\(file.path)"
        let known = scoreFiles.updateValue(file.sha256, forKey: key)
        if let known { return known == file.sha256 ? .unchanged : .updated }
        return try registry.read { try StoredStates($0).outcome(of: file) }
    }
}
