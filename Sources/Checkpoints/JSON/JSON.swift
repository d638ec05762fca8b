/// A JSON value, as read: numbers keep their text, objects their order and their repeated keys.
///
/// Text is compared byte by byte wherever this module looks something up: Swift's `==` on `String` takes canonically
/// equivalent texts for one, and a vocabulary holds both U+00C5 and U+212B.
package enum JSON: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

extension JSON {
    /// The member of an object; of a repeated key the last, as Python reads it. `nil` for what is no object.
    package subscript(key: String) -> JSON? { object?[key] }

    package var isNull: Bool { if case .null = self { true } else { false } }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
    package var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
    package var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }

    /// The integer, where the number is written as one and fits.
    package var int: Int? { number?.int }
    /// The number rounded to the nearest double.
    package var double: Double? { number?.double }

    /// What the value is, with its article, for messages.
    package var kind: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let number): "the number \(number.text.prefix(32))"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
