/// A value of the template language, with Python's semantics.
///
/// Lists and mappings cannot be changed by a template (the sandbox of `transformers` forbids it), so they are values;
/// namespaces, iterators and macros have an identity.
enum Value {
    case undefined(Undefined)
    case none
    case bool(Bool)
    case int(Int)
    case float(Double)
    case string(Text)
    /// What `safe` and `escape` give: a string that escapes what it is joined with.
    case markup(Text)
    case list(List)
    case tuple(List)
    case dict(Dict)
    case view(DictView)
    case range(ValueRange)
    case namespace(Namespace)
    case iterator(ValueIterator)
    case loop(LoopState)
    case callable(Callable)
}

/// The items of a list or a tuple, with how deep they are nested.
final class List {
    let items: [Value]
    let depth: Int
    /// Values in all, counting one that occurs twice twice: what it costs to walk through the list.
    let weight: Int

    /// - Throws: when the items are nested too deep.
    init(_ items: [Value]) throws(TemplateFailure) {
        var depth = 0
        var weight = 1
        for item in items {
            depth = max(depth, item.depth)
            weight = Value.sum(weight, item.weight)
        }
        self.items = items
        self.weight = weight
        self.depth = try Value.checkedDepth(depth + 1)
    }
}

extension Value {
    static func list(_ items: [Value]) throws(TemplateFailure) -> Value { .list(try List(items)) }
    static func tuple(_ items: [Value]) throws(TemplateFailure) -> Value { .tuple(try List(items)) }
    static func string(_ string: String) -> Value { .string(Text(string)) }

    /// How many containers are inside one another here; 0 for a scalar.
    var depth: Int {
        switch self {
        case .list(let list), .tuple(let list): list.depth
        case .dict(let dict): dict.depth
        case .view(let view): view.dict.depth + 1
        case .namespace(let namespace): namespace.depth
        case .iterator(let iterator): iterator.depth
        case .callable(let callable): callable.depth
        default: 0
        }
    }

    /// Values inside this one and itself, counting one that occurs twice twice; `Int.max` beyond that.
    var weight: Int {
        switch self {
        case .list(let list), .tuple(let list): list.weight
        case .dict(let dict): dict.weight
        case .view(let view): view.dict.weight
        default: 1
        }
    }

    static func sum(_ left: Int, _ right: Int) -> Int {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : sum
    }

    static func checkedDepth(_ depth: Int) throws(TemplateFailure) -> Int {
        guard depth <= TemplateLimits.valueDepth else {
            throw .limit("values nested deeper than \(TemplateLimits.valueDepth)")
        }
        return depth
    }

    /// The string or markup's text; `nil` for anything else.
    var text: Text? {
        switch self {
        case .string(let text), .markup(let text): text
        default: nil
        }
    }

    var isUndefined: Bool { if case .undefined = self { true } else { false } }
    var isNone: Bool { if case .none = self { true } else { false } }

    /// Truth as Python's `bool()`.
    var isTrue: Bool {
        switch self {
        case .undefined, .none: false
        case .bool(let value): value
        case .int(let value): value != 0
        case .float(let value): value != 0
        case .string(let text), .markup(let text): !text.isEmpty
        case .list(let list), .tuple(let list): !list.items.isEmpty
        case .dict(let dict): dict.count > 0
        case .view(let view): view.dict.count > 0
        case .range(let range): range.count > 0
        case .loop(let loop): loop.knownLength.map { $0 > 0 } ?? true
        case .namespace, .iterator, .callable: true
        }
    }

    /// The name of the Python type, as error messages give it.
    var typeName: String {
        switch self {
        case .undefined: "Undefined"
        case .none: "NoneType"
        case .bool: "bool"
        case .int: "int"
        case .float: "float"
        case .string: "str"
        case .markup: "Markup"
        case .list: "list"
        case .tuple: "tuple"
        case .dict: "dict"
        case .view(let view): view.kind.typeName
        case .range: "range"
        case .namespace: "TemplateNamespace"
        case .iterator(let iterator): iterator.typeName
        case .loop: "LoopContext"
        case .callable(let callable): callable.typeName
        }
    }

    /// The integer that a bool or an int is.
    var integer: Int? {
        switch self {
        case .bool(let value): value ? 1 : 0
        case .int(let value): value
        default: nil
        }
    }

    /// The number that a bool, an int or a float is.
    var number: Double? {
        switch self {
        case .bool(let value): value ? 1 : 0
        case .int(let value): Double(value)
        case .float(let value): value
        default: nil
        }
    }
}
