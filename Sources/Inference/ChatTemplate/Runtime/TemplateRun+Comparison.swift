extension TemplateRun {
    func compare(_ symbol: ComparisonOperator, _ left: Value, _ right: Value)
        throws(TemplateFailure) -> Bool
    {
        switch symbol {
        case .equal: return try areEqual(left, right)
        case .notEqual: return !(try areEqual(left, right))
        case .contained: return try contains(right, left)
        case .notContained: return !(try contains(right, left))
        case .less, .lessOrEqual, .greater, .greaterOrEqual: break
        }
        guard let order = try order(left, right, symbol) else { return false }
        switch symbol {
        case .less: return order == .less
        case .lessOrEqual: return order != .greater
        case .greater: return order == .greater
        default: return order != .less
        }
    }

    enum Order { case less, equal, greater }

    /// How two values compare; `nil` when a NaN is among them.
    ///
    /// - Throws: for types that Python does not order.
    func order(
        _ left: Value, _ right: Value, _ symbol: ComparisonOperator = .less
    ) throws(TemplateFailure) -> Order? {
        if case .undefined(let undefined) = left { throw undefined.failure }
        if case .undefined(let undefined) = right { throw undefined.failure }
        if let left = left.integer, let right = right.integer { return Self.order(left, right) }
        if let left = left.number, let right = right.number {
            return left.isNaN || right.isNaN ? nil : Self.order(left, right)
        }
        if let left = left.text, let right = right.text {
            try spend(bytes: min(left.byteCount, right.byteCount))
            return left == right ? .equal : left < right ? .less : .greater
        }
        switch (left, right) {
        case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
            try spend(min(left.weight, right.weight))
            for (a, b) in zip(left.items, right.items) where !(try areEqual(a, b)) {
                return try order(a, b, symbol)
            }
            return Self.order(left.items.count, right.items.count)
        default:
            throw .operation(
                "'\(symbol.rawValue)' not supported between instances of '\(left.typeName)' and '\(right.typeName)'"
            )
        }
    }

    private static func order<Number: Comparable>(_ left: Number, _ right: Number) -> Order {
        left < right ? .less : left == right ? .equal : .greater
    }

    /// `left == right`.
    func areEqual(_ left: Value, _ right: Value) throws(TemplateFailure) -> Bool {
        switch (left, right) {
        case (.string(let left), .string(let right)):
            guard left.byteCount == right.byteCount else { return false }
            try spend(bytes: left.byteCount)
            return left == right
        case (.undefined, .undefined), (.none, .none): return true
        case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
            guard left !== right else { return true }
            guard left.items.count == right.items.count else { return false }
            try spend(min(left.weight, right.weight))
            for (a, b) in zip(left.items, right.items) where !(try areEqual(a, b)) { return false }
            return true
        case (.dict(let left), .dict(let right)): return try areEqual(left, right)
        case (.range(let left), .range(let right)): return left.identity == right.identity
        case (.namespace(let left), .namespace(let right)): return left === right
        case (.iterator(let left), .iterator(let right)): return left === right
        case (.loop(let left), .loop(let right)): return left === right
        case (.callable(let left), .callable(let right)): return left === right
        case (.view(let left), .view(let right)):
            guard left.kind == right.kind, left.kind != .values else { return left === right }
            guard left.dict.count == right.dict.count else { return false }
            for item in try left.items() where !(try contains(.view(right), item)) { return false }
            return true
        default: break
        }
        if let left = left.text, let right = right.text { return left == right }
        if let left = left.integer, let right = right.integer { return left == right }
        if let left = left.number, let right = right.number { return left == right }
        return false
    }

    private func areEqual(_ left: Dict, _ right: Dict) throws(TemplateFailure) -> Bool {
        guard left !== right else { return true }
        guard left.count == right.count else { return false }
        try spend(min(left.weight, right.weight))
        for (key, value) in zip(left.keys, left.values) {
            guard let other = try right.value(for: key), try areEqual(value, other) else {
                return false
            }
        }
        return true
    }

    /// `item in container`.
    func contains(_ container: Value, _ item: Value) throws(TemplateFailure) -> Bool {
        switch container {
        case .string(let text), .markup(let text):
            guard let part = item.text else {
                if case .undefined = item {
                    throw .operation("'in <string>' requires string as left operand, not Undefined")
                }
                throw .operation(
                    "'in <string>' requires string as left operand, not \(item.typeName)")
            }
            try spend(bytes: text.byteCount)
            return text.contains(part)
        case .dict(let dict): return try dict.value(for: item) != nil
        case .view(let view) where view.kind == .keys: return try view.dict.value(for: item) != nil
        case .range(let range):
            guard let value = item.number.flatMap({ Int(exactly: $0) }) else { return false }
            try spend(range.count)
            return range.contains(value)
        case .none, .bool, .int, .float, .namespace, .callable:
            throw .operation("argument of type '\(container.typeName)' is not iterable")
        default: break
        }
        var iteration = try Iteration(container)
        while let candidate = try iteration.next(self) {
            if try areEqual(candidate, item) { return true }
        }
        return false
    }
}
