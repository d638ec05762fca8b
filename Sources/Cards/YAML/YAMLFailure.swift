/// Why a YAML text is not read, and where.
struct YAMLFailure: Error, Equatable {
    enum Reason: String {
        case syntax = "yaml/syntax"
        case tab = "yaml/tab"
        case indentation = "yaml/indentation"
        case missingColon = "yaml/missing-colon"
        case missingSpace = "yaml/missing-space"
        case emptyKey = "yaml/empty-key"
        case unclosed = "yaml/unclosed"
        case placeholder = "yaml/placeholder"
        case colonInValue = "yaml/colon-in-value"
        case escape = "yaml/escape"
        case mergeConflict = "yaml/merge-conflict"
        case undefinedAlias = "yaml/undefined-alias"
        case recursiveAlias = "yaml/recursive-alias"
        case merge = "yaml/merge"
        case tag = "yaml/tag"
        case directive = "yaml/directive"
        case severalDocuments = "yaml/several-documents"
        case control = "encoding/control"
        case limitBytes = "limit/bytes"
        case limitDepth = "limit/depth"
        case limitNodes = "limit/nodes"
        case limitKey = "limit/key"
        case limitAliases = "limit/aliases"
    }

    var reason: Reason
    var range: SourceRange
    var message: String
    var help: String?
    var fix: Fix?
    /// For `.tab`: the blanks between dashes and their items that libyaml refuses and YAML does not.
    var separatingTabs: [Range<Int>] = []

    init(
        _ reason: Reason, _ range: SourceRange, _ message: String, help: String? = nil,
        fix: Fix? = nil
    ) {
        self.reason = reason
        self.range = range
        self.message = message
        self.help = help
        self.fix = fix
    }

    var diagnostic: Diagnostic {
        Diagnostic(
            rule: reason.rawValue, severity: .error, range: range, message: message, help: help,
            fix: fix)
    }
}

extension String {
    /// The text with control, format and direction characters written `\u{…}`, cut to a length that fits a message.
    package var escapedForMessage: String { escaped(limit: 80) }

    /// The same with another limit, in scalars.
    package func escaped(limit: Int) -> String {
        if utf8.count <= limit, utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return self }
        var result = ""
        var count = 0
        for scalar in unicodeScalars {
            guard count < limit else { return result + "…" }
            count += 1
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
                .unassigned:
                result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
