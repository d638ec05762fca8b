/// A number of a JSON text, kept as written: nothing is lost before somebody says which type is wanted.
package struct JSONNumber: Hashable, Sendable {
    /// As in the file: `1e-06`, `12`; `NaN`, `Infinity` and `-Infinity` where the reader lets Python's words pass.
    package let text: String

    package init(text: String) { self.text = text }

    /// The value, where it is written without fraction and exponent and fits.
    package var int: Int? { Int(text) }

    /// The nearest double; `nil` beyond its range. `NaN` and the infinities only where they are written so.
    package var double: Double? {
        switch text {
        case "NaN": return .nan
        case "Infinity": return .infinity
        case "-Infinity": return -.infinity
        default:
            guard let value = Double(text), value.isFinite else { return nil }
            return value
        }
    }
}
