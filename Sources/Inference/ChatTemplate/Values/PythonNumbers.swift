/// Numbers written as Python writes them.
enum PythonNumber {
    /// `repr(float)`: the shortest digits that read back, with an exponent below 1e-4 and from 1e16 on.
    static func text(_ value: Double) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        if value == 0 { return value.sign == .minus ? "-0.0" : "0.0" }
        let (digits, exponent) = shortestDigits(value.magnitude)
        let sign = value < 0 ? "-" : ""
        if exponent < -4 || exponent >= 16 {
            let tail = digits.dropFirst()
            let fraction = tail.isEmpty ? "" : ".\(tail)"
            let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
            return "\(sign)\(digits.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(power)"
        }
        if exponent < 0 {
            return "\(sign)0.\(String(repeating: "0", count: -exponent - 1))\(digits)"
        }
        let whole = exponent + 1
        if digits.count <= whole {
            return "\(sign)\(digits)\(String(repeating: "0", count: whole - digits.count)).0"
        }
        return "\(sign)\(digits.prefix(whole)).\(digits.dropFirst(whole))"
    }

    /// The shortest decimal digits of a positive number, d.ddd × 10^exponent, without trailing zeros.
    private static func shortestDigits(_ value: Double) -> (digits: String, exponent: Int) {
        let parts = value.description.split(separator: "e")
        var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].split(separator: ".")
        var digits = String(mantissa[0]) + (mantissa.count > 1 ? String(mantissa[1]) : "")
        exponent += mantissa[0].count - 1
        let leading = digits.prefix { $0 == "0" }.count
        digits.removeFirst(leading)
        exponent -= leading
        while digits.last == "0" { digits.removeLast() }
        return (digits, exponent)
    }

    /// `round(value, places)`, half to even on the exact decimal value, as Python: through the exact digits.
    static func rounded(_ value: Double, places: Int) -> Double {
        guard value.isFinite, value != 0 else { return value }
        // Beyond these a double holds no digit to round, or nothing but zero remains.
        if places > 323 { return value }
        if places < -308 { return value.sign == .minus ? -0.0 : 0.0 }
        return Double(fixed(value, places: places)) ?? value
    }

    /// `format(value, ".{places}f")`: exact decimal expansion, rounded half to even. Places may be negative.
    static func fixed(_ value: Double, places: Int) -> String {
        guard value.isFinite else { return text(value) }
        var digits = BigDecimal(value.magnitude)
        digits.round(toPlaces: places)
        let sign = value.sign == .minus ? "-" : ""
        return sign + digits.text(places: max(places, 0))
    }
}

/// The exact decimal expansion of a double: at most some 770 digits, each in 0...9.
private struct BigDecimal {
    /// Most significant first; `point` digits are before the decimal point.
    private var digits: [UInt8]
    private var point: Int

    init(_ value: Double) {
        guard value != 0 else {
            (digits, point) = ([0], 1)
            return
        }
        var mantissa = value.significandBitPattern
        var power = Int(value.exponentBitPattern) - 1075
        if value.exponentBitPattern == 0 { power = -1074 } else { mantissa |= 1 << 52 }
        var limbs: [UInt8] = String(mantissa).utf8.map { $0 - 48 }.reversed()
        var fractionDigits = 0
        if power >= 0 {
            for _ in 0..<power { Self.multiply(&limbs, by: 2) }
        } else {
            // x / 2^k = x * 5^k / 10^k
            for _ in 0..<(-power) { Self.multiply(&limbs, by: 5) }
            fractionDigits = -power
        }
        while limbs.count <= fractionDigits { limbs.append(0) }
        digits = limbs.reversed()
        point = digits.count - fractionDigits
    }

    private static func multiply(_ limbs: inout [UInt8], by factor: UInt8) {
        var carry: UInt8 = 0
        for index in limbs.indices {
            let product = limbs[index] * factor + carry
            limbs[index] = product % 10
            carry = product / 10
        }
        if carry > 0 { limbs.append(carry) }
    }

    mutating func round(toPlaces places: Int) {
        let kept = point + places
        guard kept < digits.count else { return }
        guard kept >= 0 else {
            digits = Array(repeating: 0, count: point)
            return
        }
        let rest = digits[kept...]
        let isAbove = rest[kept] > 5 || (rest[kept] == 5 && rest.dropFirst().contains { $0 != 0 })
        let isTie = rest[kept] == 5 && !isAbove
        let isOdd = kept > 0 && digits[kept - 1] % 2 == 1
        digits.removeSubrange(kept...)
        if isAbove || (isTie && isOdd) {
            var index = kept - 1
            while index >= 0 {
                if digits[index] < 9 {
                    digits[index] += 1
                    break
                }
                digits[index] = 0
                index -= 1
            }
            if index < 0 {
                digits.insert(1, at: 0)
                point += 1
            }
        }
        while digits.count < point { digits.append(0) }
    }

    func text(places: Int) -> String {
        var text = ""
        for digit in digits.prefix(point).drop(while: { $0 == 0 }) { text.append(String(digit)) }
        if text.isEmpty { text = "0" }
        guard places > 0 else { return text }
        text.append(".")
        for index in 0..<places {
            let position = point + index
            text.append(position < digits.count ? String(digits[position]) : "0")
        }
        return text
    }
}
