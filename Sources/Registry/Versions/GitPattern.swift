/// A pattern of `.gitattributes` or `.gitignore`, as git's `wildmatch` reads it.
///
/// Source: gitignore(5), and the behaviour of git 2.39.
package struct GitPattern: Equatable, Sendable {
    /// A longer pattern matches nothing.
    package static let maximumLength = 1024

    fileprivate enum Step: Equatable {
        case byte(UInt8)
        /// One byte but a slash.
        case any
        /// One byte of a set that holds no slash.
        case set([ClosedRange<UInt8>], isNegated: Bool)
        /// Any number of bytes but slashes; with slashes where the flag says so.
        case star(crossesSlashes: Bool)
        /// Any number of whole folders: nothing, or something that ends in a slash.
        case folders
    }

    private let steps: [Step]
    /// Of the last step that takes any number of bytes; -1 where each step takes one.
    private let lastWildStep: Int
    /// Compared with the last part of a path alone: a pattern without a slash.
    private let matchesName: Bool
    /// Too long, a bracket that is never closed, or a last backslash: matches nothing.
    private let isBroken: Bool

    /// - Parameter text: without `!`, and without a slash at its end. One at the start, or inside, ties it to the top
    ///   folder.
    package init(_ text: some StringProtocol) {
        let slash = UInt8(ascii: "/")
        matchesName = !text.utf8.contains(slash)
        guard text.utf8.count <= Self.maximumLength else {
            (steps, lastWildStep, isBroken) = ([], -1, true)
            return
        }
        var parser = Parser(
            Array(text.utf8.first == slash ? text.utf8.dropFirst() : text.utf8[...]))
        isBroken = !parser.parse(isPath: !matchesName)
        steps = parser.steps
        lastWildStep =
            steps.lastIndex {
                switch $0 {
                case .star, .folders: true
                case .byte, .any, .set: false
                }
            } ?? -1
    }

    /// - Parameter path: relative to the top folder, without a slash at either end.
    /// - Throws: `MatchBudget.Spent`.
    package func matches(
        _ path: Span<UInt8>, _ budget: inout MatchBudget
    ) throws(MatchBudget.Spent) -> Bool {
        try budget.spend(1)
        guard !isBroken else { return false }
        guard matchesName else { return try run(path, &budget) }
        var start = path.count
        while start > 0, path[start - 1] != UInt8(ascii: "/") { start -= 1 }
        return try run(path.extracting(start...), &budget)
    }

    /// Follows the steps, and goes back to the last one that could have taken more where one does not fit.
    ///
    /// Only the last star of a name is gone back to, as it can take whatever an earlier one would have left, and so the
    /// last `folders`; a star whose name has ended could only have ended there. So the work is at most in proportion to
    /// pattern times path for each folder on the way.
    private func run(
        _ text: Span<UInt8>, _ budget: inout MatchBudget
    ) throws(MatchBudget.Spent) -> Bool {
        guard lastWildStep >= 0 || steps.count == text.count else { return false }
        var (step, index) = (0, 0)
        var star: (step: Int, index: Int)?
        var folders: (step: Int, index: Int)?
        while true {
            try budget.spend(1)
            if step == steps.count, index == text.count { return true }
            if step < steps.count {
                switch steps[step] {
                case .star(let crossesSlashes):
                    step += 1
                    if step <= lastWildStep {
                        star = (step, index)
                        continue
                    }
                    // What is left takes one byte a step, so it can only be the end of the text.
                    star = nil
                    let end = text.count - (steps.count - step)
                    if end >= index {
                        let reach = crossesSlashes ? end : text.endOfName(from: index, to: end)
                        try budget.spend(reach - index)
                        index = reach
                        if reach == end { continue }
                    }
                case .folders:
                    step += 1
                    (folders, star) = ((step, index), nil)
                    continue
                case let single where index < text.count && single.takes(text[index]):
                    // A star takes no slash, so nothing else could have come of it.
                    if text[index] == UInt8(ascii: "/") { star = nil }
                    step += 1
                    index += 1
                    continue
                default: break
                }
            }
            if let last = star, last.index < text.count, text[last.index] != UInt8(ascii: "/") {
                (step, index) = (last.step, last.index + 1)
                star = (step, index)
            } else if let last = folders, let next = text.name(after: last.index) {
                try budget.spend(next - last.index)
                (step, index) = (last.step, next)
                (folders, star) = ((step, index), nil)
            } else {
                return false
            }
        }
    }
}

extension GitPattern.Step {
    /// Whether a step that takes one byte takes this one.
    fileprivate func takes(_ byte: UInt8) -> Bool {
        switch self {
        case .byte(let wanted): byte == wanted
        case .any: byte != UInt8(ascii: "/")
        case .set(let ranges, let isNegated):
            byte != UInt8(ascii: "/") && ranges.contains { $0.contains(byte) } != isNegated
        case .star, .folders: false
        }
    }
}

extension Span<UInt8> {
    /// Where the first slash of a range is; its end where it has none.
    fileprivate func endOfName(from start: Int, to end: Int) -> Int {
        for index in start..<end where self[index] == UInt8(ascii: "/") { return index }
        return end
    }

    /// Where the name begins that follows the one of an index; `nil` at the last one.
    fileprivate func name(after index: Int) -> Int? {
        for slash in index..<count where self[slash] == UInt8(ascii: "/") { return slash + 1 }
        return nil
    }
}

extension GitPattern {
    /// Reads a pattern into steps.
    private struct Parser {
        private let text: [UInt8]
        private var index = 0
        private(set) var steps: [Step] = []

        init(_ text: [UInt8]) { self.text = text }

        /// - Parameter isPath: whether `**` may mean folders; in a name it is a star.
        /// - Returns: false for what can match nothing.
        mutating func parse(isPath: Bool) -> Bool {
            while index < text.count {
                let byte = text[index]
                switch byte {
                case UInt8(ascii: "\\"):
                    guard index + 1 < text.count else { return false }
                    steps.append(.byte(text[index + 1]))
                    index += 2
                case UInt8(ascii: "?"):
                    steps.append(.any)
                    index += 1
                case UInt8(ascii: "*"): parseStars(isPath: isPath)
                case UInt8(ascii: "["): guard parseSet() else { return false }
                default:
                    steps.append(.byte(byte))
                    index += 1
                }
            }
            return true
        }

        private mutating func parseStars(isPath: Bool) {
            let start = index
            while index < text.count, text[index] == UInt8(ascii: "*") { index += 1 }
            let slash = UInt8(ascii: "/")
            let isWhole =
                isPath && index - start > 1 && (start == 0 || text[start - 1] == slash)
                && (index == text.count || text[index] == slash)
            if isWhole, index < text.count {
                index += 1
                steps.append(.folders)
            } else {
                steps.append(.star(crossesSlashes: isWhole))
            }
        }

        /// Reads `[...]`; a `]` that comes first, and a `-` at either end, stand for themselves.
        private mutating func parseSet() -> Bool {
            index += 1
            var isNegated = false
            if index < text.count,
                text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "^")
            {
                isNegated = true
                index += 1
            }
            var ranges: [ClosedRange<UInt8>] = []
            var isFirst = true
            while index < text.count {
                if text[index] == UInt8(ascii: "]"), !isFirst {
                    index += 1
                    steps.append(.set(ranges, isNegated: isNegated))
                    return true
                }
                isFirst = false
                if let name = className() {
                    guard let named = Self.classes[name] else { return false }
                    ranges += named
                    continue
                }
                guard let low = setByte() else { return false }
                if index + 1 < text.count, text[index] == UInt8(ascii: "-"),
                    text[index + 1] != UInt8(ascii: "]")
                {
                    index += 1
                    guard let high = setByte() else { return false }
                    if low <= high { ranges.append(low...high) }
                } else {
                    ranges.append(low...low)
                }
            }
            return false
        }

        private mutating func setByte() -> UInt8? {
            if text[index] == UInt8(ascii: "\\") { index += 1 }
            guard index < text.count else { return nil }
            index += 1
            return text[index - 1]
        }

        /// Passes `[:name:]` and gives its name.
        private mutating func className() -> String? {
            guard index + 1 < text.count, text[index] == UInt8(ascii: "["),
                text[index + 1] == UInt8(ascii: ":"),
                let end = text[(index + 2)...].firstIndex(of: UInt8(ascii: "]")),
                end >= index + 3, text[end - 1] == UInt8(ascii: ":")
            else { return nil }
            let name = String(decoding: text[(index + 2)..<(end - 1)], as: UTF8.self)
            index = end + 1
            return name
        }

        /// POSIX's classes, as the C locale has them.
        private static let classes: [String: [ClosedRange<UInt8>]] = [
            "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A], "alpha": [0x41...0x5A, 0x61...0x7A],
            "blank": [0x09...0x09, 0x20...0x20], "cntrl": [0x00...0x1F, 0x7F...0x7F],
            "digit": [0x30...0x39], "graph": [0x21...0x7E], "lower": [0x61...0x7A],
            "print": [0x20...0x7E],
            "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E],
            "space": [0x09...0x0D, 0x20...0x20], "upper": [0x41...0x5A],
            "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
        ]
    }
}
