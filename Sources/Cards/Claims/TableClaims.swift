extension ScoreClaims {
    /// The scores that the tables of a card's text claim, whatever models they are about.
    ///
    /// A table counts where its rows or columns are benchmarks; tables of hyper-parameters, training logs and files
    /// do not. Each table is brought to scale alone, as a card may write one in percent and another in fractions.
    package static func tables(of context: CardContext) -> [ScoreClaim] {
        guard context.kind == .model, context.body.mayHoldTables else { return [] }
        let tables = context.body.outline.tables
        guard !tables.isEmpty else { return [] }
        var models: TableModels?
        var claims: [ScoreClaim] = []
        for table in tables where claims.count < maximumCount {
            guard let layout = TableLayout(table) else { continue }
            let names = models ?? TableModels(context)
            models = names
            let drafts = TableClaims(table, layout, names).drafts()
            claims += ScoreDraft.finish(drafts, .bodyTable)
        }
        return Array(claims.prefix(maximumCount))
    }
}

/// Reads the scores of one table.
struct TableClaims {
    private let table: MarkdownOutline.Table
    private let layout: TableLayout
    private let models: TableModels

    init(_ table: MarkdownOutline.Table, _ layout: TableLayout, _ models: TableModels) {
        self.table = table
        self.layout = layout
        self.models = models
    }

    func drafts() -> [ScoreDraft] {
        var drafts =
            switch layout.kind {
            case .benchmarksInRows: rowDrafts()
            case .benchmarksInColumns: columnDrafts()
            case .metricsInRows: metricDrafts()
            }
        var ids: Set<String> = []
        for draft in drafts where !draft.isAverage {
            if let id = draft.benchmark?.id { ids.insert(id) }
        }
        // Means are rivals only where they are of the same scores.
        let whole = ids.sorted().joined(separator: ",")
        for index in drafts.indices where drafts[index].isAverage && !whole.isEmpty {
            drafts[index].setup.details["of"] = whole
        }
        return drafts
    }

    private func rowDrafts() -> [ScoreDraft] {
        let columns = layout.values.map { column in (column, model(ofColumn: column)) }
        var drafts: [ScoreDraft] = []
        var group = ""
        var name = ""
        for row in table.rows {
            if let column = layout.group, !row[column].text.isEmpty { group = row[column].text }
            let notes = TableNotes(
                metric: layout.metric.map { row[$0].text } ?? "",
                shots: layout.shots.map { row[$0].text } ?? "")
            if !row[layout.name].text.isEmpty {
                name = row[layout.name].text
            } else if layout.metric.map({ row[$0].text.isEmpty }) ?? true {
                continue
            }
            guard !name.isEmpty, !TableWords.isTotal(name) else { continue }
            for (column, (model, metric)) in columns {
                let group = layout.group == nil ? "" : group
                guard
                    var draft = draft(
                        name, group: group, notes: notes, metric: metric, model: model, row[column])
                else { continue }
                if let spread = layout.spreads[column], draft.value.spread == nil {
                    draft.value.spread = ClaimedValue(parsing: row[spread].text).value
                }
                if let filter = layout.filter, !row[filter].text.isEmpty, row[filter].text != "none"
                {
                    draft.setup.filter = row[filter].text
                }
                drafts.append(draft)
            }
        }
        return drafts
    }

    private func columnDrafts() -> [ScoreDraft] {
        var drafts: [ScoreDraft] = []
        let rows = table.rows.filter { row in
            layout.values.contains { ClaimedValue(parsing: row[$0].text).value != nil }
        }
        let metricRow = table.rows.first { row in
            let found = layout.values.count { TableNotes.metric(row[$0].text) != nil }
            return found > 0 && found * 2 >= layout.values.count
        }
        for row in rows {
            let text = row[layout.name].text
            guard !text.isEmpty || rows.count == 1 else { continue }
            let model = models.model(text, isAlone: rows.count == 1)
            for column in layout.values {
                let metric = metricRow.flatMap { TableNotes.metric($0[column].text) }
                guard
                    let draft = draft(
                        table.header[column].text, group: "", notes: TableNotes(), metric: metric,
                        model: model, row[column])
                else { continue }
                drafts.append(draft)
            }
        }
        return drafts
    }

    private func metricDrafts() -> [ScoreDraft] {
        var drafts: [ScoreDraft] = []
        for column in layout.values {
            let (model, _) = model(ofColumn: column)
            for row in table.rows {
                guard let metric = TableNotes.metric(row[layout.name].text),
                    let draft = draft(
                        table.header[layout.name].text, group: "", notes: TableNotes(),
                        metric: metric, model: model, row[column])
                else { continue }
                drafts.append(draft)
            }
        }
        return drafts
    }

    /// Whose scores a column holds, and the metric where its header is one.
    private func model(ofColumn column: Int) -> (ScoreClaim.Model, String?) {
        let text = table.header[column].text
        if let metric = TableWords.metricHeader(text) { return (models.own(nil), metric) }
        if TableWords.isValue(text) { return (models.own(text), nil) }
        let others = layout.values.filter {
            TableWords.metricHeader(table.header[$0].text) == nil
        }
        return (models.model(text, isAlone: others.count == 1), nil)
    }

    private func draft(
        _ name: String, group: String, notes: TableNotes, metric: String?, model: ScoreClaim.Model,
        _ cell: MarkdownOutline.Cell
    ) -> ScoreDraft? {
        let value = ClaimedValue(parsing: cell.text)
        guard value.value != nil else { return nil }
        var notes = notes
        let name = TableWords.spelt(name)
        var title = name
        if !ScoreDraft.isAverage(name) {
            notes.add(name: name)
            if !group.isEmpty {
                notes.add(name: group)
                let whole = BenchmarkName.withoutShots(group) + " " + name
                if BenchmarkName.recognised(whole) != nil { title = whole }
            }
            if !TableWords.isRecognised(title) { title = TableWords.withoutSplit(title) ?? title }
        }
        var draft = ScoreDraft(
            model: model, name: title, metricType: metric ?? notes.metric, value: value,
            place: ScoreClaim.Place(position: SourcePosition(line: cell.line, column: cell.column)))
        if let range = notes.shotRange {
            draft.setup.shots = nil
            draft.setup.details["shots"] = range
        } else if let shots = notes.shots {
            draft.setup.shots = shots
        }
        if !notes.remarks.isEmpty {
            draft.setup.details["note"] = notes.remarks.sorted().joined(separator: ",")
        }
        return draft
    }
}
