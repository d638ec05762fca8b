internal import Cards
internal import GRDB
internal import Registry

/// Reads what an answer about repositories shows, and no more than that.
struct InfoReader {
    private let db: Database
    private let fields: RepositoryFields
    private let withBlobs: Bool
    private let siblings: Int
    private let countedFiles: Int
    private let now: Int
    private let parts: RepositoryRecord.Parts

    /// - Parameters:
    ///   - siblings: files of a repository that are shown, the first ones.
    ///   - countedFiles: files of all repositories together that are counted for what they take; of a repository for
    ///     which they do not reach nothing is said.
    init(
        _ db: Database, _ fields: RepositoryFields, withBlobs: Bool = false, siblings: Int,
        countedFiles: Int = HubLimits.countedFiles, now: Int
    ) {
        self.db = db
        self.fields = fields
        self.withBlobs = withBlobs
        self.siblings = siblings
        self.countedFiles = countedFiles
        self.now = now
        var parts: RepositoryRecord.Parts = []
        if fields.contains(anyOf: Self.fromMetadata) { parts.insert(.metadata) }
        if fields.contains(anyOf: Self.fromFiles) { parts.insert(.facts) }
        self.parts = parts
    }

    private static let fromMetadata = RepositoryFields([
        .cardData, .citation, .description, .maskToken, .modelIndex, .paperswithcodeID, .widgetData,
    ])
    private static let fromFiles = RepositoryFields([.config, .gguf, .safetensors])
    private static let fromVersion = RepositoryFields([
        .sha, .siblings, .mainSize, .usedStorage,
    ])
    private static let fromLineage = RepositoryFields([.baseModels, .childrenModelCount])

    /// - Parameter revision: `nil` for the newest version of `main`.
    /// - Throws: `VersionError.revisionNotFound`.
    func info(of repository: StoredRepository, at revision: String?) throws -> RepositoryInfo {
        let row = Int(repository.row)
        guard let record = try RepositoryRecord.fetch([row], parts, in: db).first else {
            throw RegistryError.notFound(repository.id.description, mentioned: false)
        }
        var budget = countedFiles
        return try completed(record, repository, revision, &budget)
    }

    /// The repositories of a list, in its order.
    func items(_ rows: [Int]) throws -> [RepositoryInfo] {
        let records = try RepositoryRecord.fetch(rows, parts, in: db)
        var budget = countedFiles
        let needsVersion = fields.contains(anyOf: Self.fromVersion)
        return try records.map { record in
            let repository =
                needsVersion ? try RepositoryStore.fetch(row: Int64(record.row), in: db) : nil
            return try completed(record, repository, nil, &budget)
        }
    }

    private func completed(
        _ record: RepositoryRecord, _ repository: StoredRepository?, _ revision: String?,
        _ budget: inout Int
    ) throws -> RepositoryInfo {
        var info = RepositoryInfo(record: record)
        if let repository, revision != nil || fields.contains(anyOf: Self.fromVersion) {
            info.version = try version(repository, revision ?? "HEAD", &budget)
        }
        if fields.contains(.trendingScore) {
            info.trendingScore = try LikeCounts.count(
                of: record.row, since: now - HubListOrder.trendingDays * 86_400, in: db)
        }
        if fields.contains(anyOf: Self.fromLineage) {
            info.lineage = try RepositoryLineage.fetch(record.row, in: db)
        }
        return info
    }

    private func version(
        _ repository: StoredRepository, _ revision: String, _ budget: inout Int
    ) throws -> RepositoryInfo.Version {
        let commit = try VersionStore.resolve(revision, of: repository, in: db)
        var version = RepositoryInfo.Version(commit: commit.oid)
        if withBlobs {
            version.files = try VersionStore.files(
                of: commit, of: repository, limit: siblings, in: db)
        } else if fields.contains(.siblings) {
            version.paths = try VersionStore.paths(
                of: commit, of: repository, limit: siblings, in: db)
        }
        if fields.contains(anyOf: .sizes) {
            version.byteCount = try VersionStore.byteCount(
                of: commit, of: repository, budget: &budget, in: db)
        }
        return version
    }
}
