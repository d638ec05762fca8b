/// Reads the wire format of protocol buffers: fields in the order in which they stand, nothing built.
struct ProtobufReader {
    enum Value {
        case varint(UInt64)
        case fixed32(UInt32)
        case fixed64(UInt64)
        /// The range of the field's bytes in the whole file.
        case bytes(Range<Int>)
    }

    struct Failure: Error {
        /// In the file, from 0.
        var byte: Int
        var message: String
    }

    let bytes: [UInt8]
    private var position: Int
    private let end: Int

    init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

    /// Reads a message inside a message.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next field; `nil` at the end.
    mutating func next() throws(Failure) -> (number: UInt64, value: Value)? {
        guard position < end else { return nil }
        let key = try varint()
        switch key & 7 {
        case 0: return (key >> 3, .varint(try varint()))
        case 1: return (key >> 3, .fixed64(try fixed(8)))
        case 2:
            let start = position
            let count = try varint()
            guard count <= UInt64(end - position) else {
                throw Failure(
                    byte: start,
                    message: "a field of \(count) bytes where \(end - position) are left")
            }
            let range = position..<position + Int(count)
            position = range.upperBound
            return (key >> 3, .bytes(range))
        case 5: return (key >> 3, .fixed32(UInt32(truncatingIfNeeded: try fixed(4))))
        default:
            throw Failure(byte: position, message: "a field of the unknown wire type \(key & 7)")
        }
    }

    private mutating func varint() throws(Failure) -> UInt64 {
        let start = position
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            guard position < end else {
                throw Failure(byte: start, message: "the file ends inside a number")
            }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return value }
        }
        throw Failure(byte: start, message: "a number of more than ten bytes")
    }

    private mutating func fixed(_ count: Int) throws(Failure) -> UInt64 {
        guard end - position >= count else {
            throw Failure(byte: position, message: "the file ends inside a number")
        }
        defer { position += count }
        return (0..<count).reduce(0) { $0 | UInt64(bytes[position + $1]) << UInt64($1 * 8) }
    }
}
