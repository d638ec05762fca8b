/// A regular expression over module paths, matched in time linear in the path: adapters come from anywhere.
///
/// Read are literals, `.`, `\d`, `\w`, escaped punctuation, sets, groups, `|`, `*`, `+`, `?`, `{m,n}` up to 64, `^` and `$`; look-around
/// and back-references are not. Method: R. Cox, "Regular Expression Matching: the Virtual Machine Approach".
struct ModulePattern: Sendable {
    enum Step: Sendable {
        case scalar(@Sendable (Unicode.Scalar) -> Bool)
        case split(Int, Int)
        case jump(Int)
        case start
        case end
        case match
    }

    private let program: [Step]
    /// The same after `(.*\.)?`, as PEFT looks keys of patterns up.
    private let endProgram: [Step]

    /// `nil` for an expression that is not read.
    init?(_ text: String) {
        guard text.utf8.count <= 1024, let node = ModulePatternParser.parse(text) else {
            return nil
        }
        guard let program = ModulePatternCompiler.compile(node) else { return nil }
        let prefix = ModulePatternNode.repeated(
            .sequence([.repeated(.scalar { _ in true }, 0, nil), .scalar { $0 == "." }]), 0, 1)
        guard let endProgram = ModulePatternCompiler.compile(.sequence([prefix, node])) else {
            return nil
        }
        self.program = program
        self.endProgram = endProgram
    }

    /// Whether the whole path matches.
    func matches(_ path: String) -> Bool { Self.run(program, path) }

    /// Whether the path, or its part after some dot, matches.
    func matchesEnd(of path: String) -> Bool { Self.run(endProgram, path) }

    private static func run(_ program: [Step], _ path: String) -> Bool {
        let scalars = Array(path.unicodeScalars)
        var current: Set<Int> = []
        follow(0, program, at: 0, of: scalars.count, into: &current)
        for (position, scalar) in scalars.enumerated() {
            var next: Set<Int> = []
            for place in current {
                if case .scalar(let test) = program[place], test(scalar) {
                    follow(place + 1, program, at: position + 1, of: scalars.count, into: &next)
                }
            }
            current = next
        }
        return current.contains { if case .match = program[$0] { true } else { false } }
    }

    /// Adds the states that are reached from a place without reading.
    private static func follow(
        _ place: Int, _ program: [Step], at position: Int, of count: Int, into found: inout Set<Int>
    ) {
        var waiting = [place]
        while let place = waiting.popLast() {
            guard found.insert(place).inserted else { continue }
            switch program[place] {
            case .split(let first, let second): waiting += [second, first]
            case .jump(let target): waiting.append(target)
            case .start: if position == 0 { waiting.append(place + 1) }
            case .end: if position == count { waiting.append(place + 1) }
            case .scalar, .match: break
            }
        }
    }
}
