/// A test: what `value is name(arguments)` calls.
struct TemplateTest: Sendable {
    typealias Body = @Sendable (TemplateRun, Value, Arguments) throws(TemplateFailure) -> Bool

    let body: Body

    init(_ body: @escaping Body) { self.body = body }

    static let named: [Text: TemplateTest] = kinds.merging(comparisons) { $1 }.merging(others) {
        $1
    }

    private static func kind(_ matches: @escaping @Sendable (Value) -> Bool) -> TemplateTest {
        TemplateTest { _, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("test", 0, 0)
            return matches(value)
        }
    }

    private static let kinds: [Text: TemplateTest] = [
        "defined": kind { !$0.isUndefined },
        "undefined": kind { $0.isUndefined },
        "none": kind { $0.isNone },
        "boolean": kind { if case .bool = $0 { true } else { false } },
        "false": kind { if case .bool(false) = $0 { true } else { false } },
        "true": kind { if case .bool(true) = $0 { true } else { false } },
        "integer": kind { if case .int = $0 { true } else { false } },
        "float": kind { if case .float = $0 { true } else { false } },
        "number": kind { $0.number != nil },
        "string": kind { $0.text != nil },
        "mapping": kind { if case .dict = $0 { true } else { false } },
        "escaped": kind { if case .markup = $0 { true } else { false } },
        "callable": kind { value in
            switch value {
            // An undefined value and a loop have `__call__`, whatever it does.
            case .callable, .undefined, .loop: true
            default: false
            }
        },
        "iterable": kind { value in
            switch value {
            case .none, .bool, .int, .float, .namespace, .callable: false
            default: true
            }
        },
        "sequence": TemplateTest { _, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("sequence", 0, 0)
            switch value {
            case .string, .markup, .list, .tuple, .dict, .range, .undefined: return true
            default: return false
            }
        },
    ]

    private static func comparison(_ symbol: ComparisonOperator) -> TemplateTest {
        TemplateTest { run, value, arguments throws(TemplateFailure) in
            try run.compare(symbol, value, try arguments.values(symbol.rawValue, 1, 1)[0])
        }
    }

    private static let comparisons: [Text: TemplateTest] = [
        "==": comparison(.equal), "eq": comparison(.equal), "equalto": comparison(.equal),
        "!=": comparison(.notEqual), "ne": comparison(.notEqual),
        ">": comparison(.greater), "gt": comparison(.greater), "greaterthan": comparison(.greater),
        ">=": comparison(.greaterOrEqual), "ge": comparison(.greaterOrEqual),
        "<": comparison(.less), "lt": comparison(.less), "lessthan": comparison(.less),
        "<=": comparison(.lessOrEqual), "le": comparison(.lessOrEqual),
        "in": TemplateTest { run, value, arguments throws(TemplateFailure) in
            try run.contains(try arguments.bind("in", ["seq"], required: 1)[0] ?? .none, value)
        },
    ]

    private static func remainder(_ expected: Int, by divisor: Int) -> TemplateTest {
        TemplateTest { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("test", 0, 0)
            return try run.areEqual(
                try run.arithmetic(.modulo, value, .int(divisor)), .int(expected))
        }
    }

    private static let others: [Text: TemplateTest] = [
        "odd": remainder(1, by: 2),
        "even": remainder(0, by: 2),
        "divisibleby": TemplateTest { run, value, arguments throws(TemplateFailure) in
            let divisor = try arguments.bind("divisibleby", ["num"], required: 1)[0] ?? .none
            return try run.areEqual(try run.arithmetic(.modulo, value, divisor), .int(0))
        },
        "lower": TemplateTest { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("lower", 0, 0)
            return try run.text(of: value).isPythonLowercase
        },
        "upper": TemplateTest { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("upper", 0, 0)
            return try run.text(of: value).isPythonUppercase
        },
        "sameas": TemplateTest { _, value, arguments throws(TemplateFailure) in
            isSame(value, try arguments.bind("sameas", ["other"], required: 1)[0] ?? .none)
        },
        "filter": TemplateTest { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("filter", 0, 0)
            _ = try DictKey(value)
            return value.text.map { TemplateFilter.named[$0] != nil } ?? false
        },
        "test": TemplateTest { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("test", 0, 0)
            _ = try DictKey(value)
            return value.text.map { TemplateTest.named[$0] != nil } ?? false
        },
    ]

    /// Whether two values are one object in Python; for numbers and text, which have no identity here, whether they are
    /// equal and of one type.
    private static func isSame(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.none, .none): true
        case (.bool(let left), .bool(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.float(let left), .float(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
            left === right
        case (.dict(let left), .dict(let right)): left === right
        case (.namespace(let left), .namespace(let right)): left === right
        case (.undefined(let left), .undefined(let right)): left === right
        default: false
        }
    }
}
