extension TemplateRun {
    /// - Parameter blockText: what a filter without input works on: the text of its block.
    func evaluate(
        _ expression: Expression, _ frame: Frame, blockText: Text? = nil
    ) throws(TemplateFailure) -> Value {
        try spend(1)
        switch expression.kind {
        case .constant(let constant): return constant.value
        case .name(let name, let reference):
            return self[scopes.references[reference], frame] ?? .undefined(.variable(name))
        case .attribute(let object, let name):
            return try attribute(name, of: try evaluateChild(object, frame), at: expression.offset)
        default: return try evaluateOperation(expression, frame, blockText)
        }
    }

    private func evaluateChild(_ expression: Expression, _ frame: Frame) throws(TemplateFailure)
        -> Value
    {
        try descend()
        defer { ascend() }
        return try evaluate(expression, frame)
    }

    private func evaluateOperation(
        _ expression: Expression, _ frame: Frame, _ blockText: Text?
    ) throws(TemplateFailure) -> Value {
        try descend()
        defer { ascend() }
        switch expression.kind {
        case .constant, .name, .attribute: return try evaluate(expression, frame)
        case .list(let items): return try .list(try evaluate(items, frame))
        case .tuple(let items): return try .tuple(try evaluate(items, frame))
        case .dict(let pairs): return try evaluateDict(pairs, frame)
        case .item(let object, let key):
            let object = try evaluate(object, frame)
            let key = try evaluate(key, frame)
            offset = expression.offset
            return try item(key, of: object)
        case .slice(let object, let start, let stop, let step):
            let object = try evaluate(object, frame)
            let start = try evaluateBound(start, frame)
            let stop = try evaluateBound(stop, frame)
            let step = try evaluateBound(step, frame)
            offset = expression.offset
            return try slice(object, start, stop, step)
        case .call(let callee, let arguments):
            let callee = try evaluate(callee, frame)
            let arguments = try evaluate(arguments, frame)
            offset = expression.offset
            return try call(callee, arguments)
        case .filter(let input, let name, let filter, let arguments):
            return try evaluateFilter(expression, input, name, filter, arguments, frame, blockText)
        case .test(let input, let name, let test, let arguments):
            let input = try evaluate(input, frame)
            let arguments = try evaluate(arguments, frame)
            offset = expression.offset
            guard let test else { throw .operation("No test named '\(name.string)' found.") }
            return .bool(try test.body(self, input, arguments))
        case .negative(let operand):
            let operand = try evaluate(operand, frame)
            offset = expression.offset
            return try Arithmetic.negative(operand)
        case .positive(let operand):
            let operand = try evaluate(operand, frame)
            offset = expression.offset
            return try Arithmetic.positive(operand)
        case .not(let operand): return .bool(!(try evaluate(operand, frame).isTrue))
        case .and(let left, let right):
            let value = try evaluate(left, frame)
            return value.isTrue ? try evaluate(right, frame) : value
        case .or(let left, let right):
            let value = try evaluate(left, frame)
            return value.isTrue ? value : try evaluate(right, frame)
        case .arithmetic(let symbol, let left, let right):
            let left = try evaluate(left, frame)
            let right = try evaluate(right, frame)
            offset = expression.offset
            return try arithmetic(symbol, left, right)
        case .concatenation(let items): return try evaluateConcatenation(items, frame)
        case .comparison(let first, let comparisons):
            return try evaluateComparison(expression, first, comparisons, frame)
        case .conditional(let test, let then, let otherwise):
            if try evaluate(test, frame).isTrue { return try evaluate(then, frame) }
            if let otherwise { return try evaluate(otherwise, frame) }
            return .undefined(
                .other(
                    "the inline if-expression evaluated to false and no else section was defined."))
        }
    }

    private func evaluate(_ expressions: [Expression], _ frame: Frame) throws(TemplateFailure)
        -> [Value]
    {
        var values: [Value] = []
        values.reserveCapacity(expressions.count)
        for expression in expressions { values.append(try evaluate(expression, frame)) }
        return values
    }

    private func evaluateBound(_ bound: Expression?, _ frame: Frame) throws(TemplateFailure)
        -> Value
    {
        guard let bound else { return .none }
        return try evaluate(bound, frame)
    }

    private func evaluateDict(_ pairs: [Expression.Pair], _ frame: Frame) throws(TemplateFailure)
        -> Value
    {
        let dict = Dict()
        for pair in pairs {
            let key = try evaluate(pair.key, frame)
            try dict.set(key, try evaluate(pair.value, frame))
        }
        return .dict(dict)
    }

    private func evaluateFilter(
        _ expression: Expression, _ input: Expression?, _ name: Text, _ filter: TemplateFilter?,
        _ arguments: CallArguments, _ frame: Frame, _ blockText: Text?
    ) throws(TemplateFailure) -> Value {
        // Of a chain without input, `|a|b`, only the innermost filter takes the block's text.
        let value =
            if let input { try evaluate(input, frame, blockText: blockText) } else {
                Value.string(blockText ?? .empty)
            }
        let arguments = try evaluate(arguments, frame)
        offset = expression.offset
        guard let filter else { throw .operation("No filter named '\(name.string)' found.") }
        return try filter.body(self, value, arguments)
    }

    private func evaluateConcatenation(_ items: [Expression], _ frame: Frame)
        throws(TemplateFailure) -> Value
    {
        let values = try evaluate(items, frame)
        var result = Text.empty
        for value in values {
            let text = try text(of: value)
            try spend(bytes: text.byteCount)
            result.append(text)
        }
        return .string(result)
    }

    private func evaluateComparison(
        _ expression: Expression, _ first: Expression, _ comparisons: [Expression.Comparison],
        _ frame: Frame
    ) throws(TemplateFailure) -> Value {
        var left = try evaluate(first, frame)
        for comparison in comparisons {
            let right = try evaluate(comparison.operand, frame)
            offset = expression.offset
            guard try compare(comparison.symbol, left, right) else { return .bool(false) }
            left = right
        }
        return .bool(true)
    }

    func evaluate(_ arguments: CallArguments, _ frame: Frame) throws(TemplateFailure) -> Arguments {
        var result = Arguments()
        if arguments.positional.isEmpty, arguments.keywords.isEmpty, arguments.spread == nil,
            arguments.keywordSpread == nil
        {
            return result
        }
        result.positional = try evaluate(arguments.positional, frame)
        if let spread = arguments.spread {
            let value = try evaluate(spread, frame)
            offset = spread.offset
            result.positional.append(contentsOf: try items(of: value))
            try spend(result.positional.count)
        }
        for keyword in arguments.keywords {
            result.keywords.append((keyword.name, try evaluate(keyword.value, frame)))
        }
        guard let spread = arguments.keywordSpread else { return result }
        let value = try evaluate(spread, frame)
        offset = spread.offset
        guard case .dict(let dict) = value else {
            throw .operation("argument after ** must be a mapping, not \(value.typeName)")
        }
        for (key, value) in zip(dict.keys, dict.values) {
            guard let name = key.text else { throw .operation("keywords must be strings") }
            guard !result.keywords.contains(where: { $0.name == name }) else {
                throw .operation("got multiple values for keyword argument '\(name.string)'")
            }
            try spend(1 + result.keywords.count)
            result.keywords.append((name, value))
        }
        return result
    }

    func call(_ callee: Value, _ arguments: Arguments) throws(TemplateFailure) -> Value {
        switch callee {
        case .callable(let callable): return try callable.body(self, arguments)
        case .undefined(let undefined): throw undefined.failure
        case .loop:
            throw .operation("The loop must have the 'recursive' marker to be called recursively.")
        default: throw .operation("'\(callee.typeName)' object is not callable")
        }
    }
}

extension Expression.Constant {
    var value: Value {
        switch self {
        case .none: .none
        case .bool(let value): .bool(value)
        case .int(let value): .int(value)
        case .float(let value): .float(value)
        case .string(let text): .string(text)
        }
    }
}
