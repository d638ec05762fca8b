/// A set of Unicode scalars: what a class of a regular expression matches.
struct ScalarSet: Sendable, Equatable {
    /// A named part of a set.
    enum Property: Sendable, Equatable {
        /// General categories, a bit each; see `ScalarSet.bit`.
        case categories(UInt32)
        case whitespace
        /// Letters, marks, decimal digits and connecting punctuation, as Oniguruma's `\w`.
        case word
        case alphabetic
        /// Any scalar that is not in the set.
        indirect case not(ScalarSet)
    }

    private(set) var ranges: [ClosedRange<UInt32>] = []
    private(set) var properties: [Property] = []
    private(set) var isInverted = false
    /// The answer for each of the first 128 scalars, a bit each.
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init() {}

    init(_ ranges: [ClosedRange<UInt32>], _ properties: [Property] = [], inverted: Bool = false) {
        self.ranges = ranges
        self.properties = properties
        isInverted = inverted
        for value: UInt32 in 0..<128 where find(value) {
            if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
        }
    }

    static let any = ScalarSet([0...0x10FFFF])
    /// What `.` matches.
    static let notNewline = ScalarSet([10...10], inverted: true)
    static let whitespace = ScalarSet([], [.whitespace])
    static let word = ScalarSet([], [.word])

    var inverted: ScalarSet { ScalarSet(ranges, properties, inverted: !isInverted) }

    func contains(_ value: UInt32) -> Bool {
        if value < 64 { return low >> UInt64(value) & 1 != 0 }
        if value < 128 { return high >> UInt64(value - 64) & 1 != 0 }
        return find(value)
    }

    private func find(_ value: UInt32) -> Bool {
        for range in ranges where range.contains(value) { return !isInverted }
        guard !properties.isEmpty, let scalar = Unicode.Scalar(value) else { return isInverted }
        for property in properties where Self.has(scalar, property) { return !isInverted }
        return isInverted
    }

    private static func has(_ scalar: Unicode.Scalar, _ property: Property) -> Bool {
        switch property {
        case .categories(let mask): mask & bit(scalar.properties.generalCategory) != 0
        case .whitespace: scalar.properties.isWhitespace
        case .word:
            scalar.properties.isAlphabetic
                || wordCategories & bit(scalar.properties.generalCategory) != 0
        case .alphabetic: scalar.properties.isAlphabetic
        case .not(let set): !set.contains(scalar.value)
        }
    }

    private static let wordCategories =
        mask(of: "M") | mask(of: "Nd") | mask(of: "Pc")
}

extension ScalarSet {
    /// Both forms of every letter of the set, as `(?i)` asks for: simple case folding.
    var ignoringCase: ScalarSet {
        var folded = ranges
        for range in ranges where range.count <= 512 {
            for value in range {
                guard let scalar = Unicode.Scalar(value) else { continue }
                for other in Self.caseVariants(of: scalar) where !range.contains(other.value) {
                    folded.append(other.value...other.value)
                }
            }
        }
        return ScalarSet(folded, properties, inverted: isInverted)
    }

    private static func caseVariants(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        func single(_ text: String) -> Unicode.Scalar? {
            text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
        }
        var variants: [Unicode.Scalar] = []
        let upper = single(scalar.properties.uppercaseMapping) ?? scalar
        for form in [upper, single(upper.properties.lowercaseMapping) ?? upper] {
            variants.append(form)
        }
        // The two letters outside ASCII that fold to one inside it: long s and the Kelvin sign.
        if upper == "S" { variants.append("\u{17F}") }
        if upper == "K" || scalar == "\u{212A}" { variants += ["\u{212A}", "k", "K"] }
        return variants
    }

    static func bit(_ category: Unicode.GeneralCategory) -> UInt32 {
        names.firstIndex { $0.category == category }.map { 1 << UInt32($0) } ?? 0
    }

    /// The categories that a name such as `L` or `Lu` means; 0 for an unknown name.
    static func mask(of name: String) -> UInt32 {
        names.enumerated().reduce(0) { mask, entry in
            entry.element.name.hasPrefix(name) ? mask | 1 << UInt32(entry.offset) : mask
        }
    }

    private static let names: [(name: String, category: Unicode.GeneralCategory)] = [
        ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter),
        ("Lm", .modifierLetter), ("Lo", .otherLetter), ("Mn", .nonspacingMark),
        ("Mc", .spacingMark), ("Me", .enclosingMark), ("Nd", .decimalNumber),
        ("Nl", .letterNumber), ("No", .otherNumber), ("Pc", .connectorPunctuation),
        ("Pd", .dashPunctuation), ("Ps", .openPunctuation), ("Pe", .closePunctuation),
        ("Pi", .initialPunctuation), ("Pf", .finalPunctuation), ("Po", .otherPunctuation),
        ("Sm", .mathSymbol), ("Sc", .currencySymbol), ("Sk", .modifierSymbol),
        ("So", .otherSymbol), ("Zs", .spaceSeparator), ("Zl", .lineSeparator),
        ("Zp", .paragraphSeparator), ("Cc", .control), ("Cf", .format), ("Cs", .surrogate),
        ("Co", .privateUse), ("Cn", .unassigned),
    ]
}
