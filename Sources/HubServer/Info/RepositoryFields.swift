internal import Cards

/// Properties that an answer has, beside `_id` and `id`.
struct RepositoryFields: Equatable, Sendable {
    private var bits: UInt64 = 0

    init(_ fields: [RepositoryField]) {
        for field in fields { insert(field) }
    }

    mutating func insert(_ field: RepositoryField) { bits |= 1 << UInt64(field.rawValue) }
    mutating func formUnion(_ other: Self) { bits |= other.bits }

    func contains(_ field: RepositoryField) -> Bool { bits >> UInt64(field.rawValue) & 1 == 1 }

    func contains(anyOf other: Self) -> Bool { bits & other.bits != 0 }
}

extension RepositoryFields {
    /// What `expand` asks for.
    ///
    /// - Throws: 400 for a name that the kind does not have.
    init?(expand names: [String], of kind: RepositoryKind) throws(HubError) {
        guard !names.isEmpty else { return nil }
        self.init([])
        let known = kind == .model ? Self.modelNames : Self.datasetNames
        for name in names.flatMap({ $0.split(separator: ",") }) {
            guard let field = known[String(name)] else {
                throw .badRequest(
                    "'expand': unknown value '\(name)'; known are "
                        + known.keys.sorted().joined(separator: ", "))
            }
            insert(field)
        }
    }

    /// What an answer about one repository has.
    static func info(_ kind: RepositoryKind) -> RepositoryFields {
        kind == .model ? modelInfo : datasetInfo
    }

    private static let modelInfo = RepositoryFields([
        .author, .cardData, .config, .createdAt, .disabled, .downloads, .gated, .gguf,
        .lastModified, .libraryName, .likes, .maskToken, .modelID, .modelIndex, .pipelineTag,
        .isPrivate, .safetensors, .sha, .siblings, .spaces, .tags, .transformersInfo,
        .widgetData,
    ])
    private static let datasetInfo = RepositoryFields([
        .author, .cardData, .createdAt, .disabled, .downloads, .gated, .lastModified, .likes,
        .paperswithcodeID, .isPrivate, .sha, .siblings, .tags,
    ])

    /// What an item of a list has.
    static func item(_ kind: RepositoryKind) -> RepositoryFields {
        kind == .model ? modelItem : datasetItem
    }

    private static let modelItem = RepositoryFields([
        .author, .createdAt, .downloads, .libraryName, .likes, .modelID, .pipelineTag, .isPrivate,
        .tags,
    ])
    private static let datasetItem = RepositoryFields([
        .author, .createdAt, .disabled, .downloads, .gated, .lastModified, .likes, .isPrivate,
        .tags,
    ])

    /// What `full` adds to an item.
    static let full = RepositoryFields([.sha, .lastModified, .gated, .disabled, .siblings])

    /// Those for which each file of a version is looked up.
    static let sizes = RepositoryFields([.mainSize, .usedStorage])

    /// Those for which all files of a version are gone through.
    static let ofFiles = RepositoryFields([.siblings, .mainSize, .usedStorage])

    private static let commonFields: [RepositoryField] = [
        .author, .cardData, .createdAt, .disabled, .downloads, .downloadsAllTime, .gated,
        .lastModified, .likes, .isPrivate, .resourceGroup, .sha, .siblings, .tags, .trendingScore,
        .usedStorage,
    ]
    private static let modelNames = names(
        commonFields + [
            .baseModels, .childrenModelCount, .config, .evalResults, .gguf, .gitalyUid, .inference,
            .inferenceProviderMapping, .libraryName, .maskToken, .modelIndex, .pipelineTag,
            .safetensors, .spaces, .transformersInfo, .widgetData,
        ])
    private static let datasetNames = names(
        commonFields + [.citation, .description, .mainSize, .paperswithcodeID])

    private static func names(_ fields: [RepositoryField]) -> [String: RepositoryField] {
        Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0) })
    }
}
