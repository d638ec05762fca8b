internal import Cards

/// Takes the contents of files out of the lines of a commit, so that a line may be of any length and what is left of it is
/// small.
///
/// A commit is JSON lines. The text of `value.content` is given away piece by piece, its escapes undone; the rest of the
/// line, with an empty text in its place, is given as JSON at the line's end.
struct CommitLineSplitter {
    enum Event: Equatable {
        /// A content begins; `encoding` where the line has named it already.
        case contentBegins(encoding: String?)
        /// As much as `pieceSize`, but for the last piece of a content.
        case content([UInt8])
        case contentEnds
        /// What a line holds beside the content.
        case line([UInt8])
    }

    enum Failure: Error, Equatable, Sendable {
        case lineTooLong(limit: Int)
        case controlCharacter
        case invalidEscape
        case severalContents
        case truncated
    }

    /// What a line may hold beside its content: descriptions and paths are small.
    static let maximumLine = 1 << 20
    /// Bytes of a content that are gathered, however it comes and whatever is escaped in it, before they are given away.
    static let pieceSize = 64 << 10
    /// The longest key or encoding that is told from others.
    private static let maximumWord = 16

    private enum State {
        /// Outside of texts.
        case structure
        /// In a text that stays in the line; true after a backslash.
        case text(escaped: Bool)
        case content
        /// In an escape of the content, of which these bytes have come.
        case escape([UInt8])
    }

    private var state = State.structure
    private var line: [UInt8] = []
    /// Depth of lists and objects.
    private var depth = 0
    /// The text that was read last, cut off; a key where a colon follows.
    private var word: [UInt8] = []
    /// The keys that lead to the value that is read: of the line's object and of the object in it.
    private var keys: (outer: [UInt8], inner: [UInt8]) = ([], [])
    private var isValue = false
    private var encoding: String?
    private var hasContent = false
    /// What has come of a content and was not given away.
    private var gathered: [UInt8] = []
    /// A first half of a pair of escapes.
    private var highSurrogate: UInt32?

    /// Calls `emit` with what the bytes hold.
    mutating func consume(
        _ bytes: Span<UInt8>, _ emit: (Event) throws -> Void
    ) throws {
        var index = 0
        while index < bytes.count {
            switch state {
            case .content: try consumeContent(bytes, &index, emit)
            case .escape(let begun): try consumeEscape(begun, bytes[index], &index, emit)
            case .text(let escaped):
                let byte = bytes[index]
                index += 1
                try keep(byte)
                if escaped {
                    state = .text(escaped: false)
                } else if byte == UInt8(ascii: "\\") {
                    state = .text(escaped: true)
                } else if byte == UInt8(ascii: "\"") {
                    endText()
                } else if word.count < Self.maximumWord {
                    word.append(byte)
                }
            case .structure:
                try consumeStructure(bytes[index], emit)
                index += 1
            }
        }
    }

    /// Ends the body; a last line needs no line feed.
    mutating func finish(_ emit: (Event) throws -> Void) throws {
        guard case .structure = state else { throw Failure.truncated }
        try endLine(emit)
    }

    // MARK: - Outside of texts

    private mutating func consumeStructure(_ byte: UInt8, _ emit: (Event) throws -> Void) throws {
        switch byte {
        case .lineFeed:
            return try endLine(emit)
        case UInt8(ascii: "\""):
            if isContent {
                guard !hasContent else { throw Failure.severalContents }
                hasContent = true
                try keep(byte)
                try keep(byte)
                state = .content
                isValue = false
                return try emit(.contentBegins(encoding: encoding))
            }
            word.removeAll(keepingCapacity: true)
            state = .text(escaped: false)
        case UInt8(ascii: ":"):
            if depth == 1 { keys.outer = word }
            if depth == 2 { keys.inner = word }
            isValue = true
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            // What lies in a list has no key; the parser of the line judges the rest.
            depth += 1
            isValue = false
            if depth == 2, byte == UInt8(ascii: "[") { keys.outer = [] }
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            isValue = false
        case UInt8(ascii: ","):
            isValue = false
        default: break
        }
        try keep(byte)
    }

    private var isContent: Bool {
        isValue && depth == 2 && keys.outer.elementsEqual("value".utf8)
            && keys.inner.elementsEqual("content".utf8)
    }

    private mutating func endText() {
        state = .structure
        if isValue, depth == 2, keys.outer.elementsEqual("value".utf8),
            keys.inner.elementsEqual("encoding".utf8)
        {
            encoding = String(decoding: word, as: UTF8.self)
        }
    }

    private mutating func keep(_ byte: UInt8) throws(Failure) {
        guard line.count < Self.maximumLine else { throw .lineTooLong(limit: Self.maximumLine) }
        line.append(byte)
    }

    private mutating func endLine(_ emit: (Event) throws -> Void) throws {
        if line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
            try emit(.line(line))
        }
        line.removeAll(keepingCapacity: true)
        (depth, isValue, encoding, hasContent) = (0, false, nil, false)
        keys = ([], [])
        word.removeAll(keepingCapacity: true)
    }

    // MARK: - In a content

    private mutating func consumeContent(
        _ bytes: Span<UInt8>, _ index: inout Int, _ emit: (Event) throws -> Void
    ) throws {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            guard byte >= 0x20 else { throw Failure.controlCharacter }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            index += 1
        }
        if index > start {
            endSurrogate()
            let piece = bytes.extracting(start..<index)
            unsafe piece.withUnsafeBufferPointer { unsafe gathered.append(contentsOf: $0) }
            try giveAway(emit)
        }
        guard index < bytes.count else { return }
        if bytes[index] == UInt8(ascii: "\\") {
            state = .escape([])
        } else {
            endSurrogate()
            state = .structure
            try giveAway(emit, isLast: true)
            try emit(.contentEnds)
        }
        index += 1
    }

    private mutating func consumeEscape(
        _ begun: [UInt8], _ byte: UInt8, _ index: inout Int, _ emit: (Event) throws -> Void
    ) throws {
        index += 1
        guard !begun.isEmpty || byte == UInt8(ascii: "u") else {
            guard let plain = Self.escapes[byte] else { throw Failure.invalidEscape }
            endSurrogate()
            state = .content
            gathered.append(plain)
            return try giveAway(emit)
        }
        let escape = begun + [byte]
        guard escape.count == 5 else {
            state = .escape(escape)
            return
        }
        let digits = String(decoding: escape[1...], as: UTF8.self)
        guard escape[1...].allSatisfy({ Self.isHexadecimal($0) }),
            let unit = UInt32(digits, radix: 16)
        else { throw Failure.invalidEscape }
        state = .content
        take(unit)
        try giveAway(emit)
    }

    private mutating func giveAway(_ emit: (Event) throws -> Void, isLast: Bool = false) throws {
        guard gathered.count >= Self.pieceSize || isLast && !gathered.isEmpty else { return }
        try emit(.content(gathered))
        gathered.removeAll(keepingCapacity: true)
    }

    /// Takes one UTF-16 unit; a half of a pair without the other becomes U+FFFD.
    private mutating func take(_ unit: UInt32) {
        var value = unit
        if let high = highSurrogate, 0xDC00..<0xE000 ~= unit {
            value = 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)
            highSurrogate = nil
        } else {
            endSurrogate()
        }
        if 0xD800..<0xDC00 ~= value {
            highSurrogate = value
            return
        }
        gathered += (Unicode.Scalar(value) ?? "\u{FFFD}").utf8
    }

    private mutating func endSurrogate() {
        guard highSurrogate != nil else { return }
        highSurrogate = nil
        gathered += Unicode.Scalar("\u{FFFD}").utf8
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
        UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
