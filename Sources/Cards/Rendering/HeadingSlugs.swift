/// Names for the headings of one text, as GitHub and the Hub make them for links to a section.
struct HeadingSlugs {
    private var taken: Set<String> = []
    private var counts: [String: Int] = [:]

    /// The name of the next heading: in lower case, spaces as hyphens, no signs; with a number where an earlier
    /// heading has the same. Empty when no letter or digit is left.
    mutating func slug(for text: String) -> String {
        let base = Self.base(text)
        if base.isEmpty { return "" }
        var slug = base
        while taken.contains(slug) {
            let count = counts[base, default: 0] + 1
            counts[base] = count
            slug = "\(base)-\(count)"
        }
        taken.insert(slug)
        return slug
    }

    private static func base(_ text: String) -> String {
        var words = text[...]
        while let first = words.first, first.isWhitespace { words.removeFirst() }
        while let last = words.last, last.isWhitespace { words.removeLast() }
        var slug = ""
        for scalar in words.prefix(maximumLength).lowercased().unicodeScalars {
            switch scalar {
            case " ", "\n", "\t": slug.unicodeScalars.append("-")
            case "-", "_", "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            default: if isWord(scalar) { slug.unicodeScalars.append(scalar) }
            }
        }
        return slug
    }

    private static let maximumLength = 256

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
            .connectorPunctuation:
            scalar.value > 0x7F
        default: false
        }
    }
}
