/// Filters that make text.
enum TextFilters {
    static let all: [Text: TemplateFilter] = [
        "capitalize": change { $0.capitalized },
        "lower": change { $0.lowercased },
        "upper": change { $0.uppercased },
        "title": change { title($0) },
        "string": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("string", 0, 0)
            if case .markup = value { return value }
            return .string(try run.text(of: value))
        },
        "trim": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            let bound = try arguments.bind("trim", ["chars"])
            let characters = try StringMethods.characters(bound.compactMap { $0 }, "strip")
            return try keepingMarkup(value, run) { text throws(TemplateFailure) in
                text.stripped(.both, of: characters)
            }
        },
        "replace": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            let bound = try arguments.bind("replace", ["old", "new", "count"], required: 2)
            let limit =
                if let count = bound[2], !count.isNone { try StringMethods.integer(count) } else {
                    -1
                }
            return try StringMethods.replace(
                try run.text(of: value), try run.text(of: bound[0] ?? .none),
                try run.text(of: bound[1] ?? .none),
                limit, run)
        },
        "indent": TemplateFilter(indent),
        "tojson": TemplateFilter(JSONFilter.apply),
        "safe": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("safe", 0, 0)
            return .markup(try run.text(of: value))
        },
        "escape": escape, "e": escape, "forceescape": forceEscape,
        "center": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            let width = try arguments.bind("center", ["width"])[0] ?? .int(80)
            let center = StringMethods.named["center"]
            return try center?(run, try run.text(of: value), Arguments(positional: [width]))
                ?? .none
        },
        "format": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            guard arguments.positional.isEmpty || arguments.keywords.isEmpty else {
                throw .operation("can't handle positional and keyword arguments at the same time")
            }
            let operand: Value =
                arguments.keywords.isEmpty
                ? try .tuple(arguments.positional)
                : .dict(try Dict(arguments.keywords.map { (.string($0.name), $0.value) }))
            return .string(try PercentFormat.format(try run.text(of: value), operand, run))
        },
        "truncate": TemplateFilter(truncate),
        "wordcount": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("wordcount", 0, 0)
            var count = 0
            var isInWord = false
            try run.text(of: value).forEachScalar { scalar in
                let isWord = scalar == "_" || scalar.isPythonAlphanumeric
                if isWord, !isInWord { count += 1 }
                isInWord = isWord
            }
            return .int(count)
        },
        "striptags": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("striptags", 0, 0)
            return try run.make(HTML.withoutTags(try run.text(of: value)))
        },
        "urlencode": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("urlencode", 0, 0)
            switch value {
            case .none, .bool, .int, .float, .string, .markup: break
            default: throw .operation("only text can be percent-encoded here")
            }
            return try run.make(percentEncoded(try run.text(of: value)))
        },
    ]

    private static func change(_ body: @escaping @Sendable (Text) -> Text) -> TemplateFilter {
        TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("filter", 0, 0)
            return try keepingMarkup(value, run) { text throws(TemplateFailure) in body(text) }
        }
    }

    private static func keepingMarkup(
        _ value: Value, _ run: TemplateRun, _ body: (Text) throws(TemplateFailure) -> Text
    ) throws(TemplateFailure) -> Value {
        let text = try body(try run.text(of: value))
        try run.spend(bytes: text.byteCount)
        if case .markup = value { return .markup(text) }
        return .string(text)
    }

    private static let escape = TemplateFilter { run, value, arguments throws(TemplateFailure) in
        _ = try arguments.values("escape", 0, 0)
        if case .markup = value { return value }
        return .markup(HTML.escaped(try run.text(of: value)))
    }

    private static let forceEscape = TemplateFilter {
        run, value, arguments throws(TemplateFailure) in
        _ = try arguments.values("forceescape", 0, 0)
        return .markup(HTML.escaped(try run.text(of: value)))
    }

    /// Each word with a capital: words start after white space, hyphens and opening brackets, unlike `str.title`.
    private static func title(_ text: Text) -> Text {
        var result = Text.empty
        var word: [Unicode.Scalar] = []
        func flush() {
            guard let first = word.first else { return }
            result.append(Text(scalars: CollectionOfOne(first)).uppercased)
            result.append(Text(scalars: word.dropFirst()).lowercased)
            word = []
        }
        for scalar in text.scalars {
            if scalar.isPythonSpace || "-({[<".unicodeScalars.contains(scalar) {
                flush()
                result.append(scalar)
            } else {
                word.append(scalar)
            }
        }
        flush()
        return result
    }

    private static func indent(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind("indent", ["width", "first", "blank"])
        guard let text = value.text else {
            throw Arithmetic.failure(.add, value, .string("\n"))
        }
        let indentation: Text
        if let given = bound[0]?.text {
            indentation = given
        } else {
            let width = if let width = bound[0] { try StringMethods.integer(width) } else { 4 }
            guard width <= TemplateLimits.formatWidth else {
                throw .limit("an indent of \(width) columns")
            }
            indentation = try run.repeated(" ", max(width, 0))
        }
        let indentsFirst = bound[1]?.isTrue ?? false
        let indentsBlank = bound[2]?.isTrue ?? false
        var result = Text.empty
        for (index, line) in (text + "\n").lines().enumerated() {
            if index > 0 { result.append("\n" as StaticString) }
            let isIndented = index == 0 ? indentsFirst : indentsBlank || !line.isEmpty
            if isIndented { result.append(indentation) }
            result.append(line)
            try run.spend(bytes: indentation.byteCount + line.byteCount)
        }
        if case .markup = value { return .markup(result) }
        return .string(result)
    }

    private static func truncate(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind("truncate", ["length", "killwords", "end", "leeway"])
        let length = if let length = bound[0] { try StringMethods.integer(length) } else { 255 }
        let end = if let end = bound[2] { try StringMethods.text(end) } else { "..." as Text }
        let leeway =
            if let leeway = bound[3], !leeway.isNone { try StringMethods.integer(leeway) } else {
                5
            }
        guard length >= end.count else {
            throw .operation("expected length >= \(end.count), got \(length)")
        }
        guard leeway >= 0 else { throw .operation("expected leeway >= 0, got \(leeway)") }
        let (longest, overflow) = length.addingReportingOverflow(leeway)
        if try SequenceFilters.count(of: value, run) <= (overflow ? .max : longest) { return value }
        guard let text = value.text else { throw .operation("only text can be cut short here") }
        let scalars = text.scalars
        let kept = Text(scalars: scalars[..<(length - end.count)])
        if bound[1]?.isTrue ?? false { return .string(kept + end) }
        return .string((kept.splitFromRight(on: " ", limit: 1).first ?? kept) + end)
    }

    /// `urllib.parse.quote`, which leaves slashes.
    private static func percentEncoded(_ text: Text) -> Text {
        var bytes: [UInt8] = []
        for byte in text.bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "-"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                bytes.append(byte)
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                bytes.append(contentsOf: "%\(digits.count == 1 ? "0" : "")\(digits)".utf8)
            }
        }
        return Text(validUTF8: bytes)
    }
}

/// Escaping for HTML, as `markupsafe`.
enum HTML {
    static func escaped(_ text: Text) -> Text {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.byteCount)
        for byte in text.bytes {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&#34;".utf8)
            default: bytes.append(byte)
            }
        }
        return Text(validUTF8: bytes)
    }

    /// Without comments and tags, runs of white space made one blank.
    static func withoutTags(_ text: Text) -> Text {
        var text = text
        while let start = text.firstOffset(of: "<!--"),
            let end = text.firstOffset(of: "-->", from: start)
        {
            text = Text(validUTF8: text.bytes[..<start]) + Text(validUTF8: text.bytes[(end + 3)...])
        }
        while let start = text.firstOffset(of: "<"),
            let end = text.firstOffset(of: ">", from: start)
        {
            text = Text(validUTF8: text.bytes[..<start]) + Text(validUTF8: text.bytes[(end + 1)...])
        }
        var result = Text.empty
        for (index, word) in text.splitOnSpace(limit: -1, fromRight: false).enumerated() {
            if index > 0 { result.append(" " as StaticString) }
            result.append(word)
        }
        return result
    }
}
