/// Decides for every name which slot it means, and checks that filters and tests exist. Source: the frames of
/// `jinja2.compiler`.
struct NameResolver {
    private(set) var scopes: TemplateScopes

    init(references: Int, scopes: Int, macros: Int) {
        self.scopes = TemplateScopes(
            references: Array(repeating: .init(hops: 0, slot: 0), count: references),
            scopes: Array(repeating: .init(), count: scopes),
            macros: Array(repeating: .init(), count: macros))
    }

    mutating func resolve(_ template: [Statement]) throws(TemplateFailure) {
        let symbols = Symbols(parent: nil, function: .init(depth: 0))
        SymbolCollector.collect(template, into: symbols)
        try visit(template, symbols, isSoft: false)
        scopes.root.enter = Self.enterLoads(symbols)
        scopes.root.slotCount = symbols.function.slotCount
    }

    // MARK: statements

    /// - Parameter isSoft: inside an `if` or a conditional expression, where an unknown filter fails only once it is used.
    private mutating func visit(
        _ body: [Statement], _ symbols: Symbols, isSoft: Bool
    ) throws(TemplateFailure) {
        for statement in body { try visit(statement, symbols, isSoft: isSoft) }
    }

    private mutating func visit(
        _ statement: Statement, _ symbols: Symbols, isSoft: Bool
    ) throws(TemplateFailure) {
        switch statement {
        case .data, .load, .leaveLoop, .nextIteration: break
        case .output(let expression): try visit(expression, symbols, isSoft: isSoft)
        case .set(let target, let value):
            visit(target, symbols)
            try visit(value, symbols, isSoft: isSoft)
        case .setBlock(let target, let filter, let body, let scope):
            let inner = Symbols(parent: symbols, function: symbols.function)
            SymbolCollector.collect(body, into: inner)
            if let filter { SymbolCollector.collect(filter, into: inner) }
            try visit(body, inner, isSoft: false)
            visit(target, symbols)
            if let filter { try visit(filter, inner, isSoft: false) }
            record(inner, scope)
        case .conditional(let branches, let otherwise):
            for branch in branches {
                try visit(branch.test, symbols, isSoft: true)
                try visit(branch.body, symbols, isSoft: true)
            }
            try visit(otherwise, symbols, isSoft: true)
        case .loop(let loop): try visit(loop, symbols, isSoft: isSoft)
        case .macro(let macro, let name, let reference):
            try visit(macro, symbols)
            setReference(reference, name, symbols)
        case .call(let macro, let call):
            try visit(macro, symbols)
            try visit(call, symbols, isSoft: isSoft)
        case .generation(let macro): try visit(macro, symbols)
        case .filterBlock(let filter, let body, let scope):
            let inner = Symbols(parent: symbols, function: symbols.function)
            SymbolCollector.collect(body, into: inner)
            SymbolCollector.collect(filter, into: inner)
            try visit(body, inner, isSoft: false)
            try visit(filter, inner, isSoft: false)
            record(inner, scope)
        case .with(let bindings, let body, let scope):
            let inner = Symbols(parent: symbols, function: symbols.function)
            for binding in bindings {
                binding.target.forEachName { name, _, _ in inner.declareParameter(name) }
            }
            SymbolCollector.collect(body, into: inner)
            for binding in bindings {
                visit(binding.target, inner)
                try visit(binding.value, symbols, isSoft: isSoft)
            }
            try visit(body, inner, isSoft: false)
            record(inner, scope)
        }
    }

    private mutating func visit(
        _ loop: Statement.Loop, _ symbols: Symbols, isSoft: Bool
    ) throws(TemplateFailure) {
        let inner = Symbols(parent: symbols, function: symbols.function)
        var loopSlot: Int?
        if UndeclaredNames.find(["loop"], in: loop.body).contains("loop") {
            loopSlot = inner.declareParameter("loop")
        }
        loop.target.forEachName { name, _, _ in inner.declareParameter(name) }
        SymbolCollector.collect(loop.body, into: inner)
        if let (condition, target) = loop.test {
            let test = Symbols(parent: symbols, function: symbols.function, isCondition: true)
            target.forEachName { name, _, _ in test.declareParameter(name) }
            SymbolCollector.collect(condition, into: test)
            visit(target, test)
            try visit(condition, test, isSoft: false)
            record(test, loop.scope + 1)
        }
        visit(loop.target, inner)
        try visit(loop.items, symbols, isSoft: isSoft)
        try visit(loop.body, inner, isSoft: false)
        record(inner, loop.scope)
        scopes.scopes[loop.scope].loopSlot = loopSlot
        let otherwise = Symbols(parent: symbols, function: symbols.function)
        SymbolCollector.collect(loop.otherwise, into: otherwise)
        try visit(loop.otherwise, otherwise, isSoft: false)
        record(otherwise, loop.scope + 2)
    }

    private mutating func visit(_ macro: Statement.Macro, _ symbols: Symbols)
        throws(TemplateFailure)
    {
        let function = Symbols.Function(depth: symbols.function.depth + 1)
        let inner = Symbols(parent: symbols, function: function)
        for parameter in macro.parameters { inner.declareParameter(parameter.name) }
        for parameter in macro.parameters {
            if let value = parameter.defaultValue { SymbolCollector.collect(value, into: inner) }
        }
        SymbolCollector.collect(macro.body, into: inner)

        let special = UndeclaredNames.find(["caller", "kwargs", "varargs"], in: macro.body)
        var result = TemplateScopes.Macro()
        func isParameter(_ name: Text) -> Bool { macro.parameters.contains { $0.name == name } }
        if special.contains("caller") {
            if let parameter = macro.parameters.first(where: { $0.name == "caller" }) {
                guard parameter.defaultValue != nil else {
                    throw TemplateFailure(
                        .syntax,
                        "When defining macros or call blocks the special \"caller\" argument must be omitted "
                            + "or be given a default.", at: macro.offset)
                }
            } else {
                result.callerSlot = inner.declareParameter("caller")
            }
        }
        if special.contains("kwargs"), !isParameter("kwargs") {
            result.keywordsSlot = inner.declareParameter("kwargs")
        }
        if special.contains("varargs"), !isParameter("varargs") {
            result.varargsSlot = inner.declareParameter("varargs")
        }
        for parameter in macro.parameters {
            setReference(parameter.reference, parameter.name, inner)
            result.parameterSlots.append(scopes.references[parameter.reference].slot)
            if let value = parameter.defaultValue { try visit(value, inner, isSoft: false) }
        }
        try visit(macro.body, inner, isSoft: false)
        result.enter = Self.enterLoads(inner)
        result.slotCount = function.slotCount
        scopes.macros[macro.index] = result
    }

    // MARK: names

    private mutating func visit(_ target: AssignmentTarget, _ symbols: Symbols) {
        var names: [(Text, Int)] = []
        target.forEachName { name, reference, _ in names.append((name, reference)) }
        for (name, reference) in names { setReference(reference, name, symbols) }
    }

    private mutating func setReference(_ reference: Int, _ name: Text, _ symbols: Symbols) {
        // The collector has seen every name, so one without a location is our own mistake; it would read as missing.
        guard let location = symbols.location(of: name) else { return }
        scopes.references[reference] = Self.variable(location, symbols)
    }

    private static func variable(_ location: Symbols.Location, _ symbols: Symbols)
        -> TemplateScopes.Variable
    {
        .init(hops: symbols.function.depth - location.functionDepth, slot: location.slot)
    }

    private mutating func visit(
        _ expression: Expression, _ symbols: Symbols, isSoft: Bool
    ) throws(TemplateFailure) {
        var isSoft = isSoft
        switch expression.kind {
        case .name(let name, let reference): setReference(reference, name, symbols)
        case .conditional: isSoft = true
        case .filter(_, let name, nil, _) where !isSoft:
            throw TemplateFailure(
                .syntax, "No filter named '\(name.string)'.", at: expression.offset)
        case .test(_, let name, nil, _) where !isSoft:
            throw TemplateFailure(.syntax, "No test named '\(name.string)'.", at: expression.offset)
        default: break
        }
        for child in expression.kind.children { try visit(child, symbols, isSoft: isSoft) }
    }

    // MARK: scopes

    private mutating func record(_ symbols: Symbols, _ scope: Int) {
        scopes.scopes[scope].enter = Self.enterLoads(symbols)
        scopes.scopes[scope].leave = symbols.loads.map(\.location.slot)
    }

    private static func enterLoads(_ symbols: Symbols) -> [TemplateScopes.Load] {
        symbols.loads.compactMap { location, action in
            switch action {
            case .parameter: nil
            case .resolve(let name): .resolve(slot: location.slot, name)
            case .alias(let outer): .alias(slot: location.slot, of: variable(outer, symbols))
            case .missing: .missing(slot: location.slot)
            }
        }
    }
}

extension Expression.Kind {
    var children: [Expression] {
        var children: [Expression] = []
        forEachChild { children.append($0) }
        return children
    }
}
