/// A check of one thing about a card, as data plus at most one function.
///
/// `Rules.all` is the only list of them: `stemma validate --rules` and `Documentation/rules.md` are made from it.
/// A class, as every card hands some ninety of them on: copies of the texts were a tenth of a validation.
public final class Rule: Sendable {
    /// `group/name`, never changed once released: code scanning knows findings by it.
    public let id: String
    /// How much a finding matters unless `stemma.yaml` says otherwise.
    public let severity: Severity
    public let kinds: Kinds
    /// The rule looks at nothing but these fields and has nothing to say of a card that has none of them; `nil` for a
    /// rule that looks at every card.
    let fields: CardFieldSet?
    /// Why the rule exists, in one line without a final full stop.
    public let summary: String
    /// What to do about a finding, in a few sentences.
    public let help: String
    /// Whether findings may carry a fix that is safe to apply unseen.
    public let isFixable: Bool
    /// Whether findings say only what a card could say too; while they are no more than infos, people see them on
    /// request.
    public let isAboutAbsence: Bool
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
        _ id: String, _ severity: Severity, kinds: Kinds = .both, fields: CardFieldSet? = nil,
        isFixable: Bool = false, isAboutAbsence: Bool = false, _ summary: String,
        help: String, check: (@Sendable (CardContext, inout Findings) -> Void)? = nil
    ) {
        self.id = id
        self.severity = severity
        self.kinds = kinds
        self.fields = fields
        self.summary = summary
        self.help = help
        self.isFixable = isFixable
        self.isAboutAbsence = isAboutAbsence
        self.check = check
    }
}
