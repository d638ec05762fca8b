extension Rules {
    static let encodingRules: [Rule] = [
        Rule(
            "encoding/utf8", .error,
            "The front matter is valid UTF-8",
            help: "Save the card as UTF-8."),
        Rule(
            "encoding/utf8-body", .warning,
            "The text of a card is valid UTF-8",
            help: "Save the card as UTF-8."),
        Rule(
            "encoding/utf16", .error,
            "A card is UTF-8, not UTF-16",
            help: "Save the card as UTF-8."),
        Rule(
            "encoding/utf32", .error,
            "A card is UTF-8, not UTF-32",
            help: "Save the card as UTF-8."),
        Rule(
            "encoding/control", .error,
            "Control characters hide what a card says",
            help: "Remove the character."
        ) { context, findings in
            for trap in context.traps where trap.kind == .control {
                findings.report(
                    at: trap.node,
                    "the text holds the control character \(firstControl(trap.node))",
                    help: "Remove the escape; no reader of cards expects it.")
            }
        },
        Rule(
            "encoding/newline", .error,
            "Lines end at LF or CR LF",
            help: "Save the card with LF line ends."),
        Rule(
            "encoding/bidi", .warning, isFixable: true,
            "Characters that turn the direction of writing show a text other than it is",
            help: "Remove the character."
        ) { context, findings in
            reportInvisible(.direction, context, &findings)
        },
        Rule(
            "encoding/invisible", .warning, isFixable: true,
            "Characters without width make keys and values that only look alike",
            help: "Remove the character."
        ) { context, findings in
            reportInvisible(.width, context, &findings)
        },
    ]

    private static func firstControl(_ node: YAMLNode) -> String {
        let byte = node.textBytes.first {
            $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 || $0 == 0x7F
        }
        return "U+" + hexadecimal(byte ?? 0, width: 4)
    }

    private enum Invisible {
        case direction, width

        /// The class of a character of three bytes that starts with 0xE2 or 0xEF.
        ///
        /// Joiners (U+200C, U+200D) and the marks U+200E and U+200F belong to Persian, Indic and Hebrew texts and
        /// to emoji.
        init?(_ second: UInt8, _ third: UInt8, first: UInt8) {
            switch (first, second, third) {
            case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): self = .direction
            case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): self = .width
            default: return nil
            }
        }
    }

    private static func reportInvisible(
        _ wanted: Invisible, _ context: CardContext, _ findings: inout Findings
    ) {
        guard context.card.document?.isASCII == false else { return }
        let bytes = context.card.bytes
        let range = context.card.frontMatter.yaml
        guard
            ByteSearch.first(0xE2, in: bytes, range) != nil
                || ByteSearch.first(0xEF, in: bytes, range) != nil
        else { return }
        var index = range.lowerBound
        while index + 2 < range.upperBound {
            let first = bytes[index]
            guard first == 0xE2 || first == 0xEF,
                Invisible(bytes[index + 1], bytes[index + 2], first: first) == wanted
            else {
                index += 1
                continue
            }
            let offsets = index..<index + 3
            let scalar = UTF8Check.scalar(in: bytes, at: index)
            findings.report(
                at: context.range(of: offsets),
                "the character U+\(hexadecimal(scalar, width: 4)) is not seen",
                fix: Fix("remove it", [TextEdit(offsets, "")]))
            index += 3
        }
    }
}
