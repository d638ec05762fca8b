#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Finds texts in bytes without a `String`, several bytes a step.
enum ByteSearch {
    /// The offset of the first `needle`, of at least two bytes, that lies wholly in `range`.
    ///
    /// Looks for the needle's first two bytes, eight places a step; only where both are there are the others compared.
    static func first(_ needle: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let range = range.clamped(to: bytes.indices)
        let count = needle.utf8CodeUnitCount
        precondition(count >= 2, "a needle of one byte")
        // Safety: `range` lies within the buffer, a static string's bytes live for ever, and no pointer is kept.
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, range.count >= count else { return nil }
            let ones: UInt64 = 0x0101_0101_0101_0101
            let high: UInt64 = 0x8080_8080_8080_8080
            let first = unsafe ones &* UInt64(needle.utf8Start[0])
            let second = unsafe ones &* UInt64(needle.utf8Start[1])
            let last = range.upperBound - count
            var index = range.lowerBound
            while index <= last {
                // Nine bytes from index are read: eight places and the byte after the last.
                if index + 9 <= range.upperBound {
                    let here = unsafe UnsafeRawPointer(base + index)
                        .loadUnaligned(as: UInt64.self).littleEndian
                    let next = unsafe UnsafeRawPointer(base + index + 1)
                        .loadUnaligned(as: UInt64.self).littleEndian
                    let pair = (here ^ first) | (next ^ second)
                    let hits = (pair &- ones) & ~pair & high
                    guard hits != 0 else {
                        index += 8
                        continue
                    }
                    index += hits.trailingZeroBitCount >> 3
                    guard index <= last else { return nil }
                }
                if unsafe memcmp(base + index, needle.utf8Start, count) == 0 { return index }
                index += 1
            }
            return nil
        }
    }

    /// The offset of the first `byte` in `range`.
    static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let range = range.clamped(to: bytes.indices)
        // Safety: as above.
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, !range.isEmpty,
                let hit = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
        }
    }

    /// How often `byte` stands in `range`, sixteen places a step.
    static func count(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
        let range = range.clamped(to: bytes.indices)
        let wanted = SIMD16(repeating: byte)
        var index = range.lowerBound
        var count = 0
        // Safety: `range` lies within the buffer, and whole blocks within `range` are loaded.
        unsafe bytes.withUnsafeBytes { buffer in
            while range.upperBound - index >= 16 {
                // A lane counts to 255 at most.
                var lanes = SIMD16<UInt8>()
                for _ in 0..<min(255, (range.upperBound - index) / 16) {
                    let block = unsafe buffer.loadUnaligned(
                        fromByteOffset: index, as: SIMD16<UInt8>.self)
                    lanes.replace(with: lanes &+ 1, where: block .== wanted)
                    index += 16
                }
                count += Int(SIMD16<UInt16>(truncatingIfNeeded: lanes).wrappedSum())
            }
        }
        for index in index..<range.upperBound where bytes[index] == byte { count += 1 }
        return count
    }

    /// The offset of the first byte in `range` that is no ASCII.
    static func firstNonASCII(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let range = range.clamped(to: bytes.indices)
        // Safety: as above.
        return unsafe bytes.withUnsafeBytes { buffer in
            var index = range.lowerBound
            while range.upperBound - index >= 32 {
                let block = unsafe buffer.loadUnaligned(
                    fromByteOffset: index, as: SIMD4<UInt64>.self)
                let ones = block[0] | block[1] | block[2] | block[3]
                guard ones & 0x8080_8080_8080_8080 == 0 else { break }
                index += 32
            }
            while range.upperBound - index >= 8 {
                let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let high = word.littleEndian & 0x8080_8080_8080_8080
                if high != 0 { return index + high.trailingZeroBitCount >> 3 }
                index += 8
            }
            while index < range.upperBound {
                if unsafe buffer[index] >= 0x80 { return index }
                index += 1
            }
            return nil
        }
    }

    /// Calls `body` with the offset of each `needle` in `range`, none overlapping another, until it returns false.
    static func forEach(
        _ needle: StaticString, in bytes: [UInt8], _ range: Range<Int>, _ body: (Int) -> Bool
    ) {
        var start = range.lowerBound
        while start < range.upperBound,
            let offset = first(needle, in: bytes, start..<range.upperBound), body(offset)
        {
            start = offset + needle.utf8CodeUnitCount
        }
    }

    /// The bytes of the line around `offset`, without its end, within `range`.
    static func line(around offset: Int, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: bytes.indices)
        var start = min(max(offset, range.lowerBound), range.upperBound)
        var end = start
        while start > range.lowerBound, !bytes[start - 1].isLineEnd { start -= 1 }
        while end < range.upperBound, !bytes[end].isLineEnd { end += 1 }
        return start..<end
    }
}

extension ArraySlice<UInt8> {
    func equals(_ word: StaticString) -> Bool {
        count == word.utf8CodeUnitCount && containsASCII(word)
    }

    func containsASCII(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        precondition(length > 0, "a search for nothing")
        // Safety: a static string's bytes live for ever; as many of the slice's are compared with them.
        return unsafe withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress, bytes.count >= length else { return false }
            let first = unsafe word.utf8Start[0]
            for start in 0...bytes.count - length {
                if unsafe base[start] == first,
                    unsafe memcmp(base + start, word.utf8Start, length) == 0
                {
                    return true
                }
            }
            return false
        }
    }
}

extension UInt8 {
    var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
    /// A letter of ASCII in lower case; any other byte as it is.
    var lowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
    var isASCIILetter: Bool { 0x61...0x7A ~= self | 0x20 }
}
