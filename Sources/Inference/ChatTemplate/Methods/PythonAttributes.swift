/// The attributes that Python's own types have, as far as a sandboxed template may reach them.
enum PythonAttributes {
    typealias Method<Receiver> =
        @Sendable (TemplateRun, Receiver, Arguments) throws(TemplateFailure) -> Value

    /// - Returns: a value or a bound method; an undefined value where the sandbox refuses; `nil` where the type has no
    ///   such attribute.
    static func attribute(
        _ name: Text, of object: Value, _ run: TemplateRun
    ) throws(TemplateFailure) -> Value? {
        if name.bytes.first == UInt8(ascii: "_") {
            if case .namespace = object { return nil }
            if case .undefined(let undefined) = object, !special.contains(name) {
                throw undefined.failure
            }
            return special.contains(name)
                ? .undefined(.unsafe(name, typeName: object.typeName)) : nil
        }
        switch object {
        case .string(let text): return bound(StringMethods.named[name], name, text, object)
        case .markup(let text):
            guard let method = StringMethods.named[name] else { return nil }
            return bound(
                { run, text, arguments throws(TemplateFailure) in
                    try markedUp(try method(run, text, arguments))
                }, name, text, object)
        case .list(let list):
            if listMutators.contains(name) { return .undefined(.unsafe(name, typeName: "list")) }
            return bound(SequenceMethods.ofList[name], name, list, object)
        case .tuple(let list): return bound(SequenceMethods.ofTuple[name], name, list, object)
        case .dict(let dict):
            if dictMutators.contains(name) { return .undefined(.unsafe(name, typeName: "dict")) }
            return bound(DictMethods.named[name], name, dict, object)
        case .namespace(let namespace): return namespace.attributes[name]
        case .loop(let loop): return try loop.attribute(name, run)
        case .range(let range): return RangeAttributes.value(name, of: range)
        case .int, .bool, .float: return NumberAttributes.value(name, of: object)
        case .undefined(let undefined): throw undefined.failure
        case .none, .view, .iterator, .callable: return nil
        }
    }

    /// What a method of markup gives: its text, or the parts of it, is markup again.
    private static func markedUp(_ value: Value) throws(TemplateFailure) -> Value {
        switch value {
        case .string(let text): return .markup(text)
        case .list(let list):
            return try .list(list.items.map { item in item.text.map(Value.markup) ?? item })
        case .tuple(let list):
            return try .tuple(list.items.map { item in item.text.map(Value.markup) ?? item })
        default: return value
        }
    }

    private static func bound<Receiver>(
        _ method: Method<Receiver>?, _ name: Text, _ receiver: Receiver, _ object: Value
    ) -> Value? {
        guard let method else { return nil }
        return .callable(
            Callable(
                "<built-in method \(name.string) of \(object.typeName) object>",
                typeName: "builtin_function_or_method", depth: object.depth + 1
            ) { run, arguments throws(TemplateFailure) in try method(run, receiver, arguments) })
    }

    /// What `ImmutableSandboxedEnvironment` keeps from templates.
    private static let listMutators: Set<Text> = [
        "append", "clear", "pop", "reverse", "insert", "sort", "extend", "remove",
    ]
    private static let dictMutators: Set<Text> = [
        "clear", "pop", "popitem", "setdefault", "update",
    ]

    /// Names with underscores that every Python object has.
    private static let special: Set<Text> = [
        "__class__", "__delattr__", "__dir__", "__doc__", "__eq__", "__format__", "__ge__",
        "__getattribute__",
        "__getstate__", "__gt__", "__hash__", "__init__", "__init_subclass__", "__le__", "__lt__",
        "__ne__",
        "__new__", "__reduce__", "__reduce_ex__", "__repr__", "__setattr__", "__sizeof__",
        "__str__",
        "__subclasshook__",
    ]
}

enum RangeAttributes {
    static func value(_ name: Text, of range: ValueRange) -> Value? {
        switch name {
        case "start": .int(range.start)
        case "stop": .int(range.stop)
        case "step": .int(range.step)
        default: nil
        }
    }
}

enum NumberAttributes {
    static func value(_ name: Text, of number: Value) -> Value? {
        switch (number, name) {
        case (_, "real"): return number.integer.map(Value.int) ?? number
        case (.float, "imag"): return .float(0)
        case (_, "imag"): return .int(0)
        case (.int(let value), "numerator"): return .int(value)
        case (.bool(let value), "numerator"): return .int(value ? 1 : 0)
        case (.int, "denominator"), (.bool, "denominator"): return .int(1)
        case (.float(let value), "is_integer"):
            return .callable(
                Callable(
                    "<built-in method is_integer of float object>",
                    typeName: "builtin_function_or_method"
                ) {
                    _, arguments throws(TemplateFailure) in
                    _ = try arguments.values("is_integer", 0, 0)
                    return .bool(value.isFinite && value == value.rounded(.towardZero))
                })
        default: return nil
        }
    }
}
