internal import Cards
internal import Registry

/// A repository with what an answer about it may show.
struct RepositoryInfo: Sendable {
    var record: RepositoryRecord
    /// The version that is looked at, and its files; `nil` where neither is asked for.
    var version: Version?
    /// Likes of late, where they are asked for.
    var trendingScore: Int?
    var lineage: RepositoryLineage?

    struct Version: Sendable {
        var commit: ObjectID
        /// Of the files that are shown.
        var paths: [String]?
        /// The files that are shown, where more than their paths is asked for.
        var files: [FileEntry]?
        /// Bytes of all files, where that is asked for and they are not too many.
        var byteCount: Int?
        /// Whether the caller may not know the hashes of the files.
        var hidesHashes = false
    }
}

extension JSONWriter {
    /// Writes a repository as the API shows it; what is not known is left out.
    mutating func repository(_ info: RepositoryInfo, _ fields: RepositoryFields) {
        object { writer in
            let record = info.record
            writer.key("_id")
            writer.string(
                RowKey(row: Int64(record.row), createdAt: record.createdAt).description)
            writer.key("id")
            writer.string(record.id.name)
            writer.names(record, fields)
            if let version = info.version { writer.version(version, fields) }
            writer.times(record, fields)
            writer.states(record, fields)
            writer.counts(info, fields)
            writer.cardFields(record, fields)
            writer.facts(record, fields)
            if let lineage = info.lineage { writer.lineage(lineage, fields) }
        }
    }

    private mutating func names(_ record: RepositoryRecord, _ fields: RepositoryFields) {
        if fields.contains(.modelID) {
            key("modelId")
            string(record.id.name)
        }
        if fields.contains(.author), !record.id.owner.isEmpty {
            key("author")
            string(String(record.id.owner))
        }
    }

    private mutating func version(
        _ version: RepositoryInfo.Version, _ fields: RepositoryFields
    ) {
        if fields.contains(.sha) {
            key("sha")
            string(version.commit.hexadecimal)
        }
        if fields.contains(.siblings) {
            key("siblings")
            array { writer in
                for path in version.paths ?? [] {
                    writer.object { writer in
                        writer.key("rfilename")
                        writer.string(path)
                    }
                }
                for file in version.files ?? [] {
                    writer.sibling(file, hidesHash: version.hidesHashes)
                }
            }
        }
        if fields.contains(.usedStorage), let byteCount = version.byteCount {
            key("usedStorage")
            int(byteCount)
        }
        if fields.contains(.mainSize), let byteCount = version.byteCount {
            key("mainSize")
            int(byteCount)
        }
    }

    private mutating func sibling(_ file: FileEntry, hidesHash: Bool) {
        object { writer in
            writer.key("rfilename")
            writer.string(file.path)
            writer.key("size")
            writer.int(file.size)
            writer.key("blobId")
            writer.string(file.oid.hexadecimal)
            if file.isLFS {
                writer.key("lfs")
                writer.lfs(file, hashKey: "sha256", hidesHash: hidesHash)
            }
        }
    }

    private mutating func times(_ record: RepositoryRecord, _ fields: RepositoryFields) {
        if fields.contains(.createdAt) {
            key("createdAt")
            time(record.createdAt)
        }
        if fields.contains(.lastModified) {
            key("lastModified")
            time(record.updatedAt)
        }
    }

    private mutating func states(_ record: RepositoryRecord, _ fields: RepositoryFields) {
        if fields.contains(.isPrivate) {
            key("private")
            bool(record.isPrivate)
        }
        if fields.contains(.gated) {
            key("gated")
            if record.gated == "false" { bool(false) } else { string(record.gated) }
        }
        if fields.contains(.disabled) {
            key("disabled")
            bool(record.isDisabled)
        }
        if fields.contains(.resourceGroup) {
            key("resourceGroup")
            null()
        }
    }

    private mutating func counts(_ info: RepositoryInfo, _ fields: RepositoryFields) {
        if fields.contains(.downloads) {
            key("downloads")
            int(info.record.downloads)
        }
        if fields.contains(.downloadsAllTime) {
            key("downloadsAllTime")
            int(info.record.downloads)
        }
        if fields.contains(.likes) {
            key("likes")
            int(info.record.likes)
        }
        if fields.contains(.trendingScore) {
            key("trendingScore")
            int(info.trendingScore ?? 0)
        }
    }

    private mutating func cardFields(_ record: RepositoryRecord, _ fields: RepositoryFields) {
        if fields.contains(.libraryName), let library = record.libraryName {
            key("library_name")
            string(library)
        }
        if fields.contains(.pipelineTag), let task = record.pipelineTag {
            key("pipeline_tag")
            string(task)
        }
        if fields.contains(.tags) {
            key("tags")
            raw(record.tags)
        }
        guard let metadata = record.metadata else { return }
        if fields.contains(.cardData) {
            key("cardData")
            raw(metadata)
        }
        let copied: [(RepositoryField, String, StaticString)] = [
            (.modelIndex, "model-index", "model-index"), (.maskToken, "mask_token", "mask_token"),
            (.widgetData, "widget", "widgetData"), (.citation, "citation", "citation"),
            (.description, "description", "description"),
            (.paperswithcodeID, "paperswithcode_id", "paperswithcode_id"),
        ]
        for (field, name, answerKey) in copied where fields.contains(field) {
            guard let value = JSONMember.value(of: name, in: metadata) else { continue }
            key(answerKey)
            raw(value)
        }
    }

    private mutating func facts(_ record: RepositoryRecord, _ fields: RepositoryFields) {
        if fields.contains(.spaces) {
            key("spaces")
            array { _ in }
        }
        guard let facts = record.facts else { return }
        let parts: [(RepositoryField, StaticString, [UInt8]?)] = [
            (.config, "config", facts.config), (.safetensors, "safetensors", facts.safetensors),
            (.gguf, "gguf", facts.gguf),
        ]
        for (field, name, json) in parts where fields.contains(field) {
            guard let json else { continue }
            key(name)
            raw(json)
        }
    }

    private mutating func lineage(_ lineage: RepositoryLineage, _ fields: RepositoryFields) {
        if fields.contains(.baseModels), let relation = lineage.parents.first?.relation {
            key("baseModels")
            object { writer in
                writer.key("relation")
                writer.string(relation)
                writer.key("models")
                writer.array { writer in
                    for parent in lineage.parents {
                        writer.object { writer in
                            writer.key("_id")
                            writer.string(parent.key.description)
                            writer.key("id")
                            writer.string(parent.name)
                        }
                    }
                }
            }
        }
        if fields.contains(.childrenModelCount) {
            key("childrenModelCount")
            int(lineage.childCount)
        }
    }

    /// - Parameters:
    ///   - hashKey: `sha256` in `siblings`, `oid` in trees.
    ///   - hidesHash: stars stand for the hash, as on the Hub for those whom a gate does not let in.
    mutating func lfs(_ file: FileEntry, hashKey: StaticString, hidesHash: Bool) {
        object { writer in
            writer.key(hashKey)
            writer.string(
                hidesHash ? String(repeating: "*", count: 64) : file.sha256.hexadecimal)
            writer.key("size")
            writer.int(file.size)
            writer.key("pointerSize")
            writer.int(LFSPointer(sha256: file.sha256, size: file.size).text.count)
        }
    }
}
