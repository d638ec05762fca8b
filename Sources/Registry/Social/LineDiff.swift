/// A shortest way from one list of lines to another, by Myers' greedy algorithm ("An O(ND) Difference Algorithm and Its
/// Variations", 1986).
struct LineDiff {
    /// Old lines for which new lines stand; one of the two may be empty, not both.
    struct Edit: Equatable {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// In order; between any two is a line that both have.
    let edits: [Edit]

    /// Lines added and taken away, together, beyond which what lies between the common beginning and the common end is
    /// one edit: time and memory grow with the square of this.
    static let maximumDistance = 1000

    init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
        let limit = min(old.count, new.count)
        var prefix = 0
        while prefix < limit, old[prefix] == new[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < limit - prefix, old[old.count - 1 - suffix] == new[new.count - 1 - suffix] {
            suffix += 1
        }
        let oldRange = prefix..<old.count - suffix
        let newRange = prefix..<new.count - suffix
        guard !oldRange.isEmpty, !newRange.isEmpty else {
            edits =
                oldRange.isEmpty && newRange.isEmpty ? [] : [Edit(old: oldRange, new: newRange)]
            return
        }
        // Lines as numbers: they are compared far more often than they are read.
        var numbers: [ArraySlice<UInt8>: Int] = [:]
        func number(_ line: ArraySlice<UInt8>) -> Int {
            let next = numbers.count
            return numbers[line]
                ?? {
                    numbers[line] = next
                    return next
                }()
        }
        let search = MyersSearch(old[oldRange].map(number), new[newRange].map(number))
        guard let steps = search.steps(maximumDistance: Self.maximumDistance) else {
            edits = [Edit(old: oldRange, new: newRange)]
            return
        }
        edits = Self.joined(steps, offset: prefix)
    }

    /// Steps that touch become one edit.
    private static func joined(_ steps: [MyersSearch.Step], offset: Int) -> [Edit] {
        var edits: [Edit] = []
        for step in steps {
            let (x, y) = (step.x + offset, step.y + offset)
            let edit =
                step.isInsertion
                ? Edit(old: x..<x, new: y..<y + 1) : Edit(old: x..<x + 1, new: y..<y)
            if let last = edits.last, last.old.upperBound == edit.old.lowerBound,
                last.new.upperBound == edit.new.lowerBound
            {
                edits[edits.count - 1] = Edit(
                    old: last.old.lowerBound..<edit.old.upperBound,
                    new: last.new.lowerBound..<edit.new.upperBound)
            } else {
                edits.append(edit)
            }
        }
        return edits
    }
}

/// The search for a shortest path through the grid of two lists, where a diagonal step is a line that both have.
private struct MyersSearch {
    /// The line of one list, at `x` in the old and `y` in the new one, that is inserted or deleted.
    struct Step {
        var x: Int
        var y: Int
        var isInsertion: Bool
    }

    private let old: [Int]
    private let new: [Int]

    init(_ old: [Int], _ new: [Int]) {
        self.old = old
        self.new = new
    }

    /// `nil` where more than `maximumDistance` steps are needed.
    func steps(maximumDistance: Int) -> [Step]? {
        // `rounds[d][k + d]` is how far in the old list a path of d steps gets on the diagonal k, x - y = k.
        var rounds: [[Int]] = []
        for distance in 0...min(maximumDistance, old.count + new.count) {
            var reached = [Int](repeating: 0, count: 2 * distance + 1)
            for diagonal in stride(from: -distance, through: distance, by: 2) {
                var x = start(of: diagonal, distance, rounds.last ?? [])
                while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] {
                    x += 1
                }
                reached[diagonal + distance] = x
                if x >= old.count, x - diagonal >= new.count {
                    return path(rounds, distance)
                }
            }
            rounds.append(reached)
        }
        return nil
    }

    /// Whether the path of `distance` steps on a diagonal comes from an insertion, given the round before.
    private func isInsertion(_ diagonal: Int, _ distance: Int, _ previous: [Int]) -> Bool {
        if diagonal == -distance { return true }
        if diagonal == distance { return false }
        let index = diagonal + distance - 1
        return previous[index - 1] < previous[index + 1]
    }

    /// Where a path is after its last step, before the diagonal that follows.
    private func start(of diagonal: Int, _ distance: Int, _ previous: [Int]) -> Int {
        guard distance > 0 else { return 0 }
        let index = diagonal + distance - 1
        return isInsertion(diagonal, distance, previous)
            ? previous[index + 1] : previous[index - 1] + 1
    }

    private func path(_ rounds: [[Int]], _ distance: Int) -> [Step] {
        var steps: [Step] = []
        var diagonal = old.count - new.count
        for distance in stride(from: distance, to: 0, by: -1) {
            let previous = rounds[distance - 1]
            let isInsertion = isInsertion(diagonal, distance, previous)
            diagonal += isInsertion ? 1 : -1
            let x = previous[diagonal + distance - 1]
            steps.append(Step(x: x, y: x - diagonal, isInsertion: isInsertion))
        }
        return steps.reversed()
    }
}
