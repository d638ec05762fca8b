/// Turns the tree of a regular expression into instructions.
struct PatternCompiler {
    private var program = PatternProgram()

    static func compile(_ node: PatternNode) throws(PatternParser.Failure) -> PatternProgram {
        var compiler = PatternCompiler()
        try compiler.emit(node)
        try compiler.append(.accept)
        return compiler.program
    }

    private var next: Int { program.instructions.count }

    private mutating func append(
        _ instruction: PatternProgram.Instruction
    ) throws(PatternParser.Failure) {
        guard next < TokenizerLimits.patternInstructions else {
            throw .init(
                position: 0,
                message: "compiles to more than \(TokenizerLimits.patternInstructions) instructions"
            )
        }
        program.instructions.append(instruction)
    }

    private mutating func index(of set: ScalarSet) -> Int {
        if let known = program.sets.firstIndex(of: set) { return known }
        program.sets.append(set)
        return program.sets.count - 1
    }

    private mutating func emit(_ node: PatternNode) throws(PatternParser.Failure) {
        switch node {
        case .empty: break
        case .set(let set): try append(.scalar(set: index(of: set)))
        case .sequence(let parts): for part in parts { try emit(part) }
        case .alternatives(let parts): try emit(alternatives: parts)
        case .assert(let anchor): try append(.assert(anchor))
        case .look(let body, let negative):
            let look = next
            try append(.look(negative: negative, after: 0))
            try emit(body)
            try append(.accept)
            program.instructions[look] = .look(negative: negative, after: next)
        case .repeat(.set(let set), let least, let most, let greed):
            try append(.run(set: index(of: set), least: least, most: most ?? .max, greed))
        case .repeat(let body, let least, let most, let greed):
            try emit(repeated: body, least: least, most: most, greed)
        }
    }

    private mutating func emit(alternatives: [PatternNode]) throws(PatternParser.Failure) {
        var jumps: [Int] = []
        for (place, branch) in alternatives.enumerated() {
            guard place < alternatives.count - 1 else {
                try emit(branch)
                break
            }
            let fork = next
            try append(.jump(0))
            try emit(branch)
            jumps.append(next)
            try append(.jump(0))
            program.instructions[fork] = either(fork + 1, next, starting: branch)
        }
        for jump in jumps { program.instructions[jump] = .jump(next) }
    }

    /// A group that repeats: written out as often as it must come, then as often as it may, or as a loop.
    private mutating func emit(
        repeated body: PatternNode, least: Int, most: Int?, _ greed: PatternProgram.Greed
    ) throws(PatternParser.Failure) {
        for _ in 0..<least { try emit(body) }
        guard let most else {
            let fork = next
            try append(.jump(0))
            try emit(body)
            try append(.jump(fork))
            fill(fork, body: fork + 1, after: next, greed, starting: body)
            return
        }
        var forks: [Int] = []
        for _ in least..<most {
            forks.append(next)
            try append(.jump(0))
            try emit(body)
        }
        for fork in forks { fill(fork, body: fork + 1, after: next, greed, starting: body) }
    }

    private mutating func fill(
        _ fork: Int, body: Int, after: Int, _ greed: PatternProgram.Greed,
        starting node: PatternNode
    ) {
        program.instructions[fork] =
            greed == .lazy
            ? .either(first: after, second: body, firstGuard: nil)
            : either(body, after, starting: node)
    }

    private mutating func either(
        _ first: Int, _ second: Int, starting node: PatternNode
    ) -> PatternProgram.Instruction {
        guard let sets = node.firstSets else {
            return .either(first: first, second: second, firstGuard: nil)
        }
        let ascii = (0..<128 as Range<UInt32>).filter { value in
            sets.contains { $0.contains(value) }
        }
        // Beyond ASCII the guard lets everything pass.
        let guardSet = ScalarSet(ascii.map { $0...$0 } + [0x80...0x10FFFF])
        return .either(first: first, second: second, firstGuard: index(of: guardSet))
    }
}
