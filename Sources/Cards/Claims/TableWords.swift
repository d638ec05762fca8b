/// What the headers of tables of scores are called.
///
/// Texts are compared folded: letters and digits only, in lower case.
enum TableWords {
    static func folded(_ text: String) -> String {
        if ASCIIText.isAll(text) {
            var kept: [UInt8] = []
            kept.reserveCapacity(text.utf8.count)
            for byte in text.utf8 where ASCIIText.isLetter(byte) || ASCIIText.isDigit(byte) {
                kept.append(ASCIIText.lowercased(byte))
            }
            return String(decoding: kept, as: UTF8.self)
        }
        var kept = ""
        for character in text.lowercased() {
            switch character {
            // Greek letters stand in titles for what ids must spell.
            case "α": kept += "alpha"
            case "β": kept += "beta"
            default: if character.isLetter || character.isNumber { kept.append(character) }
            }
        }
        return kept
    }

    static func isBenchmark(_ text: String) -> Bool { benchmarks.contains(folded(text)) }
    /// Words for benchmarks that head other lists as well.
    static func isDataset(_ text: String) -> Bool { datasets.contains(folded(text)) }
    static func isModel(_ text: String) -> Bool { models.contains(folded(text)) }
    static func isMetric(_ text: String) -> Bool { metrics.contains(folded(text)) }
    static func isShots(_ text: String) -> Bool { shots.contains(folded(text)) }
    static func isValue(_ text: String) -> Bool { values.contains(folded(text)) }
    static func isSpread(_ text: String) -> Bool { spreads.contains(folded(text)) }

    /// Whether a row is the sum or the number of others.
    static func isTotal(_ text: String) -> Bool {
        let name = BenchmarkName.normalized(text)
        let end = name.utf8.firstIndex(of: UInt8(ascii: "_")) ?? name.endIndex
        return totals.contains(String(name[..<end]))
    }

    /// Whether a table with such a header never holds scores.
    static func isForeign(_ text: String) -> Bool { foreign.contains(folded(text)) }

    /// Whether a column with such a header holds numbers that are no scores.
    static func isOther(_ text: String) -> Bool {
        let words = BenchmarkName.normalized(text).split { "_/".contains($0) }.map(String.init)
        guard let first = words.first else { return text.contains("Δ") || text.contains("#") }
        if text.contains("Δ") || changes.contains(first) { return true }
        // '2B Params' is a model.
        let isSized = words.contains { isSize($0) }
        return words.contains { others.contains($0) && !(isSized && sizes.contains($0)) }
    }

    /// Whether a word is a number of parameters: `2b`, `350m`.
    private static func isSize(_ word: String) -> Bool {
        guard let last = word.last, "bm".contains(last), word.utf8.count > 1 else { return false }
        return word.dropLast().allSatisfy(\.isNumber)
    }

    /// A benchmark's name as it is looked up: without arrows, and with `(25-s)` spelt out.
    static func spelt(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 >= 0x80 }) || name.contains("-s)") else {
            return name
        }
        var bytes = Array(name.filter { !"↑↓⬆⬇".contains($0) }.utf8)
        if let at = bytes.indices.first(where: { bytes[$0...].starts(with: "-s)".utf8) }) {
            bytes.insert(contentsOf: "hot".utf8, at: at + 2)
        }
        while let at = bytes.indices.first(where: { bytes[$0...].starts(with: "()".utf8) }) {
            bytes.removeSubrange(at..<(at + 2))
        }
        return BenchmarkName.withSingleSpaces(String(decoding: bytes, as: UTF8.self))
    }

    /// The name before a split that stood lowered behind it: `DocVQA<sub>test</sub>`.
    static func withoutSplit(_ name: String) -> String? {
        for split in ["testmini", "test", "val", "dev", "sum"] where name.hasSuffix(split) {
            let head = String(name.dropLast(split.utf8.count))
            if isRecognised(head) { return head }
        }
        return nil
    }

    static func isRecognised(_ text: String) -> Bool {
        guard (2...BenchmarkName.longestText).contains(text.utf8.count) else { return false }
        return BenchmarkName.recognised(text) != nil
    }

    /// The metric that a header names, where it names nothing else.
    static func metricHeader(_ text: String) -> String? {
        isValue(text) ? nil : TableNotes.metric(text)
    }

    private static let totals: Set<String> = [
        "total", "sum", "count", "samples", "합계", "合計", "总计", "version",
    ]
    private static let benchmarks: Set<String> = [
        "benchmark", "benchmarks", "bench", "benchmarkname", "eval", "evals", "evaluation",
        "벤치마크", "ベンチマーク", "评测", "評測", "基准", "评测集", "基准测试",
    ]
    private static let datasets: Set<String> = [
        "task", "tasks", "taskname", "dataset", "datasets", "datasetname", "testset", "group",
        "groups", "subset", "태스크", "데이터셋", "タスク", "データセット", "任务", "数据集", "任務", "資料集",
    ]
    private static let models: Set<String> = [
        "model", "models", "modelname", "modelid", "method", "methods", "모델", "モデル", "模型",
    ]
    private static let metrics: Set<String> = [
        "metric", "metrics", "metricname", "メトリック", "評価指標", "指標", "지표", "메트릭", "指标", "metrik",
    ]
    private static let shots: Set<String> = [
        "shots", "shot", "nshot", "nshots", "fewshot", "numfewshot", "numshots", "ofshots",
        "kshot", "ショット", "샷",
    ]
    private static let values: Set<String> = [
        "", "value", "values", "score", "scores", "result", "results", "performance", "값", "점수",
        "결과",
        "スコア", "値", "结果", "分数", "得分", "结果值", "分數",
    ]
    private static let spreads: Set<String> = ["stderr", "std", "stddev", "standarderror", "se"]
    private static let foreign: Set<String> = [
        "epoch", "epochs", "step", "steps", "trainingloss", "trainloss", "validationloss",
        "valloss", "evalloss", "loss", "iteration", "hyperparameter", "hyperparameters",
        "parameter", "parameters", "setting", "settings", "config", "configuration", "file",
        "filename", "files", "quant", "quanttype", "quantmethod", "quantization", "folder",
        "property", "argument", "option",
    ]
    private static let sizes: Set<String> = ["params", "parameters", "param"]
    private static let changes: Set<String> = [
        "change", "changes", "delta", "diff", "difference", "improvement", "gain", "vs", "gap",
    ]
    private static let others: Set<String> = [
        "version", "gb", "mb", "kb", "size", "params", "parameters", "param", "tokens", "token",
        "time", "latency", "speed", "throughput", "memory", "vram", "samples", "examples", "rows",
        "count", "number", "train", "training", "hours", "duration", "year", "date", "weight",
        "proportion", "percentage", "ratio", "share", "license", "language", "languages", "link",
        "epochs", "context", "rank", "cost", "price", "support", "faster", "stderr", "id", "no",
        "layers", "length",
    ]
}
