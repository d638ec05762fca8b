/// Decodes the escapes of a string literal as Python's `unicode-escape` codec does after jinja2 made the text ASCII.
enum TemplateStringLiteral {
    /// - Parameters:
    ///   - bytes: what stands between the quotes.
    ///   - offset: of the literal, for failures.
    static func decode(_ bytes: ArraySlice<UInt8>, at offset: Int) throws(TemplateFailure) -> Text {
        guard bytes.contains(UInt8(ascii: "\\")) else { return Text(validUTF8: bytes) }
        let scalars = Text(validUTF8: bytes).scalars
        var text = Text.empty
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            guard scalar == "\\", index < scalars.count else {
                text.append(scalar)
                continue
            }
            let escape = scalars[index]
            index += 1
            switch escape {
            case "\n": break
            case "\\", "'", "\"": text.append(escape)
            case "a": text.append("\u{07}" as Unicode.Scalar)
            case "b": text.append("\u{08}" as Unicode.Scalar)
            case "f": text.append("\u{0C}" as Unicode.Scalar)
            case "n": text.append("\n" as Unicode.Scalar)
            case "r": text.append("\r" as Unicode.Scalar)
            case "t": text.append("\t" as Unicode.Scalar)
            case "v": text.append("\u{0B}" as Unicode.Scalar)
            case "0"..."7":
                var value: UInt32 = 0
                index -= 1
                let end = min(index + 3, scalars.count)
                while index < end, ("0"..."7").contains(scalars[index]) {
                    value = value * 8 + (scalars[index].value - 48)
                    index += 1
                }
                try append(value, to: &text, offset)
            case "x": try appendHexadecimal(2, "xXX", scalars, &index, to: &text, offset)
            case "u": try appendHexadecimal(4, "uXXXX", scalars, &index, to: &text, offset)
            case "U": try appendHexadecimal(8, "UXXXXXXXX", scalars, &index, to: &text, offset)
            case "N":
                throw TemplateFailure(
                    .syntax, "names of characters (\\N) are not supported", at: offset)
            case _ where escape.isASCII:
                text.append("\\" as Unicode.Scalar)
                text.append(escape)
            default:
                // The codec sees `\` before the escape that stands for this code point.
                text.append("\\" as Unicode.Scalar)
                let digits = String(escape.value, radix: 16)
                let (letter, width) =
                    escape.value < 0x100 ? ("x", 2) : escape.value < 0x10000 ? ("u", 4) : ("U", 8)
                text.append(
                    Text(letter + String(repeating: "0", count: width - digits.count) + digits))
            }
        }
        return text
    }

    private static func appendHexadecimal(
        _ digits: Int, _ form: String, _ scalars: [Unicode.Scalar], _ index: inout Int,
        to text: inout Text,
        _ offset: Int
    ) throws(TemplateFailure) {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard index < scalars.count, scalars[index].isASCII,
                let digit = Character(scalars[index]).hexDigitValue
            else { throw TemplateFailure(.syntax, "truncated \\\(form) escape", at: offset) }
            value = value &* 16 &+ UInt32(digit)
            index += 1
        }
        try append(value, to: &text, offset)
    }

    private static func append(_ value: UInt32, to text: inout Text, _ offset: Int)
        throws(TemplateFailure)
    {
        guard let scalar = Unicode.Scalar(value) else {
            throw TemplateFailure(
                .syntax, "the escape for U+\(String(value, radix: 16)) is no character", at: offset)
        }
        text.append(scalar)
    }
}
