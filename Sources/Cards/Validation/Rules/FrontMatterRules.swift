extension Rules {
    static let frontMatterRules: [Rule] = [
        Rule(
            "front-matter/missing", .warning,
            "A card without metadata cannot be found or filtered",
            help:
                "Start the file with a line '---', keys such as 'license: mit', and another line '---'."
        ),
        Rule(
            "front-matter/empty", .warning,
            "An empty block says nothing",
            help: "Write keys such as 'license: mit' between the two lines."),
        Rule(
            "front-matter/unterminated", .error,
            "A block that is never closed is not read",
            help: "Add a line of exactly '---' after the last key."),
        Rule(
            "front-matter/not-a-map", .error,
            "Metadata is a map of keys to values",
            help: "Write keys such as 'license: mit'."),
    ]
}
