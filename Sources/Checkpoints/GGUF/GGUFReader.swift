/// Reads the little-endian values of a GGUF header from a mapped file, each checked against its end.
struct GGUFReader {
    /// The most entries of all metadata arrays together: 30 times the largest vocabulary with its merges.
    static let maximumValueCount = 32_000_000
    /// The longest text, in bytes; chat templates are the longest there are.
    static let maximumStringByteCount = 16_000_000
    static let maximumDepth = 4

    let file: MappedFile
    private(set) var position: Int
    private var valuesLeft = GGUFReader.maximumValueCount

    init(_ file: MappedFile, position: Int = 0) {
        self.file = file
        self.position = position
    }

    func error(_ message: String, tensor: String? = nil, at byte: Int? = nil) -> CheckpointError {
        CheckpointError(
            file: file.name, tensor: tensor, byte: byte ?? position, message: message)
    }

    /// What is left of the file, in bytes.
    private var available: Int { file.byteCount - position }

    mutating func integer<Value: FixedWidthInteger>(
        _ type: Value.Type = Value.self
    ) throws(CheckpointError) -> Value {
        let count = MemoryLayout<Value>.size
        guard available >= count else {
            throw error(
                "the file is truncated: its header goes on, the file ends at \(file.byteCount)")
        }
        defer { position += count }
        // Safety: count bytes from the position lie in the file, as checked above.
        return unsafe file.withUnsafeBytes { [position] bytes in
            Value(
                littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: position, as: Value.self))
        }
    }

    /// A count or size: 64 bits in the file.
    mutating func count() throws(CheckpointError) -> Int {
        let start = position
        let value = try integer(UInt64.self)
        guard let count = Int(exactly: value) else {
            throw error("\(value) is too large a count", at: start)
        }
        return count
    }

    mutating func string() throws(CheckpointError) -> String {
        let start = position
        let count = try count()
        guard count <= Self.maximumStringByteCount else {
            throw error(
                "a text of \(count) bytes is announced, at most \(Self.maximumStringByteCount) are read",
                at: start)
        }
        guard count <= available else {
            throw error("a text of \(count) bytes is announced, \(available) are left", at: start)
        }
        let range = position..<(position + count)
        // Safety: the range lies in the file, as checked above; the text is a copy.
        let text: String? = unsafe file.withUnsafeBytes { bytes in
            let bytes = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
            return unsafe bytes.withMemoryRebound(to: UInt8.self) { bytes in
                guard let text = unsafe try? UTF8Span(validating: bytes.span) else { return nil }
                return String(copying: text)
            }
        }
        guard let text else { throw error("a text is not UTF-8", at: position) }
        position += count
        return text
    }

    /// A value of the type that a code names.
    mutating func value(type: UInt32, depth: Int = 0) throws(CheckpointError) -> GGUFValue {
        valuesLeft -= 1
        guard valuesLeft >= 0 else { throw error("the metadata holds too many values") }
        switch type {
        case 0: return .unsigned(UInt64(try integer(UInt8.self)))
        case 1: return .signed(Int64(try integer(Int8.self)))
        case 2: return .unsigned(UInt64(try integer(UInt16.self)))
        case 3: return .signed(Int64(try integer(Int16.self)))
        case 4: return .unsigned(UInt64(try integer(UInt32.self)))
        case 5: return .signed(Int64(try integer(Int32.self)))
        case 6: return .float(Float(bitPattern: try integer()))
        case 7:
            let byte = try integer(UInt8.self)
            guard byte <= 1 else {
                throw error("expected 0 or 1 for a truth value, found \(byte)", at: position - 1)
            }
            return .bool(byte == 1)
        case Self.textType: return .string(try string())
        case Self.arrayType: return .array(try array(depth: depth))
        case 10: return .unsigned(try integer())
        case 11: return .signed(try integer())
        case 12: return .double(Double(bitPattern: try integer()))
        default: throw error("the format has no value type \(type)", at: position)
        }
    }

    private mutating func array(depth: Int) throws(CheckpointError) -> [GGUFValue] {
        guard depth < Self.maximumDepth else {
            throw error("arrays are nested deeper than \(Self.maximumDepth)")
        }
        let start = position
        let type: UInt32 = try integer()
        let count = try count()
        // Every value takes a byte at least; the limit on all of them bounds the memory.
        guard count <= available, count <= valuesLeft else {
            throw error(
                "an array of \(count) values is announced, \(available) bytes are left", at: start)
        }
        var values: [GGUFValue] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try value(type: type, depth: depth + 1)) }
        return values
    }

    // MARK: - Passing over

    /// Goes to a byte; reading beyond the file's end fails there.
    mutating func jump(to position: Int) { self.position = position }

    mutating func skipText() throws(CheckpointError) { try skip(bytes: try count()) }

    /// Passes over a list of texts: where its first one stands, and how many there are.
    mutating func skipTexts(
        type: UInt32
    ) throws(CheckpointError) -> (position: Int, count: Int)? {
        guard type == Self.arrayType else {
            try skip(type: type)
            return nil
        }
        var ahead = self
        let element: UInt32 = try ahead.integer()
        let count = try ahead.count()
        try skip(type: type)
        return element == Self.textType ? (ahead.position, count) : nil
    }

    /// Passes over a value of the type that a code names.
    mutating func skip(type: UInt32, depth: Int = 0) throws(CheckpointError) {
        if let size = Self.byteCount(ofType: type) { return try skip(bytes: size) }
        if type == Self.textType { return try skipText() }
        guard type == Self.arrayType else {
            throw error("the format has no value type \(type)")
        }
        guard depth < Self.maximumDepth else {
            throw error("arrays are nested deeper than \(Self.maximumDepth)")
        }
        let element: UInt32 = try integer()
        let count = try count()
        if let size = Self.byteCount(ofType: element) {
            let (bytes, overflows) = count.multipliedReportingOverflow(by: size)
            return try skip(bytes: overflows ? .max : bytes)
        }
        // Every text and list takes eight bytes at least, so the file bounds the loop.
        for _ in 0..<count { try skip(type: element, depth: depth + 1) }
    }

    private mutating func skip(bytes count: Int) throws(CheckpointError) {
        guard count <= available else {
            throw error("\(count) bytes are announced, \(available) are left")
        }
        position += count
    }

    private static let textType: UInt32 = 8
    static let arrayType: UInt32 = 9

    /// Bytes of a value; `nil` for texts, lists and types that there are not.
    private static func byteCount(ofType type: UInt32) -> Int? {
        switch type {
        case 0, 1, 7: 1
        case 2, 3: 2
        case 4, 5, 6: 4
        case 10, 11, 12: 8
        default: nil
        }
    }
}
