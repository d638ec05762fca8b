/// What a format says of one field: `[[fill]align][sign][#][0][width][,][.precision][type]`.
struct NumberFormat {
    var fill: Unicode.Scalar = " "
    /// `<`, `>`, `^` or `=` (between sign and digits); `nil` is the type's own.
    var alignment: Unicode.Scalar?
    var sign: Unicode.Scalar = "-"
    var isAlternate = false
    var width = 0
    var grouping: Unicode.Scalar?
    var precision: Int?
    var type: Unicode.Scalar?

    func padded(_ text: String, sign: String = "", byDefault: Unicode.Scalar) -> Text {
        let missing = max(width - text.unicodeScalars.count - sign.unicodeScalars.count, 0)
        func fill(_ count: Int) -> String {
            String(repeating: String(Character(self.fill)), count: count)
        }
        switch alignment ?? byDefault {
        case "<": return Text(sign + text + fill(missing))
        case "^": return Text(fill(missing / 2) + sign + text + fill(missing - missing / 2))
        case "=": return Text(sign + fill(missing) + text)
        default: return Text(fill(missing) + sign + text)
        }
    }

    func signText(isNegative: Bool) -> String {
        isNegative ? "-" : sign == "+" ? "+" : sign == " " ? " " : ""
    }

    /// An integer as `d`, `b`, `o`, `x`, `X` or `c`.
    func integer(_ value: Int) throws(TemplateFailure) -> Text {
        let radix: Int
        var prefix = ""
        switch type ?? "d" {
        case "d", "i", "u", "n": radix = 10
        case "b": (radix, prefix) = (2, "0b")
        case "o": (radix, prefix) = (8, "0o")
        case "x": (radix, prefix) = (16, "0x")
        case "X": (radix, prefix) = (16, "0X")
        case "c":
            guard let code = UInt32(exactly: value), let scalar = Unicode.Scalar(code) else {
                throw .operation("%c arg not in range(0x110000)")
            }
            return padded(String(Character(scalar)), byDefault: "<")
        default: return try number(Double(value))
        }
        var digits = String(value.magnitude, radix: radix, uppercase: type == "X")
        if let precision, digits.count < precision {
            digits = String(repeating: "0", count: precision - digits.count) + digits
        }
        if let grouping { digits = Self.grouped(digits, by: radix == 10 ? 3 : 4, grouping) }
        return padded(
            digits, sign: signText(isNegative: value < 0) + (isAlternate ? prefix : ""),
            byDefault: ">")
    }

    /// A float as `f`, `e`, `g`, `%` or their capitals; without a type as `str` does.
    func number(_ value: Double) throws(TemplateFailure) -> Text {
        let magnitude = value.magnitude
        let isNegative = value.sign == .minus && !value.isNaN
        var digits: String
        let isUpper = type.map { $0.properties.isUppercase } ?? false
        if !value.isFinite {
            digits = value.isNaN ? "nan" : "inf"
            if type == "%" { digits += "%" }
        } else {
            switch type.map({ $0.properties.lowercaseMapping }) {
            case "f": digits = PythonNumber.fixed(magnitude, places: precision ?? 6)
            case "%": digits = PythonNumber.fixed(magnitude * 100, places: precision ?? 6) + "%"
            case "e": digits = Self.exponential(magnitude, precision ?? 6)
            case "g", "n": digits = Self.general(magnitude, precision ?? 6, keepsPoint: false)
            case nil:
                digits =
                    if let precision { Self.general(magnitude, precision, keepsPoint: true) } else {
                        PythonNumber.text(magnitude)
                    }
            default:
                throw .operation(
                    "Unknown format code '\(type.map { String(Character($0)) } ?? "")' for object of type 'float'"
                )
            }
        }
        if let grouping,
            let point = digits.firstIndex(where: { !$0.isNumber }) ?? Optional(digits.endIndex)
        {
            digits = Self.grouped(String(digits[..<point]), by: 3, grouping) + digits[point...]
        }
        return padded(
            isUpper ? digits.uppercased() : digits, sign: signText(isNegative: isNegative),
            byDefault: ">")
    }

    private static func grouped(_ digits: String, by size: Int, _ mark: Unicode.Scalar) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: size) {
                result.unicodeScalars.append(mark)
            }
            result.append(digit)
        }
        return result
    }

    /// The decimal exponent of a positive number once it is rounded to `digits` significant digits, and those digits.
    private static func significant(_ value: Double, _ digits: Int) -> (
        digits: String, exponent: Int
    ) {
        guard value > 0 else { return (String(repeating: "0", count: digits), 0) }
        let text = PythonNumber.text(value)
        let whole = text.prefix { $0.isNumber }
        // A guess at the exponent; rounding may carry it up by one.
        var exponent: Int
        if let mark = text.firstIndex(of: "e") {
            exponent = Int(text[text.index(after: mark)...]) ?? 0
        } else if whole != "0" {
            exponent = whole.count - 1
        } else {
            exponent = -(text.dropFirst(2).prefix { $0 == "0" }.count + 1)
        }
        let rounded = PythonNumber.fixed(value, places: digits - 1 - exponent)
        let plain = rounded.filter(\.isNumber).drop { $0 == "0" }
        let exact = digits - 1 - exponent
        let expected = exact >= 0 ? digits : plain.count
        if exact >= 0, plain.count > expected { exponent += 1 }
        if exact < 0, plain.count > exponent + 1 { exponent += 1 }
        return (String(plain.prefix(digits)), exponent)
    }

    private static func exponential(_ value: Double, _ precision: Int) -> String {
        let (digits, exponent) = significant(value, precision + 1)
        let fraction = precision > 0 ? "." + digits.dropFirst() : ""
        let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
        return "\(digits.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(power)"
    }

    private static func general(_ value: Double, _ precision: Int, keepsPoint: Bool) -> String {
        let count = max(precision, 1)
        let (digits, exponent) = significant(value, count)
        var kept = digits
        while kept.last == "0" { kept.removeLast() }
        let highest = keepsPoint ? count - 1 : count
        if exponent < -4 || exponent >= highest {
            if kept.isEmpty { kept = "0" }
            let fraction = kept.count > 1 ? "." + kept.dropFirst() : ""
            let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
            return "\(kept.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(power)"
        }
        if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + kept }
        let whole = digits.prefix(exponent + 1)
        let fraction = kept.dropFirst(exponent + 1)
        if fraction.isEmpty { return keepsPoint ? "\(whole).0" : String(whole) }
        return "\(whole).\(fraction)"
    }
}
