/// A score as it was found, before its value is brought to a scale.
///
/// Whether a card writes 0.45 or 45 shows only when all its values are seen, so drafts are finished together.
struct ScoreDraft {
    var model: ScoreClaim.Model
    var benchmark: BenchmarkName?
    /// The benchmark's name as written.
    var benchmarkText: String
    var metric: MetricName
    /// The metric's name as written; empty where none is.
    var metricText: String
    var value: ClaimedValue
    var setup: ScoreSetup
    var taskType: String?
    var revision: String?
    var higherIsBetter: Bool?
    var isVerified = false
    var isAverage = false
    var source = ScoreClaim.Source()
    var place: ScoreClaim.Place
    var date: String?

    /// - Parameters:
    ///   - datasetType: the benchmark's id or data set, as written.
    ///   - name: the benchmark's title, as written.
    ///   - metricType: the metric; where both texts are nil, the benchmark's usual one is meant.
    init(
        model: ScoreClaim.Model, datasetType: String? = nil, name: String?, config: String? = nil,
        metricType: String?, metricName: String? = nil, value: ClaimedValue, place: ScoreClaim.Place
    ) {
        self.model = model
        self.value = value
        self.place = place
        benchmark = BenchmarkName.resolve(datasetType: datasetType, name: name, config: config)
        benchmarkText = name ?? datasetType ?? ""
        metricText = metricName ?? metricType ?? ""
        if metricType == nil, metricName == nil, let id = benchmark?.id,
            let usual = Benchmark(id: id)?.metric
        {
            metric = MetricName.resolve(type: usual, name: nil)
        } else {
            metric = MetricName.resolve(type: metricType, name: metricName)
        }
        setup = ScoreSetup(metric: metric.id)
        setup.qualifier = metric.qualifier
        setup.subset = benchmark?.subset
        setup.config = config
        setup.shots = benchmark?.shots
        isAverage = Self.isAverage(benchmarkText)
    }

    /// Brings the values of one card, table or file to the scales of their metrics.
    static func finish(_ drafts: [ScoreDraft], _ provenance: ScoreClaim.Provenance) -> [ScoreClaim]
    {
        let shared = drafts.compactMap { draft -> Double? in
            guard draft.isShareable, !draft.value.isPercent else { return nil }
            return draft.value.value
        }
        let hint = NormalizedScore.hint(from: shared)
        return drafts.map { $0.finished(provenance, hint) }
    }

    /// Whether the value tells how its neighbours are written: it is one that may be a fraction or percent.
    private var isShareable: Bool {
        switch metric.metric?.scale {
        case .unit, .signed: true
        default: isAverage
        }
    }

    private func finished(
        _ provenance: ScoreClaim.Provenance, _ hint: NormalizedScore.Hint?
    ) -> ScoreClaim {
        let id = benchmark?.id ?? (isAverage ? "average" : "unknown")
        // A mean has no scale of its own: it is read like the fractions that it mostly is a mean of.
        let isMean = isAverage && (metric.metric?.scale ?? .unknown) == .unknown
        let known = isMean && abs(value.value ?? 0) <= 100 ? Metric(id: "acc") : metric.metric
        let score = NormalizedScore(value, metric: known, hint: hint)
        return ScoreClaim(
            model: model,
            benchmark: ScoreClaim.Label(
                id: isAverage ? "average" : id,
                name: isAverage ? "Average" : benchmark?.name ?? benchmarkText, text: benchmarkText,
                isRecognised: benchmark?.isRecognised ?? false),
            metric: ScoreClaim.Label(
                id: metric.id, name: metric.metric?.name ?? metricText, text: metricText,
                isRecognised: metric.isRecognised),
            value: ScoreClaim.Value(
                text: value.text, number: value.value, normalized: score?.value,
                spread: score?.spread, unit: score?.unit == .percent ? .percent : .native,
                conversion: score.flatMap { $0.conversion == .none ? nil : $0.conversion.rawValue },
                isAmbiguous: score?.isAmbiguous ?? false,
                isOutOfRange: score?.isOutOfRange ?? false),
            setup: setup, taskType: taskType, revision: revision,
            higherIsBetter: higherIsBetter ?? metric.metric?.higherIsBetter,
            isVerified: isVerified, isAverage: isAverage, source: source, provenance: provenance,
            place: place, date: date)
    }

    /// Whether a name means the mean of other rows: `Avg.`, `**Average**`, `Average (11 tasks)`, `평균`, `平均`.
    static func isAverage(_ text: String) -> Bool {
        let normal = BenchmarkName.normalized(text)
        let words = normal.split(separator: "_")
        guard let first = words.first else { return false }
        guard words.count <= 3 else { return false }
        return averages.contains(String(first)) || averages.contains(normal)
            || (words.count == 2 && averages.contains(String(words[1])) && words[0] == "overall")
    }

    private static let averages: Set<String> = [
        "average", "avg", "mean", "overall_average", "평균", "平均", "平均分", "平均値", "moyenne",
        "durchschnitt", "media", "promedio",
    ]
}
