/// Runs the rules over cards.
///
/// A linter is made once and used for any number of cards, from any thread.
public struct Linter: Sendable {
    public let configuration: LintConfiguration
    private let models: [(rule: Rule, severity: Severity?)]
    private let datasets: [(rule: Rule, severity: Severity?)]

    public init(_ configuration: LintConfiguration = LintConfiguration()) {
        self.configuration = configuration
        func active(_ kind: RepositoryKind) -> [(rule: Rule, severity: Severity?)] {
            Rules.all.filter {
                $0.check != nil && $0.kinds.contains(kind)
                    && !configuration.disabled.contains($0.id)
            }.map { ($0, configuration.severities[$0.id]) }
        }
        models = active(.model)
        datasets = active(.dataset)
    }

    /// All findings about a card in the order of the text, those without a place last.
    public func diagnostics(for context: CardContext) -> [Diagnostic] {
        var result = context.card.diagnostics
        if !configuration.disabled.isEmpty || !configuration.severities.isEmpty {
            result = result.filter { !configuration.disabled.contains($0.rule) }
            for index in result.indices {
                if let severity = configuration.severities[result[index].rule] {
                    result[index].severity = severity
                }
            }
        }
        for index in result.indices where result[index].help == nil {
            result[index].help = Rules.rule(result[index].rule)?.help
        }
        let active = context.kind == .model ? models : datasets
        guard let first = active.first else { return result }
        var findings = Findings(rule: first.rule, severity: first.severity)
        for (rule, severity) in active {
            findings.begin(rule, severity: severity)
            rule.check?(context, &findings)
        }
        if let schema = configuration.required[context.kind],
            let rule = Rules.rule(Rules.schemaRuleID),
            !configuration.disabled.contains(rule.id)
        {
            findings.begin(rule, severity: configuration.severities[rule.id])
            schema.check(context, &findings)
        }
        findings.finish()
        result += findings.diagnostics
        return result.count > 1 ? Self.sorted(result) : result
    }

    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.enumerated().sorted { left, right in
            let places = (left.element.range?.start, right.element.range?.start)
            return switch places {
            case (let first?, let second?) where first != second: first < second
            case (nil, _?): false
            case (_?, nil): true
            default: left.offset < right.offset
            }
        }.map(\.element)
    }
}
