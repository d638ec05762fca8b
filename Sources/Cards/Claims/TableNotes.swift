/// What the cells beside a benchmark's name, and the brackets behind it, say of how it was measured.
struct TableNotes: Equatable {
    var shots: Int?
    /// `3-5`, where the number of examples differs by task.
    var shotRange: String?
    /// The metric as written.
    var metric: String?
    /// Anything else, such as `cot`.
    var remarks: Set<String> = []

    init() {}

    /// - Parameters:
    ///   - metric: a cell such as `5-shot, top-1`.
    ///   - shots: a cell such as `5` or `5-shot`.
    init(metric: String, shots: String) {
        for piece in metric.split(whereSeparator: { ",;、，".contains($0) }) {
            add(String(piece), isName: false)
        }
        if let count = Int(shots), (0...1000).contains(count) {
            self.shots = count
        } else if !shots.isEmpty {
            addShots(shots)
        }
    }

    /// Adds what the brackets behind a name say: `DROP (3-shot, F1)`. What was known before stays.
    mutating func add(name: String) {
        if shots == nil, shotRange == nil { addShots(name) }
        guard let open = name.lastIndex(where: { "(（".contains($0) }) else { return }
        let inner = name[name.index(after: open)...].prefix { !")）".contains($0) }
        for piece in inner.split(separator: ",") { add(String(piece), isName: true) }
    }

    private mutating func add(_ piece: String, isName: Bool) {
        let normal = BenchmarkName.normalized(piece)
        if normal.contains("shot") {
            if shots == nil, shotRange == nil { addShots(piece) }
            if normal.hasSuffix("_cot") { remarks.insert("cot") }
            return
        }
        // Top-1 is what scores of these benchmarks are anyway.
        guard !normal.isEmpty, normal != "top_1", normal != "score" else { return }
        if let found = Self.metric(piece) {
            metric = metric ?? found
        } else if !isName || normal == "cot" {
            remarks.insert(normal)
        }
    }

    private mutating func addShots(_ text: String) {
        guard ASCIIText.contains(text, "shot") else { return }
        shotRange = Self.range(in: text)
        if shotRange == nil { shots = BenchmarkName.shots(in: text) }
    }

    /// The `3-5` of `3-5-shot`.
    private static func range(in text: String) -> String? {
        let words = BenchmarkName.normalized(text).split(separator: "_")
        guard let at = words.firstIndex(where: { $0.hasPrefix("shot") }), at >= 2,
            let low = Int(words[at - 2]), let high = Int(words[at - 1]), low < high
        else { return nil }
        return "\(low)-\(high)"
    }

    /// The text, without brackets around it, where it is a metric's name and nothing else.
    static func metric(_ text: String) -> String? {
        let text = text.drop { "( （".contains($0) }
        let bare = String(text.prefix { !")）".contains($0) })
        guard (1...40).contains(bare.utf8.count) else { return nil }
        let found = MetricName.resolve(type: bare, name: nil)
        guard found.isRecognised, found.qualifier == nil,
            !["score", "average"].contains(found.metric?.id ?? "")
        else { return nil }
        return bare
    }
}
