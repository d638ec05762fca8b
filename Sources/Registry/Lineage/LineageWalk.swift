package import Cards

/// All that a repository descends from, or all that descends from it.
public struct LineageWalk: Equatable, Sendable {
    package enum Direction: Equatable, Sendable {
        case up, down
    }

    package var direction: Direction
    /// The name that was asked for, where the repository has been renamed since.
    package var asked: RepositoryID?
    /// The asked repository first, then each other once, in the order in which they are met.
    public var nodes: [LineageNode]
    /// Every edge once, nearest first; the edges that leave one repository stand together.
    package var steps: [LineageStep]
    /// By node: the steps that leave it.
    var leaving: [Range<Int>]
    /// Groups of repositories that descend from themselves: one cycle of each, parent before child, the last one the
    /// parent of the first.
    package var cycles: [[RepositoryID]]
    /// Whether the family is larger than `LineageLimits.maximumNodes`, and not all of it is here.
    package var isTruncated: Bool

    package var root: LineageNode { nodes[0] }

    /// The steps in the order of a tree: each, then those beyond it where it is met first.
    ///
    /// - Parameter reversed: takes the steps that leave one repository from the last to the first.
    package func stepsInTreeOrder(reversed: Bool = false) -> [Int] {
        var order: [Int] = []
        order.reserveCapacity(steps.count)
        var pending: [Int] = []
        func push(_ range: Range<Int>) {
            if reversed {
                pending.append(contentsOf: range)
            } else {
                pending.append(contentsOf: range.reversed())
            }
        }
        push(leaving[0])
        while let step = pending.popLast() {
            order.append(step)
            if steps[step].visit == .first { push(leaving[steps[step].node]) }
        }
        return order
    }
}

/// What a question about lineage may cost.
package enum LineageLimits {
    /// Repositories of one family that are looked at, each way.
    package static let maximumNodes = 100_000
    /// Up to this depth a limited walk stops early in the database; a deeper one reads the whole family.
    static let maximumBoundedDepth = 16
    /// Repositories in a chain of new versions.
    package static let maximumVersions = 1_000
}
