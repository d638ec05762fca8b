/// Reads a template's tokens into statements, by the grammar of `jinja2.parser` 3.1 with the extensions that
/// `transformers` loads: `break`, `continue` and `generation`.
struct TemplateParser {
    private let tokens: [TemplateToken]
    private var index = 0
    /// Parentheses, brackets and unary operators that are open.
    private var nesting = 0
    private var blockDepth = 0
    /// Loops around the current statement inside its macro, and in all.
    private var loopDepth = 0
    private var allLoopDepth = 0
    private(set) var referenceCount = 0
    private(set) var scopeCount = 0
    private(set) var macroCount = 0

    init(tokens: [TemplateToken]) { self.tokens = tokens }

    mutating func parse() throws(TemplateFailure) -> [Statement] {
        try parseBody(until: [], of: nil)
    }

    // MARK: tokens

    var current: TemplateToken {
        index < tokens.count
            ? tokens[index] : TemplateToken(kind: .end, offset: tokens.last?.offset ?? 0)
    }

    var next: TemplateToken { index + 1 < tokens.count ? tokens[index + 1] : current }

    @discardableResult
    mutating func advance() -> TemplateToken {
        let token = current
        if index < tokens.count - 1 { index += 1 }
        return token
    }

    mutating func skip(symbol: TemplateToken.Symbol) -> Bool {
        guard current.isSymbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func skip(name: Text) -> Bool {
        guard current.isName(name) else { return false }
        advance()
        return true
    }

    func failure(_ message: String, at offset: Int? = nil) -> TemplateFailure {
        TemplateFailure(.syntax, message, at: offset ?? current.offset)
    }

    private func expectation(_ what: String) -> TemplateFailure {
        if case .end = current.kind {
            return failure("unexpected end of template, expected '\(what)'.")
        }
        return failure("expected token '\(what)', got '\(current.description)'")
    }

    @discardableResult
    mutating func expect(_ symbol: TemplateToken.Symbol) throws(TemplateFailure) -> TemplateToken {
        guard current.isSymbol(symbol) else { throw expectation(symbol.rawValue) }
        return advance()
    }

    mutating func expect(name: Text) throws(TemplateFailure) {
        guard current.isName(name) else { throw expectation(name.string) }
        advance()
    }

    mutating func expectName() throws(TemplateFailure) -> Text {
        guard case .name(let name) = current.kind else { throw expectation("name") }
        advance()
        return name
    }

    private mutating func expectBlockEnd() throws(TemplateFailure) {
        guard case .blockEnd = current.kind else { throw expectation("end of statement block") }
        advance()
    }

    mutating func nest() throws(TemplateFailure) {
        nesting += 1
        guard nesting <= TemplateLimits.expressionHeight else {
            throw TemplateFailure(
                .limit, "an expression nested deeper than \(TemplateLimits.expressionHeight)",
                at: current.offset)
        }
    }

    mutating func unnest() { nesting -= 1 }

    mutating func makeReference() -> Int {
        referenceCount += 1
        return referenceCount - 1
    }

    private mutating func makeScopes(_ count: Int = 1) -> Int {
        scopeCount += count
        return scopeCount - count
    }

    // MARK: statements

    /// Reads statements up to a block that starts with one of `ends`; its name is then the current token.
    private mutating func parseBody(until ends: [Text], of tag: Text?) throws(TemplateFailure)
        -> [Statement]
    {
        blockDepth += 1
        defer { blockDepth -= 1 }
        guard blockDepth <= TemplateLimits.blockDepth else {
            throw TemplateFailure(
                .limit, "blocks nested deeper than \(TemplateLimits.blockDepth)", at: current.offset
            )
        }
        var body: [Statement] = []
        while true {
            let token = current
            switch token.kind {
            case .data(let text):
                advance()
                body.append(.data(text))
            case .variableBegin:
                advance()
                let expression = try parseTuple()
                guard case .variableEnd = current.kind else {
                    throw expectation("end of print statement")
                }
                advance()
                body.append(.output(expression))
            case .blockBegin:
                advance()
                if case .name(let name) = current.kind, ends.contains(name) { return body }
                try parseStatement(into: &body, ends)
                try expectBlockEnd()
            default:
                guard let tag else { return body }
                let looking = ends.map { "'\($0.string)'" }.joined(separator: " or ")
                throw failure(
                    "Unexpected end of template. Jinja was looking for the following tags: \(looking). "
                        + "The innermost block that needs to be closed is '\(tag.string)'.")
            }
        }
    }

    /// Reads what follows a tag: the end of the tag and the statements up to one of `ends`, which is left unread.
    private mutating func parseBlock(_ tag: Text, until ends: [Text]) throws(TemplateFailure)
        -> [Statement]
    {
        _ = skip(symbol: .colon)
        try expectBlockEnd()
        return try parseBody(until: ends, of: tag)
    }

    private mutating func parseBlock(_ tag: Text, endedBy end: Text) throws(TemplateFailure)
        -> [Statement]
    {
        let body = try parseBlock(tag, until: [end])
        advance()
        return body
    }

    private mutating func parseStatement(
        into body: inout [Statement], _ ends: [Text]
    ) throws(TemplateFailure) {
        let token = current
        guard case .name(let tag) = token.kind else { throw failure("tag name expected") }
        advance()
        switch tag {
        case "set": body.append(try parseSet())
        case "if": body.append(try parseConditional())
        case "for": body.append(try parseLoop())
        case "macro": body.append(try parseMacro(at: token.offset))
        case "call": body.append(try parseCallBlock(at: token.offset))
        case "filter": body.append(try parseFilterBlock())
        case "with": body.append(try parseWith())
        case "print": try parsePrint(into: &body)
        case "generation":
            let macro = try parseMacroBody(
                "generation", nil, [], end: "endgeneration", at: token.offset)
            body.append(.generation(macro))
        case "break", "continue":
            guard loopDepth > 0 else {
                throw failure("'\(tag.string)' outside loop", at: token.offset)
            }
            body.append(tag == "break" ? .leaveLoop : .nextIteration)
        case "include", "import", "from", "extends":
            // A chat template has nothing to load: jinja2 says so only when the tag is reached.
            while current.kind != .blockEnd, current.kind != .end { advance() }
            body.append(.load(tag, offset: token.offset))
        case "block", "autoescape":
            throw failure("'\(tag.string)' is not supported in a chat template", at: token.offset)
        default:
            let looking = ends.map { "'\($0.string)'" }.joined(separator: " or ")
            throw failure(
                "Encountered unknown tag '\(tag.string)'."
                    + (ends.isEmpty
                        ? "" : " Jinja was looking for the following tags: \(looking)."),
                at: token.offset)
        }
    }

    private mutating func parseSet() throws(TemplateFailure) -> Statement {
        let target = try parseTarget(allowsAttributes: true)
        try checkLoopVariable(target, isInLoop: allLoopDepth > 0)
        if skip(symbol: .assign) { return .set(target, try parseTuple()) }
        let filter = try parseFilters(of: nil)
        let scope = makeScopes()
        return .setBlock(
            target, filter: filter, body: try parseBlock("set", endedBy: "endset"), scope: scope)
    }

    private mutating func parseConditional() throws(TemplateFailure) -> Statement {
        var branches: [Statement.Branch] = []
        while true {
            let test = try parseTuple(withConditional: false)
            branches.append(
                .init(test: test, body: try parseBlock("if", until: ["elif", "else", "endif"])))
            let token = advance()
            if token.isName("elif") { continue }
            let otherwise = token.isName("else") ? try parseBlock("if", endedBy: "endif") : []
            return .conditional(branches, otherwise: otherwise)
        }
    }

    private mutating func parseLoop() throws(TemplateFailure) -> Statement {
        let target = try parseTarget(end: "in")
        try checkLoopVariable(target, isInLoop: true)
        try expect(name: "in")
        let items = try parseTuple(withConditional: false, end: "recursive")
        var test: (Expression, AssignmentTarget)?
        if skip(name: "if") { test = (try parseExpression(), renamed(target)) }
        guard !current.isName("recursive") else {
            throw failure("'recursive' loops are not supported")
        }
        let scope = makeScopes(3)
        loopDepth += 1
        allLoopDepth += 1
        let body = try parseBlock("for", until: ["endfor", "else"])
        loopDepth -= 1
        // The `else` part counts as in the loop for assignments to `loop`, though `break` there leaves an outer one.
        let otherwise = advance().isName("else") ? try parseBlock("for", endedBy: "endfor") : []
        allLoopDepth -= 1
        return .loop(
            .init(
                target: target, items: items, test: test, body: body, otherwise: otherwise,
                scope: scope))
    }

    /// The target with references of its own, for the condition of a loop.
    private mutating func renamed(_ target: AssignmentTarget) -> AssignmentTarget {
        switch target {
        case .name(let name, _): return .name(name, reference: makeReference())
        case .attribute: return target
        case .tuple(let targets):
            var copies: [AssignmentTarget] = []
            for target in targets { copies.append(renamed(target)) }
            return .tuple(copies)
        }
    }

    private func checkLoopVariable(_ target: AssignmentTarget, isInLoop: Bool)
        throws(TemplateFailure)
    {
        var isStored = false
        target.forEachName { name, _, stored in isStored = isStored || (stored && name == "loop") }
        if isInLoop, isStored {
            throw failure("Can't assign to special loop variable in for-loop target")
        }
    }

    private mutating func parseParameters() throws(TemplateFailure) -> [Statement.Macro.Parameter] {
        var parameters: [Statement.Macro.Parameter] = []
        var hasDefaults = false
        try expect(.leftParenthesis)
        while !current.isSymbol(.rightParenthesis) {
            if !parameters.isEmpty { try expect(.comma) }
            let offset = current.offset
            let name = try expectName()
            try checkAssignable(name, at: offset)
            guard !parameters.contains(where: { $0.name == name }) else {
                throw failure("duplicate argument '\(name.string)' in macro", at: offset)
            }
            var defaultValue: Expression?
            if skip(symbol: .assign) {
                hasDefaults = true
                defaultValue = try parseExpression()
            } else if hasDefaults {
                throw failure("non-default argument follows default argument")
            }
            parameters.append(
                .init(name: name, reference: makeReference(), defaultValue: defaultValue))
        }
        try expect(.rightParenthesis)
        return parameters
    }

    private mutating func parseMacroBody(
        _ tag: Text, _ name: Text?, _ parameters: [Statement.Macro.Parameter], end: Text,
        at offset: Int
    ) throws(TemplateFailure) -> Statement.Macro {
        let index = macroCount
        macroCount += 1
        let outerLoops = loopDepth
        loopDepth = 0
        let body = try parseBlock(tag, endedBy: end)
        loopDepth = outerLoops
        return .init(name: name, parameters: parameters, body: body, index: index, offset: offset)
    }

    private mutating func parseMacro(at offset: Int) throws(TemplateFailure) -> Statement {
        let nameOffset = current.offset
        let name = try expectName()
        try checkAssignable(name, at: nameOffset)
        let reference = makeReference()
        let parameters = try parseParameters()
        let macro = try parseMacroBody("macro", name, parameters, end: "endmacro", at: offset)
        return .macro(macro, name: name, reference: reference)
    }

    private mutating func parseCallBlock(at offset: Int) throws(TemplateFailure) -> Statement {
        let parameters = current.isSymbol(.leftParenthesis) ? try parseParameters() : []
        let call = try parseExpression()
        guard case .call = call.kind else { throw failure("expected call", at: offset) }
        return .call(
            try parseMacroBody("call", nil, parameters, end: "endcall", at: offset), call: call)
    }

    private mutating func parseFilterBlock() throws(TemplateFailure) -> Statement {
        guard let filter = try parseFilters(of: nil, startsInline: true) else {
            throw expectation("name")
        }
        let scope = makeScopes()
        return .filterBlock(
            filter, body: try parseBlock("filter", endedBy: "endfilter"), scope: scope)
    }

    private mutating func parseWith() throws(TemplateFailure) -> Statement {
        var bindings: [Statement.Binding] = []
        while true {
            if case .blockEnd = current.kind { break }
            if !bindings.isEmpty { try expect(.comma) }
            let target = try parseTarget()
            try expect(.assign)
            bindings.append(.init(target: target, value: try parseExpression()))
        }
        let scope = makeScopes()
        return .with(bindings, body: try parseBlock("with", endedBy: "endwith"), scope: scope)
    }

    private mutating func parsePrint(into body: inout [Statement]) throws(TemplateFailure) {
        var isFirst = true
        while true {
            if case .blockEnd = current.kind { return }
            if !isFirst { try expect(.comma) }
            isFirst = false
            body.append(.output(try parseExpression()))
        }
    }

    // MARK: targets

    func checkAssignable(_ name: Text, at offset: Int) throws(TemplateFailure) {
        let constants: [Text] = ["true", "false", "none", "True", "False", "None"]
        guard !constants.contains(name) else {
            throw failure("can't assign to '\(name.string)'", at: offset)
        }
    }

    /// Reads what a `set` or a `for` assigns to: names, attributes of namespaces where allowed, tuples of them.
    private mutating func parseTarget(
        allowsAttributes: Bool = false, end: Text? = nil
    ) throws(TemplateFailure) -> AssignmentTarget {
        var targets: [AssignmentTarget] = []
        var isTuple = false
        while true {
            if !targets.isEmpty { try expect(.comma) }
            if isTupleEnd(end) { break }
            targets.append(try parseTargetItem(allowsAttributes))
            guard current.isSymbol(.comma) else { break }
            isTuple = true
        }
        if !isTuple {
            guard let target = targets.first else {
                throw failure("Expected an expression, got '\(current.description)'")
            }
            return target
        }
        return .tuple(targets)
    }

    private mutating func parseTargetItem(_ allowsAttributes: Bool) throws(TemplateFailure)
        -> AssignmentTarget
    {
        let offset = current.offset
        if case .name(let name) = current.kind, allowsAttributes, next.isSymbol(.dot) {
            try checkAssignable(name, at: offset)
            advance()
            advance()
            return .attribute(
                of: name, reference: makeReference(), try expectName(), offset: offset)
        }
        return try target(from: try parsePrimary())
    }

    private func target(from expression: Expression) throws(TemplateFailure) -> AssignmentTarget {
        switch expression.kind {
        case .name(let name, let reference): return .name(name, reference: reference)
        case .tuple(let items):
            var targets: [AssignmentTarget] = []
            for item in items { targets.append(try target(from: item)) }
            return .tuple(targets)
        default: throw failure("can't assign to an expression", at: expression.offset)
        }
    }

    func isTupleEnd(_ end: Text?) -> Bool {
        switch current.kind {
        case .variableEnd, .blockEnd, .symbol(.rightParenthesis): true
        case .name(let name): name == end
        default: false
        }
    }
}
