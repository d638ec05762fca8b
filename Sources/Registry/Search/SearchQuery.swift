/// What a user typed into the search box, read so that nothing of it is taken for FTS5's own
/// syntax.
///
/// - All words must match. A word is cut as the index cuts it, so `gemma-2b` asks for two tokens.
/// - `"…"` keeps a `-` or a `*` from meaning anything; its tokens must all match, at any place.
/// - `word*` asks for what begins with `word`; short ones (``prefixMinimum``) and scripts without
///   spaces are asked for as they are.
/// - `-word` and `-"…"` leave out what matches them.
package struct SearchQuery: Equatable, Sendable {
    package struct Token: Hashable, Sendable {
        package var text: String
        package var isPrefix: Bool
    }

    /// How many tokens count; later ones are passed over and ``isTruncated`` says so.
    package static let tokenLimit = 64
    /// Prefixes shorter than this match too much to be looked up in time.
    package static let prefixMinimum = 3
    /// How much of the text is read, in bytes.
    static let byteLimit = 4_096

    /// What must match, in the order typed, without repeats.
    package private(set) var tokens: [Token] = []
    /// Groups that must not match: a document is left out when it has all tokens of one.
    package private(set) var excluded: [[Token]] = []
    /// Whether something at the end of the text did not count.
    package private(set) var isTruncated = false

    package init(_ text: String) {
        var reader = Reader(text)
        isTruncated = reader.isTruncated
        let tokenizer = SearchTokenizer()
        while let word = reader.next() {
            var group: [Token] = []
            for token in Self.tokens(of: word, tokenizer) where !group.contains(token) {
                let isKnown = !word.isExcluded && tokens.contains(token)
                if isKnown { continue }
                guard count + group.count < Self.tokenLimit else {
                    isTruncated = true
                    break
                }
                group.append(token)
            }
            if word.isExcluded {
                if !group.isEmpty, !excluded.contains(group) { excluded.append(group) }
            } else {
                tokens += group
            }
        }
    }

    /// Whether there is nothing to look for: what only leaves out finds nothing either.
    package var isEmpty: Bool { tokens.isEmpty }

    /// The expression for FTS5's `MATCH`; `nil` where there is nothing to look for.
    package var match: String? {
        guard !isEmpty else { return nil }
        var expression = Self.conjunction(tokens)
        if !excluded.isEmpty { expression = "(\(expression))" }
        for group in excluded { expression += " NOT (\(Self.conjunction(group)))" }
        return expression
    }

    private var count: Int { tokens.count + excluded.reduce(0) { $0 + $1.count } }

    private static func conjunction(_ tokens: [Token]) -> String {
        // Tokens are letters and digits; quoted all the same, so that `and` or `near` is a word.
        tokens.map { "\"\($0.text)\"\($0.isPrefix ? "*" : "")" }.joined(separator: " AND ")
    }

    private static func tokens(of word: Reader.Word, _ tokenizer: SearchTokenizer) -> [Token] {
        var tokens: [Token] = []
        var text = String(word.text)
        let count = text.utf8.count
        text.withUTF8 { bytes in
            _ = unsafe tokenizer.tokenize(bytes, .query) { token in
                let isPrefix =
                    word.isPrefix && token.end == count && !token.isUnspaced
                    && token.byteCount >= prefixMinimum
                let text = unsafe String(decoding: token.bytes, as: UTF8.self)
                tokens.append(Token(text: text, isPrefix: isPrefix))
                return 0
            }
        }
        return tokens
    }

    /// Cuts the text at spaces and quotes.
    private struct Reader {
        struct Word {
            var text: Substring.UnicodeScalarView
            var isExcluded: Bool
            var isPrefix: Bool
        }

        let isTruncated: Bool
        private var rest: Substring.UnicodeScalarView

        init(_ text: String) {
            var bytes = 0
            let scalars = text.unicodeScalars
            let end = scalars.firstIndex { scalar in
                bytes += UTF8.width(scalar)
                return bytes > SearchQuery.byteLimit
            }
            isTruncated = end != nil
            rest = scalars[..<(end ?? scalars.endIndex)]
        }

        mutating func next() -> Word? {
            while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
            guard let first = rest.first else { return nil }
            var isExcluded = false
            if first == "-", let second = rest.dropFirst().first, !second.properties.isWhitespace {
                isExcluded = true
                rest.removeFirst()
            }
            if rest.first == "\"" {
                rest.removeFirst()
                let text = rest.prefix { $0 != "\"" }
                rest = rest[text.endIndex...].dropFirst()
                return Word(text: text, isExcluded: isExcluded, isPrefix: false)
            }
            var text = rest.prefix { $0 != "\"" && !$0.properties.isWhitespace }
            rest = rest[text.endIndex...]
            let isPrefix = text.last == "*"
            while text.last == "*" { text.removeLast() }
            return Word(text: text, isExcluded: isExcluded, isPrefix: isPrefix)
        }
    }
}
