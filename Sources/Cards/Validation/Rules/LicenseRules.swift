extension Rules {
    static let licenseRules: [Rule] = [
        Rule(
            "license/unknown", .error, fields: [.license], isFixable: true,
            "The Hub refuses a licence that is not in its list",
            help:
                "Use an identifier of the list, or 'license: other' with license_name and license_link."
        ) { context, findings in
            context.forEachText(of: .license, where: { !Vocabulary.licenses.contains($0) }) {
                value in
                guard !value.isBlankText else { return }
                reportUnknown(value, Vocabulary.licenses, context, &findings)
            }
        },
        Rule(
            "license/other-name", .warning, fields: [.license],
            "'license: other' says nothing without the licence's name",
            help: "Add 'license_name: my-license-1.0' and 'license_link: LICENSE' or an address."
        ) { context, findings in
            guard !context.fields.contains(.licenseName), let value = otherLicense(context) else {
                return
            }
            findings.report(at: value, "'license: other' without 'license_name'")
        },
        Rule(
            "license/other-link", .info, fields: [.license],
            "'license: other' says nothing without the licence's text",
            help: "Add 'license_link: LICENSE' or an address, or a file LICENSE."
        ) { context, findings in
            guard !context.fields.contains(.licenseLink), let value = otherLicense(context),
                context.files?.contains(where: { $0.uppercased().hasPrefix("LICENSE") }) != true
            else { return }
            findings.report(at: value, "'license: other' without 'license_link'")
        },
        Rule(
            "license/name-without-other", .warning, fields: [.licenseName],
            "license_name is read with 'license: other' only",
            help: "Write 'license: other', or remove license_name."
        ) { context, findings in
            guard let entry = context.fields.entry(.licenseName), otherLicense(context) == nil
            else {
                return
            }
            let found = context.fields[.license]?.string
            findings.report(
                at: entry.key,
                found.map { "'license_name' beside 'license: \($0.escapedForMessage)'" }
                    ?? "'license_name' without 'license: other'")
        },
        Rule(
            "license/link", .warning, fields: [.licenseLink],
            "license_link is a web address or a file of the repository",
            help: "Write an address that starts with https://, or a file's name such as LICENSE."
        ) { context, findings in
            guard let value = context.fields[.licenseLink], value.kind == .string,
                let fault = LinkFault(value.textBytes)
            else { return }
            findings.report(at: value, "'license_link': \(fault.phrase)")
        },
        Rule(
            "license/link-file", .warning, fields: [.licenseLink],
            "license_link names a file that the repository has",
            help: "Add the file, or correct its name."
        ) { context, findings in
            guard let files = context.files, let value = context.fields[.licenseLink],
                value.kind == .string, LinkFault(value.textBytes) == nil, !value.isBlankText
            else { return }
            let name = value.text
            guard !name.contains("://"),
                !files.contains(name.hasPrefix("./") ? String(name.dropFirst(2)) : name)
            else { return }
            findings.report(
                at: value, "'license_link': the repository has no file '\(name.escapedForMessage)'")
        },
        Rule(
            "license/several", .info, fields: [.license],
            "Of several licences it is not said which part is under which",
            help: "Say in the text what each licence covers."
        ) { context, findings in
            guard let value = context.fields[.license], value.kind == .sequence, value.count > 1
            else {
                return
            }
            findings.report(at: value, "\(value.count) licences")
        },
    ]

    private static func otherLicense(_ context: CardContext) -> YAMLNode? {
        var found: YAMLNode?
        context.forEachText(of: .license) { if $0.hasText("other") { found = $0 } }
        return found
    }

    /// Says that a value is not of a list, and which one was meant.
    static func reportUnknown(
        _ value: YAMLNode, _ list: VocabularyList, _ context: CardContext,
        _ findings: inout Findings,
        severity: Severity? = nil
    ) {
        let text = value.text
        let match = list.match(text)
        findings.report(
            at: value,
            "unknown \(list.noun) '\(text.escapedForMessage)'"
                + (match.map { ": did you mean '\($0.id)'?" } ?? ""),
            fix: match.flatMap {
                $0.isCertain ? context.fixes.replaceText(of: value, with: $0.id) : nil
            }, severity: severity)
    }
}

/// Why a text is neither a web address nor a path inside the repository.
enum LinkFault {
    case scheme(String)
    case outside
    case blank

    init?(_ text: ArraySlice<UInt8>) {
        if text.allSatisfy({ $0 <= 0x20 }) {
            return nil
        }
        let scheme = text.prefix { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "+") }
        if !scheme.isEmpty, text[scheme.endIndex...].first == UInt8(ascii: ":") {
            let name = String(decoding: scheme, as: UTF8.self).lowercased()
            if name == "http" || name == "https" {
                guard text.contains(where: { $0 <= 0x20 }) else { return nil }
                self = .blank
            } else {
                self = .scheme(name)
            }
            return
        }
        guard
            text.first == UInt8(ascii: "/") || text.first == UInt8(ascii: "~")
                || text.contains(UInt8(ascii: "\\"))
                || text.split(separator: UInt8(ascii: "/")).contains(where: {
                    $0.elementsEqual("..".utf8)
                })
        else {
            return nil
        }
        self = .outside
    }

    var phrase: String {
        switch self {
        case .scheme(let name): "'\(name.escapedForMessage):' is not a web address"
        case .outside: "the path leads out of the repository"
        case .blank: "an address holds no blanks"
        }
    }
}
