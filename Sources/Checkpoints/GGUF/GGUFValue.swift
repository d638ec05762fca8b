/// A value of GGUF's metadata. Integers of every width are one case each for signed and unsigned.
package enum GGUFValue: Sendable, Equatable {
    case unsigned(UInt64)
    case signed(Int64)
    /// The file's `FLOAT32`, kept as such so that its shortest decimal is the one that was meant.
    case float(Float)
    case double(Double)
    case bool(Bool)
    case string(String)
    case array([GGUFValue])
}

extension GGUFValue {
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    package var array: [GGUFValue]? { if case .array(let value) = self { value } else { nil } }

    /// An integer of either sign, where it fits.
    package var int: Int? {
        switch self {
        case .unsigned(let value): Int(exactly: value)
        case .signed(let value): Int(exactly: value)
        default: nil
        }
    }

    package var float: Float? {
        switch self {
        case .float(let value): value
        case .double(let value): Float(value)
        default: nil
        }
    }

    /// The value as JSON writes it; `nil` for a list and for what is not finite.
    var json: JSON? {
        switch self {
        case .unsigned(let value): .number(JSONNumber(text: "\(value)"))
        case .signed(let value): .number(JSONNumber(text: "\(value)"))
        case .float(let value): value.isFinite ? .number(JSONNumber(text: "\(value)")) : nil
        case .double(let value): value.isFinite ? .number(JSONNumber(text: "\(value)")) : nil
        case .bool(let value): .bool(value)
        case .string(let value): .string(value)
        case .array: nil
        }
    }
}
