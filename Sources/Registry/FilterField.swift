/// What a list of repositories can be filtered by. The raw values are stored.
public enum FilterField: Int, CaseIterable, Sendable {
    /// `model` or `dataset`.
    case kind = 1
    /// What stands before the slash of an id.
    case author = 2
    case license = 3
    case language = 4
    case library = 5
    case pipelineTag = 6
    case tag = 7
    /// A dataset that a model names.
    case dataset = 8
    /// A direct parent, as named.
    case baseModel = 9
    /// `true` where the card asks for acceptance.
    case gated = 10
    /// The outcome of the last verification.
    case verified = 11
    case taskCategory = 12
    case sizeCategory = 13
    /// A rule that the card breaks, as an error or a warning.
    case rule = 14
    /// The relation to the parents: `finetune`, `adapter`, `quantized`, `merge`.
    case relation = 15
    case taskID = 16
    /// A tag of the Hub's API that no other field says in the same words, such as `arxiv:2005.14165`.
    case hubTag = 17
}
