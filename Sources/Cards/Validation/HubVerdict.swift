/// What the Hub makes of the findings about a card: which of them keep the card from being stored, and in which words.
///
/// The list is what the Hub itself refuses (syntax, types of the fields it knows, licences, languages, the shape of
/// `model-index`); other errors of the linter are warnings here, so that whoever moves a repository from the Hub can
/// store its card.
package struct HubVerdict: Equatable, Sendable {
    package struct Problem: Equatable, Sendable {
        package var diagnostic: Diagnostic
        /// As the Hub words it, where clients look for its words; else the linter's message and its advice.
        package var message: String
    }

    /// What the Hub refuses.
    package var errors: [Problem] = []
    package var warnings: [Problem] = []

    /// - Parameter diagnostics: of the linter; those that only tell what is absent are left out.
    package init(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics where diagnostic.severity != .info {
            let problem = Problem(diagnostic: diagnostic, message: Self.message(diagnostic))
            if Self.refuses(diagnostic) { errors.append(problem) } else { warnings.append(problem) }
        }
    }

    /// Turns what would be refused into warnings, for a server that stores such cards.
    package mutating func forgive() {
        warnings = errors + warnings
        errors = []
    }

    package static func refuses(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostic.severity == .error else { return false }
        let area = diagnostic.rule.prefix { $0 != "/" }
        return areas.contains(String(area)) || rules.contains(diagnostic.rule)
    }

    private static let areas: Set<String> = ["encoding", "yaml", "limit", "field"]
    private static let rules: Set<String> = [
        "front-matter/not-a-map", "license/unknown", "language/case", "model-index/type",
        "model-index/name", "model-index/results", "model-index/task", "model-index/metrics",
        "model-index/source", "metric/type", "metric/value", "gate/fields", "configs/type",
        "dataset-info/type",
    ]

    private static func message(_ diagnostic: Diagnostic) -> String {
        switch diagnostic.rule {
        case "license/unknown":
            let ids = Vocabulary.licenses.ids.joined(separator: ", ")
            return #""license" must be one of [\#(ids)]"#
        case "language/case":
            return #""language" must only contain lowercase characters: "# + diagnostic.message
        case "front-matter/missing", "front-matter/empty":
            return "empty or missing yaml metadata in repo card"
        default:
            let place = diagnostic.range.map { "\($0.start.line):\($0.start.column): " } ?? ""
            return place + diagnostic.message + (diagnostic.help.map { ". \($0)" } ?? "")
        }
    }
}
