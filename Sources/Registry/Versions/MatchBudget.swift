/// How much work the matching of patterns may still be, as whoever sends both patterns and paths decides on it.
package struct MatchBudget: Sendable {
    /// The budget is used up; what was asked last is not known.
    package struct Spent: Error, Equatable, Sendable {}

    /// Nobody waits for longer than a second or two. Ten thousand rules of paths for a thousand files are far below.
    package static let usual = 500_000_000

    /// Bytes of paths that may still be held against a part of a pattern.
    package private(set) var steps: Int

    package init(steps: Int = Self.usual) { self.steps = steps }

    mutating func spend(_ count: Int) throws(Spent) {
        guard count <= steps else {
            steps = 0
            throw Spent()
        }
        steps -= count
    }
}
