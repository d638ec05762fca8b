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
            help: "Remove the character, or write it as an escape in double quotes."),
    ]
}
