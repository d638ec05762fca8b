extension Rules {
    static let languageRules: [Rule] = [
        Rule(
            "language/case", .error, fields: [.language], isFixable: true,
            "The Hub refuses a language with capital letters",
            help: "Write the code in lower case; a region such as zh-CN goes to language_bcp47."
        ) { context, findings in
            context.forEachText(of: .language, where: holdsCapital) { value in
                let text = value.text
                guard let match = Vocabulary.languages.match(text),
                    match.kind == .letterCase || match.kind == .region || match.kind == .pair
                else { return }
                findings.report(
                    at: value,
                    "language '\(text.escapedForMessage)': did you mean '\(match.code)'?",
                    help: match.bcp47.map {
                        "Write '\(match.code)', and '\($0)' in language_bcp47."
                    },
                    fix: match.kind == .letterCase
                        ? context.fixes.replaceText(of: value, with: match.code) : nil)
            }
        },
        Rule(
            "language/unknown", .warning, fields: [.language], isFixable: true,
            "A language is a code of ISO 639, 'code' or 'multilingual'",
            help: "Write the code of the language, such as 'en'."
        ) { context, findings in
            context.forEachText(of: .language, where: { !Vocabulary.languages.contains($0) }) {
                value in
                guard !value.isBlankText else { return }
                let text = value.text
                let match = Vocabulary.languages.match(text)
                switch match?.kind {
                case .retired: return
                case .letterCase, .region, .pair: if holdsCapital(value.textBytes.span) { return }
                default: break
                }
                findings.report(
                    at: value,
                    "unknown language '\(text.escapedForMessage)'"
                        + (match.map {
                            ": did you mean '\($0.codes.joined(separator: "' and '"))'?"
                        } ?? ""),
                    help: match?.bcp47.map {
                        "Write '\(match?.code ?? "")', and '\($0)' in language_bcp47."
                    },
                    fix: match?.kind == .name
                        ? context.fixes.replaceText(of: value, with: match?.code ?? "") : nil)
            }
        },
        Rule(
            "language/retired", .warning, fields: [.language], isFixable: true,
            "Some codes of languages were replaced long ago",
            help: "Write the present code."
        ) { context, findings in
            context.forEachText(
                of: .language, where: { $0.count <= 3 && Vocabulary.languages.mayBeRetired($0) }
            ) { value in
                guard let code = Vocabulary.languages.replacement(for: value.text) else { return }
                // 'sh' is old and still a code: only the author knows which language took its place.
                let isKnown = Vocabulary.languages.contains(value.textBytes.span)
                findings.report(
                    at: value, "'\(value.text.escapedForMessage)' is an old code: write '\(code)'",
                    fix: isKnown ? nil : context.fixes.replaceText(of: value, with: code),
                    severity: isKnown ? .info : nil)
            }
        },
        Rule(
            "language/bcp47", .warning, fields: [.languageBCP47],
            "language_bcp47 holds tags such as zh-Hant-TW",
            help: "Write a BCP 47 tag: parts of letters and digits with hyphens between them."
        ) { context, findings in
            context.forEachText(of: .languageBCP47) { value in
                let parts = value.textBytes.split(
                    separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
                let isTag =
                    parts.first.map { 2...8 ~= $0.count || $0.elementsEqual("x".utf8) } == true
                    && parts.allSatisfy {
                        1...8 ~= $0.count && $0.allSatisfy { $0.isASCIILetter || $0.isDigit }
                    }
                guard !isTag, !value.isBlankText else { return }
                findings.report(at: value, "'\(value.text.escapedForMessage)' is no BCP 47 tag")
            }
        },
    ]
    private static func holdsCapital(_ text: Span<UInt8>) -> Bool {
        for index in text.indices where text[index] &- UInt8(ascii: "A") < 26 { return true }
        return false
    }
}
