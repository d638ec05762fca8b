/// Why bytes are not JSON that Stemma reads, and where.
package struct JSONError: Error, Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        case unexpectedEnd
        /// What was expected: `a value`, `',' or ']'`.
        case expected(String, found: UInt8)
        case invalidNumber
        case invalidEscape
        case controlCharacter
        case invalidUTF8
        case trailingContent
        case tooLarge(maximum: Int)
        case tooDeep(maximum: Int)
        case tooManyValues(maximum: Int)
    }

    package var reason: Reason
    /// Byte offset in the text that was given.
    package var offset: Int
    package var position: SourcePosition
}

extension JSONError: CustomStringConvertible {
    package var description: String {
        "\(position.line):\(position.column): invalid JSON: \(problem)"
    }

    /// The description without the place.
    package var problem: String {
        switch reason {
        case .unexpectedEnd: "the text ends too early"
        case .expected(let expected, let found):
            "expected \(expected), found \(Self.name(of: found))"
        case .invalidNumber: "the number is malformed"
        case .invalidEscape: "the escape is malformed"
        case .controlCharacter: "a control character inside a text"
        case .invalidUTF8: "the text is not valid UTF-8"
        case .trailingContent: "more text after the value"
        case .tooLarge(let maximum): "more than \(maximum) bytes"
        case .tooDeep(let maximum): "more than \(maximum) lists and objects inside each other"
        case .tooManyValues(let maximum): "more than \(maximum) values"
        }
    }

    private static func name(of byte: UInt8) -> String {
        0x21..<0x7F ~= byte
            ? "'\(Character(Unicode.Scalar(byte)))'" : "the byte 0x\(hexadecimal(byte))"
    }
}
