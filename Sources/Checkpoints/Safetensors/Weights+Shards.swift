extension Weights {
    /// Opens the shards that an index names.
    ///
    /// - Throws: where one is missing or does not hold, or where the index and the shards do not say the same: a tensor in another
    ///   file than named, in none, or one that the index leaves out.
    package convenience init(folder: String, index name: String) throws(CheckpointError) {
        let index = try ShardIndex(folder: folder, name: name)
        var maps: [MappedFile] = []
        var tensors: [TensorInfo] = []
        var metadata: [String: String] = [:]
        for name in index.files {
            let file: MappedFile
            do throws(CheckpointError) {
                file = try MappedFile(folder: folder, name: name)
            } catch {
                throw CheckpointError(
                    file: error.file, message: "\(error.message); '\(index.name)' names it")
            }
            let header = try SafetensorsHeader(file)
            if maps.isEmpty { metadata = header.metadata }
            maps.append(file)
            tensors += header.tensors
        }
        let unlisted = try Self.unlistedTensors(index: index, folder: folder)
        try Self.compare(index: index, tensors: tensors + unlisted)
        try self.init(
            format: .shardedSafetensors, tensors: tensors, metadata: metadata, maps: maps)
    }

    /// The tensors of shards of the same set that the index does not name: they would be left out in silence.
    private static func unlistedTensors(
        index: ShardIndex, folder: String
    ) throws(CheckpointError) -> [TensorInfo] {
        var found: [TensorInfo] = []
        for name in index.unlisted(among: Set(try namesInFolder(folder))) {
            found += try SafetensorsHeader(MappedFile(folder: folder, name: name)).tensors
        }
        return found
    }

    private static func compare(
        index: ShardIndex, tensors: [TensorInfo]
    ) throws(CheckpointError) {
        var files: [ExactString: String] = [:]
        for tensor in tensors { files[ExactString(tensor.name)] = tensor.file }
        for entry in index.entries {
            let found = files.removeValue(forKey: ExactString(entry.tensor))
            guard let found else {
                throw CheckpointError(
                    file: index.name, tensor: entry.tensor, byte: entry.byte,
                    message: "the index names '\(entry.file)', no shard has it")
            }
            guard ExactString(found) == ExactString(entry.file) else {
                throw CheckpointError(
                    file: index.name, tensor: entry.tensor, byte: entry.byte,
                    message: "the index names '\(entry.file)', it lies in '\(found)'")
            }
        }
        let left = tensors.filter { files[ExactString($0.name)] != nil }.map(\.name).sorted()
        if let name = left.first, let file = files[ExactString(name)] {
            let others = left.count > 1 ? "; nor \(left.count - 1) others" : ""
            throw CheckpointError(
                file: index.name, tensor: name,
                message: "lies in '\(file)', the index does not name it\(others)")
        }
    }
}
