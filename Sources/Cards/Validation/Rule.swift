/// A check of one thing about a card, as data plus at most one function.
///
/// `Rules.all` is the only list of them: `stemma validate --rules` and `Documentation/rules.md` are made from it.
public struct Rule: Sendable {
    /// `group/name`, never changed once released: code scanning knows findings by it.
    public let id: String
    /// How much a finding matters unless `stemma.yaml` says otherwise.
    public let severity: Severity
    public let kinds: Kinds
    /// Why the rule exists, in one line without a final full stop.
    public let summary: String
    /// What to do about a finding, in a few sentences.
    public let help: String
    /// Whether findings may carry a fix that is safe to apply unseen.
    public let isFixable: Bool
    /// `nil` for what the reader of cards finds by itself.
    let check: (@Sendable (CardContext, inout Findings) -> Void)?

    public struct Kinds: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let model = Kinds(rawValue: 1)
        public static let dataset = Kinds(rawValue: 2)
        public static let both: Kinds = [.model, .dataset]

        public func contains(_ kind: RepositoryKind) -> Bool {
            contains(kind == .model ? Kinds.model : Kinds.dataset)
        }
    }

    init(
        _ id: String, _ severity: Severity, kinds: Kinds = .both, isFixable: Bool = false,
        _ summary: String,
        help: String, check: (@Sendable (CardContext, inout Findings) -> Void)? = nil
    ) {
        self.id = id
        self.severity = severity
        self.kinds = kinds
        self.summary = summary
        self.help = help
        self.isFixable = isFixable
        self.check = check
    }
}

/// What the rules of one card have found so far.
///
/// A rule of whose findings there are very many reports the first `maximumPerRule` and their number.
struct Findings {
    static let maximumPerRule = 50

    private(set) var diagnostics: [Diagnostic] = []
    private var rule: Rule
    private var severity: Severity
    private var count = 0

    init(rule: Rule, severity: Severity) {
        self.rule = rule
        self.severity = severity
    }

    /// Goes on with another rule.
    mutating func begin(_ rule: Rule, severity: Severity) {
        finish()
        self.rule = rule
        self.severity = severity
        count = 0
    }

    /// Says how many findings of the present rule were not listed.
    mutating func finish() {
        guard count > Self.maximumPerRule else { return }
        diagnostics.append(
            Diagnostic(
                rule: rule.id, severity: severity, range: nil,
                message: "\(count - Self.maximumPerRule) more findings of this kind are not listed")
        )
        count = 0
    }

    /// - Parameters:
    ///   - severity: where a finding is milder or graver than its rule is by default; a severity that the
    ///     configuration sets for the rule wins.
    mutating func report(
        at range: SourceRange?, _ message: String, help: String? = nil, fix: Fix? = nil,
        severity: Severity? = nil
    ) {
        count += 1
        guard count <= Self.maximumPerRule else { return }
        let isConfigured = self.severity != rule.severity
        diagnostics.append(
            Diagnostic(
                rule: rule.id, severity: isConfigured ? self.severity : severity ?? self.severity,
                range: range,
                message: message, help: help ?? rule.help, fix: fix))
    }

    mutating func report(
        at node: YAMLNode, _ message: String, help: String? = nil, fix: Fix? = nil,
        severity: Severity? = nil
    ) {
        report(at: node.range, message, help: help, fix: fix, severity: severity)
    }
}
