extension Rules {
    static let limitRules: [Rule] = [
        Rule(
            "limit/bytes", .error,
            "Reading a card takes bounded memory",
            help: "Move large tables out of the front matter."),
        Rule(
            "limit/depth", .error,
            "Reading a card takes a bounded stack",
            help: "Flatten the value."),
        Rule(
            "limit/nodes", .error,
            "Reading a card takes bounded memory",
            help: "Move large tables out of the front matter."),
        Rule(
            "limit/key", .error,
            "A key is at most 1,024 characters long",
            help: "Shorten the key."),
        Rule(
            "limit/aliases", .error,
            "Aliases must not blow a card up",
            help: "Write the values out, or use fewer aliases."),
    ]
}
