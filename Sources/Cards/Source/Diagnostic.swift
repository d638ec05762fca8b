/// How much a finding matters: an error is what cannot be read or would lose or invent data, a warning what is
/// unknown or suspicious, an info what is merely absent.
public enum Severity: String, Equatable, Sendable, CaseIterable, Comparable {
    case info, warning, error

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// One replacement of bytes in a card.
public struct TextEdit: Equatable, Hashable, Sendable {
    /// Byte offsets in the file as it was read, a byte-order mark counted.
    public var range: Range<Int>
    public var replacement: String

    public init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// A change that makes a finding go away without touching any other byte.
public struct Fix: Equatable, Hashable, Sendable {
    /// What the change does, as an order: `write 'en'`.
    public var description: String
    /// In ascending order, none overlapping another.
    public var edits: [TextEdit]

    public init(_ description: String, _ edits: [TextEdit]) {
        self.description = description
        self.edits = edits
    }
}

/// One finding about a card.
public struct Diagnostic: Equatable, Sendable {
    /// The id of the rule, such as `license/unknown`.
    public var rule: String
    public var severity: Severity
    /// `nil` where no place in the file is meant.
    public var range: SourceRange?
    /// What is wrong, in lower case, without a final full stop; control characters are escaped.
    public var message: String
    /// What would be right, where the message does not say it.
    public var help: String?
    public var fix: Fix?

    public init(
        rule: String, severity: Severity, range: SourceRange?, message: String, help: String? = nil,
        fix: Fix? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.range = range
        self.message = message
        self.help = help
        self.fix = fix
    }
}
