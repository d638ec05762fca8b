extension Rules {
    /// The shape of `model-index`. The Hub refuses a card whose results have another one.
    static let modelIndexRules: [Rule] = [
        Rule(
            "model-index/type", .error, kinds: .model, fields: [.modelIndex],
            "Results that are no list of entries are refused by the Hub",
            help: "Write 'model-index:' and below it '- name: NAME' with 'results:'."
        ) { context, findings in
            guard let node = context.modelIndex?.node, node.kind != .null else { return }
            guard node.kind == .sequence else {
                return findings.report(
                    at: node, "'model-index': expected a list of maps, found \(node.foundPhrase)")
            }
            for (index, item) in node.items.enumerated() where item.kind != .mapping {
                findings.report(
                    at: item, "'model-index[\(index)]': expected a map, found \(item.foundPhrase)")
            }
        },
        Rule(
            "model-index/name", .error, kinds: .model, fields: [.modelIndex],
            "Every entry of the results says which model it is about",
            help: "Add 'name: NAME' to the entry."
        ) { context, findings in
            guard let modelIndex = context.modelIndex else { return }
            for (index, entry) in modelIndex.entries.enumerated() {
                let path = "model-index[\(index)].name"
                guard let name = entry.name else {
                    findings.report(
                        at: SourceRange(at: entry.node.position), "'\(path)' is missing")
                    continue
                }
                guard name.ifText == nil else { continue }
                findings.report(at: name, "'\(path)': expected a text, found \(name.foundPhrase)")
            }
        },
        Rule(
            "model-index/results", .error, kinds: .model, fields: [.modelIndex],
            "An entry without a list of results says nothing",
            help: "Add 'results:' with a list of tasks, datasets and metrics."
        ) { context, findings in
            guard let modelIndex = context.modelIndex else { return }
            for (index, entry) in modelIndex.entries.enumerated() {
                let path = "model-index[\(index)].results"
                guard let results = entry.resultsNode else {
                    findings.report(
                        at: SourceRange(at: entry.node.position), "'\(path)' is missing")
                    continue
                }
                reportItems(of: results, path, &findings)
            }
        },
        Rule(
            "model-index/task", .error, kinds: .model, fields: [.modelIndex],
            "A result names its task",
            help: "Write 'task:' with 'type: text-generation' or another task below it."
        ) { context, findings in
            context.modelIndex?.forEachResult { path, result in
                reportMap(result.task, "task", of: result.node, path, ["type"], &findings)
            }
        },
        Rule(
            "model-index/dataset", .error, kinds: .model, fields: [.modelIndex],
            "A result names the dataset that it was measured on",
            help: "Write 'dataset:' with 'type: ID' and 'name: NAME' below it."
        ) { context, findings in
            context.modelIndex?.forEachResult { path, result in
                reportMap(
                    result.dataset, "dataset", of: result.node, path, ["type", "name"], &findings)
            }
        },
        Rule(
            "model-index/metrics", .error, kinds: .model, fields: [.modelIndex],
            "A result without metrics says nothing",
            help: "Write 'metrics:' with '- type: METRIC' and 'value: NUMBER' below it."
        ) { context, findings in
            context.modelIndex?.forEachResult { path, result in
                guard let metrics = result.metricsNode else {
                    return findings.report(
                        at: SourceRange(at: result.node.position), "'\(path).metrics' is missing")
                }
                reportItems(of: metrics, "\(path).metrics", &findings)
            }
        },
        Rule(
            "model-index/source", .error, kinds: .model, fields: [.modelIndex],
            "A source without a link cannot be looked up",
            help: "Add 'url: https://…' to the source, or remove it."
        ) { context, findings in
            context.modelIndex?.forEachResult { path, result in
                guard let source = result.source, source.kind != .null else { return }
                reportMap(source, "source", of: result.node, path, ["url"], &findings)
                guard let url = result.sourceURL, url.kind == .string, !url.isWebLink else {
                    return
                }
                findings.report(
                    at: url, "'\(path).source.url' is no link to the web", severity: .warning)
            }
        },
        Rule(
            "model-index/names", .warning, kinds: .model, fields: [.modelIndex],
            "A card is about one model: of several names readers keep only the last",
            help: "Put all results under one entry."
        ) { context, findings in
            guard let entries = context.modelIndex?.entries, entries.count > 1,
                let first = entries.first?.name
            else { return }
            for entry in entries.dropFirst() {
                guard let name = entry.name, !name.textBytes.elementsEqual(first.textBytes) else {
                    continue
                }
                findings.report(
                    at: SourceRange(at: entry.node.position),
                    "a second name, '\(name.text.escapedForMessage)': the first is '\(first.text.escapedForMessage)'"
                )
            }
        },
        Rule(
            "model-index/conflict", .warning, kinds: .model, fields: [.modelIndex],
            "Of two values for the same result one is wrong",
            help: "Keep one, or say what sets the two apart: config, split, args."
        ) { context, findings in
            guard let modelIndex = context.modelIndex else { return }
            for repeated in ResultIdentity.repeated(in: modelIndex) {
                let line = repeated.first.position.line
                let isEqual = repeated.first.textBytes.elementsEqual(repeated.second.textBytes)
                findings.report(
                    at: repeated.second,
                    isEqual
                        ? "the same result as on line \(line)"
                        : "\(repeated.second.text.escapedForMessage), but line \(line) says \(repeated.first.text.escapedForMessage) for the same result",
                    severity: isEqual ? .info : nil)
            }
        },
        Rule(
            "model-index/verified", .info, kinds: .model, fields: [.modelIndex],
            "Only the server can say that a result is verified",
            help: "Remove 'verified', or keep the 'verifyToken' that came with it."
        ) { context, findings in
            context.modelIndex?.forEachMetric { path, _, metric in
                guard let verified = metric.verified, verified.bool == true,
                    metric.node["verifyToken"] == nil
                else { return }
                findings.report(
                    at: verified, "'\(path).verified' is set without a 'verifyToken'")
            }
        },
        Rule(
            "limit/results", .warning, kinds: .model, fields: [.modelIndex],
            "Reading a card takes bounded work",
            help: "Keep the results in files of their own."
        ) { context, findings in
            guard let modelIndex = context.modelIndex, let key = modelIndex.key else { return }
            var count = 0
            for entry in modelIndex.entries {
                for result in entry.results { count += result.metrics.count }
            }
            guard count > ScoreClaims.maximumCount else { return }
            findings.report(
                at: key,
                "\(count) results, more than \(ScoreClaims.maximumCount): the others are not read as scores"
            )
        },
        Rule(
            EvalResultFile.rule, .error, kinds: .model,
            "Files in '.eval_results' are lists of results on benchmark datasets",
            help: "Write '- dataset: {id: OWNER/NAME, task_id: TASK}' and 'value: NUMBER'."),
    ]

    /// Reports a value that should be a list of maps and is not.
    private static func reportItems(
        of node: YAMLNode, _ path: @autoclosure () -> String, _ findings: inout Findings
    ) {
        guard node.kind == .sequence else {
            return findings.report(
                at: node, "'\(path())': expected a list of maps, found \(node.foundPhrase)")
        }
        if node.isEmptyCollection {
            findings.report(at: node, "'\(path())' is an empty list", severity: .info)
        }
        for (index, item) in node.items.enumerated() where item.kind != .mapping {
            findings.report(
                at: item, "'\(path())[\(index)]': expected a map, found \(item.foundPhrase)")
        }
    }

    /// Reports a map that is missing, is no map, or lacks one of its required texts.
    private static func reportMap(
        _ node: YAMLNode?, _ key: StaticString, of parent: YAMLNode, _ path: ModelIndex.Path,
        _ required: [StaticString], _ findings: inout Findings
    ) {
        guard let node, node.kind != .null else {
            return findings.report(
                at: SourceRange(at: node?.position ?? parent.position),
                "'\(path).\(key)' is missing")
        }
        guard node.kind == .mapping else {
            return findings.report(
                at: node, "'\(path).\(key)': expected a map, found \(node.foundPhrase)")
        }
        for name in required {
            guard let value = node[name], value.kind != .null else {
                findings.report(
                    at: SourceRange(at: node[name]?.position ?? node.position),
                    "'\(path).\(key).\(name)' is missing")
                continue
            }
            switch value.kind {
            case .string:
                guard value.isBlankText else { continue }
                findings.report(at: value, "'\(path).\(key).\(name)' is empty")
            case .bool, .int, .float:
                findings.report(
                    at: value,
                    "'\(path).\(key).\(name)': expected a text, found \(value.foundPhrase)",
                    help: "Put the value in quotes.", severity: .warning)
            case .null, .sequence, .mapping:
                findings.report(
                    at: value,
                    "'\(path).\(key).\(name)': expected a text, found \(value.foundPhrase)")
            }
        }
    }
}

extension ModelIndex {
    /// Where a result or metric stands; its text, such as `model-index[0].results[2].metrics[0]`, is made when asked for.
    struct Path: CustomStringConvertible {
        var entry: Int
        var result: Int
        var metric: Int?

        var description: String {
            "model-index[\(entry)].results[\(result)]" + (metric.map { ".metrics[\($0)]" } ?? "")
        }
    }

    func forEachResult(_ body: (Path, Result) -> Void) {
        for entry in entries.indices {
            for result in entries[entry].results.indices {
                body(Path(entry: entry, result: result), entries[entry].results[result])
            }
        }
    }

    func forEachMetric(_ body: (Path, Result, Metric) -> Void) {
        forEachResult { path, result in
            for metric in result.metrics.indices {
                body(
                    Path(entry: path.entry, result: path.result, metric: metric), result,
                    result.metrics[metric])
            }
        }
    }
}

extension YAMLNode {
    /// Whether a text starts like a link to the web.
    var isWebLink: Bool { startsWithText("https://") || startsWithText("http://") }
}
