/// A mapping that keeps the order of insertion, as Python's `dict`.
final class Dict {
    private(set) var keys: [Value] = []
    private(set) var values: [Value] = []
    /// Where a key stands; made once there are too many keys to look at each.
    private var index: [DictKey: Int] = [:]
    private(set) var depth = 1
    /// Values in all, as `List.weight`.
    private(set) var weight = 1

    private static let largestWithoutIndex = 8

    init() {}

    var count: Int { keys.count }

    /// - Throws: when a key cannot be hashed, or the items are nested too deep.
    convenience init(_ items: some Sequence<(Value, Value)>) throws(TemplateFailure) {
        self.init()
        for (key, value) in items { try set(key, value) }
    }

    subscript(name: Text) -> Value? { position(of: DictKey(text: name)).map { values[$0] } }

    /// - Throws: when `key` cannot be hashed.
    func value(for key: Value) throws(TemplateFailure) -> Value? {
        position(of: try DictKey(key)).map { values[$0] }
    }

    /// Only for building: a mapping that a template has seen does not change.
    func set(_ key: Value, _ value: Value) throws(TemplateFailure) {
        let dictKey = try DictKey(key)
        depth = max(depth, try Value.checkedDepth(max(value.depth, key.depth) + 1))
        weight = Value.sum(weight, Value.sum(value.weight, key.weight))
        if let position = position(of: dictKey) {
            values[position] = value
            return
        }
        keys.append(key)
        values.append(value)
        if !index.isEmpty {
            index[dictKey] = keys.count - 1
        } else if keys.count > Self.largestWithoutIndex {
            for (position, key) in keys.enumerated() { index[try DictKey(key)] = position }
        }
    }

    private func position(of key: DictKey) -> Int? {
        guard index.isEmpty else { return index[key] }
        return keys.firstIndex { key.matches($0) }
    }

    func removeAll() {
        keys = []
        values = []
        index = [:]
    }
}

/// A value as a key: numbers that are equal are one key, whatever their type.
struct DictKey: Hashable {
    private enum Form: Hashable {
        case none
        case undefined
        case int(Int)
        case float(Double)
        case string(Text)
        case tuple([DictKey])
        case object(ObjectIdentifier)
    }

    private let form: Form
    private static let largestTuple = 1000

    init(text: Text) { form = .string(text) }

    /// - Throws: for a list, a mapping, or a tuple that holds one.
    init(_ value: Value) throws(TemplateFailure) {
        switch value {
        case .none: form = .none
        case .undefined: form = .undefined
        case .bool(let value): form = .int(value ? 1 : 0)
        case .int(let value): form = .int(value)
        case .float(let value): form = Int(exactly: value).map(Form.int) ?? .float(value)
        case .string(let text), .markup(let text): form = .string(text)
        case .tuple(let list):
            guard list.weight <= Self.largestTuple else {
                throw .limit("a key of more than \(Self.largestTuple) values")
            }
            var keys: [DictKey] = []
            for item in list.items { keys.append(try DictKey(item)) }
            form = .tuple(keys)
        case .namespace(let object): form = .object(ObjectIdentifier(object))
        case .iterator(let object): form = .object(ObjectIdentifier(object))
        case .loop(let object): form = .object(ObjectIdentifier(object))
        case .callable(let object): form = .object(ObjectIdentifier(object))
        case .range(let range): form = .tuple(range.identity.map { DictKey(integer: $0) })
        case .list, .dict, .view:
            throw .operation("unhashable type: '\(value.typeName)'")
        }
    }

    private init(integer: Int) { form = .int(integer) }

    func matches(_ value: Value) -> Bool {
        if case .string(let mine) = form, case .string(let other) = value { return mine == other }
        guard let key = try? DictKey(value) else { return false }
        return key == self
    }
}

/// What `dict.keys()`, `.values()` and `.items()` give.
final class DictView {
    enum Kind: Equatable {
        case keys, values, items

        var typeName: String {
            switch self {
            case .keys: "dict_keys"
            case .values: "dict_values"
            case .items: "dict_items"
            }
        }
    }

    let kind: Kind
    let dict: Dict

    init(_ kind: Kind, of dict: Dict) {
        self.kind = kind
        self.dict = dict
    }

    func items() throws(TemplateFailure) -> [Value] {
        switch kind {
        case .keys: return dict.keys
        case .values: return dict.values
        case .items:
            var items: [Value] = []
            items.reserveCapacity(dict.count)
            for (key, value) in zip(dict.keys, dict.values) {
                items.append(try .tuple([key, value]))
            }
            return items
        }
    }
}

/// What `namespace()` makes: the one thing whose attributes a template may set.
final class Namespace {
    let attributes: Dict

    init(_ attributes: Dict) { self.attributes = attributes }

    var depth: Int { attributes.depth + 1 }
}

/// What `range()` gives; `count` is within `TemplateLimits.rangeItems`.
struct ValueRange {
    var start: Int
    var stop: Int
    var step: Int

    var count: Int {
        if step > 0 { return start < stop ? (Self.distance(start, stop) - 1) / step + 1 : 0 }
        guard step < 0, start > stop else { return 0 }
        return (Self.distance(stop, start) - 1) / (step == .min ? .max : -step) + 1
    }

    private static func distance(_ low: Int, _ high: Int) -> Int {
        let (distance, overflow) = high.subtractingReportingOverflow(low)
        return overflow ? .max : distance
    }

    /// Item `index`, which is below `count`: it does not overflow, for the range's bounds were integers.
    func item(_ index: Int) -> Int { start &+ index &* step }

    /// Equal for ranges with the same items.
    var identity: [Int] { count == 0 ? [0] : count == 1 ? [1, start] : [count, start, step] }

    func contains(_ value: Int) -> Bool { (0..<count).contains { item($0) == value } }
}
