/// What the rules of one card have found so far.
///
/// A rule of whose findings there are very many reports the first `maximumPerRule` and their number.
struct Findings {
    static let maximumPerRule = 50

    private(set) var diagnostics: [Diagnostic]
    private var rule: Rule
    /// The severity that the configuration sets for the rule.
    private var severity: Severity?
    private var count = 0

    /// - Parameter diagnostics: what was found before the first rule.
    init(rule: Rule, severity: Severity? = nil, after diagnostics: [Diagnostic] = []) {
        self.rule = rule
        self.severity = severity
        self.diagnostics = diagnostics
    }

    /// Goes on with another rule.
    mutating func begin(_ rule: Rule, severity: Severity?) {
        finish()
        self.rule = rule
        self.severity = severity
    }

    /// Says how many findings of the present rule were not listed.
    mutating func finish() {
        if count > Self.maximumPerRule {
            diagnostics.append(
                Diagnostic(
                    rule: rule.id, severity: severity ?? rule.severity, range: nil,
                    message:
                        "\(count - Self.maximumPerRule) more findings of this kind are not listed"))
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
        diagnostics.append(
            Diagnostic(
                rule: rule.id, severity: self.severity ?? severity ?? rule.severity, range: range,
                message: message(), help: help ?? rule.help, fix: fix()))
    }

    mutating func report(
        at node: YAMLNode, _ message: @autoclosure () -> String, help: String? = nil,
        fix: @autoclosure () -> Fix? = nil, severity: Severity? = nil
    ) {
        report(at: node.range, message(), help: help, fix: fix(), severity: severity)
    }
}
