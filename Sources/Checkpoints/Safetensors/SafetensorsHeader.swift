/// What the header of a safetensors file says, checked against the file.
///
/// Layout: eight bytes, the little-endian length of the header; the header, a JSON object; the data. The header gives each tensor's
/// type, shape and range of the data, and strings under `__metadata__`. The tensors must tile the data: no overlap, no hole, nothing
/// before the first or after the last. Source: the safetensors format description.
package struct SafetensorsHeader: Sendable {
    /// The longest header that is read, in bytes; the reference implementation's limit.
    package static let maximumByteCount = 100_000_000
    /// The most tensors in a file: ten times what the largest published models have.
    package static let maximumTensorCount = 1_000_000

    /// In the order of the data.
    package let tensors: [TensorInfo]
    package let metadata: [String: String]
    /// Where the data starts in the file.
    package let dataStart: Int

    /// Reads and checks the header of a mapped file.
    package init(_ file: MappedFile) throws(CheckpointError) {
        let length = try Self.headerLength(of: file)
        dataStart = 8 + length
        var limits = JSONReader.Limits()
        limits.allowsNonFinite = false
        var reader = JSONReader(
            file.bytes(8..<dataStart), file: file.name, origin: 8, limits: limits)
        var entries: [SafetensorsEntry] = []
        var metadata: [String: String] = [:]
        var names: Set<ExactString> = []
        guard reader.peek() == UInt8(ascii: "{"), reader.position == 0 else {
            throw reader.error("the header does not start with '{'", at: 0)
        }
        try reader.members { name, byte, reader throws(CheckpointError) in
            guard names.insert(ExactString(name)).inserted else {
                throw reader.error("the header names it twice", tensor: name, at: byte)
            }
            if name == "__metadata__" {
                metadata = try Self.metadata(&reader)
            } else {
                guard entries.count < Self.maximumTensorCount else {
                    throw reader.error("the header has more than a million tensors", at: byte)
                }
                entries.append(try SafetensorsEntry(name: name, byte: byte, &reader))
            }
        }
        try reader.end()
        self.metadata = metadata
        entries.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        try SafetensorsLayout(file: file, dataStart: dataStart).check(entries)
        tensors = entries.map { [dataStart] entry in
            TensorInfo(
                name: entry.name, type: entry.type, shape: entry.shape,
                byteCount: entry.end - entry.start, file: file.name,
                offset: dataStart + entry.start)
        }
    }

    private static func headerLength(of file: MappedFile) throws(CheckpointError) -> Int {
        func error(_ message: String) -> CheckpointError {
            CheckpointError(file: file.name, byte: 0, message: message)
        }
        let start = file.bytes(0..<512)
        if let content = FileContent(start: start), content != .safetensors {
            throw error("is not a safetensors file but \(content)")
        }
        guard start.count >= 8 else {
            throw error("has \(start.count) bytes; the length of the header alone takes 8")
        }
        let length = start[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let available = file.byteCount - 8
        guard length <= UInt64(maximumByteCount) else {
            throw error(
                "a header of \(length) bytes is announced; the file has \(file.byteCount), "
                    + "and the longest that is read has \(maximumByteCount)")
        }
        guard length <= UInt64(available) else {
            throw error(
                "ends inside its header: that has \(length) bytes, the file \(file.byteCount); "
                    + "\(Int(length) - available) bytes are missing")
        }
        return Int(length)
    }

    /// Strings by name: the format allows nothing else.
    private static func metadata(
        _ reader: inout JSONReader
    ) throws(CheckpointError) -> [String: String] {
        var found: [String: String] = [:]
        try reader.members { key, byte, reader throws(CheckpointError) in
            guard reader.peek() == UInt8(ascii: "\"") else {
                throw reader.error(
                    "'__metadata__.\(key)': expected a string, found \(reader.describeNext())")
            }
            guard found.updateValue(try reader.string(), forKey: key) == nil else {
                throw reader.error("'__metadata__.\(key)' stands twice", at: byte)
            }
        }
        return found
    }
}
