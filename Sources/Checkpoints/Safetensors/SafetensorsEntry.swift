/// One tensor of a safetensors header: the object under its name, checked in itself.
struct SafetensorsEntry {
    var name: String
    /// Where the name starts in the file, for messages.
    var byte: Int
    var type: ElementType
    var shape: [Int]
    /// The range of the data section.
    var start: Int
    var end: Int

    /// The format's types by its names; GGUF's blocks are none of them.
    private static let types = Dictionary(
        uniqueKeysWithValues: ElementType.allCases.filter { !$0.isQuantized }.map {
            ($0.rawValue, $0)
        })

    /// Reads the object that stands after the name.
    ///
    /// - Parameter byte: where the name starts in the header's text.
    init(name: String, byte: Int, _ reader: inout JSONReader) throws(CheckpointError) {
        var type: ElementType?
        var shape: [Int]?
        var offsets: [Int]?
        try reader.members { key, keyByte, reader throws(CheckpointError) in
            let isRepeated =
                switch key {
                case "dtype": type != nil
                case "shape": shape != nil
                case "data_offsets": offsets != nil
                default: false
                }
            guard !isRepeated else {
                throw reader.error("'\(key)' stands twice", tensor: name, at: keyByte)
            }
            switch key {
            case "dtype":
                let word = try reader.string()
                guard let known = Self.types[word] else {
                    throw reader.error(
                        "the format has no dtype '\(word)'", tensor: name, at: keyByte)
                }
                type = known
            case "shape": shape = try Self.sizes(&reader, key: key, of: name)
            case "data_offsets": offsets = try Self.sizes(&reader, key: key, of: name)
            default: try reader.skip()
            }
        }
        guard let type, let shape, let offsets else {
            let missing = type == nil ? "dtype" : shape == nil ? "shape" : "data_offsets"
            throw reader.error("has no '\(missing)'", tensor: name, at: byte)
        }
        guard offsets.count == 2, offsets[0] <= offsets[1] else {
            throw reader.error(
                "'data_offsets': expected a start and an end, found \(offsets)",
                tensor: name, at: byte)
        }
        guard let elements = TensorInfo.elementCount(of: shape),
            let byteCount = type.byteCount(elements: elements)
        else {
            throw reader.error(
                "the shape \(shape) of \(type.rawValue) is no count of bytes", tensor: name,
                at: byte)
        }
        guard byteCount == offsets[1] - offsets[0] else {
            throw reader.error(
                "\(type.rawValue) of shape \(shape) takes \(byteCount) bytes, "
                    + "'data_offsets' give it \(offsets[1] - offsets[0])", tensor: name, at: byte)
        }
        self.name = name
        self.byte = 8 + byte
        self.type = type
        self.shape = shape
        (start, end) = (offsets[0], offsets[1])
    }

    /// A list of integers from 0.
    private static func sizes(
        _ reader: inout JSONReader, key: String, of name: String
    ) throws(CheckpointError) -> [Int] {
        var found: [Int] = []
        try reader.elements { reader throws(CheckpointError) in
            _ = reader.peek()
            let byte = reader.position
            guard let number = try? reader.number(), let size = number.int, size >= 0 else {
                throw reader.error(
                    "'\(key)': expected integers from 0 to \(Int.max)", tensor: name, at: byte)
            }
            guard found.count < 64 else {
                throw reader.error("'\(key)' has more than 64 numbers", tensor: name, at: byte)
            }
            found.append(size)
        }
        return found
    }
}
