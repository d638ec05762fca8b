/// `model.safetensors.index.json`: which file holds which tensor.
package struct ShardIndex: Sendable {
    /// The longest index that is read, in bytes.
    package static let maximumByteCount = 100_000_000

    package let name: String
    /// In the order of the file.
    package let entries: [(tensor: String, file: String, byte: Int)]

    /// The files that hold tensors, sorted.
    package var files: [String] {
        Set(entries.map { ExactString($0.file) }).map(\.text)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Reads an index.
    ///
    /// - Throws: where it is malformed, names a tensor twice, or names a file outside the folder: that one is never opened.
    package init(folder: String, name: String) throws(CheckpointError) {
        let bytes = try readFile(folder: folder, name: name, limit: Self.maximumByteCount)
        if let content = FileContent(start: Array(bytes.prefix(512))) {
            throw CheckpointError(
                file: name, byte: 0, message: "is not an index but \(content)")
        }
        try self.init(parsing: bytes, name: name)
    }

    init(parsing bytes: [UInt8], name: String) throws(CheckpointError) {
        var reader = JSONReader(bytes, file: name)
        var entries: [(tensor: String, file: String, byte: Int)]?
        try reader.members { key, byte, reader throws(CheckpointError) in
            switch key {
            case "weight_map":
                guard entries == nil else {
                    throw reader.error("'weight_map' stands twice", at: byte)
                }
                entries = try Self.weightMap(&reader)
            default: try reader.skip()
            }
        }
        try reader.end()
        guard let entries, !entries.isEmpty else {
            throw CheckpointError(file: name, message: "has no 'weight_map' that names a tensor")
        }
        self.name = name
        self.entries = entries
    }

    private static func weightMap(
        _ reader: inout JSONReader
    ) throws(CheckpointError) -> [(tensor: String, file: String, byte: Int)] {
        var found: [(tensor: String, file: String, byte: Int)] = []
        var names: Set<ExactString> = []
        try reader.members { tensor, byte, reader throws(CheckpointError) in
            let file = try reader.string()
            guard staysInside(file) else {
                throw reader.error(
                    "the file '\(file)' lies outside the checkpoint's folder; it is not opened",
                    tensor: tensor, at: byte)
            }
            guard names.insert(ExactString(tensor)).inserted else {
                throw reader.error("the index names it twice", tensor: tensor, at: byte)
            }
            guard found.count < SafetensorsHeader.maximumTensorCount else {
                throw reader.error("the index has more than a million tensors", at: byte)
            }
            found.append((tensor, file, byte))
        }
        return found
    }
}
