/// What the rules of one card have found so far.
///
/// A rule of whose findings there are very many reports the first `maximumPerRule` and their number.
struct Findings {
    static let maximumPerRule = 50

    private(set) var diagnostics: [Diagnostic]
    private let rules: [ActiveRule]
    /// Whose findings are reported now.
    private var current = 0
    private var count = 0

    /// - Parameter diagnostics: what was found before the first rule.
    init(of rules: [ActiveRule], after diagnostics: [Diagnostic]) {
        self.rules = rules
        self.diagnostics = diagnostics
        self.diagnostics.reserveCapacity(diagnostics.count + 8)
    }

    /// Goes on with another rule, by its place among the rules.
    mutating func begin(_ index: Int) {
        finish()
        current = index
    }

    /// Says how many findings of the present rule were not listed.
    mutating func finish() {
        if count > Self.maximumPerRule {
            append(
                at: nil, "\(count - Self.maximumPerRule) more findings of this kind are not listed",
                severity: nil, help: nil, fix: nil)
        }
        count = 0
    }

    /// - Parameters:
    ///   - severity: where a finding is milder or graver than its rule is by default; a severity that the
    ///     configuration sets for the rule wins.
    mutating func report(
        at range: SourceRange?, _ message: @autoclosure () -> String, help: String? = nil,
        fix: @autoclosure () -> Fix? = nil, severity: Severity? = nil
    ) {
        count += 1
        guard count <= Self.maximumPerRule else { return }
        append(
            at: range, message(), severity: severity, help: help ?? rules[current].rule.help,
            fix: fix())
    }

    mutating func report(
        at node: YAMLNode, _ message: @autoclosure () -> String, help: String? = nil,
        fix: @autoclosure () -> Fix? = nil, severity: Severity? = nil
    ) {
        report(at: node.range, message(), help: help, fix: fix(), severity: severity)
    }

    private mutating func append(
        at range: SourceRange?, _ message: String, severity: Severity?, help: String?, fix: Fix?
    ) {
        let rule = rules[current].rule
        diagnostics.append(
            Diagnostic(
                rule: rule.id, severity: rules[current].severity ?? severity ?? rule.severity,
                range: range, message: message, help: help, fix: fix))
    }
}
