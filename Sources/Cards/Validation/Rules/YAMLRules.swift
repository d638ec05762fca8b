extension Rules {
    static let yamlRules: [Rule] = [
        Rule(
            "yaml/syntax", .error, isFixable: true,
            "The front matter is YAML",
            help: "Mend the line; the message says what was expected."),
        Rule(
            "yaml/tab", .error,
            "Tabs cannot indent YAML",
            help: "Indent with spaces."),
        Rule(
            "yaml/indentation", .error,
            "Items of one list and keys of one map start in the same column",
            help: "Line the item up with the others."),
        Rule(
            "yaml/missing-colon", .error, isFixable: true,
            "A key is followed by a colon and a space",
            help: "Write 'key: value'."),
        Rule(
            "yaml/missing-space", .error, isFixable: true,
            "A colon or a dash counts only with a space after it",
            help: "Write 'key: value' and '- item'."),
        Rule(
            "yaml/empty-key", .error,
            "A value needs a key",
            help: "Write the key, or remove the line."),
        Rule(
            "yaml/unclosed", .error,
            "Quotes and brackets are closed",
            help: "Close the quote or bracket; inside single quotes an apostrophe is written twice."
        ),
        Rule(
            "yaml/placeholder", .error,
            "A template is filled in before it is published",
            help: "Write a value in place of the placeholder, or remove the line."),
        Rule(
            "yaml/colon-in-value", .error, isFixable: true,
            "A colon and a space inside a plain value start a new key",
            help: "Put the value in quotes."),
        Rule(
            "yaml/escape", .error,
            "Double quotes know certain escapes only",
            help: "Use single quotes, or double the backslash."),
        Rule(
            "yaml/merge-conflict", .error,
            "Markers of an unfinished merge are not metadata",
            help: "Resolve the conflict and remove the markers."),
        Rule(
            "yaml/undefined-alias", .error, isFixable: true,
            "An alias needs an anchor before it",
            help: "Put a text that starts with '*' in quotes."),
        Rule(
            "yaml/recursive-alias", .error,
            "A value cannot hold itself",
            help: "Remove the alias."),
        Rule(
            "yaml/merge", .error,
            "Only maps can be merged",
            help: "Give << a map or a list of maps."),
        Rule(
            "yaml/tag", .error,
            "Tags ask a reader to build objects",
            help: "Remove the tag, or put a text that starts with '!' in quotes."),
        Rule(
            "yaml/directive", .error,
            "A front matter has no directives",
            help: "Remove the line that starts with %."),
        Rule(
            "yaml/several-documents", .error,
            "A front matter is one YAML document",
            help: "Remove '...' and what follows it."),
        Rule(
            "yaml/duplicate-key", .error,
            "Of two equal keys one is lost",
            help: "Remove one of the two."),
        Rule(
            "yaml/key-type", .error,
            "Keys are texts",
            help: "Put the key in quotes."),
    ]
}
