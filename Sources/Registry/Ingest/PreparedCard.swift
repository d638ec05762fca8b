internal import Cards

/// A card as the writer stores it: everything that can be worked out without the database.
struct PreparedCard: Sendable {
    var id: RepositoryID
    var sha256: [UInt8]
    /// Git's id of the card's bytes as a blob.
    var oid: [UInt8]
    var byteCount: Int
    /// The card's bytes, compressed.
    var text: [UInt8]
    var path: String?
    var title: String?
    var bodyOffset: Int
    /// The Markdown, for the full-text index.
    var body: [UInt8]
    /// The front matter as JSON.
    var metadata: [UInt8]?
    var license: String?
    var licenseName: String?
    var licenseLink: String?
    var licenseLine: Int?
    var pipelineTag: String?
    var libraryName: String?
    var newVersion: String?
    var errors: Int
    var warnings: Int
    /// Errors and warnings as JSON.
    var diagnostics: [UInt8]?
    /// The tags of the Hub's API, as a JSON array.
    var tags: [UInt8]
    /// What lists can be filtered by.
    var terms: [(field: FilterField, value: String)]
    /// Parents that the card names.
    var parents: [LineageClaim]
    /// Datasets that a model names, with the line.
    var datasets: [(name: String, line: Int)]
    /// Scores that the card claims, of this model or others.
    var scores: [ScoreClaim]
    /// What must be accepted first; `nil` where nothing.
    var gate: GateTerms?
    /// The files beside the card; `nil` where it was not read in a checkpoint folder.
    var checkpoint: CheckpointFiles?
    /// The checkpoint folder has no card. An empty one stands for it, unless the registry has one already.
    var isAbsent = false
}

/// The claims of a file other than a card.
struct PreparedScores: Sendable {
    /// The repository whose file it is, or which a file of another place is about.
    var id: RepositoryID
    /// What tells the file apart among those of the repository.
    var path: String
    var sha256: [UInt8]
    var claims: [ScoreClaim]
}
