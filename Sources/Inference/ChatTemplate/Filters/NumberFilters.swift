/// Filters that make numbers.
enum NumberFilters {
    static let all: [Text: TemplateFilter] = [
        "abs": TemplateFilter { _, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("abs", 0, 0)
            if let integer = value.integer {
                return integer < 0 ? try Arithmetic.negative(value) : .int(integer)
            }
            if case .float(let number) = value { return .float(number.magnitude) }
            if case .undefined(let undefined) = value { throw undefined.failure }
            throw .operation("bad operand type for abs(): '\(value.typeName)'")
        },
        "int": TemplateFilter { _, value, arguments throws(TemplateFailure) in
            let bound = try arguments.bind("int", ["default", "base"])
            let base = if let base = bound[1] { try StringMethods.integer(base) } else { 10 }
            return try integer(value, base: base) ?? bound[0] ?? .int(0)
        },
        "float": TemplateFilter { _, value, arguments throws(TemplateFailure) in
            let fallback = try arguments.bind("float", ["default"])[0] ?? .float(0)
            if let number = value.number { return .float(number) }
            if case .undefined(let undefined) = value { throw undefined.failure }
            return value.text.flatMap(number).map(Value.float) ?? fallback
        },
        "round": TemplateFilter(round),
        "filesizeformat": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            let isBinary = try arguments.bind("filesizeformat", ["binary"])[0]?.isTrue ?? false
            guard let bytes = value.number ?? value.text.flatMap(number) else {
                throw .operation("could not convert to float: \(try run.repr(of: value).string)")
            }
            return .string(fileSize(bytes, isBinary: isBinary))
        },
    ]

    /// What `int(value)` gives, or `int(float(value))`; `nil` where neither does.
    private static func integer(_ value: Value, base: Int) throws(TemplateFailure) -> Value? {
        if let integer = value.integer { return .int(integer) }
        if case .undefined(let undefined) = value { throw undefined.failure }
        if let text = value.text, let integer = try parse(text, base: base) { return .int(integer) }
        guard let number = value.number ?? value.text.flatMap(number), number.isFinite else {
            if case .float(let number) = value, number.isInfinite {
                throw .operation("cannot convert float infinity to integer")
            }
            return nil
        }
        guard let integer = Int(exactly: number.rounded(.towardZero)) else {
            throw .limit("an integer that does not fit in 64 bits")
        }
        return .int(integer)
    }

    private static func parse(_ text: Text, base: Int) throws(TemplateFailure) -> Int? {
        guard base == 0 || (2...36).contains(base) else { return nil }
        var digits = text.stripped(.both).string.lowercased()
        var isNegative = false
        if let sign = digits.first, sign == "-" || sign == "+" {
            isNegative = sign == "-"
            digits.removeFirst()
        }
        var radix = base
        for (prefix, prefixBase) in [("0x", 16), ("0o", 8), ("0b", 2)]
        where digits.hasPrefix(prefix) {
            guard base == 0 || base == prefixBase else { continue }
            radix = prefixBase
            digits.removeFirst(2)
            if digits.hasPrefix("_") { digits.removeFirst() }
            break
        }
        if radix == 0 {
            guard !digits.hasPrefix("0") || digits.allSatisfy({ $0 == "0" || $0 == "_" }) else {
                return nil
            }
            radix = 10
        }
        guard isGrouped(digits) else { return nil }
        let plain = digits.filter { $0 != "_" }
        guard !plain.isEmpty,
            plain.allSatisfy({ $0.isASCII && $0.isLetter || $0.isASCII && $0.isNumber })
        else {
            return nil
        }
        if let value = Int((isNegative ? "-" : "") + plain, radix: radix) { return value }
        let isNumber = plain.allSatisfy { Int(String($0), radix: radix) != nil }
        if isNumber { throw .limit("an integer that does not fit in 64 bits") }
        return nil
    }

    /// Whether underscores stand singly between digits.
    private static func isGrouped(_ digits: String) -> Bool {
        !digits.hasPrefix("_") && !digits.hasSuffix("_") && !digits.contains("__")
    }

    /// `float(text)`; `nil` where Python raises a `ValueError`.
    static func number(_ text: Text) -> Double? {
        let digits = text.stripped(.both).string
        switch digits.lowercased() {
        case "inf", "+inf", "infinity", "+infinity": return .infinity
        case "-inf", "-infinity": return -.infinity
        case "nan", "+nan", "-nan": return .nan
        default: break
        }
        let allowed = digits.allSatisfy { "0123456789+-.eE_".contains($0) }
        guard allowed, isGrouped(digits) else { return nil }
        var plain = digits.filter { $0 != "_" }
        // Swift wants digits on both sides of the point.
        if plain.hasPrefix(".") { plain = "0" + plain }
        plain = plain.replacingFirst("+.", "+0.").replacingFirst("-.", "-0.")
        if let point = plain.firstIndex(of: ".") {
            let next = plain.index(after: point)
            if next == plain.endIndex || !plain[next].isNumber { plain.insert("0", at: next) }
            guard digits != ".", digits.contains(where: \.isNumber) else { return nil }
        }
        return Double(plain)
    }

    private static func round(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind("round", ["precision", "method"])
        let method = bound[1]?.text ?? "common"
        guard method == "common" || method == "ceil" || method == "floor" else {
            throw .operation("method must be common, ceil or floor")
        }
        let precision =
            if let precision = bound[0] { try StringMethods.integer(precision) } else { 0 }
        if case .undefined(let undefined) = value { throw undefined.failure }
        guard let number = value.number else {
            throw .operation("type \(value.typeName) doesn't define __round__ method")
        }
        if method == "common" {
            if let integer = value.integer { return .int(try round(integer, places: precision)) }
            guard number.isFinite || precision != 0 else { return value }
            return .float(PythonNumber.rounded(number, places: precision))
        }
        guard case .float(let power) = try Arithmetic.numbers(.power, 10, Double(precision)) else {
            return value
        }
        let scaled = number * power
        guard scaled.isFinite else { throw .operation("cannot convert float to integer") }
        let whole = method == "ceil" ? scaled.rounded(.up) : scaled.rounded(.down)
        return .float(whole / power)
    }

    /// `round(int, places)`: places to the left of the point round half to even.
    private static func round(_ value: Int, places: Int) throws(TemplateFailure) -> Int {
        guard places < 0 else { return value }
        guard places > -19 else { return 0 }
        var unit = 1
        for _ in 0..<(-places) {
            unit = try Arithmetic.checked(unit.multipliedReportingOverflow(by: 10))
        }
        let quotient = value / unit
        let remainder = (value % unit).magnitude
        let half = UInt(unit / 2)
        let isUp = remainder > half || (remainder == half && !quotient.isMultiple(of: 2))
        let rounded = isUp ? quotient + (value < 0 ? -1 : 1) : quotient
        return try Arithmetic.checked(rounded.multipliedReportingOverflow(by: unit))
    }

    private static func fileSize(_ bytes: Double, isBinary: Bool) -> String {
        let base: Double = isBinary ? 1024 : 1000
        if bytes == 1 { return "1 Byte" }
        if bytes < base { return "\(Int(exactly: bytes.rounded(.towardZero)) ?? 0) Bytes" }
        let prefixes = ["k", "M", "G", "T", "P", "E", "Z", "Y"]
        var unit = base
        for (index, prefix) in prefixes.enumerated() {
            unit *= base
            guard bytes < unit || index == prefixes.count - 1 else { continue }
            let name = isBinary ? "\(prefix.uppercased())iB" : "\(prefix)B"
            return "\(PythonNumber.fixed(base * bytes / unit, places: 1)) \(name)"
        }
        return ""
    }
}

extension String {
    fileprivate func replacingFirst(_ prefix: String, _ replacement: String) -> String {
        hasPrefix(prefix) ? replacement + dropFirst(prefix.count) : self
    }
}
