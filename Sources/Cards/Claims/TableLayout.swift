/// What the rows and columns of a table of scores are.
struct TableLayout: Equatable {
    enum Kind: Equatable {
        /// The usual one: a column for each model, or for each metric.
        case benchmarksInRows
        /// A row for each model.
        case benchmarksInColumns
        /// The corner is the benchmark: `| HumanEval | Score |`.
        case metricsInRows
    }

    var kind: Kind
    /// The column of benchmarks, models or metrics.
    var name: Int
    /// The column before it, where that groups rows: `Knowledge (5-shot)`, `KoBEST`.
    var group: Int?
    var metric: Int?
    var shots: Int?
    var filter: Int?
    /// The columns of scores.
    var values: [Int] = []
    /// The column of standard errors that belongs to a column of scores.
    var spreads: [Int: Int] = [:]

    /// `nil` where the table holds no scores of benchmarks.
    init?(_ table: MarkdownOutline.Table) {
        let header = table.header.map(\.text)
        guard header.count > 1, !table.rows.isEmpty,
            table.rows.allSatisfy({ $0.count == header.count }),
            !header.contains(where: TableWords.isForeign)
        else { return nil }
        let numbers = header.indices.filter { Self.isNumeric($0, in: table) }
        guard !numbers.isEmpty else { return nil }
        let candidates = header.indices.prefix(3).filter { !numbers.contains($0) }
        guard let first = candidates.first else { return nil }
        let scores = numbers.filter {
            !TableWords.isOther(header[$0]) && !TableWords.isSpread(header[$0])
                && !TableWords.isShots(header[$0])
        }
        let named = scores.filter { TableWords.isRecognised(header[$0]) }
        var best = (column: first, count: 0)
        if !TableWords.isModel(header[first]) {
            for column in candidates {
                let count = table.rows.count { TableWords.isRecognised($0[column].text) }
                if count > best.count { best = (column, count) }
            }
        }
        if named.count > 1, named.count > best.count {
            self.init(columns: header, first, scores, named)
        } else if best.count == 0,
            let headed = candidates.first(where: {
                TableWords.isBenchmark(header[$0]) || TableWords.isDataset(header[$0])
            })
        {
            self.init(rows: header, table, candidates, (headed, 0), numbers, scores)
        } else if best.count == 0 {
            self.init(metrics: header, table, first, scores)
        } else {
            self.init(rows: header, table, candidates, best, numbers, scores)
        }
    }

    private init?(
        columns header: [String], _ first: Int, _ scores: [Int],
        _ named: [Int]
    ) {
        let averages = scores.filter { ScoreDraft.isAverage(header[$0]) }
        // A name that is not known counts in good company only.
        let isMostlyNamed = (named.count + averages.count) * 2 >= scores.count
        kind = .benchmarksInColumns
        name = header.indices.first { TableWords.isModel(header[$0]) } ?? first
        values = isMostlyNamed ? scores : (named + averages).sorted()
        values = values.filter { $0 != name && !header[$0].isEmpty }
        guard !values.isEmpty else { return nil }
    }

    private init?(
        rows header: [String], _ table: MarkdownOutline.Table, _ candidates: [Int],
        _ best: (column: Int, count: Int), _ numbers: [Int], _ scores: [Int]
    ) {
        kind = .benchmarksInRows
        name = best.column
        let filled = table.rows.count { !$0[best.column].text.isEmpty }
        let isKnown = best.count > 1 || (best.count > 0 && best.count * 2 >= filled)
        let isHeaded = TableWords.isBenchmark(header[name])
        let isList = TableWords.isDataset(header[name])
        guard isKnown || isHeaded || isList else { return nil }
        for column in header.indices where column != name {
            if TableWords.isMetric(header[column]), !numbers.contains(column) {
                metric = column
            } else if TableWords.isShots(header[column]) {
                shots = column
            } else if TableWords.folded(header[column]) == "filter" {
                filter = column
            }
        }
        if name > 0, candidates.contains(name - 1), name - 1 != metric { group = name - 1 }
        values = scores.filter { column in
            guard column != name else { return false }
            return isKnown || isHeaded || TableWords.isValue(header[column])
                || TableWords.metricHeader(header[column]) != nil
        }
        values = values.filter { !isCount($0, in: table) }
        for column in numbers where TableWords.isSpread(header[column]) {
            if let value = values.last(where: { $0 < column }) { spreads[value] = column }
        }
        guard !values.isEmpty else { return nil }
    }

    private init?(
        metrics header: [String], _ table: MarkdownOutline.Table, _ first: Int, _ scores: [Int]
    ) {
        kind = .metricsInRows
        name = first
        values = scores.filter { $0 != first }
        let known = table.rows.count { TableNotes.metric($0[first].text) != nil }
        guard TableWords.isRecognised(header[first]), known * 2 > table.rows.count, !values.isEmpty
        else { return nil }
    }

    /// Whether the column holds sizes of data sets: numbers that no fraction or percentage can be.
    private func isCount(_ column: Int, in table: MarkdownOutline.Table) -> Bool {
        var large = 0
        var all = 0
        for row in table.rows {
            guard let value = ClaimedValue(parsing: row[column].text).value else { continue }
            all += 1
            guard value > 101 else { continue }
            let found = BenchmarkName.recognised(row[name].text)
            let scale = found.flatMap { Benchmark(id: $0.id) }.flatMap {
                MetricName.resolve(type: $0.metric, name: nil).metric?.scale
            }
            if scale == .unit || scale == nil { large += 1 }
        }
        return large * 2 > all
    }

    /// Whether at least half of the cells that say anything are numbers.
    private static func isNumeric(_ column: Int, in table: MarkdownOutline.Table) -> Bool {
        var numbers = 0
        var texts = 0
        for row in table.rows {
            let value = ClaimedValue(parsing: row[column].text)
            if value.value != nil {
                numbers += 1
            } else if value.problem == .notANumber, hasLetter(row[column].text) {
                texts += 1
            }
        }
        return numbers > 0 && numbers >= texts
    }

    private static func hasLetter(_ text: String) -> Bool {
        ASCIIText.isAll(text)
            ? text.utf8.contains(where: ASCIIText.isLetter) : text.contains(where: \.isLetter)
    }
}
