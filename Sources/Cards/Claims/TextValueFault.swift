/// Why a value that is a text is not taken for a number.
struct TextValueFault {
    let phrase: String
    let help: String?
    /// The text is a number and nothing else, in quotes.
    let isQuotedNumber: Bool

    /// `nil` for a text that says a number and how far it spreads: `20.0 ± 1.2`, which is as it should be.
    init?(_ node: YAMLNode) {
        let text = node.text
        var shown: String { String(text.prefix(60)).escapedForMessage }
        func fault(_ phrase: String, help: String? = nil, isQuotedNumber: Bool = false) -> Self {
            Self(phrase: phrase, help: help, isQuotedNumber: isQuotedNumber)
        }
        if node.isBlankText {
            self = fault("expected a number, found an empty text")
            return
        }
        let bytes = node.textBytes
        let kind = CoreSchema.kind(of: bytes)
        if kind == .int || kind == .float {
            let number = CoreSchema.float(bytes) ?? .nan
            self =
                number.isFinite
                ? fault(
                    "the number '\(shown)' is a text", help: "Remove the quotes.",
                    isQuotedNumber: node.style != .plain)
                : fault("'\(shown)' is not a finite number")
            return
        }
        let claimed = ClaimedValue(parsing: text)
        switch claimed.problem {
        case .absent?:
            self = fault(
                "'\(shown)' stands for no value", help: "Remove the metric until there is a value.")
        case .notFinite?: self = fault("'\(shown)' is not a finite number")
        case .several?:
            self = fault(
                Self.isBase60(bytes)
                    ? "'\(shown)' is a text here and \(Self.base60(bytes)) to Python"
                    : "several numbers in one text: '\(shown)'",
                help: Self.isBase60(bytes) ? nil : "Write one metric for each number.")
        case .notANumber?:
            self =
                Self.isUnderscored(bytes)
                ? fault("'\(shown)' is a text here and a number to Python")
                : fault("expected a number, found '\(shown)'")
        case nil:
            if claimed.spread != nil { return nil }
            if claimed.isPercent {
                self = fault(
                    "a percent sign makes '\(shown)' a text",
                    help:
                        "Write the number alone; name the unit in the metric's 'name' if it matters."
                )
            } else if bytes.contains(UInt8(ascii: ",")) {
                self = fault("a comma makes '\(shown)' a text", help: "Write a point.")
            } else if Self.isUnderscored(bytes) {
                self = fault("'\(shown)' is a text here and a number to Python")
            } else {
                self = fault("expected a number, found '\(shown)'")
            }
        }
    }

    private init(phrase: String, help: String?, isQuotedNumber: Bool) {
        self.phrase = phrase
        self.help = help
        self.isQuotedNumber = isQuotedNumber
    }

    private static func isUnderscored(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains(UInt8(ascii: "_"))
            && bytes.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    }

    private static func isBase60(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains(UInt8(ascii: ":")) && bytes.count <= 20
            && bytes.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ":") }
    }

    private static func base60(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.split(separator: UInt8(ascii: ":")).reduce(0) { sum, part in
            let (product, overflows) = sum.multipliedReportingOverflow(by: 60)
            return overflows ? sum : product &+ (CoreSchema.integer(part) ?? 0)
        }
    }
}
