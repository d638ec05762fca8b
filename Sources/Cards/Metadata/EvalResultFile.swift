/// A file `.eval_results/NAME.yaml` of a model repository: a list of scores on benchmark datasets.
///
/// What is wrong with one entry leaves the others valid. Source: the Hub's `eval_results.yaml` and its documentation.
package struct EvalResultFile: Sendable {
    package struct Entry: Sendable {
        package let node: YAMLNode
        /// The benchmark's repository.
        package let datasetID: String
        /// One of the tasks that the benchmark's `eval.yaml` lists.
        package let taskID: String
        package let revision: String?
        package let value: YAMLNode
        /// As written: an ISO date or date-time.
        package let date: String?
        package let sourceURL: String?
        package let sourceName: String?
        package let sourceUser: String?
        package let sourceOrganization: String?
        package let notes: String?
        /// Whether the entry carries a token; whether the token is right is for the server to say.
        package let hasToken: Bool
    }

    package private(set) var entries: [Entry] = []
    /// Findings about the file, in the order of the text.
    package private(set) var diagnostics: [Diagnostic] = []

    /// Reads a whole file.
    package init(_ bytes: [UInt8]) {
        if let offset = UTF8Check.firstInvalid(in: bytes, bytes.indices) {
            report(
                SourceRange(at: LineTable(bytes).position(of: offset)),
                "the byte 0x\(hexadecimal(bytes[offset])) is not valid UTF-8 here")
            return
        }
        let start = bytes.starts(with: utf8ByteOrderMark) ? 3 : 0
        let result = YAMLParser(bytes, range: start..<bytes.count, firstLine: 1).parse()
        diagnostics = result.diagnostics
        guard let document = result.document else { return }
        guard let root = document.root, root.kind == .sequence else {
            report(
                document.root?.range ?? SourceRange(at: .start),
                "expected a list of results, found \((document.root?.kind ?? .null).phrase)")
            return
        }
        for (index, item) in root.items.enumerated() { read(item, at: index) }
    }

    private mutating func read(_ node: YAMLNode, at index: Int) {
        guard node.kind == .mapping else {
            return report(node.range, "'[\(index)]': expected a map, found \(node.kind.phrase)")
        }
        guard let dataset = node["dataset"] else {
            return report(node.range, "'[\(index)].dataset' is missing")
        }
        guard dataset.kind == .mapping else {
            return report(
                dataset.range,
                "'[\(index)].dataset': expected a map with 'id' and 'task_id', found \(dataset.kind.phrase)"
            )
        }
        guard let id = text(of: dataset["id"], "[\(index)].dataset.id", in: dataset),
            let task = text(of: dataset["task_id"], "[\(index)].dataset.task_id", in: dataset)
        else { return }
        guard let value = node["value"], value.kind != .null else {
            return report(
                node["value"]?.range ?? node.range, "'[\(index)].value' is missing")
        }
        guard let number = value.double, number.isFinite else {
            return report(
                value.range, "'[\(index)].value': expected a number, found \(value.kind.phrase)")
        }
        let source = node["source"]
        if let source, source.kind == .mapping ? source["url"]?.ifText == nil : source.kind != .null
        {
            report(source.range, "'[\(index)].source' needs 'url'")
        }
        if let date = node["date"], date.kind != .string {
            report(
                date.range,
                "'[\(index)].date': expected a text in quotes, found \(date.kind.phrase)")
        }
        entries.append(
            Entry(
                node: node, datasetID: id, taskID: task,
                revision: dataset["revision"]?.ifText?.text,
                value: value, date: node["date"]?.ifText?.text,
                sourceURL: source?["url"]?.ifText?.text, sourceName: source?["name"]?.ifText?.text,
                sourceUser: source?["user"]?.ifText?.text,
                sourceOrganization: source?["org"]?.ifText?.text,
                notes: node["notes"]?.ifText?.text, hasToken: node["verifyToken"]?.ifText != nil))
    }

    private mutating func text(
        of node: YAMLNode?, _ path: String, in parent: YAMLNode
    ) -> String? {
        guard let node, node.kind != .null else {
            report(node?.range ?? parent.range, "'\(path)' is missing")
            return nil
        }
        guard node.kind == .string, node.ifText != nil else {
            report(node.range, "'\(path)': expected a text, found \(node.kind.phrase)")
            return nil
        }
        return node.text
    }

    private mutating func report(_ range: SourceRange, _ message: String) {
        diagnostics.append(
            Diagnostic(
                rule: Self.rule, severity: .error, range: range, message: message,
                help: "write '- dataset: {id: OWNER/NAME, task_id: TASK}' and 'value: NUMBER'"))
    }

    /// The id of the rule that these findings belong to.
    package static let rule = "eval-results/shape"
}
