internal import Cards
internal import GRDB
internal import Hummingbird
internal import Registry

/// What a repository is, at its newest version or at another one.
struct InfoRoutes: Sendable {
    let hub: Hub

    func add(to router: Router<HubContext>) {
        for kind in RepositoryKind.allCases {
            let base = "api/\(kind.plural)/:namespace"
            // Old models have names without an owner. 'refs/pr/1' is one revision, also where a client did not encode it.
            for end in ["", "/:name", "/:name/revision/:revision", "/:name/revision/:revision/**"] {
                router.get(RouterPath(base + end)) { request, context in
                    try await info(kind, request, context)
                }
            }
        }
    }

    private func info(
        _ kind: RepositoryKind, _ request: Request, _ context: HubContext
    ) async throws -> Response {
        let route = try RepositoryRoute(kind, context)
        guard route.path.isEmpty else {
            throw HubError.revisionNotFound("\(route.revision ?? "")/\(route.path)")
        }
        let query = Query(of: request)
        let fields =
            try RepositoryFields(expand: query.all("expand"), of: kind) ?? .info(kind)
        let withBlobs = query.bool("blobs")
        // What looks every file up takes its time.
        let json =
            withBlobs || fields.contains(anyOf: .sizes)
            ? try await Blocking.run { try info(route, fields, withBlobs, context) }
            : try info(route, fields, withBlobs, context)
        return .json(json)
    }

    private func info(
        _ route: RepositoryRoute, _ fields: RepositoryFields, _ withBlobs: Bool,
        _ context: HubContext
    ) throws -> [UInt8] {
        let info = try hub.read { db in
            let permitted = try hub.permitted(route, context, in: db)
            var info = try InfoReader(
                db, fields, withBlobs: withBlobs, siblings: HubLimits.siblings, now: hub.now
            ).info(of: permitted.repository, at: route.revision)
            if withBlobs {
                info.version?.hidesHashes = try !hub.mayHaveFiles(
                    of: permitted, context.principal, in: db)
            }
            return info
        }
        var writer = JSONWriter()
        writer.repository(info, fields)
        return writer.bytes
    }
}

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
