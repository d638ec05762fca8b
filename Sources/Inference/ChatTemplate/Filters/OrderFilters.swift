/// Filters that sort, group and compare.
enum OrderFilters {
    static let all: [Text: TemplateFilter] = [
        "sort": TemplateFilter { run, value, arguments throws(TemplateFailure) in
            let bound = try arguments.bind("sort", ["reverse", "case_sensitive", "attribute"])
            let paths = paths(bound[2], ignoresCase: !(bound[1]?.isTrue ?? false))
            var keyed: [(Value, Value)] = []
            for item in try run.items(of: value) {
                var keys: [Value] = []
                for path in paths { keys.append(try path.value(in: item, run)) }
                keyed.append((try .list(keys), item))
            }
            let sorted = try sorted(keyed, run, descending: bound[0]?.isTrue ?? false) { $0.0 }
            return try run.makeList(sorted.map(\.1))
        },
        "dictsort": TemplateFilter(dictsort),
        "groupby": TemplateFilter(groupby),
        "min": extreme(.less), "max": extreme(.greater),
    ]

    private static func paths(_ attribute: Value?, ignoresCase: Bool) -> [TemplateFilter
        .AttributePath]
    {
        guard let text = attribute?.text else {
            return [TemplateFilter.AttributePath(attribute, ignoresCase: ignoresCase)]
        }
        return text.split(on: ",", limit: -1).map {
            TemplateFilter.AttributePath(.string($0), ignoresCase: ignoresCase)
        }
    }

    /// A stable merge sort by a key; the keys' order may throw, which the library's sort does not expect.
    static func sorted<Item>(
        _ items: [Item], _ run: TemplateRun, descending: Bool = false, by key: (Item) -> Value
    ) throws(TemplateFailure) -> [Item] {
        guard items.count > 1 else { return items }
        let middle = items.count / 2
        let left = try sorted(Array(items[..<middle]), run, descending: descending, by: key)
        let right = try sorted(Array(items[middle...]), run, descending: descending, by: key)
        var merged: [Item] = []
        merged.reserveCapacity(items.count)
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            try run.spend(1)
            let comesFirst =
                descending
                ? try run.order(key(left[i]), key(right[j])) == .less
                : try run.order(key(right[j]), key(left[i])) == .less
            if comesFirst {
                merged.append(right[j])
                j += 1
            } else {
                merged.append(left[i])
                i += 1
            }
        }
        return merged + left[i...] + right[j...]
    }

    private static func lowercased(_ value: Value, _ ignoresCase: Bool) -> Value {
        if ignoresCase, let text = value.text { return .string(text.lowercased) }
        return value
    }

    private static func dictsort(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind("dictsort", ["case_sensitive", "by", "reverse"])
        let ignoresCase = !(bound[0]?.isTrue ?? false)
        let by = bound[1]?.text ?? "key"
        guard by == "key" || by == "value" else {
            throw .operation("You can only sort by either \"key\" or \"value\"")
        }
        guard case .dict(let dict) = value else {
            if case .undefined(let undefined) = value { throw undefined.failure }
            throw .operation("'\(value.typeName)' object has no attribute 'items'")
        }
        let pairs = Array(zip(dict.keys, dict.values))
        let sorted = try sorted(pairs, run, descending: bound[2]?.isTrue ?? false) {
            lowercased(by == "key" ? $0.0 : $0.1, ignoresCase)
        }
        var items: [Value] = []
        for (key, value) in sorted { items.append(try .tuple([key, value])) }
        return try run.makeList(items)
    }

    private static func groupby(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind(
            "groupby", ["attribute", "default", "case_sensitive"], required: 1)
        let isCaseSensitive = bound[2]?.isTrue ?? false
        let path = TemplateFilter.AttributePath(
            bound[0], ignoresCase: !isCaseSensitive, fallback: bound[1])
        let plainPath = TemplateFilter.AttributePath(bound[0], fallback: bound[1])
        var keyed: [(Value, Value)] = []
        for item in try run.items(of: value) { keyed.append((try path.value(in: item, run), item)) }
        var groups: [Value] = []
        var group: [Value] = []
        let sorted = try sorted(keyed, run) { $0.0 }
        for (index, (key, item)) in sorted.enumerated() {
            group.append(item)
            if index + 1 < sorted.count, try run.areEqual(sorted[index + 1].0, key) { continue }
            let name = isCaseSensitive ? key : try plainPath.value(in: group[0], run)
            groups.append(try .tuple([name, try .list(group)]))
            group = []
        }
        return try run.makeList(groups)
    }

    private static func extreme(_ wanted: TemplateRun.Order) -> TemplateFilter {
        TemplateFilter { run, value, arguments throws(TemplateFailure) in
            let bound = try arguments.bind("min", ["case_sensitive", "attribute"])
            let path = TemplateFilter.AttributePath(
                bound[1], ignoresCase: !(bound[0]?.isTrue ?? false))
            var iteration = try Iteration(value)
            guard var best = try iteration.next(run) else {
                return .undefined(.other("No aggregated item, sequence was empty."))
            }
            var bestKey = try path.value(in: best, run)
            while let item = try iteration.next(run) {
                let key = try path.value(in: item, run)
                let symbol: ComparisonOperator = wanted == .less ? .less : .greater
                guard try run.order(key, bestKey, symbol) == wanted else { continue }
                (best, bestKey) = (item, key)
            }
            return best
        }
    }
}
