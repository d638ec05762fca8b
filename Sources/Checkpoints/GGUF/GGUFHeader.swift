/// What the header of a GGUF file says, checked against the file.
///
/// Layout: `GGUF`, the version, the counts of tensors and of metadata; the metadata; each tensor's name, dimensions (innermost first),
/// type and offset; then, from the next multiple of the alignment, the data. Versions 2 and 3 differ only in that 3 has a big-endian
/// variant, which is not read. Source: the GGUF specification.
package struct GGUFHeader: Sendable {
    package static let maximumTensorCount = 1_000_000
    package static let maximumMetadataCount = 100_000

    package let version: Int
    package let metadata: [String: GGUFValue]
    /// In the order of the data, under the file's own names; shapes outermost first.
    package let tensors: [TensorInfo]
    /// What tensors start at multiples of, in bytes.
    package let alignment: Int

    package init(_ file: MappedFile) throws(CheckpointError) {
        let start = file.bytes(0..<512)
        if let content = FileContent(start: start), content != .gguf {
            throw CheckpointError(
                file: file.name, byte: 0, message: "is not a GGUF file but \(content)")
        }
        guard start.starts(with: "GGUF".utf8) else {
            throw CheckpointError(
                file: file.name, byte: 0, message: "does not start with 'GGUF'")
        }
        var reader = GGUFReader(file, position: 4)
        let version: UInt32 = try reader.integer()
        guard version == 2 || version == 3 else {
            let isSwapped = version.byteSwapped < 16
            throw reader.error(
                isSwapped
                    ? "the file is big-endian; only little-endian ones are read"
                    : "version \(version) is not read: expected 2 or 3", at: 4)
        }
        self.version = Int(version)
        let tensorCount = try reader.count()
        guard tensorCount <= Self.maximumTensorCount else {
            throw reader.error("\(tensorCount) tensors are announced", at: 8)
        }
        let metadataCount = try reader.count()
        guard metadataCount <= Self.maximumMetadataCount else {
            throw reader.error("\(metadataCount) metadata entries are announced", at: 16)
        }
        let metadata = try Self.metadata(&reader, count: metadataCount)
        alignment = try Self.alignment(metadata, reader)
        self.metadata = metadata
        var entries: [GGUFEntry] = []
        var names: Set<ExactString> = []
        for _ in 0..<tensorCount {
            let entry = try GGUFEntry(&reader)
            guard names.insert(ExactString(entry.name)).inserted else {
                throw reader.error("the header names it twice", tensor: entry.name, at: entry.byte)
            }
            entries.append(entry)
        }
        tensors = try GGUFLayout(file: file, headerEnd: reader.position, alignment: alignment)
            .place(entries)
    }

    private static func metadata(
        _ reader: inout GGUFReader, count: Int
    ) throws(CheckpointError) -> [String: GGUFValue] {
        var found: [String: GGUFValue] = [:]
        for _ in 0..<count {
            let start = reader.position
            let key = try reader.string()
            let type: UInt32 = try reader.integer()
            let value = try reader.value(type: type)
            guard found.updateValue(value, forKey: key) == nil else {
                throw reader.error("the metadata has '\(key)' twice", at: start)
            }
        }
        return found
    }

    private static func alignment(
        _ metadata: [String: GGUFValue], _ reader: GGUFReader
    ) throws(CheckpointError) -> Int {
        guard let value = metadata["general.alignment"] else { return 32 }
        guard let alignment = value.int, alignment >= 8, alignment <= 1 << 20,
            alignment & (alignment - 1) == 0
        else {
            throw reader.error("'general.alignment': expected a power of two from 8 to 1048576")
        }
        return alignment
    }
}
