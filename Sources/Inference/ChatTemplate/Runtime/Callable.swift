/// The arguments of a call, evaluated.
struct Arguments {
    var positional: [Value] = []
    var keywords: [(name: Text, value: Value)] = []

    mutating func takeKeyword(_ name: Text) -> Value? {
        guard let index = keywords.firstIndex(where: { $0.name == name }) else { return nil }
        return keywords.remove(at: index).value
    }

    /// The arguments in the order of `parameters`, as Python binds them; `nil` where none was given.
    ///
    /// - Parameter required: how many of the first parameters must be given.
    func bind(_ function: String, _ parameters: [Text], required: Int = 0) throws(TemplateFailure)
        -> [Value?]
    {
        guard positional.count <= parameters.count else {
            throw .operation(
                "\(function)() takes at most \(parameters.count) positional arguments but \(positional.count) were given"
            )
        }
        var bound: [Value?] = positional
        bound.append(contentsOf: repeatElement(nil, count: parameters.count - positional.count))
        for (name, value) in keywords {
            guard let index = parameters.firstIndex(of: name) else {
                throw .operation(
                    "\(function)() got an unexpected keyword argument '\(name.string)'")
            }
            guard bound[index] == nil else {
                throw .operation("\(function)() got multiple values for argument '\(name.string)'")
            }
            bound[index] = value
        }
        for index in 0..<required where bound[index] == nil {
            throw .operation(
                "\(function)() missing 1 required positional argument: '\(parameters[index].string)'"
            )
        }
        return bound
    }

    /// For functions that take no keywords: between `minimum` and `maximum` values.
    func values(_ function: String, _ minimum: Int, _ maximum: Int) throws(TemplateFailure)
        -> [Value]
    {
        guard keywords.isEmpty else { throw .operation("\(function)() takes no keyword arguments") }
        guard (minimum...maximum).contains(positional.count) else {
            throw .operation(
                "\(function)() takes from \(minimum) to \(maximum) arguments (\(positional.count) given)"
            )
        }
        return positional
    }
}

/// What a template can call: a global, a method bound to its object, a macro.
final class Callable {
    typealias Body = (TemplateRun, Arguments) throws(TemplateFailure) -> Value

    let repr: String
    let typeName: String
    let depth: Int
    let body: Body

    init(_ repr: String, typeName: String, depth: Int = 0, _ body: @escaping Body) {
        self.repr = repr
        self.typeName = typeName
        self.depth = depth
        self.body = body
    }
}

/// A sequence that is made item by item and read once, such as what `map` gives.
final class ValueIterator {
    typealias Pull = (TemplateRun) throws(TemplateFailure) -> Value?

    let typeName: String
    let depth: Int
    private let pull: Pull
    private var isDone = false

    /// - Parameter depth: of the values it reads.
    init(_ typeName: String, depth: Int, _ pull: @escaping Pull) throws(TemplateFailure) {
        self.typeName = typeName
        self.depth = try Value.checkedDepth(depth + 1)
        self.pull = pull
    }

    func next(_ run: TemplateRun) throws(TemplateFailure) -> Value? {
        guard !isDone else { return nil }
        do throws(TemplateFailure) {
            if let value = try pull(run) { return value }
        } catch {
            isDone = true
            throw error
        }
        isDone = true
        return nil
    }
}

/// A walk over the items of a value.
struct Iteration {
    private enum Source {
        case items([Value])
        case range(ValueRange, count: Int)
        case iterator(ValueIterator)
        case loop(LoopState)
    }

    private let source: Source
    private var index = 0

    /// - Throws: when the value has no items.
    init(_ value: Value) throws(TemplateFailure) {
        switch value {
        case .undefined: source = .items([])
        case .list(let list), .tuple(let list): source = .items(list.items)
        case .dict(let dict): source = .items(dict.keys)
        case .view(let view): source = .items(try view.items())
        case .string(let text), .markup(let text):
            source = .items(text.scalars.map { .string(Text(scalars: CollectionOfOne($0))) })
        case .range(let range): source = .range(range, count: range.count)
        case .iterator(let iterator): source = .iterator(iterator)
        case .loop(let loop): source = .loop(loop)
        case .none, .bool, .int, .float, .namespace, .callable:
            throw .operation("'\(value.typeName)' object is not iterable")
        }
    }

    /// How many items there are in all, where that is known without making them.
    var knownCount: Int? {
        switch source {
        case .items(let items): items.count
        case .range(_, let count): count
        case .iterator, .loop: nil
        }
    }

    mutating func next(_ run: TemplateRun) throws(TemplateFailure) -> Value? {
        try run.spend(1)
        switch source {
        case .items(let items):
            guard index < items.count else { return nil }
            index += 1
            return items[index - 1]
        case .range(let range, let count):
            guard index < count else { return nil }
            index += 1
            return .int(range.item(index - 1))
        case .iterator(let iterator): return try iterator.next(run)
        case .loop(let loop):
            // `for x in loop` advances the outer loop itself.
            guard let item = try loop.advance(run) else { return nil }
            return try .tuple([item, .loop(loop)])
        }
    }
}

/// The variable `loop`: where a loop stands.
final class LoopState {
    private var iteration: Iteration
    private(set) var index0 = -1
    private var length: Int?
    /// Items that were made ahead of their turn.
    private var ahead: [Value] = []
    private var current: Value?
    private var previous: Value?
    private var lastChanged: Value?

    init(_ iteration: Iteration) {
        self.iteration = iteration
        length = iteration.knownCount
    }

    var knownLength: Int? { length }

    func advance(_ run: TemplateRun) throws(TemplateFailure) -> Value? {
        let item = ahead.isEmpty ? try iteration.next(run) : ahead.removeFirst()
        guard let item else { return nil }
        index0 += 1
        previous = current
        current = item
        return item
    }

    private func peek(_ run: TemplateRun) throws(TemplateFailure) -> Value? {
        if ahead.isEmpty, let item = try iteration.next(run) { ahead.append(item) }
        return ahead.first
    }

    func length(_ run: TemplateRun) throws(TemplateFailure) -> Int {
        if let length { return length }
        while let item = try iteration.next(run) { ahead.append(item) }
        let length = index0 + 1 + ahead.count
        self.length = length
        return length
    }

    /// `loop.name`; `nil` when it has no such attribute.
    func attribute(_ name: Text, _ run: TemplateRun) throws(TemplateFailure) -> Value? {
        switch name {
        case "index": return .int(index0 + 1)
        case "index0": return .int(index0)
        case "revindex": return .int(try length(run) - index0)
        case "revindex0": return .int(try length(run) - index0 - 1)
        case "first": return .bool(index0 == 0)
        case "last": return .bool(try peek(run) == nil)
        case "length": return .int(try length(run))
        case "depth": return .int(1)
        case "depth0": return .int(0)
        case "previtem":
            guard index0 > 0, let previous else {
                return .undefined(.other("there is no previous item"))
            }
            return previous
        case "nextitem": return try peek(run) ?? .undefined(.other("there is no next item"))
        case "cycle":
            let index = index0
            return Self.method("cycle") { _, arguments throws(TemplateFailure) in
                let values = try arguments.values("cycle", 0, .max)
                guard !values.isEmpty else { throw .operation("no items for cycling given") }
                return values[max(index, 0) % values.count]
            }
        case "changed":
            return Self.method("changed") { [self] run, arguments throws(TemplateFailure) in
                let value = try Value.tuple(try arguments.values("changed", 0, .max))
                if let last = lastChanged, try run.areEqual(last, value) { return .bool(false) }
                lastChanged = value
                return .bool(true)
            }
        default: return nil
        }
    }

    private static func method(_ name: String, _ body: @escaping Callable.Body) -> Value {
        .callable(Callable("<bound method LoopContext.\(name)>", typeName: "method", body))
    }
}
