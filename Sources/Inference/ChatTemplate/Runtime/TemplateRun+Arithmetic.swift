extension TemplateRun {
    func arithmetic(
        _ symbol: ArithmeticOperator, _ left: Value, _ right: Value
    ) throws(TemplateFailure) -> Value {
        if let a = left.integer, let b = right.integer {
            return try Arithmetic.integers(symbol, a, b)
        }
        if let a = left.number, let b = right.number { return try Arithmetic.numbers(symbol, a, b) }
        switch symbol {
        case .add: if let sum = try concatenate(left, right) { return sum }
        case .multiply:
            if let count = right.integer, let product = try repeated(left, count) { return product }
            if let count = left.integer, let product = try repeated(right, count) { return product }
        case .modulo:
            if let format = left.text {
                let text = try PercentFormat.format(format, right, self)
                return if case .markup = left { .markup(text) } else { .string(text) }
            }
        case .subtract, .divide, .floorDivide, .power: break
        }
        throw Arithmetic.failure(symbol, left, right)
    }

    /// The sum of two strings or sequences; `nil` for anything else.
    private func concatenate(_ left: Value, _ right: Value) throws(TemplateFailure) -> Value? {
        switch (left, right) {
        case (.string(let a), .string(let b)):
            try spend(bytes: a.byteCount + b.byteCount)
            return .string(a + b)
        case (.markup(let a), .string(let b)): return .markup(a + HTML.escaped(b))
        case (.string(let a), .markup(let b)): return .markup(HTML.escaped(a) + b)
        case (.markup(let a), .markup(let b)): return .markup(a + b)
        case (.list(let a), .list(let b)): return try makeList(a.items + b.items)
        case (.tuple(let a), .tuple(let b)):
            try spend(a.items.count + b.items.count)
            return try .tuple(a.items + b.items)
        default: return nil
        }
    }

    /// A string or sequence `count` times over; `nil` for anything else.
    private func repeated(_ value: Value, _ count: Int) throws(TemplateFailure) -> Value? {
        let count = max(count, 0)
        switch value {
        case .string(let text): return .string(try repeated(text, count))
        case .markup(let text): return .markup(try repeated(text, count))
        case .list(let list): return try .list(try repeated(list.items, count))
        case .tuple(let list): return try .tuple(try repeated(list.items, count))
        default: return nil
        }
    }

    func repeated(_ text: Text, _ count: Int) throws(TemplateFailure) -> Text {
        guard !text.isEmpty else { return text }
        try spend(
            bytes: try Arithmetic.checked(text.byteCount.multipliedReportingOverflow(by: count)))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.byteCount * count)
        for _ in 0..<count { bytes.append(contentsOf: text.bytes) }
        return Text(validUTF8: bytes)
    }

    private func repeated(_ items: [Value], _ count: Int) throws(TemplateFailure) -> [Value] {
        guard !items.isEmpty else { return [] }
        try spend(try Arithmetic.checked(items.count.multipliedReportingOverflow(by: count)))
        return Array(repeatElement(items, count: count).joined())
    }
}
