/// A regular expression as instructions for `PatternMatcher`.
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        /// One scalar of a set.
        case scalar(set: Int)
        /// A run of scalars of a set: as many as there are, or as few, between both numbers.
        case run(set: Int, least: Int, most: Int, Greed)
        /// Goes on at `first`; where that fails, at `second`. `guards` is the set of ASCII that `first` may start with, if known.
        case either(first: Int, second: Int, firstGuard: Int?)
        case jump(Int)
        /// Whether the instructions after this one match here, up to `accept`; goes on at `after`.
        case look(negative: Bool, after: Int)
        case assert(Anchor)
        case accept
    }

    enum Greed: Sendable {
        case greedy, lazy, possessive
    }

    enum Anchor: Sendable {
        case textStart, textEnd, lineStart, lineEnd, wordBoundary, notWordBoundary
    }

    var instructions: [Instruction] = []
    var sets: [ScalarSet] = []
}
