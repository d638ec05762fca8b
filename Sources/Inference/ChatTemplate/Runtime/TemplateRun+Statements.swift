extension TemplateRun {
    /// How a statement ended.
    enum Outcome { case done, leaveLoop, nextIteration }

    func execute(_ body: [Statement], _ frame: Frame) throws(TemplateFailure) -> Outcome {
        for statement in body {
            let outcome = try execute(statement, frame)
            if outcome != .done { return outcome }
        }
        return .done
    }

    private func execute(_ statement: Statement, _ frame: Frame) throws(TemplateFailure) -> Outcome
    {
        try spend(1)
        switch statement {
        case .data(let text): try write(text)
        case .output(let expression): try write(try text(of: try evaluate(expression, frame)))
        case .set(let target, let value):
            try assign(try evaluateForSet(target, value, frame), to: target, frame)
        case .setBlock(let target, let filter, let body, let scope):
            return try executeSetBlock(target, filter, body, scopes.scopes[scope], frame)
        case .conditional(let branches, let otherwise):
            try descend()
            defer { ascend() }
            for branch in branches where try evaluate(branch.test, frame).isTrue {
                return try execute(branch.body, frame)
            }
            return try execute(otherwise, frame)
        case .loop(let loop): return try execute(loop, frame)
        case .macro(let macro, _, let reference):
            self[scopes.references[reference], frame] = try makeMacro(macro, frame)
        case .call(let macro, let call): try executeCall(macro, call, frame)
        case .generation(let macro):
            guard case .callable(let caller) = try makeMacro(macro, frame) else { break }
            try write(try text(of: try caller.body(self, Arguments())))
        case .filterBlock(let filter, let body, let scope):
            return try executeFilterBlock(filter, body, scopes.scopes[scope], frame)
        case .with(let bindings, let body, let scope):
            return try executeWith(bindings, body, scopes.scopes[scope], frame)
        case .load(let tag, let offset):
            self.offset = offset
            throw .operation("no loader for this environment specified (in '\(tag.string)')")
        case .leaveLoop: return .leaveLoop
        case .nextIteration: return .nextIteration
        }
        return .done
    }

    // MARK: assignment

    /// The value to assign; targets inside namespaces are checked before it is made, as jinja2 does.
    private func evaluateForSet(
        _ target: AssignmentTarget, _ value: Expression, _ frame: Frame
    ) throws(TemplateFailure) -> Value {
        try checkNamespaces(target, frame)
        return try evaluate(value, frame)
    }

    private func checkNamespaces(_ target: AssignmentTarget, _ frame: Frame) throws(TemplateFailure)
    {
        switch target {
        case .name: break
        case .attribute(_, let reference, _, let offset):
            if case .namespace = self[scopes.references[reference], frame] { return }
            self.offset = offset
            throw .operation("cannot assign attribute on non-namespace object")
        case .tuple(let targets): for target in targets { try checkNamespaces(target, frame) }
        }
    }

    func assign(_ value: Value, to target: AssignmentTarget, _ frame: Frame) throws(TemplateFailure)
    {
        switch target {
        case .name(_, let reference): self[scopes.references[reference], frame] = value
        case .attribute(_, let reference, let name, let offset):
            self.offset = offset
            guard case .namespace(let namespace) = self[scopes.references[reference], frame] else {
                throw .operation("'\(Value.none.typeName)' object does not support item assignment")
            }
            try TemplateGlobals.checkNamespaceAttribute(name)
            try namespace.attributes.set(.string(name), value)
        case .tuple(let targets):
            let items = try items(toUnpack: value, into: targets.count)
            for (target, item) in zip(targets, items) { try assign(item, to: target, frame) }
        }
    }

    private func items(toUnpack value: Value, into count: Int) throws(TemplateFailure) -> [Value] {
        var iteration: Iteration
        do throws(TemplateFailure) {
            iteration = try Iteration(value)
        } catch {
            throw .operation("cannot unpack non-iterable \(value.typeName) object")
        }
        var items: [Value] = []
        while items.count <= count, let item = try iteration.next(self) { items.append(item) }
        if items.count > count { throw .operation("too many values to unpack (expected \(count))") }
        if items.count < count {
            throw .operation("not enough values to unpack (expected \(count), got \(items.count))")
        }
        return items
    }

    // MARK: blocks

    private func executeSetBlock(
        _ target: AssignmentTarget, _ filter: Expression?, _ body: [Statement],
        _ scope: TemplateScopes.Scope,
        _ frame: Frame
    ) throws(TemplateFailure) -> Outcome {
        try descend()
        defer { ascend() }
        enter(scope.enter, frame)
        let (text, outcome) = try capture { () throws(TemplateFailure) in try execute(body, frame) }
        guard outcome == .done else { return outcome }
        var value = Value.string(text)
        if let filter { value = try evaluate(filter, frame, blockText: text) }
        try assign(value, to: target, frame)
        leave(scope, frame)
        return .done
    }

    private func executeFilterBlock(
        _ filter: Expression, _ body: [Statement], _ scope: TemplateScopes.Scope, _ frame: Frame
    ) throws(TemplateFailure) -> Outcome {
        try descend()
        defer { ascend() }
        enter(scope.enter, frame)
        let (text, outcome) = try capture { () throws(TemplateFailure) in try execute(body, frame) }
        guard outcome == .done else { return outcome }
        try writeText(try evaluate(filter, frame, blockText: text))
        leave(scope, frame)
        return .done
    }

    private func executeWith(
        _ bindings: [Statement.Binding], _ body: [Statement], _ scope: TemplateScopes.Scope,
        _ frame: Frame
    ) throws(TemplateFailure) -> Outcome {
        try descend()
        defer { ascend() }
        enter(scope.enter, frame)
        for binding in bindings {
            try assign(try evaluate(binding.value, frame), to: binding.target, frame)
        }
        let outcome = try execute(body, frame)
        leave(scope, frame)
        return outcome
    }

    // MARK: loops

    private func execute(_ loop: Statement.Loop, _ frame: Frame) throws(TemplateFailure) -> Outcome
    {
        try descend()
        defer { ascend() }
        let scope = scopes.scopes[loop.scope]
        if let slot = scope.loopSlot { frame.slots[slot] = nil }
        let value = try evaluate(loop.items, frame)
        offset = loop.items.offset
        var iteration = try Iteration(value)
        if let (condition, target) = loop.test {
            let filtered = try filter(
                iteration, condition, target, scopes.scopes[loop.scope + 1], frame)
            iteration = try Iteration(.iterator(filtered))
        }
        let state = LoopState(iteration)
        var isEmpty = true
        while let item = try state.advance(self) {
            try assign(item, to: loop.target, frame)
            if let slot = scope.loopSlot { frame.slots[slot] = .loop(state) }
            enter(scope.enter, frame)
            let outcome = try execute(loop.body, frame)
            if outcome == .leaveLoop {
                isEmpty = isEmpty && !loop.otherwise.isEmpty
                break
            }
            if outcome == .done { isEmpty = false }
        }
        leave(scope, frame)
        guard isEmpty, !loop.otherwise.isEmpty else { return .done }
        let otherwise = scopes.scopes[loop.scope + 2]
        enter(otherwise.enter, frame)
        let outcome = try execute(loop.otherwise, frame)
        leave(otherwise, frame)
        return outcome
    }

    /// The items that fulfil the condition of a `for … if`, each tested when its turn comes.
    private func filter(
        _ iteration: Iteration, _ condition: Expression, _ target: AssignmentTarget,
        _ scope: TemplateScopes.Scope, _ frame: Frame
    ) throws(TemplateFailure) -> ValueIterator {
        // The frame may come to hold the loop, and so this iterator.
        try keep(frame)
        var iteration = iteration
        return try ValueIterator("generator", depth: 0) { run throws(TemplateFailure) in
            while let item = try iteration.next(run) {
                run.enter(scope.enter, frame)
                try run.assign(item, to: target, frame)
                if try run.evaluate(condition, frame).isTrue { return item }
            }
            return nil
        }
    }

    // MARK: macros

    private func executeCall(
        _ macro: Statement.Macro, _ call: Expression, _ frame: Frame
    ) throws(TemplateFailure) {
        let caller = try makeMacro(macro, frame)
        guard case .call(let callee, let arguments) = call.kind else { return }
        let function = try evaluate(callee, frame)
        var values = try evaluate(arguments, frame)
        guard !values.keywords.contains(where: { $0.name == "caller" }) else {
            throw .operation("got multiple values for keyword argument 'caller'")
        }
        values.keywords.append(("caller", caller))
        offset = call.offset
        try writeText(try self.call(function, values))
    }

    /// Writes what a block gave, which must be text: jinja2 joins it without making it a string.
    private func writeText(_ value: Value) throws(TemplateFailure) {
        guard let text = value.text else {
            throw .operation("sequence item 0: expected str instance, \(value.typeName) found")
        }
        try write(text)
    }

    private func makeMacro(_ macro: Statement.Macro, _ frame: Frame) throws(TemplateFailure)
        -> Value
    {
        try keep(frame)
        let name = macro.name.map { Value.string($0).repr } ?? "anonymous"
        // Unowned would do, for the run outlives its values; the frame is emptied when the run ends.
        return .callable(
            Callable("<Macro \(name)>", typeName: "Macro") {
                run, arguments throws(TemplateFailure) in
                try run.invoke(macro, arguments, parent: frame)
            })
    }

    /// Binds the arguments as `jinja2.runtime.Macro` does and renders the body.
    private func invoke(
        _ macro: Statement.Macro, _ arguments: Arguments, parent: Frame
    ) throws(TemplateFailure) -> Value {
        try descend()
        defer { ascend() }
        let scope = scopes.macros[macro.index]
        let frame = Frame(slotCount: scope.slotCount, parent: parent)
        try spend(scope.slotCount)
        try bind(macro, scope, arguments, frame)
        enter(scope.enter, frame)
        for parameter in macro.parameters {
            let variable = scopes.references[parameter.reference]
            guard self[variable, frame] == nil else { continue }
            if let value = parameter.defaultValue {
                self[variable, frame] = try evaluate(value, frame)
            } else {
                let name = Value.string(parameter.name).repr
                self[variable, frame] = .undefined(.other("parameter \(name) was not provided"))
            }
        }
        return .string(
            try capture { () throws(TemplateFailure) in try execute(macro.body, frame) }.text)
    }

    private func bind(
        _ macro: Statement.Macro, _ scope: TemplateScopes.Macro, _ arguments: Arguments,
        _ frame: Frame
    ) throws(TemplateFailure) {
        var arguments = arguments
        let name = macro.name.map { Value.string($0).repr } ?? "None"
        let count = macro.parameters.count
        var findsCaller = false
        for (index, parameter) in macro.parameters.enumerated() {
            if index < arguments.positional.count {
                frame.slots[scope.parameterSlots[index]] = arguments.positional[index]
            } else {
                frame.slots[scope.parameterSlots[index]] = arguments.takeKeyword(parameter.name)
            }
            if parameter.name == "caller" { findsCaller = true }
        }
        if let slot = scope.callerSlot, !findsCaller {
            let caller = arguments.takeKeyword("caller")
            frame.slots[slot] =
                caller.flatMap { $0.isNone ? nil : $0 } ?? .undefined(.other("No caller defined"))
        }
        if let slot = scope.keywordsSlot {
            let keywords = try Dict(arguments.keywords.map { (.string($0.name), $0.value) })
            frame.slots[slot] = .dict(keywords)
        } else if let keyword = arguments.keywords.first {
            if arguments.keywords.contains(where: { $0.name == "caller" }) {
                throw .operation(
                    "macro \(name) was invoked with two values for the special caller argument. This is most likely a bug."
                )
            }
            throw .operation(
                "macro \(name) takes no keyword argument \(Value.string(keyword.name).repr)")
        }
        if let slot = scope.varargsSlot {
            frame.slots[slot] = try .tuple(Array(arguments.positional.dropFirst(count)))
        } else if arguments.positional.count > count {
            throw .operation("macro \(name) takes not more than \(count) argument(s)")
        }
    }
}
