/// Bytes of an archive, read at places that are checked: outside of them everything is zero.
struct ZipBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A little-endian integer; -1 for one that does not fit.
    func integer(at place: Int, width: Int) -> Int {
        guard place >= 0, place <= bytes.count - width else { return 0 }
        let value = bytes[place..<(place + width)].reversed().reduce(UInt64(0)) {
            $0 << 8 | UInt64($1)
        }
        return Int(exactly: value) ?? -1
    }

    func signature(at place: Int) -> Int { integer(at: place, width: 4) }

    /// An entry of the directory that lies whole within the bytes.
    func entry(at place: Int, nameCount: Int, extraCount: Int) -> ZipDirectory.Entry {
        let nameStart = place + 46
        var byteCount = integer(at: place + 20, width: 4)
        var offset = integer(at: place + 42, width: 4)
        // The 64-bit field holds those of: size, packed size, offset that are full.
        var field = nameStart + nameCount
        let end = field + extraCount
        while field + 4 <= end {
            let count = integer(at: field + 2, width: 2)
            if integer(at: field, width: 2) == 1, field + 4 + count <= end {
                var wide = field + 4
                if integer(at: place + 24, width: 4) == 0xFFFF_FFFF { wide += 8 }
                if byteCount == 0xFFFF_FFFF {
                    byteCount = integer(at: wide, width: 8)
                    wide += 8
                }
                if offset == 0xFFFF_FFFF { offset = integer(at: wide, width: 8) }
            }
            field += 4 + count
        }
        return ZipDirectory.Entry(
            name: String(decoding: bytes[nameStart..<(nameStart + nameCount)], as: UTF8.self),
            method: integer(at: place + 10, width: 2),
            isEncrypted: integer(at: place + 8, width: 2) & 1 != 0,
            // What does not fit becomes larger than any file.
            byteCount: byteCount < 0 ? .max : byteCount,
            headerOffset: offset < 0 ? .max : offset)
    }
}
