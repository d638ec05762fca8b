/// A node of an expression.
final class Expression: Sendable {
    let kind: Kind
    /// Where a failure of this node is reported, in bytes of the normalised source.
    let offset: Int
    /// Nodes above one another, this one included; at most `TemplateLimits.expressionHeight`.
    let height: Int

    init(_ kind: Kind, at offset: Int) throws(TemplateFailure) {
        self.kind = kind
        self.offset = offset
        var below = 0
        kind.forEachChild { below = max(below, $0.height) }
        height = below + 1
        guard height <= TemplateLimits.expressionHeight else {
            throw TemplateFailure(
                .limit, "an expression nested deeper than \(TemplateLimits.expressionHeight)",
                at: offset)
        }
    }

    indirect enum Kind: Sendable {
        case constant(Constant)
        /// `reference` indexes `TemplateScopes.references`.
        case name(Text, reference: Int)
        case list([Expression])
        case tuple([Expression])
        case dict([Pair])
        case attribute(Expression, Text)
        case item(Expression, Expression)
        case slice(Expression, start: Expression?, stop: Expression?, step: Expression?)
        case call(Expression, CallArguments)
        /// The input is `nil` for the filter of a block: the block's text.
        case filter(Expression?, name: Text, TemplateFilter?, CallArguments)
        case test(Expression, name: Text, TemplateTest?, CallArguments)
        case negative(Expression)
        case positive(Expression)
        case not(Expression)
        case and(Expression, Expression)
        case or(Expression, Expression)
        case arithmetic(ArithmeticOperator, Expression, Expression)
        case concatenation([Expression])
        case comparison(Expression, [Comparison])
        case conditional(test: Expression, then: Expression, otherwise: Expression?)
    }

    enum Constant: Sendable {
        case none
        case bool(Bool)
        case int(Int)
        case float(Double)
        case string(Text)
    }

    struct Pair: Sendable {
        var key: Expression
        var value: Expression
    }

    struct Comparison: Sendable {
        var symbol: ComparisonOperator
        var operand: Expression
    }
}

enum ArithmeticOperator: String, Sendable {
    case add = "+", subtract = "-", multiply = "*", divide = "/", floorDivide = "//", modulo = "%",
        power = "**"
}

enum ComparisonOperator: String, Sendable {
    case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">",
        greaterOrEqual = ">="
    case contained = "in", notContained = "not in"
}

/// The arguments as a call writes them: `f(a, b, key=c, *d, **e)`.
struct CallArguments: Sendable {
    struct Keyword: Sendable {
        var name: Text
        var value: Expression
    }

    var positional: [Expression] = []
    var keywords: [Keyword] = []
    var spread: Expression?
    var keywordSpread: Expression?

    func forEachChild(_ body: (Expression) -> Void) {
        positional.forEach(body)
        keywords.forEach { body($0.value) }
        if let spread { body(spread) }
        if let keywordSpread { body(keywordSpread) }
    }
}

extension Expression.Kind {
    func forEachChild(_ body: (Expression) -> Void) {
        switch self {
        case .constant, .name: break
        case .list(let items), .tuple(let items), .concatenation(let items): items.forEach(body)
        case .dict(let pairs):
            for pair in pairs {
                body(pair.key)
                body(pair.value)
            }
        case .attribute(let object, _): body(object)
        case .item(let object, let key):
            body(object)
            body(key)
        case .slice(let object, let start, let stop, let step):
            body(object)
            for bound in [start, stop, step] { if let bound { body(bound) } }
        case .call(let callee, let arguments):
            body(callee)
            arguments.forEachChild(body)
        case .filter(let input, _, _, let arguments):
            if let input { body(input) }
            arguments.forEachChild(body)
        case .test(let input, _, _, let arguments):
            body(input)
            arguments.forEachChild(body)
        case .negative(let operand), .positive(let operand), .not(let operand): body(operand)
        case .and(let left, let right), .or(let left, let right),
            .arithmetic(_, let left, let right):
            body(left)
            body(right)
        case .comparison(let first, let comparisons):
            body(first)
            for comparison in comparisons { body(comparison.operand) }
        case .conditional(let test, let then, let otherwise):
            body(test)
            body(then)
            if let otherwise { body(otherwise) }
        }
    }
}
