/// `format % values`, Python's printf.
struct PercentFormat {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private let operand: Value
    private let values: [Value]
    private var used = 0
    private var usesMapping = false
    private var result = Text.empty

    static func format(_ format: Text, _ operand: Value, _ run: TemplateRun) throws(TemplateFailure)
        -> Text
    {
        var formatter = PercentFormat(format, operand)
        try formatter.run(run)
        try run.spend(bytes: formatter.result.byteCount)
        return formatter.result
    }

    private init(_ format: Text, _ operand: Value) {
        scalars = format.scalars
        self.operand = operand
        values = if case .tuple(let list) = operand { list.items } else { [operand] }
    }

    private mutating func run(_ run: TemplateRun) throws(TemplateFailure) {
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == "%" { try writeField(run) } else { result.append(scalar) }
        }
        // Python takes whatever has items for a mapping here, and does not ask whether all of it was used.
        switch operand {
        case .dict, .list, .range, .undefined: return
        default: break
        }
        guard used >= values.count || usesMapping else {
            throw .operation("not all arguments converted during string formatting")
        }
    }

    private mutating func next() throws(TemplateFailure) -> Unicode.Scalar {
        guard index < scalars.count else { throw .operation("incomplete format") }
        index += 1
        return scalars[index - 1]
    }

    private mutating func nextValue() throws(TemplateFailure) -> Value {
        guard used < values.count else {
            throw .operation("not enough arguments for format string")
        }
        used += 1
        return values[used - 1]
    }

    private mutating func number(_ scalar: inout Unicode.Scalar) throws(TemplateFailure) -> Int {
        if scalar == "*" {
            let value = try StringMethods.integer(try nextValue())
            scalar = try next()
            return try Self.checkedWidth(value)
        }
        var number = 0
        while scalar.isASCII, let digit = Character(scalar).wholeNumberValue {
            number = try Self.checkedWidth(number * 10 + digit)
            scalar = try next()
        }
        return number
    }

    static func checkedWidth(_ width: Int) throws(TemplateFailure) -> Int {
        guard width.magnitude <= TemplateLimits.formatWidth else {
            throw .limit("a field of more than \(TemplateLimits.formatWidth) characters")
        }
        return width
    }

    private mutating func writeField(_ run: TemplateRun) throws(TemplateFailure) {
        var scalar = try next()
        var format = NumberFormat()
        var value: Value?
        if scalar == "(" { (value, scalar) = try namedValue(run) }
        var isLeft = false
        while "-+ #0".unicodeScalars.contains(scalar) {
            switch scalar {
            case "-": isLeft = true
            case "+": format.sign = "+"
            case " ": if format.sign != "+" { format.sign = " " }
            case "#": format.isAlternate = true
            default: format.fill = "0"
            }
            scalar = try next()
        }
        format.width = try number(&scalar)
        if format.width < 0 {
            isLeft = true
            format.width = -format.width
        }
        if scalar == "." {
            scalar = try next()
            format.precision = try number(&scalar)
        }
        while "hlL".unicodeScalars.contains(scalar) { scalar = try next() }
        if scalar == "%" {
            result.append("%" as StaticString)
            return
        }
        if isLeft { (format.alignment, format.fill) = ("<", " ") } else { format.alignment = ">" }
        format.type = scalar
        let operand = if let value { value } else { try nextValue() }
        let text = try self.text(operand, format, isLeft: isLeft, run)
        try run.spend(bytes: text.byteCount)
        result.append(text)
    }

    private mutating func namedValue(
        _ run: TemplateRun
    ) throws(TemplateFailure) -> (Value, Unicode.Scalar) {
        guard case .dict(let dict) = operand else { throw .operation("format requires a mapping") }
        usesMapping = true
        var name = Text.empty
        var open = 1
        while true {
            let scalar = try next()
            if scalar == "(" { open += 1 }
            if scalar == ")" { open -= 1 }
            if open == 0 { break }
            name.append(scalar)
        }
        guard let value = dict[name] else { throw .operation(Value.string(name).repr) }
        return (value, try next())
    }

    private func text(
        _ value: Value, _ format: NumberFormat, isLeft: Bool, _ run: TemplateRun
    ) throws(TemplateFailure) -> Text {
        var format = format
        switch format.type {
        case "s", "r", "a":
            let text = format.type == "s" ? try run.text(of: value) : try run.repr(of: value)
            let cut = format.precision.map { Text(scalars: text.scalars.prefix($0)) } ?? text
            format.fill = " "
            return format.padded(cut.string, byDefault: ">")
        case "c":
            if let text = value.text {
                guard text.count == 1 else { throw .operation("%c requires int or char") }
                format.fill = " "
                return format.padded(text.string, byDefault: ">")
            }
            return try format.integer(try integer(value, "c"))
        case "d", "i", "u", "o", "x", "X":
            if format.fill == "0", !isLeft { format.alignment = "=" }
            return try format.integer(try integer(value, format.type ?? "d"))
        case "e", "E", "f", "F", "g", "G":
            if format.fill == "0", !isLeft { format.alignment = "=" }
            if case .undefined(let undefined) = value { throw undefined.failure }
            guard let number = value.number else {
                throw .operation("must be real number, not \(value.typeName)")
            }
            return try format.number(number)
        default:
            let type = format.type.map { String(Character($0)) } ?? ""
            throw .operation("unsupported format character '\(type)'")
        }
    }

    private func integer(_ value: Value, _ type: Unicode.Scalar) throws(TemplateFailure) -> Int {
        if let integer = value.integer { return integer }
        if case .undefined(let undefined) = value, type == "d" { throw undefined.failure }
        if case .float(let number) = value, type == "d" || type == "i" || type == "u" {
            guard let integer = Int(exactly: number.rounded(.towardZero)) else {
                throw .limit("an integer that does not fit in 64 bits")
            }
            return integer
        }
        let kind = type == "d" || type == "i" || type == "u" ? "a real number" : "an integer"
        throw .operation("%\(Character(type)) format: \(kind) is required, not \(value.typeName)")
    }
}
