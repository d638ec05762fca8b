import Testing

@testable import Cards

/// A card that a rule has something to say about, one that it has not, and what its fix makes of the first.
struct RuleExample: Sendable, CustomTestStringConvertible {
    var rule: String
    var bad: [UInt8]
    var good: [UInt8]
    /// The bad card after the fixes of this rule's findings; `nil` where it offers none.
    var fixed: [UInt8]?
    var kind = RepositoryKind.model
    var id: String?
    var files: [String]?
    var configuration = LintConfiguration()

    var testDescription: String { rule }

    /// Cards whose front matter is given, without the lines of dashes.
    init(
        _ rule: String, _ kind: RepositoryKind = .model, bad: String, good: String,
        fixed: String? = nil,
        id: String? = nil, files: [String]? = nil,
        configuration: LintConfiguration = LintConfiguration()
    ) {
        self.rule = rule
        self.bad = Self.card(bad)
        self.good = Self.card(good)
        self.fixed = fixed.map(Self.card)
        self.kind = kind
        self.id = id
        self.files = files
        self.configuration = configuration
    }

    /// Cards that are given as whole files.
    init(_ rule: String, file bad: [UInt8], good: [UInt8], fixed: [UInt8]? = nil) {
        self.rule = rule
        self.bad = bad
        self.good = good
        self.fixed = fixed
    }

    init(_ rule: String, file bad: String, good: String, fixed: String? = nil) {
        self.init(
            rule, file: Array(bad.utf8), good: Array(good.utf8), fixed: fixed.map { Array($0.utf8) }
        )
    }

    private static func card(_ yaml: String) -> [UInt8] {
        Array("---\n\(yaml)\n---\n# Title\n\nText.\n".utf8)
    }

    func findings(_ bytes: [UInt8]) -> [Diagnostic] {
        Linter(configuration)
            .diagnostics(for: CardContext(Card(bytes), kind: kind, id: id, files: files))
            .filter { $0.rule == rule }
    }
}

extension RuleExample {
    /// Every rule has an example in the file of its group.
    static let all: [RuleExample] = groups.flatMap(\.self)

    private static let groups: [[RuleExample]] = [
        encoding, frontMatter, yaml, yamlTraps, limits, fields, keys, licenses, languages,
        vocabularies,
        identifiers, gates, details, results, data, lineages, bodies, absences, schemas,
    ]
}
