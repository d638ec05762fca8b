/// A filter: what `value|name(arguments)` calls.
struct TemplateFilter: Sendable {
    typealias Body = @Sendable (TemplateRun, Value, Arguments) throws(TemplateFailure) -> Value

    let body: Body

    init(_ body: @escaping Body) { self.body = body }

    static let named: [Text: TemplateFilter] = TextFilters.all.merging(SequenceFilters.all) { $1 }
        .merging(SelectionFilters.all) { $1 }.merging(NumberFilters.all) { $1 }
        .merging(OrderFilters.all) { $1 }
}

extension TemplateFilter {
    /// What a filter's attribute argument (`"a.b.0"` or an index) finds in an item.
    struct AttributePath {
        private let parts: [Value]
        private let ignoresCase: Bool
        private let fallback: Value?

        init(_ attribute: Value?, ignoresCase: Bool = false, fallback: Value? = nil) {
            self.ignoresCase = ignoresCase
            self.fallback = fallback.flatMap { $0.isNone ? nil : $0 }
            switch attribute {
            case nil, .some(.none): parts = []
            case .some(let value):
                if let text = value.text {
                    parts = text.split(on: ".", limit: -1).map(Self.part)
                } else {
                    parts = [value]
                }
            }
        }

        private static func part(_ text: Text) -> Value {
            let isNumber = !text.isEmpty && text.scalars.allSatisfy(\.isPythonDigit)
            return isNumber ? Int(text.string).map(Value.int) ?? .string(text) : .string(text)
        }

        func value(in item: Value, _ run: TemplateRun) throws(TemplateFailure) -> Value {
            var value = item
            for part in parts {
                value = try run.item(part, of: value)
                if let fallback, value.isUndefined { value = fallback }
            }
            if ignoresCase, let text = value.text { return .string(text.lowercased) }
            return value
        }
    }

    /// The text of a value, as `soft_str` gives it.
    static func text(_ value: Value, _ run: TemplateRun) throws(TemplateFailure) -> Text {
        try run.text(of: value)
    }
}
