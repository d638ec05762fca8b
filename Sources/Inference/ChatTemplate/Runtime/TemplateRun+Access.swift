/// Attributes, items and slices. Source: `getattr` and `getitem` of `jinja2.sandbox`.
extension TemplateRun {
    /// `object.name`: an attribute of the Python type first, then an item.
    func attribute(_ name: Text, of object: Value, at offset: Int) throws(TemplateFailure) -> Value
    {
        self.offset = offset
        if let found = try PythonAttributes.attribute(name, of: object, self) { return found }
        if case .dict(let dict) = object {
            if let value = dict[name] { return value }
        }
        return .undefined(.attribute(name, typeName: object.typeName))
    }

    /// `object[key]`: an item first, then an attribute.
    func item(_ key: Value, of object: Value) throws(TemplateFailure) -> Value {
        switch object {
        case .undefined(let undefined): throw undefined.failure
        case .dict(let dict):
            // A key that cannot be hashed is a type error, which counts as absent.
            if let value = try? dict.value(for: key) { return value }
        case .list(let list), .tuple(let list):
            if let index = key.integer, let position = Self.position(index, list.items.count) {
                return list.items[position]
            }
        case .string(let text), .markup(let text):
            if let index = key.integer {
                try spend(bytes: text.byteCount)
                if let found = character(index, of: text) { return found }
            }
        case .range(let range):
            if let index = key.integer, let position = Self.position(index, range.count) {
                return .int(range.item(position))
            }
        default: break
        }
        guard let name = key.text else {
            return .undefined(.element(try repr(of: key).string, typeName: object.typeName))
        }
        if let found = try PythonAttributes.attribute(name, of: object, self) { return found }
        return .undefined(.attribute(name, typeName: object.typeName))
    }

    private func character(_ index: Int, of text: Text) -> Value? {
        if text.isASCII {
            return Self.position(index, text.byteCount).map {
                .string(Text(validUTF8: text.bytes[$0...$0]))
            }
        }
        let scalars = text.scalars
        return Self.position(index, scalars.count).map {
            .string(Text(scalars: CollectionOfOne(scalars[$0])))
        }
    }

    /// Where item `index` of `count` lies, from the end where it is negative; `nil` where there is none.
    private static func position(_ index: Int, _ count: Int) -> Int? {
        let position = index < 0 ? index &+ count : index
        return (0..<count).contains(position) ? position : nil
    }

    // MARK: slices

    func slice(
        _ object: Value, _ start: Value, _ stop: Value, _ step: Value
    ) throws(TemplateFailure) -> Value {
        switch object {
        case .list(let list):
            return try makeList(try pick(list.items, start, stop, step))
        case .tuple(let list): return try .tuple(try pick(list.items, start, stop, step))
        case .string(let text): return .string(try slice(text, start, stop, step))
        case .markup(let text): return .markup(try slice(text, start, stop, step))
        case .range(let range):
            let positions = try self.positions(count: range.count, start, stop, step)
            let scaled = try Arithmetic.checked(
                range.step.multipliedReportingOverflow(by: positions.step))
            return .range(
                ValueRange(
                    start: range.item(positions.start),
                    stop: range.item(positions.stop), step: scaled))
        case .undefined(let undefined): throw undefined.failure
        case .dict: throw .operation("unhashable type: 'slice'")
        default: throw .operation("'\(object.typeName)' object is not subscriptable")
        }
    }

    private func slice(
        _ text: Text, _ start: Value, _ stop: Value, _ step: Value
    ) throws(TemplateFailure) -> Text {
        try spend(bytes: text.byteCount)
        if text.isASCII { return Text(validUTF8: try pick(text.bytes, start, stop, step)) }
        return Text(scalars: try pick(text.scalars, start, stop, step))
    }

    private func pick<Element>(
        _ items: [Element], _ start: Value, _ stop: Value, _ step: Value
    ) throws(TemplateFailure) -> [Element] {
        let range = try positions(count: items.count, start, stop, step)
        if range.step == 1 {
            return range.start < range.stop ? Array(items[range.start..<range.stop]) : []
        }
        var picked: [Element] = []
        for index in 0..<range.count { picked.append(items[range.item(index)]) }
        return picked
    }

    /// The positions that a slice of `count` items takes, as `slice.indices` of Python gives them.
    private func positions(
        count: Int, _ start: Value, _ stop: Value, _ step: Value
    ) throws(TemplateFailure) -> ValueRange {
        let step = try bound(step) ?? 1
        guard step != 0 else { throw .operation("slice step cannot be zero") }
        let lowest = step < 0 ? -1 : 0
        let highest = step < 0 ? count - 1 : count
        func clamp(_ bound: Int?, _ fallback: Int) -> Int {
            guard let bound else { return fallback }
            return min(max(bound < 0 ? bound &+ count : bound, lowest), highest)
        }
        let start = clamp(try bound(start), step < 0 ? highest : lowest)
        let stop = clamp(try bound(stop), step < 0 ? lowest : highest)
        return ValueRange(start: start, stop: stop, step: step)
    }

    private func bound(_ value: Value) throws(TemplateFailure) -> Int? {
        if value.isNone { return nil }
        guard let integer = value.integer else {
            throw .operation("slice indices must be integers or None or have an __index__ method")
        }
        return integer
    }
}
