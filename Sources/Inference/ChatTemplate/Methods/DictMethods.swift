/// The methods of `dict` that do not change it.
enum DictMethods {
    static let named: [Text: PythonAttributes.Method<Dict>] = [
        "items": { _, dict, arguments throws(TemplateFailure) in
            _ = try arguments.values("items", 0, 0)
            return .view(DictView(.items, of: dict))
        },
        "keys": { _, dict, arguments throws(TemplateFailure) in
            _ = try arguments.values("keys", 0, 0)
            return .view(DictView(.keys, of: dict))
        },
        "values": { _, dict, arguments throws(TemplateFailure) in
            _ = try arguments.values("values", 0, 0)
            return .view(DictView(.values, of: dict))
        },
        "get": { _, dict, arguments throws(TemplateFailure) in
            let values = try arguments.values("get", 1, 2)
            return try dict.value(for: values[0]) ?? (values.count > 1 ? values[1] : .none)
        },
        "copy": { _, dict, arguments throws(TemplateFailure) in
            _ = try arguments.values("copy", 0, 0)
            return .dict(dict)
        },
    ]
}

/// The methods of `list` and `tuple` that do not change them.
enum SequenceMethods {
    static let ofTuple: [Text: PythonAttributes.Method<List>] = [
        "count": { run, list, arguments throws(TemplateFailure) in
            let value = try arguments.values("count", 1, 1)[0]
            var count = 0
            for item in list.items where try run.areEqual(item, value) { count += 1 }
            try run.spend(list.items.count)
            return .int(count)
        },
        "index": { run, list, arguments throws(TemplateFailure) in
            let values = try arguments.values("index", 1, 3)
            let count = list.items.count
            func bound(_ index: Int, _ fallback: Int) throws(TemplateFailure) -> Int {
                guard index < values.count else { return fallback }
                guard let bound = values[index].integer else {
                    throw .operation("slice indices must be integers or have an __index__ method")
                }
                return min(max(bound < 0 ? bound &+ count : bound, 0), count)
            }
            let start = try bound(1, 0)
            let stop = try bound(2, count)
            try run.spend(count)
            var position = start
            while position < stop {
                if try run.areEqual(list.items[position], values[0]) { return .int(position) }
                position += 1
            }
            throw .operation("\(try run.repr(of: values[0]).string) is not in list")
        },
    ]

    static let ofList: [Text: PythonAttributes.Method<List>] = ofTuple.merging([
        "copy": { _, list, arguments throws(TemplateFailure) in
            _ = try arguments.values("copy", 0, 0)
            return .list(list)
        }
    ]) { $1 }
}
