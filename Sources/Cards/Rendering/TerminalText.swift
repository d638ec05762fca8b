/// Makes text harmless for a terminal.
enum TerminalText {
    /// Appends a scalar of a card's text, or what stands for it.
    ///
    /// Controls, C1 controls and what changes the direction of text are written `\u{1B}`; what is
    /// invisible and joins nothing is left out; separators of lines are spaces.
    static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        let value = scalar.value
        if value >= 0x20 && value < 0x7F || value > 0xA0 && !isHidden(scalar) {
            text.unicodeScalars.append(scalar)
            return
        }
        switch value {
        case 0xA0, 0x2028, 0x2029, 0x09, 0x0A, 0x0D: text += " "
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x061C, 0x180E, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF,
            0xE0000...0xE0FFF:
            break
        default:
            text += "\\u{" + String(value, radix: 16, uppercase: true) + "}"
        }
    }

    /// A line of code, harmless, with spaces up to the next eighth column for tabs.
    static func code(_ line: Substring) -> String {
        var result = ""
        for scalar in line.unicodeScalars {
            if scalar == "\t" {
                result += String(repeating: " ", count: 8 - DisplayWidth.columns(of: result) % 8)
            } else {
                append(scalar, to: &result)
            }
        }
        return result
    }

    /// Whether a scalar beyond ASCII has no form of its own and is no mark of a letter or an emoji: format
    /// controls, directions, separators and tags.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x9F, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
            0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}
