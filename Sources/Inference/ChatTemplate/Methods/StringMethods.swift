/// The methods of `str`.
enum StringMethods {
    static let named: [Text: PythonAttributes.Method<Text>] = tests.merging(changes) { $1 }
        .merging(searches) { $1 }.merging(splits) { $1 }

    private static func test(
        _ name: String, _ body: @escaping @Sendable (Text) -> Bool
    ) -> PythonAttributes.Method<Text> {
        { run, text, arguments throws(TemplateFailure) in
            _ = try arguments.values(name, 0, 0)
            try run.spend(bytes: text.byteCount)
            return .bool(body(text))
        }
    }

    /// A test that every code point fulfils, and there is one.
    private static func testAll(
        _ name: String, emptyIs: Bool = false, _ body: @escaping @Sendable (Unicode.Scalar) -> Bool
    ) -> PythonAttributes.Method<Text> {
        test(name) { text in text.isEmpty ? emptyIs : text.scalars.allSatisfy(body) }
    }

    private static let tests: [Text: PythonAttributes.Method<Text>] = [
        "isalnum": testAll("isalnum") { $0.isPythonAlphanumeric },
        "isalpha": testAll("isalpha") { $0.isPythonLetter },
        "isascii": testAll("isascii", emptyIs: true) { $0.isASCII },
        "isdecimal": testAll("isdecimal") { $0.isPythonDecimal },
        "isdigit": testAll("isdigit") { $0.isPythonDigit },
        "isnumeric": testAll("isnumeric") { $0.isPythonNumeric },
        "isprintable": testAll("isprintable", emptyIs: true) { $0.isPythonPrintable },
        "isspace": testAll("isspace") { $0.isPythonSpace },
        "islower": test("islower") { $0.isPythonLowercase },
        "isupper": test("isupper") { $0.isPythonUppercase },
        "istitle": test("istitle") { $0.isPythonTitle },
        "isidentifier": test("isidentifier") { text in
            let scalars = text.scalars
            guard let first = scalars.first else { return false }
            return (first == "_" || first.properties.isXIDStart)
                && scalars.dropFirst().allSatisfy { $0.properties.isXIDContinue }
        },
    ]

    private static func change(
        _ name: String, _ body: @escaping @Sendable (Text) -> Text
    ) -> PythonAttributes.Method<Text> {
        { run, text, arguments throws(TemplateFailure) in
            _ = try arguments.values(name, 0, 0)
            return try run.make(body(text))
        }
    }

    private static func strip(_ name: String, _ side: Text.Side) -> PythonAttributes.Method<Text> {
        { run, text, arguments throws(TemplateFailure) in
            let values = try arguments.values(name, 0, 1)
            return try run.make(text.stripped(side, of: try characters(values, name)))
        }
    }

    /// The characters to strip: none given or `None` is white space.
    static func characters(_ values: [Value], _ name: String) throws(TemplateFailure) -> Text? {
        guard let value = values.first, !value.isNone else { return nil }
        guard let text = value.text else { throw .operation("\(name) arg must be None or str") }
        return text
    }

    private static func pad(
        _ name: String, _ sides: @escaping @Sendable (_ missing: Int, _ width: Int) -> (Int, Int)
    ) -> PythonAttributes.Method<Text> {
        { run, text, arguments throws(TemplateFailure) in
            let values = try arguments.values(name, 1, 2)
            let width = try integer(values[0])
            var fill: Text = " "
            if values.count > 1 { fill = try StringMethods.text(values[1]) }
            guard fill.count == 1 else {
                throw .operation("The fill character must be exactly one character long")
            }
            let missing = width.subtractingReportingOverflow(text.count)
            guard !missing.overflow, missing.partialValue > 0 else { return .string(text) }
            let (left, right) = sides(missing.partialValue, width)
            return .string(try run.repeated(fill, left) + text + (try run.repeated(fill, right)))
        }
    }

    private static let changes: [Text: PythonAttributes.Method<Text>] = [
        "capitalize": change("capitalize") { $0.capitalized },
        "casefold": change("casefold") { $0.casefolded },
        "lower": change("lower") { $0.lowercased },
        "swapcase": change("swapcase") { $0.swapcased },
        "title": change("title") { $0.titlecased },
        "upper": change("upper") { $0.uppercased },
        "strip": strip("strip", .both),
        "lstrip": strip("lstrip", .left),
        "rstrip": strip("rstrip", .right),
        // Of an odd number of blanks, Python puts the extra one left where the width is odd.
        "center": pad("center") { missing, width in
            let left = missing / 2 + (missing & width & 1)
            return (left, missing - left)
        },
        "ljust": pad("ljust") { missing, _ in (0, missing) },
        "rjust": pad("rjust") { missing, _ in (missing, 0) },
        "zfill": { run, text, arguments throws(TemplateFailure) in
            let width = try integer(try arguments.values("zfill", 1, 1)[0])
            let missing = width.subtractingReportingOverflow(text.count)
            guard !missing.overflow, missing.partialValue > 0 else { return .string(text) }
            let zeros = try run.repeated("0", missing.partialValue)
            guard let sign = text.bytes.first,
                sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
            else {
                return .string(zeros + text)
            }
            return .string(
                Text(validUTF8: [sign]) + zeros + Text(validUTF8: text.bytes.dropFirst()))
        },
        "expandtabs": { run, text, arguments throws(TemplateFailure) in
            let size = try arguments.bind("expandtabs", ["tabsize"])[0]
            let width = max(
                try size.map { value throws(TemplateFailure) in try integer(value) } ?? 8, 0)
            guard width <= TemplateLimits.formatWidth else {
                throw .limit("tabs of \(width) columns")
            }
            return .string(try expandTabs(text, width, run))
        },
        "removeprefix": { run, text, arguments throws(TemplateFailure) in
            let prefix = try StringMethods.text(try arguments.values("removeprefix", 1, 1)[0])
            return try run.make(
                text.hasPrefix(prefix)
                    ? Text(validUTF8: text.bytes.dropFirst(prefix.byteCount)) : text)
        },
        "removesuffix": { run, text, arguments throws(TemplateFailure) in
            let suffix = try StringMethods.text(try arguments.values("removesuffix", 1, 1)[0])
            return try run.make(
                text.hasSuffix(suffix) && !suffix.isEmpty
                    ? Text(validUTF8: text.bytes.dropLast(suffix.byteCount)) : text)
        },
        "replace": { run, text, arguments throws(TemplateFailure) in
            let values = try arguments.values("replace", 2, 3)
            return try replace(
                text, try StringMethods.text(values[0]), try StringMethods.text(values[1]),
                values.count > 2 ? try integer(values[2]) : -1, run)
        },
        "join": { run, text, arguments throws(TemplateFailure) in
            let parts = try run.items(of: try arguments.values("join", 1, 1)[0])
            var result = Text.empty
            for (index, part) in parts.enumerated() {
                guard let part = part.text else {
                    throw .operation(
                        "sequence item \(index): expected str instance, \(part.typeName) found")
                }
                if index > 0 { result.append(text) }
                result.append(part)
                try run.spend(bytes: text.byteCount + part.byteCount)
            }
            return .string(result)
        },
        "format": { run, text, arguments throws(TemplateFailure) in
            .string(try BraceFormat.format(text, arguments, run))
        },
        "format_map": { run, text, arguments throws(TemplateFailure) in
            var named = Arguments()
            if case .dict(let dict) = try arguments.values("format_map", 1, 1)[0] {
                for (key, value) in zip(dict.keys, dict.values) {
                    if let name = key.text { named.keywords.append((name, value)) }
                }
            }
            return .string(try BraceFormat.format(text, named, run))
        },
    ]

    static func replace(
        _ text: Text, _ old: Text, _ new: Text, _ limit: Int, _ run: TemplateRun
    ) throws(TemplateFailure) -> Value {
        // Paid before it is made: the text may grow by the new string at every byte.
        let occurrences = old.isEmpty ? text.count + 1 : text.byteCount / old.byteCount
        if new.byteCount > old.byteCount {
            try run.spend(
                bytes: try Arithmetic.checked(
                    occurrences.multipliedReportingOverflow(by: new.byteCount)) + text.byteCount)
        }
        return try run.make(text.replacing(old, with: new, limit: limit))
    }

    private static func expandTabs(
        _ text: Text, _ width: Int, _ run: TemplateRun
    ) throws(TemplateFailure) -> Text {
        var result = Text.empty
        var column = 0
        for scalar in text.scalars {
            if scalar == "\t" {
                let blanks = width > 0 ? width - column % width : 0
                result.append(try run.repeated(" ", blanks))
                column += blanks
            } else {
                result.append(scalar)
                column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
            }
        }
        return result
    }

    // MARK: arguments

    static func text(_ value: Value) throws(TemplateFailure) -> Text {
        guard let text = value.text else { throw .operation("must be str, not \(value.typeName)") }
        return text
    }

    static func integer(_ value: Value) throws(TemplateFailure) -> Int {
        guard let integer = value.integer else {
            throw .operation("'\(value.typeName)' object cannot be interpreted as an integer")
        }
        return integer
    }
}
