/// What was measured, or what was expected instead.
package enum Measure: Equatable, Sendable {
    case text(String)
    case count(Int)
    case number(Double)
}

extension Measure {
    /// As a person writes it.
    package var text: String {
        switch self {
        case .text(let text): text
        case .count(let count): String(count)
        case .number(let number): number.shortText
        }
    }
}

extension Double {
    /// Four significant digits, without an exponent where that is readable.
    var shortText: String {
        guard isFinite, self != 0 else { return "\(self)" }
        let magnitude = magnitude
        guard magnitude >= 1e-4, magnitude < 1e9 else {
            var mantissa = self
            var exponent = 0
            while mantissa.magnitude >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
            while mantissa.magnitude < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
            return "\((mantissa * 1000).rounded() / 1000)e\(exponent)"
        }
        var scale = 1.0
        while magnitude * scale < 1000 { scale *= 10 }
        let rounded = (self * scale).rounded() / scale
        return rounded == rounded.rounded() && rounded.magnitude < 1e15
            ? String(Int(rounded)) : "\(rounded)"
    }
}
