/// A statement of a template. Numbers index the tables of `TemplateScopes`.
indirect enum Statement: Sendable {
    case data(Text)
    case output(Expression)
    case set(AssignmentTarget, Expression)
    case setBlock(AssignmentTarget, filter: Expression?, body: [Statement], scope: Int)
    case conditional([Branch], otherwise: [Statement])
    case loop(Loop)
    case macro(Macro, name: Text, reference: Int)
    /// `{% call %}`: `call` with the body as its `caller`.
    case call(Macro, call: Expression)
    /// `{% generation %}`, which marks what an assistant wrote: its body, in a scope of its own.
    case generation(Macro)
    case filterBlock(Expression, body: [Statement], scope: Int)
    case with([Binding], body: [Statement], scope: Int)
    /// `include` and the like, which find nothing to load.
    case load(Text, offset: Int)
    case leaveLoop
    case nextIteration

    struct Branch: Sendable {
        var test: Expression
        var body: [Statement]
    }

    struct Binding: Sendable {
        var target: AssignmentTarget
        var value: Expression
    }

    struct Loop: Sendable {
        var target: AssignmentTarget
        var items: Expression
        /// The condition after `if`, and the target again, whose names are the condition's own.
        var test: (condition: Expression, target: AssignmentTarget)?
        var body: [Statement]
        var otherwise: [Statement]
        /// Of the body; that of the test and of `otherwise` are the two after it.
        var scope: Int
    }

    struct Macro: Sendable {
        struct Parameter: Sendable {
            var name: Text
            var reference: Int
            var defaultValue: Expression?
        }

        /// `nil` for the body of a call block.
        var name: Text?
        var parameters: [Parameter]
        var body: [Statement]
        /// In `TemplateScopes.macros`.
        var index: Int
        var offset: Int
    }
}

/// What a `set`, a `for` or a `with` assigns to.
indirect enum AssignmentTarget: Sendable {
    case name(Text, reference: Int)
    case attribute(of: Text, reference: Int, Text, offset: Int)
    case tuple([AssignmentTarget])

    func forEachName(_ body: (Text, _ reference: Int, _ isStored: Bool) -> Void) {
        switch self {
        case .name(let name, let reference): body(name, reference, true)
        case .attribute(let name, let reference, _, _): body(name, reference, false)
        case .tuple(let targets): for target in targets { target.forEachName(body) }
        }
    }
}
