/// Looks at the ASCII bytes of texts, where going by characters would cost tables of Unicode for each.
enum ASCIIText {
    static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }

    static func isAll(_ text: some StringProtocol) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    /// Whether a text begins with `word` or holds it, in letters of either case.
    ///
    /// - Parameter word: letters in lower case.
    static func hasPrefix(_ text: some StringProtocol, _ word: String) -> Bool {
        starts(text.utf8, with: word)
    }

    static func contains(_ text: some StringProtocol, _ word: String) -> Bool {
        var rest = text.utf8[...]
        while !rest.isEmpty {
            if starts(rest, with: word) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    private static func starts(
        _ bytes: some Collection<UInt8>, with word: String
    ) -> Bool {
        var place = bytes.startIndex
        for letter in word.utf8 {
            guard place != bytes.endIndex, lowercased(bytes[place]) == letter else { return false }
            bytes.formIndex(after: &place)
        }
        return true
    }
}
