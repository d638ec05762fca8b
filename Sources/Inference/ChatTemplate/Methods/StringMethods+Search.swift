extension StringMethods {
    /// The part of `text` that `start` and `end` (code points, from `values[1...]`) leave, and where it starts.
    private static func part(
        of text: Text, _ values: [Value]
    ) throws(TemplateFailure) -> (text: Text, start: Int, isInside: Bool) {
        guard values.count > 1 else { return (text, 0, true) }
        let scalars = text.scalars
        func bound(_ index: Int, _ fallback: Int) throws(TemplateFailure) -> Int {
            guard index < values.count, !values[index].isNone else { return fallback }
            guard let bound = values[index].integer else {
                throw .operation(
                    "slice indices must be integers or None or have an __index__ method")
            }
            return bound < 0 ? max(bound &+ scalars.count, 0) : bound
        }
        let start = try bound(1, 0)
        let end = min(try bound(2, scalars.count), scalars.count)
        guard start <= end else { return (.empty, start, false) }
        return (Text(scalars: scalars[start..<end]), start, true)
    }

    private static func find(
        _ name: String, fromRight: Bool, throwsWhenAbsent: Bool
    ) -> PythonAttributes.Method<Text> {
        { run, text, arguments throws(TemplateFailure) in
            let values = try arguments.values(name, 1, 3)
            let needle = try StringMethods.text(values[0])
            let (part, start, isInside) = try part(of: text, values)
            try run.spend(bytes: text.byteCount)
            let offset =
                fromRight
                ? part.lastOffset(of: needle, upTo: part.byteCount) : part.firstOffset(of: needle)
            if isInside, let offset {
                return .int(start + Text(validUTF8: part.bytes[..<offset]).count)
            }
            guard throwsWhenAbsent else { return .int(-1) }
            throw .operation("substring not found")
        }
    }

    private static func affix(
        _ name: String, _ matches: @escaping @Sendable (Text, Text) -> Bool
    ) -> PythonAttributes.Method<Text> {
        { run, text, arguments throws(TemplateFailure) in
            let values = try arguments.values(name, 1, 3)
            let (part, _, isInside) = try part(of: text, values)
            try run.spend(bytes: values.count > 1 ? text.byteCount : 0)
            if let affix = values[0].text { return .bool(isInside && matches(part, affix)) }
            guard case .tuple(let list) = values[0] else {
                throw .operation(
                    "\(name) first arg must be str or a tuple of str, not \(values[0].typeName)")
            }
            for item in list.items {
                guard let affix = item.text else {
                    throw .operation(
                        "tuple for \(name) must only contain str, not \(item.typeName)")
                }
                try run.spend(1)
                if isInside, matches(part, affix) { return .bool(true) }
            }
            return .bool(false)
        }
    }

    static let searches: [Text: PythonAttributes.Method<Text>] = [
        "find": find("find", fromRight: false, throwsWhenAbsent: false),
        "rfind": find("rfind", fromRight: true, throwsWhenAbsent: false),
        "index": find("index", fromRight: false, throwsWhenAbsent: true),
        "rindex": find("rindex", fromRight: true, throwsWhenAbsent: true),
        "startswith": affix("startswith") { $0.hasPrefix($1) },
        "endswith": affix("endswith") { $0.hasSuffix($1) },
        "count": { run, text, arguments throws(TemplateFailure) in
            let values = try arguments.values("count", 1, 3)
            let needle = try StringMethods.text(values[0])
            let (part, _, isInside) = try part(of: text, values)
            try run.spend(bytes: text.byteCount)
            guard isInside else { return .int(0) }
            return .int(
                needle.isEmpty ? part.count + 1 : part.split(on: needle, limit: -1).count - 1)
        },
    ]

    // MARK: splitting

    private static func list(_ parts: [Text], _ run: TemplateRun) throws(TemplateFailure) -> Value {
        try run.spend(bytes: parts.reduce(0) { $0 + $1.byteCount })
        return try run.makeList(parts.map { .string($0) })
    }

    private static func split(_ name: String, fromRight: Bool) -> PythonAttributes.Method<Text> {
        { run, text, arguments throws(TemplateFailure) in
            let values = try arguments.bind(name, ["sep", "maxsplit"])
            let limit = if let value = values[1] { try integer(value) } else { -1 }
            guard let separator = values[0], !separator.isNone else {
                return try list(text.splitOnSpace(limit: limit, fromRight: fromRight), run)
            }
            let mark = try StringMethods.text(separator)
            guard !mark.isEmpty else { throw .operation("empty separator") }
            return try list(
                fromRight
                    ? text.splitFromRight(on: mark, limit: limit)
                    : text.split(on: mark, limit: limit), run)
        }
    }

    private static func partition(_ name: String, fromRight: Bool) -> PythonAttributes.Method<Text>
    {
        { run, text, arguments throws(TemplateFailure) in
            let separator = try StringMethods.text(try arguments.values(name, 1, 1)[0])
            guard !separator.isEmpty else { throw .operation("empty separator") }
            try run.spend(bytes: text.byteCount)
            let hit =
                fromRight
                ? text.lastOffset(of: separator, upTo: text.byteCount)
                : text.firstOffset(of: separator)
            guard let hit else {
                let parts: [Value] =
                    fromRight
                    ? [.string(Text.empty), .string(Text.empty), .string(text)]
                    : [.string(text), .string(Text.empty), .string(Text.empty)]
                return try .tuple(parts)
            }
            return try .tuple([
                .string(Text(validUTF8: text.bytes[..<hit])), .string(separator),
                .string(Text(validUTF8: text.bytes[(hit + separator.byteCount)...])),
            ])
        }
    }

    static let splits: [Text: PythonAttributes.Method<Text>] = [
        "split": split("split", fromRight: false),
        "rsplit": split("rsplit", fromRight: true),
        "partition": partition("partition", fromRight: false),
        "rpartition": partition("rpartition", fromRight: true),
        "splitlines": { run, text, arguments throws(TemplateFailure) in
            let keepsEnds = try arguments.bind("splitlines", ["keepends"])[0]?.isTrue ?? false
            return try list(text.lines(keepingEnds: keepsEnds), run)
        },
    ]
}

extension Text {
    var isPythonLowercase: Bool {
        let cased = scalars.filter(\.isCased)
        return !cased.isEmpty && cased.allSatisfy(\.properties.isLowercase)
    }

    var isPythonUppercase: Bool {
        let cased = scalars.filter(\.isCased)
        return !cased.isEmpty && cased.allSatisfy(\.properties.isUppercase)
    }

    var isPythonTitle: Bool {
        var wasCased = false
        var hasCased = false
        for scalar in scalars {
            if scalar.properties.isUppercase || scalar.isTitlecase {
                if wasCased { return false }
                (wasCased, hasCased) = (true, true)
            } else if scalar.properties.isLowercase {
                guard wasCased else { return false }
                (wasCased, hasCased) = (true, true)
            } else {
                wasCased = false
            }
        }
        return hasCased
    }

    /// `str.casefold()`, but for a few letters that fold otherwise than through upper and lower case.
    var casefolded: Text { replacing("ß", with: "ss").lowercased.replacing("ς", with: "σ") }
}
