/// Expressions, loosest binding first. Note what Jinja does unlike Python: `**` binds to the left, and a filter or test binds
/// tighter than any operator but looser than a sign.
extension TemplateParser {
    /// An expression, or a tuple where commas follow.
    mutating func parseTuple(
        withConditional: Bool = true, end: Text? = nil, isInParentheses: Bool = false
    ) throws(TemplateFailure) -> Expression {
        let offset = current.offset
        var items: [Expression] = []
        var isTuple = false
        while true {
            if !items.isEmpty { try expect(.comma) }
            if isTupleEnd(end) { break }
            items.append(withConditional ? try parseExpression() : try parseOr())
            guard current.isSymbol(.comma) else { break }
            isTuple = true
        }
        if !isTuple {
            if let item = items.first { return item }
            guard isInParentheses else {
                throw failure("Expected an expression, got '\(current.description)'")
            }
        }
        return try Expression(.tuple(items), at: offset)
    }

    mutating func parseExpression() throws(TemplateFailure) -> Expression {
        try nest()
        defer { unnest() }
        let offset = current.offset
        var expression = try parseOr()
        while skip(name: "if") {
            let test = try parseOr()
            let otherwise = skip(name: "else") ? try parseExpression() : nil
            expression = try Expression(
                .conditional(test: test, then: expression, otherwise: otherwise), at: offset)
        }
        return expression
    }

    mutating func parseOr() throws(TemplateFailure) -> Expression {
        let offset = current.offset
        var left = try parseAnd()
        while skip(name: "or") { left = try Expression(.or(left, try parseAnd()), at: offset) }
        return left
    }

    private mutating func parseAnd() throws(TemplateFailure) -> Expression {
        let offset = current.offset
        var left = try parseNot()
        while skip(name: "and") { left = try Expression(.and(left, try parseNot()), at: offset) }
        return left
    }

    private mutating func parseNot() throws(TemplateFailure) -> Expression {
        let offset = current.offset
        guard skip(name: "not") else { return try parseComparison() }
        try nest()
        defer { unnest() }
        return try Expression(.not(try parseNot()), at: offset)
    }

    private mutating func parseComparison() throws(TemplateFailure) -> Expression {
        let offset = current.offset
        let first = try parseSum()
        var comparisons: [Expression.Comparison] = []
        while let symbol = parseComparisonOperator() {
            comparisons.append(.init(symbol: symbol, operand: try parseSum()))
        }
        return comparisons.isEmpty
            ? first : try Expression(.comparison(first, comparisons), at: offset)
    }

    private mutating func parseComparisonOperator() -> ComparisonOperator? {
        switch current.kind {
        case .symbol(let symbol):
            guard let comparison = ComparisonOperator(rawValue: symbol.rawValue) else { return nil }
            advance()
            return comparison
        case .name("in"):
            advance()
            return .contained
        case .name("not") where next.isName("in"):
            advance()
            advance()
            return .notContained
        default: return nil
        }
    }

    private mutating func parseSum() throws(TemplateFailure) -> Expression {
        var left = try parseConcatenation()
        while current.isSymbol(.add) || current.isSymbol(.subtract) {
            let token = advance()
            let symbol: ArithmeticOperator = token.isSymbol(.add) ? .add : .subtract
            left = try Expression(
                .arithmetic(symbol, left, try parseConcatenation()), at: token.offset)
        }
        return left
    }

    private mutating func parseConcatenation() throws(TemplateFailure) -> Expression {
        let offset = current.offset
        var items = [try parseProduct()]
        while skip(symbol: .tilde) { items.append(try parseProduct()) }
        return items.count == 1 ? items[0] : try Expression(.concatenation(items), at: offset)
    }

    private mutating func parseProduct() throws(TemplateFailure) -> Expression {
        var left = try parsePower()
        while case .symbol(let symbol) = current.kind,
            let operation = ArithmeticOperator(rawValue: symbol.rawValue),
            operation == .multiply || operation == .divide || operation == .floorDivide
                || operation == .modulo
        {
            let token = advance()
            left = try Expression(.arithmetic(operation, left, try parsePower()), at: token.offset)
        }
        return left
    }

    private mutating func parsePower() throws(TemplateFailure) -> Expression {
        var left = try parseUnary()
        while current.isSymbol(.power) {
            let token = advance()
            left = try Expression(.arithmetic(.power, left, try parseUnary()), at: token.offset)
        }
        return left
    }

    private mutating func parseUnary(withFilters: Bool = true) throws(TemplateFailure) -> Expression
    {
        let token = current
        var node: Expression
        if token.isSymbol(.subtract) || token.isSymbol(.add) {
            try nest()
            defer { unnest() }
            advance()
            let operand = try parseUnary(withFilters: false)
            node = try Expression(
                token.isSymbol(.add) ? .positive(operand) : .negative(operand), at: token.offset)
        } else {
            node = try parsePrimary()
        }
        node = try parsePostfix(node)
        return withFilters ? try parseFiltersAndTests(node) : node
    }

    mutating func parsePrimary() throws(TemplateFailure) -> Expression {
        let token = current
        switch token.kind {
        case .name(let name):
            advance()
            switch name {
            case "true", "True": return try Expression(.constant(.bool(true)), at: token.offset)
            case "false", "False": return try Expression(.constant(.bool(false)), at: token.offset)
            case "none", "None": return try Expression(.constant(.none), at: token.offset)
            default:
                return try Expression(.name(name, reference: makeReference()), at: token.offset)
            }
        case .string(var text):
            advance()
            while case .string(let more) = current.kind {
                text.append(more)
                advance()
            }
            return try Expression(.constant(.string(text)), at: token.offset)
        case .integer(let value):
            advance()
            return try Expression(.constant(.int(value)), at: token.offset)
        case .float(let value):
            advance()
            return try Expression(.constant(.float(value)), at: token.offset)
        case .symbol(.leftParenthesis):
            advance()
            let expression = try parseTuple(isInParentheses: true)
            try expect(.rightParenthesis)
            return expression
        case .symbol(.leftBracket): return try parseList()
        case .symbol(.leftBrace): return try parseDict()
        default: throw failure("unexpected '\(token.description)'")
        }
    }

    private mutating func parseList() throws(TemplateFailure) -> Expression {
        let token = advance()
        var items: [Expression] = []
        while !current.isSymbol(.rightBracket) {
            if !items.isEmpty { try expect(.comma) }
            if current.isSymbol(.rightBracket) { break }
            items.append(try parseExpression())
        }
        try expect(.rightBracket)
        return try Expression(.list(items), at: token.offset)
    }

    private mutating func parseDict() throws(TemplateFailure) -> Expression {
        let token = advance()
        var pairs: [Expression.Pair] = []
        while !current.isSymbol(.rightBrace) {
            if !pairs.isEmpty { try expect(.comma) }
            if current.isSymbol(.rightBrace) { break }
            let key = try parseExpression()
            try expect(.colon)
            pairs.append(.init(key: key, value: try parseExpression()))
        }
        try expect(.rightBrace)
        return try Expression(.dict(pairs), at: token.offset)
    }

    private mutating func parsePostfix(_ node: Expression) throws(TemplateFailure) -> Expression {
        var node = node
        while true {
            switch current.kind {
            case .symbol(.dot): node = try parseAttribute(of: node)
            case .symbol(.leftBracket): node = try parseSubscript(of: node)
            case .symbol(.leftParenthesis):
                let offset = current.offset
                node = try Expression(.call(node, try parseArguments()), at: offset)
            default: return node
            }
        }
    }

    private mutating func parseFiltersAndTests(_ node: Expression) throws(TemplateFailure)
        -> Expression
    {
        var node = node
        while true {
            switch current.kind {
            case .symbol(.pipe): node = try parseFilters(of: node) ?? node
            case .name("is"): node = try parseTest(of: node)
            case .symbol(.leftParenthesis):
                let offset = current.offset
                node = try Expression(.call(node, try parseArguments()), at: offset)
            default: return node
            }
        }
    }

    private mutating func parseAttribute(of node: Expression) throws(TemplateFailure) -> Expression
    {
        let dot = advance()
        let token = advance()
        switch token.kind {
        case .name(let name): return try Expression(.attribute(node, name), at: dot.offset)
        case .integer(let value):
            let key = try Expression(.constant(.int(value)), at: token.offset)
            return try Expression(.item(node, key), at: dot.offset)
        default: throw failure("expected name or number", at: token.offset)
        }
    }

    private mutating func parseSubscript(of node: Expression) throws(TemplateFailure) -> Expression
    {
        let bracket = advance()
        var keys: [Expression] = []
        while !current.isSymbol(.rightBracket) {
            if !keys.isEmpty { try expect(.comma) }
            if !current.isSymbol(.colon) {
                keys.append(try parseExpression())
                guard current.isSymbol(.colon) else { continue }
            }
            guard keys.count <= 1 else {
                throw failure("slices of several dimensions are not supported")
            }
            let slice = try parseSlice(of: node, start: keys.first, at: bracket.offset)
            try expect(.rightBracket)
            return slice
        }
        try expect(.rightBracket)
        let key = keys.count == 1 ? keys[0] : try Expression(.tuple(keys), at: bracket.offset)
        return try Expression(.item(node, key), at: bracket.offset)
    }

    /// Reads `:stop:step` after the start.
    private mutating func parseSlice(
        of node: Expression, start: Expression?, at offset: Int
    ) throws(TemplateFailure) -> Expression {
        try expect(.colon)
        var stop: Expression?
        var step: Expression?
        if !current.isSymbol(.colon), !current.isSymbol(.rightBracket) {
            stop = try parseExpression()
        }
        if skip(symbol: .colon), !current.isSymbol(.rightBracket) { step = try parseExpression() }
        return try Expression(.slice(node, start: start, stop: stop, step: step), at: offset)
    }

    private mutating func parseArguments() throws(TemplateFailure) -> CallArguments {
        let open = try expect(.leftParenthesis)
        var arguments = CallArguments()
        func check(_ isValid: Bool) throws(TemplateFailure) {
            if !isValid {
                throw failure("invalid syntax for function call expression", at: open.offset)
            }
        }
        var isFirst = true
        while !current.isSymbol(.rightParenthesis) {
            if !isFirst {
                try expect(.comma)
                if current.isSymbol(.rightParenthesis) { break }
            }
            isFirst = false
            if skip(symbol: .multiply) {
                try check(arguments.spread == nil && arguments.keywordSpread == nil)
                arguments.spread = try parseExpression()
            } else if skip(symbol: .power) {
                try check(arguments.keywordSpread == nil)
                arguments.keywordSpread = try parseExpression()
            } else if case .name(let name) = current.kind, next.isSymbol(.assign) {
                try check(arguments.keywordSpread == nil)
                try check(!arguments.keywords.contains { $0.name == name })
                advance()
                advance()
                arguments.keywords.append(.init(name: name, value: try parseExpression()))
            } else {
                try check(
                    arguments.spread == nil && arguments.keywordSpread == nil
                        && arguments.keywords.isEmpty)
                arguments.positional.append(try parseExpression())
            }
        }
        try expect(.rightParenthesis)
        return arguments
    }

    private mutating func parseDottedName() throws(TemplateFailure) -> Text {
        var name = try expectName()
        while skip(symbol: .dot) { name = name + Text(".") + (try expectName()) }
        return name
    }

    /// Reads `|filter(…)|filter…`.
    mutating func parseFilters(
        of node: Expression?, startsInline: Bool = false
    ) throws(TemplateFailure) -> Expression? {
        var node = node
        var startsInline = startsInline
        while current.isSymbol(.pipe) || startsInline {
            if !startsInline { advance() }
            startsInline = false
            let offset = current.offset
            let name = try parseDottedName()
            let arguments =
                current.isSymbol(.leftParenthesis) ? try parseArguments() : CallArguments()
            node = try Expression(
                .filter(node, name: name, TemplateFilter.named[name], arguments), at: offset)
        }
        return node
    }

    private mutating func parseTest(of node: Expression) throws(TemplateFailure) -> Expression {
        let token = advance()
        let isNegated = skip(name: "not")
        let name = try parseDottedName()
        var arguments = CallArguments()
        if current.isSymbol(.leftParenthesis) {
            arguments = try parseArguments()
        } else if startsOperand() {
            guard !current.isName("is") else {
                throw failure("You cannot chain multiple tests with is")
            }
            try nest()
            defer { unnest() }
            arguments.positional = [try parsePostfix(try parsePrimary())]
        }
        let test = try Expression(
            .test(node, name: name, TemplateTest.named[name], arguments), at: token.offset)
        return isNegated ? try Expression(.not(test), at: token.offset) : test
    }

    /// Whether what follows a test's name is its argument.
    private func startsOperand() -> Bool {
        switch current.kind {
        case .name("else"), .name("or"), .name("and"): false
        case .name, .string, .integer, .float, .symbol(.leftBracket), .symbol(.leftBrace): true
        default: false
        }
    }
}
