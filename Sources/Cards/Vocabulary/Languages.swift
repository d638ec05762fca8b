/// A language as cards name it.
package struct Language: Equatable, Sendable {
    package enum Scope: Equatable, Sendable {
        case individual, macrolanguage
        /// A group of languages, from ISO 639-2.
        case collection
        /// ISO's `mul`, `und`, `mis`, `zxx`, and the Hub's `code` and `multilingual`.
        case special
    }

    /// As written in the card: ISO 639-1, 639-2 or 639-3.
    package var code: String
    /// In English.
    package var name: String
    package var scope: Scope
    /// Nobody grows up with it any more: extinct, ancient or historical.
    package var isHistorical: Bool
    package var isConstructed: Bool
    /// The code of two letters for the same language.
    package var iso639_1: String?
    /// The code of three letters for the same language.
    package var iso639_3: String?
}

/// The language that someone meant who wrote a value that is no code.
package struct LanguageMatch: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        case exact
        /// `EN` for `en`.
        case letterCase
        /// `zh-CN`: the code is `zh`, and `bcp47` belongs in `language_bcp47`.
        case region
        /// `en-de`, a direction of translation: `codes` holds both.
        case pair
        /// `iw` for `he`.
        case retired
        /// `English`, `日本語`.
        case name
        /// `jp`, the code of a country.
        case country
        /// A slip of the pen in a name.
        case spelling
    }

    /// One code; two for a pair.
    package var codes: [String]
    package var kind: Kind
    /// The value as a BCP 47 tag, where it says more than a language.
    package var bcp47: String?

    package var code: String { codes[0] }
    /// Whether a fix may be applied without asking.
    package var isCertain: Bool {
        kind == .letterCase || kind == .retired || kind == .name || kind == .region
    }

    init(_ code: String, _ kind: Kind, bcp47: String? = nil) {
        codes = [code]
        self.kind = kind
        self.bcp47 = bcp47
    }

    init(pair first: String, _ second: String) {
        codes = [first, second]
        kind = .pair
    }
}

/// The language codes that `language` may hold.
package struct LanguageList: Sendable {
    package var count: Int { Vocabulary.languageLines.count }

    /// Whether `value` is a code: ISO 639-1, 639-2 or 639-3, `code` or `multilingual`; lower case,
    /// byte for byte.
    package func contains(_ value: Span<UInt8>) -> Bool {
        LetterCodes.languages.contains(value) ?? (Vocabulary.languageLines.find(value) != nil)
    }
    package func contains(_ value: String) -> Bool { contains(value.utf8.span) }
    package func contains(_ value: Substring) -> Bool { contains(value.utf8.span) }
    package func contains(_ value: [UInt8]) -> Bool { contains(value.span) }

    package subscript(code: String) -> Language? {
        Vocabulary.languageLines.record(code.utf8.span).map(Language.init)
    }

    /// Every code; for tests and tables, as it builds them all.
    package var codes: [String] { Vocabulary.languageLines.records.map { $0[0] } }

    /// Whether there is an entry for a short code that another one may have replaced; false of nearly every code.
    func mayBeRetired(_ code: Span<UInt8>) -> Bool {
        LetterCodes.retired.contains(code) ?? (Vocabulary.languageKeys.find(code) != nil)
    }

    /// The code that took the place of a retired one: `he` for `iw`. `sh` is both a code and
    /// retired.
    package func replacement(for code: String) -> String? {
        let keys = Vocabulary.languageKeys
        guard let offset = keys.find(code.utf8.span), keys.field(2, at: offset) == "i" else {
            return nil
        }
        return keys.field(1, at: offset)
    }

    /// What someone meant who wrote `value`; `.exact` when it is a code that is not retired.
    package func match(_ value: String) -> LanguageMatch? {
        guard value.utf8.count <= Spelling.longest else { return nil }
        if let code = replacement(for: value) { return LanguageMatch(code, .retired) }
        if contains(value) { return LanguageMatch(value, .exact) }
        let lower = String(
            decoding: value.utf8.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }, as: UTF8.self)
        if let code = replacement(for: lower) { return LanguageMatch(code, .retired) }
        if contains(lower) { return LanguageMatch(lower, .letterCase) }
        if let match = matchTag(value) { return match }
        guard let word = Spelling.fold(value.utf8.span) else { return nil }
        if let record = Vocabulary.languageKeys.record(word.span) {
            return LanguageMatch(record[1], record[2] == "a" ? .country : .name)
        }
        if let record = Vocabulary.rareLanguageKeys.record(word.span) {
            return LanguageMatch(record[1], .name)
        }
        guard word.count > 4 else { return nil }
        return Spelling.nearest(to: word, in: Vocabulary.languageKeys).map {
            LanguageMatch($0, .spelling)
        }
    }

    /// The code to offer in "did you mean"; `nil` rather than a guess.
    package func closest(to value: String) -> String? { match(value)?.code }

    /// Reads `zh-CN`, `pt_BR`, `sr-Latn-RS` and `en-de`.
    private func matchTag(_ value: String) -> LanguageMatch? {
        let parts = value.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard (2...4).contains(parts.count), let first = parts.first,
            (2...3).contains(first.utf8.count),
            parts.allSatisfy({ part in
                (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(Self.isAlphanumeric)
            })
        else { return nil }
        let code = first.lowercased()
        guard let known = replacement(for: code) ?? (contains(code) ? code : nil) else {
            return nil
        }
        let second = parts[1]
        if parts.count == 2, isLanguageOfPair(first: code, second) {
            return LanguageMatch(pair: known, replacement(for: String(second)) ?? String(second))
        }
        var tag = known
        for part in parts.dropFirst() {
            switch part.utf8.count {
            case 2 where part.utf8.allSatisfy { $0 > 57 }: tag += "-" + part.uppercased()
            case 4 where part.utf8.allSatisfy { $0 > 57 }:
                tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
            default: tag += "-" + part.lowercased()
            }
        }
        return LanguageMatch(known, .region, bcp47: tag)
    }

    /// Whether the second part of `xx-yy` is a language and not a region: `en-de`, but not `pt-br`
    /// or `pt-BR`.
    private func isLanguageOfPair(first: String, _ second: Substring) -> Bool {
        guard second != first, second.utf8.count == 2,
            second.utf8.allSatisfy({ $0 >= 97 && $0 <= 122 }),
            contains(second)
        else { return false }
        return Vocabulary.languageRegionLines.find((first + "-" + second).utf8.span) == nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
    }
}

extension Vocabulary {
    /// Values of `language`.
    package static let languages = LanguageList()
}

extension Language {
    fileprivate init(_ record: StaticRecord) {
        let kind = Array(record[2].utf8)
        let scope: Scope =
            switch kind.first {
            case UInt8(ascii: "M"): .macrolanguage
            case UInt8(ascii: "C"): .collection
            case UInt8(ascii: "S"), UInt8(ascii: "X"): .special
            default: .individual
            }
        let other = record.optional(3)
        let isShort = record[0].utf8.count == 2
        self.init(
            code: record[0], name: record[1], scope: scope,
            isHistorical: kind.last.map {
                [UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "H")].contains($0)
            }
                ?? false,
            isConstructed: kind.last == UInt8(ascii: "C"),
            iso639_1: isShort ? record[0] : other,
            iso639_3: isShort ? other : (record[0].utf8.count == 3 ? record[0] : nil))
    }
}
