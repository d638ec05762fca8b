/// Runs the rules over cards.
public struct Linter: Sendable {
    private let active: [(rule: Rule, severity: Severity)]
    private let severities: [String: Severity]
    private let disabled: Set<String>

    public init(_ configuration: LintConfiguration = LintConfiguration()) {
        severities = configuration.severities
        disabled = configuration.disabled
        active = Rules.all.filter { $0.check != nil && !configuration.disabled.contains($0.id) }
            .map { ($0, configuration.severities[$0.id] ?? $0.severity) }
    }

    /// All findings about a card in the order of the text, those without a place last.
    package func diagnostics(for context: CardContext) -> [Diagnostic] {
        var result = context.card.diagnostics
        if !disabled.isEmpty || !severities.isEmpty {
            result = result.filter { !disabled.contains($0.rule) }
            for index in result.indices {
                if let severity = severities[result[index].rule] {
                    result[index].severity = severity
                }
            }
        }
        guard let first = active.first else { return result }
        var findings = Findings(rule: first.rule, severity: first.severity)
        for (rule, severity) in active where rule.kinds.contains(context.kind) {
            findings.begin(rule, severity: severity)
            rule.check?(context, &findings)
        }
        findings.finish()
        result += findings.diagnostics
        guard result.count > 1 else { return result }
        return result.enumerated().sorted { left, right in
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
