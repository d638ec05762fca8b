/// Words in the Markdown of a card that rules and readers look for.
///
/// A new one is a case here: `TextMarks` finds all of them in one pass over a text. Each has at least
/// `TextMarks.minimumLength` bytes and does not overlap itself.
enum TextMark: UInt8, CaseIterable, Sendable {
    /// A link to the Hub.
    case hubLink
    /// `base_model`, `Base model`, `Finetuned from model`: an id may follow.
    case baseModelKey, baseModelWords, tunedFromModel
    /// `7B base version of the …`.
    case baseVersion
    /// Code that loads models, or adapters on top of one.
    case load, loadLoRA, loadAdapter
    /// A configuration of mergekit.
    case mergeMethod
    /// What the template of the Hub leaves to be filled in.
    case moreNeeded, moreNeededInLowerCase
    /// The template's instructions.
    case provideComment, sectionComment, questionsComment

    var text: StaticString {
        switch self {
        case .hubLink: "huggingface.co/"
        case .baseModelKey: "ase_model"
        case .baseModelWords: "ase model"
        case .tunedFromModel: "tuned from model"
        case .baseVersion: " base version of "
        case .load: ".from_pretrained("
        case .loadLoRA: "load_lora_weights("
        case .loadAdapter: "load_adapter("
        case .mergeMethod: "merge_method:"
        case .moreNeeded: "[More Information Needed]"
        case .moreNeededInLowerCase: "[more information needed]"
        case .provideComment: "<!-- Provide"
        case .sectionComment: "<!-- This section"
        case .questionsComment: "<!-- Address questions around"
        }
    }

    var length: Int { text.utf8CodeUnitCount }
}

/// Some of the marks.
struct TextMarkSet: ExpressibleByArrayLiteral, Sendable {
    private var bits: UInt32 = 0

    init(arrayLiteral marks: TextMark...) { for mark in marks { insert(mark) } }

    mutating func insert(_ mark: TextMark) { bits |= 1 << UInt32(mark.rawValue) }
    func contains(_ mark: TextMark) -> Bool { bits & 1 << UInt32(mark.rawValue) != 0 }
    func isDisjoint(with other: TextMarkSet) -> Bool { bits & other.bits == 0 }
}
