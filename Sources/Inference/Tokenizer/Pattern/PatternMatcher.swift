/// Runs a regular expression over one text: backtracking with a stack of its own and a budget of steps.
///
/// Why not `NSRegularExpression`: it needs the text in UTF-16, brings ICU into the program, differs from Oniguruma, which made
/// the goldens, in `\s` and case folding, and has no bound on time. The patterns of tokenizers are small and known.
struct PatternMatcher {
    /// The text asked for more steps than `TokenizerLimits.patternStepsPerByte` allows.
    struct TooManySteps: Error {}

    /// A place to go back to. For a run, every length from `least` to the one tried last is still to be tried.
    private struct Frame {
        var instruction: Int
        var position: Int
        /// Of a run: how far back, or for a lazy one how far on, it may go; -1 for a plain place.
        var limit: Int
    }

    private let program: PatternProgram
    private var stack: [Frame] = []
    private var steps: Int

    /// - Parameter textBytes: the length of the text that all the matches together are in.
    init(_ program: PatternProgram, textBytes: Int) {
        self.program = program
        steps = (textBytes + 64) * TokenizerLimits.patternStepsPerByte
    }

    /// The end of the match that starts at `position`; `nil` where there is none.
    mutating func end(
        ofMatchAt position: Int, in text: Span<UInt8>
    ) throws(TooManySteps) -> Int? {
        try run(from: 0, at: position, in: text)
    }

    private mutating func run(
        from first: Int, at start: Int, in text: Span<UInt8>
    ) throws(TooManySteps) -> Int? {
        let base = stack.count
        defer { stack.removeLast(stack.count - base) }
        var instruction = first
        var position = start
        while true {
            steps -= 1
            guard steps > 0 else { throw TooManySteps() }
            var matches = true
            switch program.instructions[instruction] {
            case .accept:
                return position
            case .jump(let target):
                instruction = target
            case .scalar(let set):
                if let length = length(of: set, at: position, in: text) {
                    position += length
                    instruction += 1
                } else {
                    matches = false
                }
            case .run(let set, let least, let most, let greed):
                matches = startRun(
                    set, least, most, greed, instruction, &position, in: text)
                instruction += 1
            case .either(let first, let second, let firstGuard):
                if let firstGuard, length(of: firstGuard, at: position, in: text) == nil {
                    instruction = second
                } else {
                    stack.append(Frame(instruction: second, position: position, limit: -1))
                    instruction = first
                }
            case .look(let negative, let after):
                let found = try run(from: instruction + 1, at: position, in: text) != nil
                matches = found != negative
                instruction = after
            case .assert(let anchor):
                matches = holds(anchor, at: position, in: text)
                instruction += 1
            }
            guard !matches else { continue }
            guard let frame = backtrack(to: base, in: text) else { return nil }
            instruction = frame.instruction
            position = frame.position
        }
    }

    /// Takes a run as long as it may be (lazily: as short), and leaves a frame for the other lengths.
    private mutating func startRun(
        _ set: Int, _ least: Int, _ most: Int, _ greed: PatternProgram.Greed, _ instruction: Int,
        _ position: inout Int, in text: Span<UInt8>
    ) -> Bool {
        var count = 0
        var shortest = position
        let wanted = greed == .lazy ? least : most
        while count < wanted, let length = length(of: set, at: position, in: text) {
            position += length
            count += 1
            if count == least { shortest = position }
            steps -= 1
        }
        guard count >= least else { return false }
        switch greed {
        case .possessive: break
        case .greedy:
            guard position > shortest else { break }
            stack.append(Frame(instruction: instruction, position: position, limit: shortest))
        case .lazy:
            guard count < most else { break }
            let more = most == .max ? text.count : most - count
            stack.append(Frame(instruction: instruction, position: position, limit: more))
        }
        return true
    }

    /// The next place to try: where, and the instruction to go on with.
    private mutating func backtrack(
        to base: Int, in text: Span<UInt8>
    ) -> (instruction: Int, position: Int)? {
        while stack.count > base, let frame = stack.last {
            guard frame.limit >= 0 else {
                stack.removeLast()
                return (frame.instruction, frame.position)
            }
            steps -= 1
            guard case .run(let set, _, _, let greed) = program.instructions[frame.instruction]
            else { return nil }
            if greed == .lazy {
                stack.removeLast()
                guard frame.limit > 0,
                    let length = length(of: set, at: frame.position, in: text)
                else { continue }
                let position = frame.position + length
                stack.append(
                    Frame(
                        instruction: frame.instruction, position: position, limit: frame.limit - 1))
                return (frame.instruction + 1, position)
            }
            let position = UTF8Scalars.start(before: frame.position, in: text)
            if position > frame.limit {
                stack[stack.count - 1].position = position
            } else {
                stack.removeLast()
            }
            return (frame.instruction + 1, position)
        }
        return nil
    }

    /// How many bytes the scalar takes, where it is in the set.
    private func length(of set: Int, at position: Int, in text: Span<UInt8>) -> Int? {
        guard position < text.count else { return nil }
        let (value, length) = UTF8Scalars.decode(text, at: position)
        return program.sets[set].contains(value) ? length : nil
    }

    private func holds(
        _ anchor: PatternProgram.Anchor, at position: Int, in text: Span<UInt8>
    ) -> Bool {
        func isWord(at index: Int) -> Bool {
            guard index >= 0, index < text.count else { return false }
            return ScalarSet.word.contains(UTF8Scalars.decode(text, at: index).value)
        }
        func isBoundary() -> Bool {
            let before = position > 0 ? UTF8Scalars.start(before: position, in: text) : -1
            return isWord(at: before) != isWord(at: position)
        }
        switch anchor {
        case .textStart: return position == 0
        case .textEnd: return position == text.count
        case .lineStart: return position == 0 || text[position - 1] == UInt8(ascii: "\n")
        case .lineEnd: return position == text.count || text[position] == UInt8(ascii: "\n")
        case .wordBoundary: return isBoundary()
        case .notWordBoundary: return !isBoundary()
        }
    }
}
