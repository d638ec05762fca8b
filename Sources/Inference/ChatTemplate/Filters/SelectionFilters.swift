/// `map`, `select`, `reject` and their kin: generators that read their input as they are read.
enum SelectionFilters {
    static let all: [Text: TemplateFilter] = [
        "map": TemplateFilter(map),
        "select": selection("sync_do_select", byAttribute: false, keeps: true),
        "reject": selection("sync_do_reject", byAttribute: false, keeps: false),
        "selectattr": selection("sync_do_selectattr", byAttribute: true, keeps: true),
        "rejectattr": selection("sync_do_rejectattr", byAttribute: true, keeps: false),
        "unique": TemplateFilter(unique),
    ]

    private static func map(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        var iteration: Iteration?
        var apply: ((TemplateRun, Value) throws(TemplateFailure) -> Value)?
        return .iterator(
            try ValueIterator("generator", depth: value.depth) { run throws(TemplateFailure) in
                guard value.isTrue else { return nil }
                let body = if let apply { apply } else { try mapping(arguments) }
                apply = body
                var walk = if let iteration { iteration } else { try Iteration(value) }
                let item = try walk.next(run)
                iteration = walk
                guard let item else { return nil }
                return try body(run, item)
            })
    }

    private static func mapping(
        _ arguments: Arguments
    ) throws(TemplateFailure) -> (TemplateRun, Value) throws(TemplateFailure) -> Value {
        var arguments = arguments
        if arguments.positional.isEmpty, let attribute = arguments.takeKeyword("attribute") {
            let fallback = arguments.takeKeyword("default")
            if let keyword = arguments.keywords.first {
                throw .operation("Unexpected keyword argument \(Value.string(keyword.name).repr)")
            }
            let path = TemplateFilter.AttributePath(attribute, fallback: fallback)
            return { run, item throws(TemplateFailure) in try path.value(in: item, run) }
        }
        guard let name = arguments.positional.first else {
            throw .operation("map requires a filter argument")
        }
        arguments.positional.removeFirst()
        guard let text = name.text, let filter = TemplateFilter.named[text] else {
            throw .operation("No filter named \(name.repr).")
        }
        let rest = arguments
        return { run, item throws(TemplateFailure) in try filter.body(run, item, rest) }
    }

    private static func selection(_ name: String, byAttribute: Bool, keeps: Bool) -> TemplateFilter
    {
        TemplateFilter { run, value, arguments throws(TemplateFailure) in
            var iteration: Iteration?
            var decide: ((TemplateRun, Value) throws(TemplateFailure) -> Bool)?
            return .iterator(
                try ValueIterator("generator", depth: value.depth) { run throws(TemplateFailure) in
                    guard value.isTrue else { return nil }
                    let test =
                        if let decide { decide } else {
                            try condition(arguments, byAttribute: byAttribute)
                        }
                    decide = test
                    var walk = if let iteration { iteration } else { try Iteration(value) }
                    while let item = try walk.next(run) {
                        iteration = walk
                        if try test(run, item) == keeps { return item }
                    }
                    return nil
                })
        }
    }

    private static func condition(
        _ arguments: Arguments, byAttribute: Bool
    ) throws(TemplateFailure) -> (TemplateRun, Value) throws(TemplateFailure) -> Bool {
        var arguments = arguments
        var path = TemplateFilter.AttributePath(nil)
        if byAttribute {
            guard let attribute = arguments.positional.first else {
                throw .operation("Missing parameter for attribute name")
            }
            arguments.positional.removeFirst()
            path = TemplateFilter.AttributePath(attribute)
        }
        guard let name = arguments.positional.first else {
            return { run, item throws(TemplateFailure) in try path.value(in: item, run).isTrue }
        }
        arguments.positional.removeFirst()
        guard let text = name.text, let test = TemplateTest.named[text] else {
            throw .operation("No test named \(name.repr).")
        }
        let rest = arguments
        return { run, item throws(TemplateFailure) in
            try test.body(run, try path.value(in: item, run), rest)
        }
    }

    private static func unique(
        _ run: TemplateRun, _ value: Value, _ arguments: Arguments
    ) throws(TemplateFailure) -> Value {
        let bound = try arguments.bind("unique", ["case_sensitive", "attribute"])
        let path = TemplateFilter.AttributePath(bound[1], ignoresCase: !(bound[0]?.isTrue ?? false))
        var iteration: Iteration?
        var seen: Set<DictKey> = []
        return .iterator(
            try ValueIterator("generator", depth: value.depth) { run throws(TemplateFailure) in
                var walk = if let iteration { iteration } else { try Iteration(value) }
                while let item = try walk.next(run) {
                    iteration = walk
                    if seen.insert(try DictKey(try path.value(in: item, run))).inserted {
                        return item
                    }
                }
                return nil
            })
    }
}
