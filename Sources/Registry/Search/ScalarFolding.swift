/// What a Unicode scalar is to search, and what it is folded to: lower case, without diacritics,
/// full width as ASCII, every decimal digit as 0 to 9.
///
/// Folding what is folded changes nothing. Pages of 256 scalars are worked out when the first of
/// them is met, so that nothing is paid for scripts that do not occur.
struct ScalarFolding {
    enum Kind: UInt32 {
        /// Ends a word.
        case separator = 0
        /// Part of a word.
        case letter = 1
        /// Belongs to the word around it and is left out of it.
        case dropped = 2
        /// Of a script without spaces between words.
        case unspaced = 3
        /// A mark that joins the kana before it.
        case voicing = 4
    }

    struct Entry {
        fileprivate var bits: UInt32

        fileprivate init(_ kind: Kind, _ scalar: UInt32) { bits = kind.rawValue << 24 | scalar }

        var kind: Kind { Kind(rawValue: bits >> 24) ?? .separator }
        var scalar: UInt32 { bits & 0xFF_FFFF }
    }

    static let voicedMark: UInt32 = 0x3099
    static let semiVoicedMark: UInt32 = 0x309A

    private var pages = [[Entry]](repeating: [], count: 0x1100)

    /// - Parameter scalar: a valid one, at most U+10FFFF.
    mutating func entry(_ scalar: UInt32) -> Entry {
        let page = Int(scalar >> 8)
        if pages[page].isEmpty {
            let first = scalar & ~0xFF
            pages[page] = (first...first | 0xFF).map(Self.makeEntry)
        }
        return pages[page][Int(scalar & 0xFF)]
    }

    private static let baseOf: [UInt32: UInt32] = {
        var result: [UInt32: UInt32] = [:]
        for (base, letters) in bases {
            for letter in letters.unicodeScalars { result[letter.value] = base.value }
        }
        return result
    }()

    private static func makeEntry(_ value: UInt32) -> Entry {
        guard let scalar = Unicode.Scalar(value) else { return Entry(.separator, value) }
        if droppedMarks.contains(where: { $0.contains(value) }) { return Entry(.dropped, value) }
        switch value {
        case voicedMark, 0xFF9E: return Entry(.voicing, voicedMark)
        case semiVoicedMark, 0xFF9F: return Entry(.voicing, semiVoicedMark)
        case 0xFF66...0xFF9D:
            return Entry(.unspaced, halfWidthKatakana[Int(value - 0xFF66)].value)
        // Han and Hangul need no look at their properties.
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return Entry(.unspaced, value)
        default: break
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .decimalNumber:
            guard let number = properties.numericValue, (0...9).contains(number) else {
                return Entry(.letter, value)
            }
            return Entry(.letter, 0x30 + UInt32(number))
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark, .privateUse:
            if unspacedRanges.contains(where: { $0.contains(value) }) {
                return Entry(.unspaced, value)
            }
            return Entry(.letter, fold(scalar))
        default: return Entry(.separator, value)
        }
    }

    private static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
        var value = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
        if (0xFF41...0xFF5A).contains(value) { value -= 0xFEE0 }
        return baseOf[value] ?? value
    }

    /// One scalar for two, where Unicode composes them: letters of Hangul to syllables, kana with a
    /// voicing mark; `nil` where it does not. Source: The Unicode Standard, section 3.12.
    static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
        switch second {
        case 0x1161...0x1175 where (0x1100...0x1112).contains(first):
            return 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28
        case 0x11A8...0x11C2 where (0xAC00...0xD7A3).contains(first) && (first - 0xAC00) % 28 == 0:
            return first + (second - 0x11A7)
        case voicedMark: return voiced(first)
        case semiVoicedMark:
            let hiragana = (0x30A1...0x30FE).contains(first) ? first - 0x60 : first
            return [0x306F, 0x3072, 0x3075, 0x3078, 0x307B].contains(hiragana) ? first + 2 : nil
        default: return nil
        }
    }

    private static func voiced(_ kana: UInt32) -> UInt32? {
        switch (0x30A1...0x30FE).contains(kana) ? kana - 0x60 : kana {
        case 0x3046: kana + 0x4E
        case 0x308F...0x3092 where kana >= 0x30EF: kana + 8
        // ka to ti, in twos; tu to to, in twos after the small tu; ha to ho, in threes; iteration.
        case let value
        where (0x304B...0x3061).contains(value) && value % 2 == 1
            || (0x3064...0x3068).contains(value) && value % 2 == 0
            || (0x306F...0x307B).contains(value) && value % 3 == 0
            || value == 0x309D:
            kana + 1
        default: nil
        }
    }
}
