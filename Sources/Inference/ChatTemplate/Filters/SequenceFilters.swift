/// Filters over sequences, but for selecting and ordering.
enum SequenceFilters {
    static let all: [Text: TemplateFilter] = [
        "length": length, "count": length,
        "default": byDefault, "d": byDefault,
        "join": TemplateFilter(join),
        "list": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("list", 0, 0)
            return try run.makeList(try run.items(of: value))
        },
        "first": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("first", 0, 0)
            var iteration = try Iteration(value)
            return try iteration.next(run)
                ?? .undefined(.other("No first item, sequence was empty."))
        },
        "last": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("last", 0, 0)
            switch value {
            case .iterator, .loop, .none, .bool, .int, .float, .namespace, .callable:
                throw .operation("'\(value.typeName)' object is not reversible")
            default: break
            }
            return try run.items(of: value).last
                ?? .undefined(.other("No last item, sequence was empty."))
        },
        "reverse": TemplateFilter(reverse),
        "items": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            _ = try arguments.values("items", 0, 0)
            return try items(of: value)
        },
        "batch": TemplateFilter(batch),
        "slice": TemplateFilter(slice),
        "sum": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            let bound = try arguments.bind("sum", ["attribute", "start"])
            let path = TemplateFilter.AttributePath(bound[0])
            var sum = bound[1] ?? .int(0)
            if case .string = sum {
                throw .operation("sum() can't sum strings [use ''.join(seq) instead]")
            }
            var iteration = try Iteration(value)
            while let item = try iteration.next(run) {
                sum = try run.arithmetic(.add, sum, try path.value(in: item, run))
            }
            return sum
        },
        "attr": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            let name = try StringMethods.text(
                try arguments.bind("attr", ["name"], required: 1)[0] ?? .none)
            return try PythonAttributes.attribute(name, of: value, run)
                ?? .undefined(.attribute(name, typeName: value.typeName))
        },
    ]

    private static let length = TemplateFilter { run, value, arguments throws(TemplateFailure) in
        _ = try arguments.values("length", 0, 0)
        return .int(try count(of: value, run))
    }

    /// `len(value)`.
    static func count(of value: Value, _ run: TemplateRun) throws(TemplateFailure) -> Int {
        switch value {
        case .undefined: return 0
        case .string(let text), .markup(let text):
            try run.spend(bytes: text.byteCount)
            return text.count
        case .list(let list), .tuple(let list): return list.items.count
        case .dict(let dict): return dict.count
        case .view(let view): return view.dict.count
        case .range(let range): return range.count
        case .loop(let loop): return try loop.length(run)
        case .none, .bool, .int, .float, .namespace, .iterator, .callable:
            throw .operation("object of type '\(value.typeName)' has no len()")
        }
    }

    private static let byDefault = TemplateFilter { run, value, arguments throws(TemplateFailure) in
        let bound = try arguments.bind("default", ["default_value", "boolean"])
        let isReplaced = value.isUndefined || ((bound[1]?.isTrue ?? false) && !value.isTrue)
        return isReplaced ? bound[0] ?? .string(Text.empty) : value
    }

    private static func join(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind("join", ["d", "attribute"])
        let path = TemplateFilter.AttributePath(bound[1])
        let separator =
            if let separator = bound[0] { try run.text(of: separator) } else { Text.empty }
        var iteration = try Iteration(value)
        var result = Text.empty
        var isFirst = true
        while let item = try iteration.next(run) {
            if !isFirst { result.append(separator) }
            isFirst = false
            let text = try run.text(of: try path.value(in: item, run))
            try run.spend(bytes: separator.byteCount + text.byteCount)
            result.append(text)
        }
        return .string(result)
    }

    private static func reverse(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        _ = try arguments.values("reverse", 0, 0)
        if let text = value.text { return try run.make(Text(scalars: text.scalars.reversed())) }
        switch value {
        case .none, .bool, .int, .float, .namespace, .callable:
            throw .operation("argument must be iterable")
        case .iterator, .loop: return try run.makeList(try run.items(of: value).reversed())
        default: break
        }
        let typeName =
            switch value {
            case .list: "list_reverseiterator"
            case .dict: "dict_reversekeyiterator"
            case .range: "range_iterator"
            default: "reversed"
            }
        var items = try run.items(of: value)
        return .iterator(
            try ValueIterator(typeName, depth: value.depth) { _ throws(TemplateFailure) in
                items.popLast()
            })
    }

    private static func items(of value: Value) throws(TemplateFailure) -> Value {
        // A generator: what is wrong with the value shows when it is read.
        var pairs: [Value]?
        return .iterator(
            try ValueIterator("generator", depth: value.depth + 1) { _ throws(TemplateFailure) in
                if pairs == nil {
                    switch value {
                    case .undefined: pairs = []
                    case .dict(let dict): pairs = try DictView(.items, of: dict).items().reversed()
                    default: throw .operation("Can only get item pairs from a mapping.")
                    }
                }
                return pairs?.popLast()
            })
    }

    private static func batch(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind("batch", ["linecount", "fill_with"], required: 1)
        let size = bound[0] ?? .none
        let fill = bound[1] ?? .none
        var iteration: Iteration?
        var isDone = false
        var next: Value?
        return .iterator(
            try ValueIterator("generator", depth: value.depth + 1) { run throws(TemplateFailure) in
                guard !isDone else { return nil }
                var walk = if let iteration { iteration } else { try Iteration(value) }
                var row: [Value] = []
                while true {
                    let item = if let held = next { held } else { try walk.next(run) }
                    next = nil
                    guard let item else { break }
                    if try run.areEqual(.int(row.count), size) {
                        next = item
                        iteration = walk
                        return try run.makeList(row)
                    }
                    row.append(item)
                }
                isDone = true
                guard !row.isEmpty else { return nil }
                if !fill.isNone {
                    let width = try StringMethods.integer(size)
                    if row.count < width {
                        try run.spend(width)
                        row.append(contentsOf: repeatElement(fill, count: width - row.count))
                    }
                }
                return try run.makeList(row)
            })
    }

    private static func slice(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind("slice", ["slices", "fill_with"], required: 1)
        let fill = bound[1] ?? .none
        let count = try StringMethods.integer(bound[0] ?? .none)
        var index = 0
        var offset = 0
        var items: [Value]?
        return .iterator(
            try ValueIterator("generator", depth: value.depth + 1) { run throws(TemplateFailure) in
                let all = if let items { items } else { try run.items(of: value) }
                items = all
                guard count != 0 else { throw .operation("integer division or modulo by zero") }
                guard index < count else { return nil }
                let extra = all.count % count
                let size = all.count / count
                let start = offset + index * size
                if index < extra { offset += 1 }
                let end = offset + (index + 1) * size
                var column = Array(all[min(start, all.count)..<min(end, all.count)])
                if !fill.isNone, index >= extra { column.append(fill) }
                index += 1
                return try run.makeList(column)
            })
    }
}
