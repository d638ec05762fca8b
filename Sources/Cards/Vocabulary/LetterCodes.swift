/// Codes of two or three letters, a bit for each, as most values of `language` are.
struct LetterCodes: Sendable {
    /// The codes of languages.
    static let languages = LetterCodes(Vocabulary.languageLines) { _ in true }
    /// The codes that others replaced.
    static let retired = LetterCodes(Vocabulary.languageKeys) {
        Vocabulary.languageKeys.field(2, at: $0) == "i"
    }

    private static let letterCount = 26
    private var bits: [UInt64]

    /// - Parameter isMeant: whether the record at an offset of `lines` counts.
    private init(_ lines: StaticLines, where isMeant: (Int) -> Bool) {
        let square = Self.letterCount * Self.letterCount
        bits = [UInt64](repeating: 0, count: (square + square * Self.letterCount) / 64 + 1)
        for position in 0..<lines.count {
            let offset = lines.offset(ofSorted: position)
            let end = lines.end(ofField: offset)
            guard 2...3 ~= end - offset else { continue }
            let key = (offset..<end).compactMap { lines.byte($0) }
            guard let place = Self.place(of: key.span), isMeant(offset) else { continue }
            bits[place / 64] |= 1 << UInt64(place % 64)
        }
    }

    /// Whether a code is one of these; `nil` for what is not two or three small letters.
    func contains(_ code: Span<UInt8>) -> Bool? {
        Self.place(of: code).map { bits[$0 / 64] & 1 << UInt64($0 % 64) != 0 }
    }

    private static func place(of code: Span<UInt8>) -> Int? {
        guard 2...3 ~= code.count else { return nil }
        var place = 0
        for index in code.indices {
            let letter = Int(code[index]) - Int(UInt8(ascii: "a"))
            guard 0..<letterCount ~= letter else { return nil }
            place = place * letterCount + letter
        }
        return code.count == 2 ? place : letterCount * letterCount + place
    }
}
