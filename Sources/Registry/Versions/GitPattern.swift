/// A pattern of `.gitattributes` or `.gitignore`: `*`, `?`, classes, `**`.
///
/// Without a slash it is about the last part of a path, else about the whole. Source: the manual page `gitignore`.
/// Matching takes time in proportion to the pattern's length times the path's, whatever the pattern.
package struct GitPattern: Equatable, Sendable {
    private enum Token: Equatable {
        case byte(UInt8)
        /// Any byte but a slash.
        case one
        /// Any bytes but slashes.
        case many
        /// Any bytes.
        case everything
        /// Nothing, or whole folders with the slash after them.
        case folders
        case set(ByteSet)
    }

    /// A longer pattern matches nothing.
    package static let maximumLength = 1024

    private let tokens: [Token]
    private let isAboutName: Bool

    package init(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)
        let slash = UInt8(ascii: "/")
        isAboutName = !bytes.contains(slash)
        if bytes.first == slash { bytes.removeFirst() }
        tokens = bytes.count <= Self.maximumLength ? Self.tokens(bytes) : [.set(ByteSet())]
    }

    /// - Parameter path: from the top of the repository.
    package func matches(_ path: some StringProtocol) -> Bool {
        var bytes = Array(path.utf8)
        if isAboutName, let slash = bytes.lastIndex(of: UInt8(ascii: "/")) {
            bytes.removeFirst(slash + 1)
        }
        var active = [Bool](repeating: false, count: tokens.count + 1)
        activate(0, &active)
        for byte in bytes {
            var next = [Bool](repeating: false, count: tokens.count + 1)
            for (index, token) in tokens.enumerated() where active[index] {
                let isSlash = byte == UInt8(ascii: "/")
                switch token {
                case .byte(let expected):
                    if byte == expected { activate(index + 1, &next) }
                case .one:
                    if !isSlash { activate(index + 1, &next) }
                case .set(let set):
                    if !isSlash, set.contains(byte) { activate(index + 1, &next) }
                case .many:
                    if !isSlash { activate(index, &next) }
                case .everything: activate(index, &next)
                case .folders:
                    // Inside a folder's name there is no way on; after its slash there is.
                    if isSlash { activate(index, &next) } else { next[index] = true }
                }
            }
            active = next
        }
        return active[tokens.count]
    }

    /// Marks a place of the pattern as reached, with all that can be reached from it without a byte.
    private func activate(_ index: Int, _ active: inout [Bool]) {
        var index = index
        while true {
            active[index] = true
            guard index < tokens.count, [.many, .everything, .folders].contains(tokens[index])
            else { return }
            index += 1
        }
    }

    private static func tokens(_ bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var rest = bytes[...]
        while let byte = rest.first {
            let isAtStart =
                tokens.isEmpty || tokens.last == .byte(UInt8(ascii: "/"))
                || tokens.last == .folders
            if isAtStart, rest.starts(with: "**/".utf8) {
                tokens.append(.folders)
                rest.removeFirst(3)
            } else if isAtStart, rest.elementsEqual("**".utf8) {
                tokens.append(.everything)
                rest.removeFirst(2)
            } else if byte == UInt8(ascii: "*") {
                if tokens.last != .many { tokens.append(.many) }
                rest.removeFirst()
            } else if byte == UInt8(ascii: "?") {
                tokens.append(.one)
                rest.removeFirst()
            } else if byte == UInt8(ascii: "[") {
                // A class that is not closed matches nothing.
                let (set, count) = ByteSet.parse(rest) ?? (ByteSet(), rest.count)
                tokens.append(.set(set))
                rest.removeFirst(count)
            } else {
                if byte == UInt8(ascii: "\\"), rest.count > 1 { rest.removeFirst() }
                if let literal = rest.first { tokens.append(.byte(literal)) }
                rest.removeFirst()
            }
        }
        return tokens
    }
}

/// The bytes that a class in brackets stands for.
private struct ByteSet: Equatable {
    private var words: SIMD4<UInt64> = .zero

    func contains(_ byte: UInt8) -> Bool {
        words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
    }

    private mutating func insert(_ byte: UInt8) {
        words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }

    /// Reads `[abc]`, `[a-z]`, `[!a]`, `[[:space:]]`.
    ///
    /// - Returns: the class and its length; `nil` where the bracket is not closed.
    static func parse(_ bytes: ArraySlice<UInt8>) -> (set: ByteSet, count: Int)? {
        var set = ByteSet()
        var rest = bytes.dropFirst()
        let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
        if isNegated { rest.removeFirst() }
        var isFirst = true
        while let byte = rest.first, isFirst || byte != UInt8(ascii: "]") {
            isFirst = false
            if rest.starts(with: "[:".utf8), let length = set.insertNamed(rest) {
                rest.removeFirst(length)
                continue
            }
            if byte == UInt8(ascii: "\\"), rest.count > 1 { rest.removeFirst() }
            guard let low = rest.first else { return nil }
            rest.removeFirst()
            if rest.count > 1, rest.first == UInt8(ascii: "-"),
                let high = rest.dropFirst().first, high != UInt8(ascii: "]")
            {
                rest.removeFirst(2)
                for byte in low...max(low, high) { set.insert(byte) }
            } else {
                set.insert(low)
            }
        }
        guard !rest.isEmpty else { return nil }
        if isNegated { set.words = ~set.words }
        return (set, bytes.count - rest.count + 1)
    }

    /// - Returns: the length of the name with its marks; `nil` for a name that is none.
    private mutating func insertNamed(_ bytes: ArraySlice<UInt8>) -> Int? {
        let names: [(String, (UInt8) -> Bool)] = [
            ("[:space:]", { $0 == 0x20 || (9...13).contains($0) }),
            ("[:digit:]", { (0x30...0x39).contains($0) }),
            ("[:upper:]", { (0x41...0x5A).contains($0) }),
            ("[:lower:]", { (0x61...0x7A).contains($0) }),
            ("[:alpha:]", { (0x41...0x5A).contains($0 & 0xDF) }),
            ("[:alnum:]", { (0x41...0x5A).contains($0 & 0xDF) || (0x30...0x39).contains($0) }),
        ]
        guard let (name, isMember) = names.first(where: { bytes.starts(with: $0.0.utf8) }) else {
            return nil
        }
        for byte in UInt8.min...UInt8.max where isMember(byte) { insert(byte) }
        return name.utf8.count
    }
}
