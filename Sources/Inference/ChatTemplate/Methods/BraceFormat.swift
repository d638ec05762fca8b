/// `str.format`, with the attributes and items of fields read through the sandbox.
struct BraceFormat {
    private let run: TemplateRun
    private let arguments: Arguments
    private var automaticIndex: Int? = 0
    private var usesNumbers = false

    static func format(_ text: Text, _ arguments: Arguments, _ run: TemplateRun)
        throws(TemplateFailure) -> Text
    {
        var formatter = BraceFormat(run: run, arguments: arguments)
        let result = try formatter.format(text.scalars, depth: 2)
        try run.spend(bytes: result.byteCount)
        return result
    }

    private init(run: TemplateRun, arguments: Arguments) {
        self.run = run
        self.arguments = arguments
    }

    private mutating func format(_ scalars: [Unicode.Scalar], depth: Int) throws(TemplateFailure)
        -> Text
    {
        guard depth > 0 else { throw .operation("Max string recursion exceeded") }
        var result = Text.empty
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == "{" || scalar == "}", index < scalars.count, scalars[index] == scalar {
                result.append(scalar)
                index += 1
            } else if scalar == "}" {
                throw .operation("Single '}' encountered in format string")
            } else if scalar == "{" {
                let end = try endOfField(scalars, index)
                let text = try field(Array(scalars[index..<end]), depth: depth)
                try run.spend(bytes: text.byteCount)
                result.append(text)
                index = end + 1
            } else {
                result.append(scalar)
            }
        }
        return result
    }

    private func endOfField(_ scalars: [Unicode.Scalar], _ start: Int) throws(TemplateFailure)
        -> Int
    {
        guard start < scalars.count else {
            throw .operation("Single '{' encountered in format string")
        }
        var open = 1
        for index in start..<scalars.count {
            if scalars[index] == "{" { open += 1 }
            if scalars[index] == "}" { open -= 1 }
            if open == 0 { return index }
        }
        throw .operation("expected '}' before end of string")
    }

    private mutating func field(_ scalars: [Unicode.Scalar], depth: Int) throws(TemplateFailure)
        -> Text
    {
        var isInBrackets = false
        var nameEnd = scalars.count
        for (index, scalar) in scalars.enumerated() {
            if scalar == "[" { isInBrackets = true }
            if scalar == "]" { isInBrackets = false }
            if !isInBrackets, scalar == ":" || scalar == "!" {
                nameEnd = index
                break
            }
        }
        var value = try value(Array(scalars[..<nameEnd]))
        var rest = scalars[nameEnd...]
        if rest.first == "!" {
            let conversion = rest.dropFirst().first
            switch conversion {
            case "s": value = .string(try run.text(of: value))
            case "r", "a": value = .string(try run.repr(of: value))
            default: throw .operation("Unknown conversion specifier")
            }
            rest = rest.dropFirst(2)
            guard rest.isEmpty || rest.first == ":" else {
                throw .operation("expected ':' after conversion specifier")
            }
        }
        let specification = try format(Array(rest.dropFirst()), depth: depth - 1)
        return try formatted(value, specification)
    }

    // MARK: values

    private mutating func value(_ name: [Unicode.Scalar]) throws(TemplateFailure) -> Value {
        let end = name.firstIndex { $0 == "." || $0 == "[" } ?? name.count
        var value = try base(Text(scalars: name[..<end]))
        var rest = name[end...]
        while let mark = rest.popFirst() {
            let isAttribute = mark == "."
            let stop =
                isAttribute ? rest.firstIndex { $0 == "." || $0 == "[" } : rest.firstIndex(of: "]")
            guard let stop = stop ?? (isAttribute ? rest.endIndex : nil) else {
                throw .operation("Missing ']' in format string")
            }
            let part = Text(scalars: rest[..<stop])
            guard !part.isEmpty else { throw .operation("Empty attribute in format string") }
            rest = rest[(isAttribute ? stop : stop + 1)...]
            if isAttribute {
                value = try run.attribute(part, of: value, at: run.offset)
            } else {
                let key =
                    part.scalars.allSatisfy(\.isPythonDigit) ? Int(part.string).map(Value.int) : nil
                value = try run.item(key ?? .string(part), of: value)
            }
        }
        return value
    }

    private mutating func base(_ name: Text) throws(TemplateFailure) -> Value {
        if name.isEmpty {
            guard let index = automaticIndex, !usesNumbers else {
                throw .operation(
                    "cannot switch from manual field specification to automatic field numbering")
            }
            automaticIndex = index + 1
            return try positional(index)
        }
        if name.scalars.allSatisfy(\.isPythonDigit) {
            guard automaticIndex == 0 else {
                throw .operation(
                    "cannot switch from manual field specification to automatic field numbering")
            }
            usesNumbers = true
            return try positional(Int(name.string) ?? .max)
        }
        guard let keyword = arguments.keywords.first(where: { $0.name == name }) else {
            throw .operation(Value.string(name).repr)
        }
        return keyword.value
    }

    private func positional(_ index: Int) throws(TemplateFailure) -> Value {
        guard index < arguments.positional.count else {
            throw .operation("Replacement index \(index) out of range for positional args tuple")
        }
        return arguments.positional[index]
    }

    // MARK: format specifications

    private func formatted(_ value: Value, _ specification: Text) throws(TemplateFailure) -> Text {
        if specification.isEmpty { return try run.text(of: value) }
        var format = try Self.parse(specification)
        if let text = value.text {
            guard format.type == nil || format.type == "s" else {
                throw .operation("Unknown format code for object of type 'str'")
            }
            guard format.alignment != "=", format.sign == "-", !format.isAlternate,
                format.grouping == nil
            else {
                throw .operation("format not allowed in string format specifier")
            }
            let cut = format.precision.map { Text(scalars: text.scalars.prefix($0)) } ?? text
            return format.padded(cut.string, byDefault: "<")
        }
        switch value {
        case .bool where format.type == nil:
            guard format.fill != "0" || format.alignment != "=" else { fallthrough }
            return format.padded(value.repr, byDefault: "<")
        case .int, .bool:
            if let type = format.type, "eEfFgG%".unicodeScalars.contains(type) {
                return try format.number(value.number ?? 0)
            }
            guard format.precision == nil else {
                throw .operation("Precision not allowed in integer format specifier")
            }
            format.type = format.type ?? "d"
            return try format.integer(value.integer ?? 0)
        case .float(let number): return try format.number(number)
        default:
            throw .operation("unsupported format string passed to \(value.typeName).__format__")
        }
    }

    private static func parse(_ specification: Text) throws(TemplateFailure) -> NumberFormat {
        var scalars = specification.scalars[...]
        var format = NumberFormat()
        let alignments = "<>^=".unicodeScalars
        if scalars.count > 1, alignments.contains(scalars[scalars.startIndex + 1]) {
            format.fill = scalars.removeFirst()
            format.alignment = scalars.removeFirst()
        } else if let first = scalars.first, alignments.contains(first) {
            format.alignment = scalars.removeFirst()
        }
        if let first = scalars.first, "+- ".unicodeScalars.contains(first) {
            format.sign = scalars.removeFirst()
        }
        if scalars.first == "#" {
            format.isAlternate = true
            scalars.removeFirst()
        }
        if scalars.first == "0" {
            scalars.removeFirst()
            if format.alignment == nil { (format.fill, format.alignment) = ("0", "=") }
        }
        format.width = try number(&scalars)
        if let first = scalars.first, first == "," || first == "_" {
            format.grouping = scalars.removeFirst()
        }
        if scalars.first == "." {
            scalars.removeFirst()
            format.precision = try number(&scalars)
        }
        format.type = scalars.popFirst()
        guard scalars.isEmpty else { throw .operation("Invalid format specifier") }
        return format
    }

    private static func number(_ scalars: inout ArraySlice<Unicode.Scalar>) throws(TemplateFailure)
        -> Int
    {
        var number = 0
        while let scalar = scalars.first, scalar.isASCII,
            let digit = Character(scalar).wholeNumberValue
        {
            number = try PercentFormat.checkedWidth(number * 10 + digit)
            scalars.removeFirst()
        }
        return number
    }
}
