/// One tensor of a GGUF header, checked in itself.
struct GGUFEntry {
    var name: String
    /// Where the entry starts in the file, for messages.
    var byte: Int
    var type: ElementType
    /// Outermost first.
    var shape: [Int]
    var byteCount: Int
    /// From the start of the data.
    var offset: Int

    init(_ reader: inout GGUFReader) throws(CheckpointError) {
        let byte = reader.position
        let name = try reader.string()
        let rank: UInt32 = try reader.integer()
        guard rank <= 4 else {
            throw reader.error("has \(rank) dimensions, the format 4", tensor: name, at: byte)
        }
        var dimensions: [Int] = []
        for _ in 0..<rank { dimensions.append(try reader.count()) }
        let code: UInt32 = try reader.integer()
        guard let type = ElementType(ggml: code) else {
            throw reader.error(
                "is stored as \(ElementType.ggmlName(code)), which is not read", tensor: name,
                at: byte)
        }
        let shape = Array(dimensions.reversed())
        let row = dimensions.first ?? 1
        guard row.isMultiple(of: type.block.elements) else {
            throw reader.error(
                "rows of \(row) are no multiple of the \(type.block.elements) elements of a "
                    + "\(type.rawValue) block", tensor: name, at: byte)
        }
        guard let elements = TensorInfo.elementCount(of: shape),
            let byteCount = type.byteCount(elements: elements)
        else {
            throw reader.error(
                "the shape \(shape) of \(type.rawValue) is no count of bytes", tensor: name,
                at: byte)
        }
        offset = try reader.count()
        self.name = name
        self.byte = byte
        self.type = type
        self.shape = shape
        self.byteCount = byteCount
    }
}
