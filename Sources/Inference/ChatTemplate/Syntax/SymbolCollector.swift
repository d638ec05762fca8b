/// Goes through what belongs to one scope, in the order in which jinja2 does, and notes which names are read and stored.
/// Bodies with scopes of their own are left out.
enum SymbolCollector {
    static func collect(_ body: [Statement], into symbols: Symbols) {
        for statement in body { collect(statement, into: symbols) }
    }

    static func collect(_ expression: Expression, into symbols: Symbols) {
        if case .name(let name, _) = expression.kind { symbols.load(name) }
        expression.kind.forEachChild { collect($0, into: symbols) }
    }

    private static func collect(_ target: AssignmentTarget, into symbols: Symbols) {
        target.forEachName { name, _, isStored in
            if isStored { symbols.store(name) } else { symbols.load(name) }
        }
    }

    private static func collect(_ statement: Statement, into symbols: Symbols) {
        switch statement {
        case .data, .load, .leaveLoop, .nextIteration, .generation: break
        case .output(let expression): collect(expression, into: symbols)
        case .set(let target, let value):
            collect(value, into: symbols)
            collect(target, into: symbols)
        case .setBlock(let target, _, _, _): collect(target, into: symbols)
        case .conditional(let branches, let otherwise):
            collect(branches[...], otherwise, into: symbols)
        case .loop(let loop): collect(loop.items, into: symbols)
        case .macro(_, let name, _): symbols.store(name)
        case .call(_, let call): collect(call, into: symbols)
        case .filterBlock(let filter, _, _): collect(filter, into: symbols)
        case .with(let bindings, _, _):
            for binding in bindings { collect(binding.value, into: symbols) }
        }
    }

    /// The first branch is the `if`; the others are each an `if` of their own in one shared copy, as jinja2 nests them.
    private static func collect(
        _ branches: ArraySlice<Statement.Branch>, _ otherwise: [Statement], into symbols: Symbols
    ) {
        guard let first = branches.first else { return }
        collect(first.test, into: symbols)
        let body = symbols.copy()
        collect(first.body, into: body)
        let others = symbols.copy()
        for branch in branches.dropFirst() { collect([branch], [], into: others) }
        let last = symbols.copy()
        collect(otherwise, into: last)
        symbols.merge([body, others, last])
    }
}

/// Which of some names a body reads before it stores them, bodies inside included. Source: `find_undeclared`.
struct UndeclaredNames {
    private var names: Set<Text>
    private var found: Set<Text> = []

    static func find(_ names: Set<Text>, in body: [Statement]) -> Set<Text> {
        var finder = UndeclaredNames(names: names)
        finder.visit(body)
        return finder.found
    }

    private init(names: Set<Text>) { self.names = names }

    private mutating func visit(_ body: [Statement]) { for statement in body { visit(statement) } }

    private mutating func read(_ name: Text) { if names.contains(name) { found.insert(name) } }

    private mutating func visit(_ expression: Expression) {
        if case .name(let name, _) = expression.kind { read(name) }
        for child in expression.kind.children { visit(child) }
    }

    private mutating func visit(_ target: AssignmentTarget) {
        var stored: [Text] = []
        target.forEachName { name, _, isStored in if isStored { stored.append(name) } }
        names.subtract(stored)
    }

    private mutating func visit(_ macro: Statement.Macro) {
        names.subtract(macro.parameters.map(\.name))
        for parameter in macro.parameters { if let value = parameter.defaultValue { visit(value) } }
        visit(macro.body)
    }

    private mutating func visit(_ statement: Statement) {
        switch statement {
        case .data, .load, .leaveLoop, .nextIteration: break
        case .output(let expression): visit(expression)
        case .set(let target, let value):
            visit(target)
            visit(value)
        case .setBlock(let target, let filter, let body, _):
            visit(target)
            if let filter { visit(filter) }
            visit(body)
        case .conditional(let branches, let otherwise):
            for branch in branches {
                visit(branch.test)
                visit(branch.body)
            }
            visit(otherwise)
        case .loop(let loop):
            visit(loop.target)
            visit(loop.items)
            visit(loop.body)
            visit(loop.otherwise)
            if let test = loop.test { visit(test.condition) }
        case .macro(let macro, _, _), .generation(let macro): visit(macro)
        case .call(let macro, let call):
            visit(call)
            visit(macro)
        case .filterBlock(let filter, let body, _):
            visit(body)
            visit(filter)
        case .with(let bindings, let body, _):
            for binding in bindings { visit(binding.target) }
            for binding in bindings { visit(binding.value) }
            visit(body)
        }
    }
}
