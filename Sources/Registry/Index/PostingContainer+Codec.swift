/// Bytes that are no encoded set of members.
package struct PostingError: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Reason: String, Sendable {
        case empty = "expected members, found none"
        case unknownForm = "expected form 1, 2 or 3, found another"
        case wrongLength = "the length does not fit the form"
        case truncated = "expected another byte, found the end"
        case outOfRange = "expected ascending members below 65,536, found another"
    }

    package var reason: Reason
    /// Where in the bytes, from 0.
    package var offset: Int

    package var description: String { "posting: byte \(offset): \(reason.rawValue)" }
}

/// How members are stored.
///
/// The first byte says the form; the shortest is written, the earlier one of equal ones. There is
/// no empty encoding: a chunk without members is not stored.
///
/// | byte | form | then |
/// |---|---|---|
/// | 1 | gaps | for each member the number of values skipped since the one before (since −1 for the first), LEB128 |
/// | 2 | runs | for each run the gap as above, then its length minus one, both LEB128 |
/// | 3 | bitmap | 1,024 words of 64 bits, little-endian |
///
/// So a lone member takes two to four bytes, and a set of gaps below 128 one byte a member.
extension PostingContainer {
    package enum Form: UInt8 {
        case gaps = 1
        case runs = 2
        case bitmap = 3
    }

    static let bitmapByteCount = 1 + wordCount * 8

    /// - Parameter bytes: replaced by the encoding; passed in so that one buffer serves many.
    package func encode(into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        guard !isEmpty else { return }
        let (gapBytes, runBytes) = encodedSizes()
        if gapBytes <= runBytes, gapBytes < Self.bitmapByteCount {
            bytes.append(Form.gaps.rawValue)
            var next = 0
            forEach { value in
                Self.append(Int(value) - next, to: &bytes)
                next = Int(value) + 1
            }
        } else if runBytes < Self.bitmapByteCount {
            bytes.append(Form.runs.rawValue)
            var end = 0
            forEachRun { start, length in
                Self.append(start - end, to: &bytes)
                Self.append(length - 1, to: &bytes)
                end = start + length
            }
        } else {
            bytes.append(Form.bitmap.rawValue)
            bytes.reserveCapacity(Self.bitmapByteCount)
            for word in words {
                var word = word.littleEndian
                unsafe withUnsafeBytes(of: &word) { unsafe bytes.append(contentsOf: $0) }
            }
        }
    }

    package func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        encode(into: &bytes)
        return bytes
    }

    /// Decodes what ``encode(into:)`` wrote; any other bytes throw and allocate at most a bitmap.
    package init(decoding bytes: RawSpan) throws(PostingError) {
        guard let form = bytes.byteCount == 0 ? nil : unsafe bytes.unsafeLoad(as: UInt8.self) else {
            throw PostingError(reason: .empty, offset: 0)
        }
        switch Form(rawValue: form) {
        case .gaps: try self.init(gaps: bytes)
        case .runs: try self.init(runs: bytes)
        case .bitmap:
            guard bytes.byteCount == Self.bitmapByteCount else {
                throw PostingError(reason: .wrongLength, offset: bytes.byteCount)
            }
            var words = [UInt64](repeating: 0, count: Self.wordCount)
            unsafe words.withUnsafeMutableBytes { target in
                // Safety: the length was checked above.
                unsafe bytes.withUnsafeBytes { source in
                    unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[1...]))
                }
            }
            #if _endian(big)
            for index in words.indices { words[index] = UInt64(littleEndian: words[index]) }
            #endif
            self.init(words: words)
            guard !isEmpty else { throw PostingError(reason: .empty, offset: 1) }
        case nil: throw PostingError(reason: .unknownForm, offset: 0)
        }
    }

    package init(decoding bytes: [UInt8]) throws(PostingError) {
        try unsafe self.init(decoding: bytes.span.bytes)
    }

    private init(gaps bytes: RawSpan) throws(PostingError) {
        // A member takes at least one byte, so the bytes bound what is allocated.
        let capacity = bytes.byteCount - 1
        var values: [UInt16] = []
        values.reserveCapacity(min(capacity, 1 << 16))
        var offset = 1
        var next = 0
        while offset < bytes.byteCount {
            let start = offset
            next += try Self.number(in: bytes, at: &offset)
            guard next <= 0xFFFF else { throw PostingError(reason: .outOfRange, offset: start) }
            values.append(UInt16(truncatingIfNeeded: next))
            next += 1
        }
        guard !values.isEmpty else { throw PostingError(reason: .empty, offset: 1) }
        self.init(sorted: values)
    }

    private init(runs bytes: RawSpan) throws(PostingError) {
        var words = [UInt64](repeating: 0, count: Self.wordCount)
        var offset = 1
        var end = 0
        while offset < bytes.byteCount {
            let place = offset
            let start = end + (try Self.number(in: bytes, at: &offset))
            end = start + (try Self.number(in: bytes, at: &offset)) + 1
            guard end <= 0x1_0000 else { throw PostingError(reason: .outOfRange, offset: place) }
            Self.fill(&words, from: start, to: end)
        }
        guard end > 0 else { throw PostingError(reason: .empty, offset: 1) }
        self.init(words: words)
    }

    /// Calls `body` for each member, ascending.
    package func forEach(_ body: (UInt16) -> Void) {
        guard isBitmap else {
            for value in array { body(value) }
            return
        }
        for index in 0..<Self.wordCount {
            var word = words[index]
            while word != 0 {
                body(UInt16(index << 6 + word.trailingZeroBitCount))
                word &= word &- 1
            }
        }
    }

    private func forEachRun(_ body: (_ start: Int, _ length: Int) -> Void) {
        var start = -1
        var end = -1
        forEach { value in
            if Int(value) != end {
                if start >= 0 { body(start, end - start) }
                start = Int(value)
            }
            end = Int(value) + 1
        }
        if start >= 0 { body(start, end - start) }
    }

    /// Bytes of the first two forms; `.max` where the count alone says that the form is not the
    /// shortest.
    private func encodedSizes() -> (gaps: Int, runs: Int) {
        var gaps = Int.max
        if count + 1 < Self.bitmapByteCount {
            gaps = 1
            var next = 0
            forEach { value in
                gaps += Self.length(of: Int(value) - next)
                next = Int(value) + 1
            }
        }
        guard 2 * runCount + 1 < min(gaps, Self.bitmapByteCount) else { return (gaps, .max) }
        var runs = 1
        var end = 0
        forEachRun { start, length in
            runs += Self.length(of: start - end) + Self.length(of: length - 1)
            end = start + length
        }
        return (gaps, runs)
    }

    private var runCount: Int {
        var total = 0
        guard isBitmap else {
            var next = -1
            for value in array {
                if Int(value) != next { total += 1 }
                next = Int(value) + 1
            }
            return total
        }
        var carry: UInt64 = 0
        for word in words {
            total += (word & ~(word << 1 | carry)).nonzeroBitCount
            carry = word >> 63
        }
        return total
    }

    private static func fill(_ words: inout [UInt64], from start: Int, to end: Int) {
        var place = start
        while place < end {
            let stop = min(end, (place | 63) + 1)
            let mask =
                (stop - place == 64)
                ? UInt64.max : (1 << UInt64(stop - place) - 1) << UInt64(place & 63)
            words[place >> 6] |= mask
            place = stop
        }
    }

    private static func length(of number: Int) -> Int {
        number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : 3
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var number = number
        while number >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: number) | 0x80)
            number >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: number))
    }

    /// A LEB128 number below 65,536.
    private static func number(in bytes: RawSpan, at offset: inout Int) throws(PostingError) -> Int
    {
        var value = 0
        var shift = 0
        let start = offset
        while offset < bytes.byteCount {
            // Safety: the offset is below the count.
            let byte = unsafe Int(bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self))
            offset += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80 {
                guard value <= 0xFFFF else { break }
                return value
            }
            shift += 7
            guard shift <= 14 else { break }
        }
        guard offset < bytes.byteCount || shift > 14 || value > 0xFFFF else {
            throw PostingError(reason: .truncated, offset: offset)
        }
        throw PostingError(reason: .outOfRange, offset: start)
    }
}
