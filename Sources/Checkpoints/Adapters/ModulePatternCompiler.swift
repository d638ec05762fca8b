/// Lays a parsed expression out as the steps of `ModulePattern`.
struct ModulePatternCompiler {
    private var program: [ModulePattern.Step] = []
    /// Nodes that may still be laid out: repetitions of repetitions multiply, of nothing too.
    private var budget = 20_000

    /// `nil` for an expression that grows too long.
    static func compile(_ node: ModulePatternNode) -> [ModulePattern.Step]? {
        var compiler = ModulePatternCompiler()
        compiler.emit(node)
        compiler.program.append(.match)
        return compiler.budget >= 0 ? compiler.program : nil
    }

    private mutating func emit(_ node: ModulePatternNode) {
        budget -= 1
        guard budget >= 0 else { return }
        switch node {
        case .scalar(let test): program.append(.scalar(test))
        case .start: program.append(.start)
        case .end: program.append(.end)
        case .sequence(let nodes): for node in nodes { emit(node) }
        case .alternatives(let nodes):
            var exits: [Int] = []
            for node in nodes.dropLast() {
                let split = program.count
                program.append(.match)
                emit(node)
                exits.append(program.count)
                program.append(.match)
                program[split] = .split(split + 1, program.count)
            }
            if let last = nodes.last { emit(last) }
            for exit in exits { program[exit] = .jump(program.count) }
        case .repeated(let node, let minimum, let maximum):
            for _ in 0..<minimum { emit(node) }
            if let maximum {
                var splits: [Int] = []
                for _ in minimum..<max(minimum, maximum) {
                    splits.append(program.count)
                    program.append(.match)
                    emit(node)
                }
                for split in splits { program[split] = .split(split + 1, program.count) }
            } else {
                let split = program.count
                program.append(.match)
                emit(node)
                program.append(.jump(split))
                program[split] = .split(split + 1, program.count)
            }
        }
    }
}
