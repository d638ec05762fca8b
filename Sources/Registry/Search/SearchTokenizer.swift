/// Cuts text into the tokens that the full-text index holds and that queries ask for.
///
/// - A word is a run of letters, digits and their marks, folded as ``ScalarFolding`` says; anything
///   else separates, so `google/Gemma-2b` is `google`, `gemma`, `2b`. Longer words count by their
///   first ``tokenByteLimit`` bytes.
/// - Scripts without spaces (Han, kana, Hangul, Thai, Lao, Khmer, Myanmar) are cut into overlapping
///   pairs of scalars, and in documents into single scalars too. A query for one scalar of such a
///   run asks for it, a longer one for its pairs: so each part of a run is found.
///
/// Not to be shared by threads: it has its own working memory.
@safe final class SearchTokenizer {
    enum Mode {
        case document
        case query
    }

    /// A token and where in the text it stood. The bytes are valid during the call alone.
    @safe struct Token {
        var bytes: UnsafeBufferPointer<UInt8>
        /// Byte offsets into the text.
        var start: Int
        var end: Int
        /// Of a script without spaces.
        var isUnspaced: Bool
        /// At the place of the token before it: a single scalar after the pair that it begins.
        var isColocated: Bool

        var byteCount: Int { unsafe bytes.count }
    }

    static let tokenByteLimit = 64

    private let buffer: UnsafeMutablePointer<UInt8>
    /// A letter or a digit of ASCII in lower case, 0 for every other byte.
    private let ascii: UnsafeMutablePointer<UInt8>
    private var folding = ScalarFolding()

    init() {
        unsafe buffer = .allocate(capacity: Self.tokenByteLimit + 8)
        unsafe ascii = .allocate(capacity: 256)
        for byte in 0...255 as ClosedRange<UInt8> {
            let folded: UInt8 =
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                    byte
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
                default: 0
                }
            unsafe (ascii + Int(byte)).initialize(to: folded)
        }
    }

    deinit {
        unsafe buffer.deallocate()
        unsafe ascii.deallocate()
    }

    /// Calls `emit` for each token in order, until it says anything but 0.
    ///
    /// - Parameter text: UTF-8; bytes that are not separate words.
    /// - Returns: what `emit` said last, else 0.
    @inline(__always)
    func tokenize(
        _ text: UnsafeBufferPointer<UInt8>, _ mode: Mode, _ emit: (borrowing Token) -> Int32
    ) -> Int32 {
        // Safety: `offset` is compared with the count before each read, `length` with the limit
        // before each write.
        let count = text.count
        var offset = 0
        while offset < count {
            let byte = unsafe text[offset]
            if byte < 0x80 {
                if unsafe ascii[Int(byte)] == 0 {
                    offset += 1
                    continue
                }
            } else {
                let (scalar, width) = unsafe Self.scalar(in: text, at: offset)
                let entry = scalar.map { folding.entry($0) }
                switch entry?.kind ?? .separator {
                case .separator, .dropped, .voicing:
                    offset += width
                    continue
                case .unspaced:
                    let code = unsafe run(text, at: &offset, mode, emit)
                    if code != 0 { return code }
                    continue
                case .letter: break
                }
            }
            let start = offset
            var length = 0
            var limit = Self.tokenByteLimit
            word: while offset < count {
                let folded = unsafe ascii[Int(text[offset])]
                if folded != 0 {
                    if length < limit {
                        unsafe buffer[length] = folded
                        length += 1
                    }
                    offset += 1
                    continue
                }
                if unsafe text[offset] < 0x80 { break }
                let (scalar, width) = unsafe Self.scalar(in: text, at: offset)
                guard let scalar else { break }
                let entry = folding.entry(scalar)
                switch entry.kind {
                case .separator, .unspaced: break word
                case .dropped, .voicing: break
                case .letter: length = append(entry.scalar, at: length, &limit)
                }
                offset += width
            }
            let token = unsafe Token(
                bytes: UnsafeBufferPointer(start: buffer, count: length), start: start, end: offset,
                isUnspaced: false, isColocated: false)
            let code = emit(token)
            if code != 0 { return code }
        }
        return 0
    }

    /// Emits the pairs and singles of a run that begins at `offset`, and moves it past the run.
    private func run(
        _ text: UnsafeBufferPointer<UInt8>, at offset: inout Int, _ mode: Mode,
        _ emit: (borrowing Token) -> Int32
    ) -> Int32 {
        // Marks may still join the last scalar, so it waits until the next one stands alone.
        var before: (scalar: UInt32, start: Int, end: Int)?
        var last: (scalar: UInt32, start: Int, end: Int)?
        var code: Int32 = 0

        func send(_ first: UInt32, _ second: UInt32?, _ start: Int, _ end: Int, _ isColocated: Bool)
        {
            guard code == 0 else { return }
            var limit = Self.tokenByteLimit
            var length = append(first, at: 0, &limit)
            if let second { length = append(second, at: length, &limit) }
            let token = unsafe Token(
                bytes: UnsafeBufferPointer(start: buffer, count: length), start: start, end: end,
                isUnspaced: true, isColocated: isColocated)
            code = emit(token)
        }

        func finish() {
            guard let done = last else { return }
            if let previous = before {
                send(previous.scalar, done.scalar, previous.start, done.end, false)
                if mode == .document {
                    send(previous.scalar, nil, previous.start, previous.end, true)
                }
            }
            before = done
        }

        while offset < text.count, code == 0, unsafe text[offset] >= 0x80 {
            let (scalar, width) = unsafe Self.scalar(in: text, at: offset)
            guard let scalar else { break }
            let entry = folding.entry(scalar)
            let end = offset + width
            switch entry.kind {
            case .dropped: last?.end = end
            case .unspaced, .voicing:
                if let joined = last.flatMap({ ScalarFolding.compose($0.scalar, entry.scalar) }) {
                    last?.scalar = joined
                    last?.end = end
                } else if entry.kind == .unspaced {
                    finish()
                    last = (entry.scalar, offset, end)
                }
            case .letter, .separator:
                return ended()
            }
            offset = end
        }
        return ended()

        func ended() -> Int32 {
            let isAlone = before == nil
            finish()
            if let last, isAlone || mode == .document {
                send(last.scalar, nil, last.start, last.end, !isAlone)
            }
            return code
        }
    }

    // MARK: - UTF-8

    /// Appends a scalar to the token where it fits; where not, the token is full.
    private func append(_ scalar: UInt32, at length: Int, _ limit: inout Int) -> Int {
        let width = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4
        guard length + width <= limit else {
            limit = length
            return length
        }
        switch width {
        case 1: unsafe buffer[length] = UInt8(truncatingIfNeeded: scalar)
        case 2: unsafe buffer[length] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
        case 3: unsafe buffer[length] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
        default: unsafe buffer[length] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18)
        }
        for place in 1..<max(width, 1) {
            let shift = UInt32(6 * (width - 1 - place))
            unsafe buffer[length + place] = 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F)
        }
        return length + width
    }

    /// The scalar at an offset and its width; `nil` and 1 for a byte that begins none.
    private static func scalar(
        in text: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (UInt32?, width: Int) {
        func next(_ place: Int) -> UInt32? {
            guard offset + place < text.count else { return nil }
            let byte = unsafe text[offset + place]
            return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
        }
        let first = unsafe UInt32(text[offset])
        switch first {
        case 0xC2...0xDF:
            guard let a = next(1) else { return (nil, 1) }
            return ((first & 0x1F) << 6 | a, 2)
        case 0xE0...0xEF:
            guard let a = next(1), let b = next(2) else { return (nil, 1) }
            let scalar = (first & 0xF) << 12 | a << 6 | b
            guard scalar >= 0x800, scalar >> 11 != 0x1B else { return (nil, 1) }
            return (scalar, 3)
        case 0xF0...0xF4:
            guard let a = next(1), let b = next(2), let c = next(3) else { return (nil, 1) }
            let scalar = (first & 7) << 18 | a << 12 | b << 6 | c
            guard (0x1_0000...0x10_FFFF).contains(scalar) else { return (nil, 1) }
            return (scalar, 4)
        default: return (nil, 1)
        }
    }
}
