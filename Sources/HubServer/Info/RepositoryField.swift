/// A property of a repository in answers of the API.
enum RepositoryField: UInt8, CaseIterable, Sendable {
    // Of both kinds.
    case author, cardData, createdAt, disabled, downloads, downloadsAllTime, gated, lastModified
    case likes, isPrivate, resourceGroup, sha, siblings, tags, trendingScore, usedStorage
    // Of models.
    case baseModels, childrenModelCount, config, evalResults, gguf, gitalyUid, inference
    case inferenceProviderMapping, libraryName, maskToken, modelID, modelIndex, pipelineTag
    case safetensors, spaces, transformersInfo, widgetData
    // Of datasets.
    case citation, description, mainSize, paperswithcodeID

    /// As the API spells it.
    var name: String {
        switch self {
        case .isPrivate: "private"
        case .libraryName: "library_name"
        case .maskToken: "mask_token"
        case .modelID: "modelId"
        case .modelIndex: "model-index"
        case .pipelineTag: "pipeline_tag"
        case .paperswithcodeID: "paperswithcode_id"
        default: "\(self)"
        }
    }
}
