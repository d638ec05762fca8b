#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The core schema of YAML 1.2 (specification 1.2.2, section 10.3.2): what type a plain scalar has.
enum CoreSchema {
    /// Integers up to here are the same number in JSON and in a double.
    static let maximumExactInteger = 1 << 53

    static func kind(of text: some Collection<UInt8>) -> YAMLNode.Kind {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "~"): return text.count == 1 ? .null : .string
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            return matches(text, "null", "Null", "NULL") ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return matches(text, "true", "True", "TRUE") ? .bool : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return matches(text, "false", "False", "FALSE") ? .bool : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "."):
            return numberKind(text) ?? .string
        default: return .string
        }
    }

    private static func matches(
        _ text: some Collection<UInt8>, _ lower: StaticString, _ title: StaticString,
        _ upper: StaticString
    ) -> Bool {
        guard text.count == lower.utf8CodeUnitCount else { return false }
        // Safety: a static string's bytes live for ever.
        return unsafe text.elementsEqual(
            UnsafeBufferPointer(start: lower.utf8Start, count: lower.utf8CodeUnitCount))
            || text.elementsEqual(
                UnsafeBufferPointer(start: title.utf8Start, count: title.utf8CodeUnitCount))
            || text.elementsEqual(
                UnsafeBufferPointer(start: upper.utf8Start, count: upper.utf8CodeUnitCount))
    }

    /// `int` or `float` for what the schema's expressions for numbers match; `nil` for anything else.
    private static func numberKind(_ text: some Collection<UInt8>) -> YAMLNode.Kind? {
        var rest = text[...]
        guard var byte = rest.popFirst() else { return nil }
        if byte == UInt8(ascii: "0"), let base = rest.first,
            base == UInt8(ascii: "x") || base == UInt8(ascii: "o")
        {
            rest = rest.dropFirst()
            let isHexadecimal = base == UInt8(ascii: "x")
            return !rest.isEmpty
                && rest.allSatisfy { isHexadecimal ? $0.isHexadecimalDigit : $0.isOctalDigit }
                ? .int : nil
        }
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
            guard let next = rest.popFirst() else { return nil }
            byte = next
        }
        if byte == UInt8(ascii: "."), let next = rest.first, !next.isDigit {
            if matches(rest, "inf", "Inf", "INF") { return .float }
            let isUnsigned = rest.count == text.count - 1
            return isUnsigned && matches(rest, "nan", "NaN", "NAN") ? .float : nil
        }
        var hasDigits = false
        while byte.isDigit {
            hasDigits = true
            guard let next = rest.popFirst() else { return .int }
            byte = next
        }
        if byte == UInt8(ascii: ".") {
            guard let next = rest.popFirst() else { return hasDigits ? .float : nil }
            byte = next
            while byte.isDigit {
                hasDigits = true
                guard let next = rest.popFirst() else { return .float }
                byte = next
            }
        }
        guard hasDigits, byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") else { return nil }
        guard let next = rest.popFirst() else { return nil }
        byte = next
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
            guard let next = rest.popFirst() else { return nil }
            byte = next
        }
        return byte.isDigit && rest.allSatisfy(\.isDigit) ? .float : nil
    }

    /// The value of an integer's text; `nil` where it does not fit 64 bits.
    static func integer(_ text: ArraySlice<UInt8>) -> Int? {
        var rest = text
        var isNegative = false
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            rest = rest.dropFirst()
        }
        var radix = 10
        if rest.count > 2, rest.first == UInt8(ascii: "0") {
            let base = rest[rest.startIndex + 1]
            if base == UInt8(ascii: "x") || base == UInt8(ascii: "o") {
                radix = base == UInt8(ascii: "x") ? 16 : 8
                rest = rest.dropFirst(2)
            }
        }
        var value = 0
        for byte in rest {
            guard let digit = byte.hexadecimalValue, digit < radix else { return nil }
            let (product, productOverflows) = value.multipliedReportingOverflow(by: radix)
            let (sum, sumOverflows) = product.addingReportingOverflow(digit)
            guard !productOverflows, !sumOverflows else { return nil }
            value = sum
        }
        return isNegative ? -value : value
    }

    /// The value of a float's (or a long decimal integer's) text; infinite where it is beyond a double.
    static func float(_ text: ArraySlice<UInt8>) -> Double? {
        if text.count > 4, text.contains(UInt8(ascii: "x")) || text.contains(UInt8(ascii: "o")) {
            return .infinity
        }
        if let dot = text.firstIndex(of: UInt8(ascii: ".")),
            text.count - (dot - text.startIndex) == 4,
            let letter = text.last,
            letter | 0x20 == UInt8(ascii: "f") || letter | 0x20 == UInt8(ascii: "n")
        {
            if letter | 0x20 == UInt8(ascii: "n") { return .nan }
            return text.first == UInt8(ascii: "-") ? -.infinity : .infinity
        }
        return unsafe String(decoding: text, as: UTF8.self).withCString { unsafe strtod($0, nil) }
    }
}

extension UInt8 {
    package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    package var isOctalDigit: Bool { self &- UInt8(ascii: "0") < 8 }
    package var isHexadecimalDigit: Bool { hexadecimalValue != nil }

    package var hexadecimalValue: Int? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(self - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(self - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
