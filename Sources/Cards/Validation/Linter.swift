/// Runs the rules over cards.
///
/// A linter is made once and used for any number of cards, from any thread.
public struct Linter: Sendable {
    public let configuration: LintConfiguration
    private let models: [ActiveRule]
    private let datasets: [ActiveRule]

    public init(_ configuration: LintConfiguration = LintConfiguration()) {
        self.configuration = configuration
        func active(_ kind: RepositoryKind) -> [ActiveRule] {
            Rules.all.compactMap { rule in
                guard rule.kinds.contains(kind), !configuration.disabled.contains(rule.id) else {
                    return nil
                }
                let severity = configuration.severities[rule.id]
                if let check = rule.check {
                    return ActiveRule(
                        rule: rule, check: check, fields: rule.fields, severity: severity)
                }
                // The schema's rule has no check of its own: what it asks is the configuration's.
                guard rule.id == Rules.schemaRuleID, let required = configuration.required[kind]
                else { return nil }
                return ActiveRule(
                    rule: rule, check: { required.check($0, &$1) }, fields: nil, severity: severity)
            }
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
        var findings = Findings(of: active, after: result)
        let present = context.fields.present
        for index in active.indices where active[index].fields?.isDisjoint(with: present) != true {
            findings.begin(index)
            active[index].check(context, &findings)
        }
        findings.finish()
        return Self.sorted(findings.diagnostics)
    }

    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard diagnostics.count > 1 else { return diagnostics }
        let end = SourcePosition(line: .max, column: .max)
        // Places are moved about, which are smaller than findings.
        return diagnostics.indices.map { (place: diagnostics[$0].range?.start ?? end, index: $0) }
            .sorted { ($0.place, $0.index) < ($1.place, $1.index) }
            .map { diagnostics[$0.index] }
    }
}

/// A rule that is not switched off, as a linter runs it.
struct ActiveRule: Sendable {
    var rule: Rule
    var check: @Sendable (CardContext, inout Findings) -> Void
    /// Those of the rule, here so that a rule that has nothing to say is not touched.
    var fields: CardFieldSet?
    /// What the configuration says.
    var severity: Severity?
}
