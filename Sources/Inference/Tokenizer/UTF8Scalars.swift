/// UTF-8 read and written by hand where a `String` would cost a copy. The bytes are known to be valid.
enum UTF8Scalars {
    /// How many bytes the scalar that starts with `byte` takes.
    static func length(_ byte: UInt8) -> Int {
        switch byte {
        case 0..<0x80: 1
        case 0..<0xE0: 2
        case 0..<0xF0: 3
        default: 4
        }
    }

    /// The scalar at `index` and its length; a scalar cut short by the end gives U+FFFD over what is left.
    static func decode(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = length(first)
        guard index + length <= bytes.count else { return (0xFFFD, bytes.count - index) }
        func low(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
        return switch length {
        case 2: (UInt32(first & 0x1F) << 6 | low(1), 2)
        case 3: (UInt32(first & 0x0F) << 12 | low(1) << 6 | low(2), 3)
        default: (UInt32(first & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
        }
    }

    /// Where the scalar before `index` starts.
    static func start(before index: Int, in bytes: Span<UInt8>) -> Int {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}

extension [UInt8] {
    mutating func append(_ scalar: Unicode.Scalar) {
        append(contentsOf: Unicode.UTF8.encode(scalar).map(Array.init) ?? [0xEF, 0xBF, 0xBD])
    }

    /// Appends a part of another text.
    mutating func append(_ span: Span<UInt8>) {
        // Safety: the buffer is read within the closure only.
        unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension Unicode.Scalar {
    /// The scalar of this number; U+FFFD where there is none.
    init(repairing value: UInt32) { self = Unicode.Scalar(value) ?? "\u{FFFD}" }
}
