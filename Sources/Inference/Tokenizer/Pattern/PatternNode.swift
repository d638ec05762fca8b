/// The syntax tree of a regular expression.
indirect enum PatternNode {
    case empty
    case set(ScalarSet)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    case `repeat`(PatternNode, least: Int, most: Int?, PatternProgram.Greed)
    case look(PatternNode, negative: Bool)
    case assert(PatternProgram.Anchor)

    /// Whether it can match without consuming anything.
    var canBeEmpty: Bool {
        switch self {
        case .empty, .look, .assert: true
        case .set: false
        case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
        case .alternatives(let parts): parts.contains(where: \.canBeEmpty)
        case .repeat(let body, let least, _, _): least == 0 || body.canBeEmpty
        }
    }

    /// The sets of which the first scalar must be in one; `nil` where that is not known.
    var firstSets: [ScalarSet]? {
        switch self {
        case .empty, .look, .assert: return nil
        case .set(let set): return [set]
        case .alternatives(let parts):
            var sets: [ScalarSet] = []
            for part in parts {
                guard let first = part.firstSets else { return nil }
                sets += first
            }
            return sets
        case .sequence(let parts):
            var sets: [ScalarSet] = []
            for part in parts {
                guard case .repeat(let body, 0, _, _) = part, let first = body.firstSets else {
                    guard let first = part.firstSets else { return nil }
                    return sets + first
                }
                sets += first
            }
            return nil
        case .repeat(let body, let least, _, _):
            return least > 0 ? body.firstSets : nil
        }
    }
}
