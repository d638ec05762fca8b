/// The functions that a template finds without being given them, as `transformers` sets them up.
enum TemplateGlobals {
    /// By name, what makes the value: `joiner` and the like have a state of their own in every rendering.
    static let named: [Text: @Sendable () -> Value] = [
        "range": { function("range", "function", range) },
        "dict": { function("dict", "TemplateDict", dict) },
        "namespace": { function("namespace", "type", namespace) },
        "raise_exception": { function("raise_exception", "function", raise) },
        "strftime_now": { function("strftime_now", "function", formattedNow) },
        "joiner": { function("joiner", "type", joiner) },
    ]

    private static func function(
        _ name: String, _ typeName: String, _ body: @escaping Callable.Body
    ) -> Value {
        .callable(Callable("<function \(name)>", typeName: typeName, body))
    }

    private static func range(_ run: TemplateRun, _ arguments: Arguments) throws(TemplateFailure)
        -> Value
    {
        var bounds: [Int] = []
        for value in try arguments.values("range", 1, 3) {
            bounds.append(try StringMethods.integer(value))
        }
        let range =
            switch bounds.count {
            case 1: ValueRange(start: 0, stop: bounds[0], step: 1)
            case 2: ValueRange(start: bounds[0], stop: bounds[1], step: 1)
            default: ValueRange(start: bounds[0], stop: bounds[1], step: bounds[2])
            }
        guard range.step != 0 else { throw .operation("range() arg 3 must not be zero") }
        guard range.count <= TemplateLimits.rangeItems else {
            throw .limit(
                "Range too big. The sandbox blocks ranges larger than MAX_RANGE (\(TemplateLimits.rangeItems))."
            )
        }
        return .range(range)
    }

    private static func dict(_ run: TemplateRun, _ arguments: Arguments) throws(TemplateFailure)
        -> Value
    {
        .dict(try makeDict("dict", run, arguments))
    }

    /// What `dict(…)` makes of a mapping or of pairs, and of keywords.
    private static func makeDict(
        _ name: String, _ run: TemplateRun, _ arguments: Arguments
    ) throws(TemplateFailure) -> Dict {
        guard arguments.positional.count <= 1 else {
            throw .operation(
                "\(name) expected at most 1 argument, got \(arguments.positional.count)")
        }
        let result = Dict()
        if case .dict(let dict)? = arguments.positional.first {
            try run.spend(dict.count)
            for (key, value) in zip(dict.keys, dict.values) { try result.set(key, value) }
        } else if let pairs = arguments.positional.first {
            for (index, pair) in try run.items(of: pairs).enumerated() {
                let items = try run.items(of: pair)
                guard items.count == 2 else {
                    throw .operation(
                        "dictionary update sequence element #\(index) has length \(items.count); 2 is required"
                    )
                }
                try result.set(items[0], items[1])
            }
        }
        for (name, value) in arguments.keywords { try result.set(.string(name), value) }
        return result
    }

    private static func namespace(_ run: TemplateRun, _ arguments: Arguments)
        throws(TemplateFailure) -> Value
    {
        let attributes = try makeDict("dict", run, arguments)
        for case .string(let name) in attributes.keys { try checkNamespaceAttribute(name) }
        return try run.makeNamespace(attributes)
    }

    static func checkNamespaceAttribute(_ name: Text) throws(TemplateFailure) {
        guard name.bytes.first == UInt8(ascii: "_") else { return }
        throw TemplateFailure(
            .security,
            "Chat templates cannot store underscore-prefixed attributes on a namespace, but got "
                + "\(Value.string(name).repr). Please rename the attribute.")
    }

    private static func raise(_ run: TemplateRun, _ arguments: Arguments) throws(TemplateFailure)
        -> Value
    {
        let message = try arguments.bind("raise_exception", ["message"], required: 1)[0] ?? .none
        throw TemplateFailure(.raised, try run.text(of: message).string)
    }

    private static func formattedNow(
        _ run: TemplateRun, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let format = try StringMethods.text(
            try arguments.bind("strftime_now", ["format"], required: 1)[0] ?? .none)
        guard let now = run.now else {
            throw .operation("the template asks for the date, and none was given")
        }
        return try run.make(now.formatted(format))
    }

    private static func joiner(_ run: TemplateRun, _ arguments: Arguments) throws(TemplateFailure)
        -> Value
    {
        let separator = try arguments.bind("joiner", ["sep"])[0] ?? .string(", ")
        var isUsed = false
        return .callable(
            Callable("<Joiner>", typeName: "Joiner", depth: separator.depth) {
                _, arguments throws(TemplateFailure) in
                _ = try arguments.values("joiner", 0, 0)
                defer { isUsed = true }
                return isUsed ? separator : .string(Text.empty)
            })
    }
}
