/// A regular expression whose matching takes time in proportion to text times pattern, whatever either holds.
///
/// Knows what schemas use of ECMA-262: literals, `.`, classes, `\d \w \s` and their opposites, groups, `|`, `* + ?`
/// and `{m,n}` (lazy forms match the same texts), `^`, `$`, `\b`, `\uXXXX`. Look-around and back references are
/// refused. Matching simulates all ways at once (K. Thompson, CACM 11(6), 1968).
struct Pattern: Sendable {
    struct Failure: Error {
        var message: String
    }

    indirect enum Tree: Sendable {
        case empty
        case set(CharacterSet)
        case start, end, wordBoundary(Bool)
        case sequence([Tree])
        case choice([Tree])
        case repeated(Tree, Int, Int?)
    }

    struct CharacterSet: Sendable {
        var ranges: [ClosedRange<UInt32>]
        var isInverted = false

        func contains(_ scalar: UInt32) -> Bool {
            ranges.contains { $0.contains(scalar) } != isInverted
        }
    }

    private enum Instruction: Sendable {
        case set(CharacterSet)
        case start, end, wordBoundary(Bool)
        case split(Int, Int)
        case jump(Int)
        case match
    }

    /// Instructions of one pattern.
    static let maximumInstructions = 4096
    /// Characters of a text that are looked at; a longer one does not match.
    static let maximumTextLength = 16_384

    let source: String
    private var program: [Instruction] = []

    init(_ source: String) throws(Failure) {
        self.source = source
        var parser = PatternParser(source)
        try emit(try parser.parse())
        program.append(.match)
    }

    private mutating func emit(_ tree: Tree) throws(Failure) {
        guard program.count < Self.maximumInstructions else {
            throw Failure(message: "the pattern is too large")
        }
        switch tree {
        case .empty: break
        case .set(let set): program.append(.set(set))
        case .start: program.append(.start)
        case .end: program.append(.end)
        case .wordBoundary(let isInside): program.append(.wordBoundary(isInside))
        case .sequence(let parts): for part in parts { try emit(part) }
        case .choice(let parts):
            var jumps: [Int] = []
            for (number, part) in parts.enumerated() {
                guard number < parts.count - 1 else {
                    try emit(part)
                    break
                }
                let split = program.count
                program.append(.match)
                try emit(part)
                jumps.append(program.count)
                program.append(.match)
                program[split] = .split(split + 1, program.count)
            }
            for jump in jumps { program[jump] = .jump(program.count) }
        case .repeated(let part, let minimum, let maximum):
            for _ in 0..<minimum { try emit(part) }
            guard let maximum else {
                let split = program.count
                program.append(.match)
                try emit(part)
                program.append(.jump(split))
                program[split] = .split(split + 1, program.count)
                return
            }
            var splits: [Int] = []
            for _ in minimum..<max(minimum, maximum) {
                splits.append(program.count)
                program.append(.match)
                try emit(part)
            }
            for split in splits { program[split] = .split(split + 1, program.count) }
        }
    }

    /// Whether the pattern matches somewhere in a text.
    func matches(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.prefix(Self.maximumTextLength + 1).map(\.value)
        guard scalars.count <= Self.maximumTextLength else { return false }
        var marks = [Int](repeating: -1, count: program.count)
        var present: [Int] = []
        var following: [Int] = []
        var stack: [Int] = []
        for position in 0...scalars.count {
            stack.append(0)
            for state in following.reversed() { stack.append(state) }
            present.removeAll(keepingCapacity: true)
            while let state = stack.popLast() {
                guard marks[state] != position else { continue }
                marks[state] = position
                switch program[state] {
                case .match: return true
                case .jump(let next): stack.append(next)
                case .split(let first, let second):
                    stack.append(second)
                    stack.append(first)
                case .start: if position == 0 { stack.append(state + 1) }
                case .end: if position == scalars.count { stack.append(state + 1) }
                case .wordBoundary(let isBoundary):
                    let before = position > 0 && Self.isWord(scalars[position - 1])
                    let after = position < scalars.count && Self.isWord(scalars[position])
                    if (before != after) == isBoundary { stack.append(state + 1) }
                case .set: present.append(state)
                }
            }
            guard position < scalars.count else { return false }
            following.removeAll(keepingCapacity: true)
            for state in present {
                if case .set(let set) = program[state], set.contains(scalars[position]) {
                    following.append(state + 1)
                }
            }
        }
        return false
    }

    private static func isWord(_ scalar: UInt32) -> Bool {
        PatternParser.word.contains { $0.contains(scalar) }
    }
}
