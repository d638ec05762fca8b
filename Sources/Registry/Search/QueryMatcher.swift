/// Finds the tokens of a query in a text.
struct QueryMatcher {
    struct Match {
        /// Which of the query's tokens.
        var token: Int
        /// Byte offsets into the text.
        var start: Int
        var end: Int
        /// How many tokens of the text came before.
        var position: Int
    }

    private let tokens: [(bytes: [UInt8], isPrefix: Bool)]
    /// For each first byte whether a token begins with it.
    private let begins: [Bool]

    init(_ query: SearchQuery) {
        tokens = query.tokens.map { (Array($0.text.utf8), $0.isPrefix) }
        var begins = [Bool](repeating: false, count: 256)
        for (bytes, _) in tokens { if let first = bytes.first { begins[Int(first)] = true } }
        self.begins = begins
    }

    var count: Int { tokens.count }

    /// Calls `body` for each match in order until it says `false`.
    ///
    /// - Returns: how many tokens the text has, or had until `body` stopped; single scalars of
    ///   scripts without spaces are not counted beside their pairs.
    func forEachMatch(
        in text: UnsafeBufferPointer<UInt8>, _ tokenizer: SearchTokenizer, _ body: (Match) -> Bool
    ) -> Int {
        var position = 0
        _ = unsafe tokenizer.tokenize(text, .document) { token in
            if !token.isColocated { position += 1 }
            guard let first = unsafe token.bytes.first, begins[Int(first)] else { return 0 }
            for index in tokens.indices where unsafe matches(token.bytes, tokens[index]) {
                let match = Match(
                    token: index, start: token.start, end: token.end, position: position - 1)
                return body(match) ? 0 : 1
            }
            return 0
        }
        return position
    }

    private func matches(
        _ bytes: UnsafeBufferPointer<UInt8>, _ token: (bytes: [UInt8], isPrefix: Bool)
    ) -> Bool {
        guard token.isPrefix ? bytes.count >= token.bytes.count : bytes.count == token.bytes.count
        else { return false }
        for index in token.bytes.indices {
            if unsafe bytes[index] != token.bytes[index] { return false }
        }
        return true
    }
}
