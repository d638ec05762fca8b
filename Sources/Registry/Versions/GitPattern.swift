/// A pattern of `.gitattributes` or `.gitignore`, as git's `wildmatch` reads it.
///
/// The pattern is a list of steps, and all ways through it are followed at once: matching takes time in proportion to the
/// lengths of pattern and path, whatever either holds. Source: gitignore(5), and the behaviour of git 2.39.
package struct GitPattern: Equatable, Sendable {
    /// A longer pattern matches nothing.
    package static let maximumLength = 1024

    private enum Step: Equatable {
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
            (steps, isBroken) = ([], true)
            return
        }
        var parser = Parser(
            Array(text.utf8.first == slash ? text.utf8.dropFirst() : text.utf8[...]))
        isBroken = !parser.parse(isPath: !matchesName)
        steps = parser.steps
    }

    /// - Parameter path: relative to the top folder, without a slash at either end.
    package func matches(_ path: some StringProtocol) -> Bool {
        guard !isBroken else { return false }
        let bytes = Array(path.utf8)
        guard matchesName, let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else {
            return run(bytes[...])
        }
        return run(bytes[(slash + 1)...])
    }

    /// Follows all ways through the steps.
    private func run(_ text: ArraySlice<UInt8>) -> Bool {
        // reached[i]: the steps before i have taken the text so far. inside[i]: step i, `folders`, is in a name.
        var reached = [Bool](repeating: false, count: steps.count + 1)
        var inside = reached
        reached[0] = true
        skipEmpty(&reached)
        for byte in text {
            var next = [Bool](repeating: false, count: steps.count + 1)
            var nextInside = next
            for (index, step) in steps.enumerated() {
                if inside[index] {
                    nextInside[index] = true
                    if byte == UInt8(ascii: "/") { next[index + 1] = true }
                }
                guard reached[index] else { continue }
                switch step {
                case .byte(let wanted): if byte == wanted { next[index + 1] = true }
                case .any: if byte != UInt8(ascii: "/") { next[index + 1] = true }
                case .set(let ranges, let isNegated):
                    if byte != UInt8(ascii: "/"),
                        ranges.contains(where: { $0.contains(byte) }) != isNegated
                    {
                        next[index + 1] = true
                    }
                case .star(let crossesSlashes):
                    if crossesSlashes || byte != UInt8(ascii: "/") { next[index] = true }
                case .folders: nextInside[index] = true
                }
            }
            skipEmpty(&next)
            (reached, inside) = (next, nextInside)
        }
        return reached[steps.count]
    }

    /// Steps that may take nothing are passed.
    private func skipEmpty(_ reached: inout [Bool]) {
        for (index, step) in steps.enumerated() where reached[index] {
            switch step {
            case .star, .folders: reached[index + 1] = true
            default: break
            }
        }
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
