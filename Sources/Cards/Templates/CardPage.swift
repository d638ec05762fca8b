/// What the views of one card show above its text.
package struct CardPage: Sendable {
    /// A line of the header: `Licence: gemma (terms at …)`.
    package struct Fact: Equatable, Sendable {
        package struct Value: Equatable, Sendable {
            package var text: String
            /// Where the text leads; only `http`, `https` and paths that start with a slash are kept.
            package var link: String?
            /// What stands small beside it: a relation, where it was claimed.
            package var note: String?

            package init(_ text: String, link: String? = nil, note: String? = nil) {
                self.text = text
                self.link = link
                self.note = note
            }
        }

        package var label: String
        package var values: [Value]

        package init(_ label: String, _ values: [Value]) {
            self.label = label
            self.values = values
        }
    }

    package struct Score: Equatable, Sendable {
        package var benchmark: String
        package var metric: String
        package var value: String
        package var note: String?

        package init(benchmark: String, metric: String, value: String, note: String? = nil) {
            self.benchmark = benchmark
            self.metric = metric
            self.value = value
            self.note = note
        }
    }

    /// The id, or what else the page is called.
    package var title: String
    package var kind: RepositoryKind
    package var facts: [Fact]
    package var scores: [Score] = []
    package var diagnostics: [Diagnostic] = []
    /// The text of the card, rendered for the view: escapes for a terminal, or HTML that is safe.
    package var body = ""

    package init(title: String, kind: RepositoryKind, facts: [Fact]) {
        self.title = title
        self.kind = kind
        self.facts = facts
    }

    /// The page of a card with the facts that its own front matter states.
    package init(_ context: CardContext, title: String) {
        self.init(title: title, kind: context.kind, facts: Self.facts(of: context.fields))
    }

    // MARK: - Facts of a front matter

    private static func facts(of fields: CardFields) -> [Fact] {
        var facts: [Fact] = []
        func add(_ label: String, _ field: CardField, _ note: String? = nil) {
            let values = texts(of: fields[field]).map { Fact.Value($0, note: note) }
            if !values.isEmpty { facts.append(Fact(label, values)) }
        }
        add("Name", .prettyName)
        let name = fields[.licenseName]?.string
        let link = fields[.licenseLink]?.string
        let license = texts(of: fields[.license]).map { Fact.Value($0, link: link, note: name) }
        if !license.isEmpty { facts.append(Fact("Licence", license)) }
        let gate: [CardField] = [
            .extraGatedHeading, .extraGatedPrompt, .extraGatedDescription, .extraGatedFields,
        ]
        if let field = gate.first(where: { fields[$0] != nil }) {
            let heading = fields[field]?.string.map { String($0.prefix(80)) }
            facts.append(Fact("Gate", [Fact.Value(heading ?? "terms must be accepted")]))
        }
        add("Base model", .baseModel, fields[.baseModelRelation]?.string)
        add("Datasets", .datasets)
        add("Sources", .sourceDatasets)
        add("Languages", .language)
        add("Task", .pipelineTag)
        add("Tasks", .taskCategories)
        add("Size", .sizeCategories)
        add("Library", .libraryName)
        add("Tags", .tags)
        add("Superseded by", .newVersion)
        return facts
    }

    /// The texts of a scalar or of a list of scalars.
    private static func texts(of node: YAMLNode?) -> [String] {
        guard let node else { return [] }
        switch node.kind {
        case .null, .mapping: return []
        case .sequence:
            return node.items.prefix(64).flatMap { $0.kind == .sequence ? [] : texts(of: $0) }
        default: return node.text.isEmpty ? [] : [node.text]
        }
    }
}

extension CardTemplates {
    /// A card for a terminal.
    package func terminal(_ page: CardPage, usesColor: Bool) throws -> String {
        var context = context(of: page) { $0.escapedForTerminal }
        context["bold"] = usesColor ? "\u{1B}[1m" : ""
        context["dim"] = usesColor ? "\u{1B}[2m" : ""
        context["reset"] = usesColor ? "\u{1B}[0m" : ""
        return try render("show.text", context)
    }

    /// A card as a page of HTML; `page.body` must be safe.
    package func html(_ page: CardPage) throws -> String {
        try render("show.html", context(of: page) { $0 })
    }

    private func context(of page: CardPage, _ clean: (String) -> String) -> [String: Any] {
        let labelWidth = page.facts.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
        func width(_ part: (CardPage.Score) -> String) -> Int {
            page.scores.map { DisplayWidth.columns(of: clean(part($0))) }.max() ?? 0
        }
        let widths = (width { $0.benchmark }, width { $0.metric }, width { $0.value })
        return [
            "title": clean(page.title), "kind": page.kind.rawValue, "body": page.body,
            "has_body": !page.body.isEmpty,
            "facts": page.facts.map { fact in
                [
                    "label": fact.label,
                    "padded_label": DisplayWidth.pad(fact.label, to: labelWidth),
                    "values": fact.values.enumerated().map { index, value in
                        var entry: [String: Any] = ["text": clean(value.text), "first": index == 0]
                        if let note = value.note { entry["note"] = clean(note) }
                        if let link = value.link, Self.isSafe(link) { entry["link"] = link }
                        return entry
                    },
                ] as [String: Any]
            },
            "has_scores": !page.scores.isEmpty,
            "scores": page.scores.map { score in
                var entry: [String: Any] = [
                    "benchmark": score.benchmark, "metric": score.metric, "value": score.value,
                    "padded_benchmark": DisplayWidth.pad(clean(score.benchmark), to: widths.0),
                    "padded_metric": DisplayWidth.pad(clean(score.metric), to: widths.1),
                    "padded_value": DisplayWidth.pad(
                        clean(score.value), to: widths.2, alignment: .trailing),
                ]
                if let note = score.note { entry["note"] = clean(note) }
                return entry
            },
            "has_findings": !page.diagnostics.isEmpty,
            "finding_count": page.diagnostics.count,
            "findings": page.diagnostics.map { diagnostic in
                [
                    "place": diagnostic.range.map { "\($0.start.line):\($0.start.column)" } ?? "-",
                    "severity": diagnostic.severity.rawValue, "rule": diagnostic.rule,
                    "message": clean(diagnostic.message),
                ]
            },
        ]
    }

    /// Whether a link cannot run anything.
    static func isSafe(_ link: String) -> Bool {
        let lower = link.lowercased()
        return lower.hasPrefix("https://") || lower.hasPrefix("http://")
            || lower.hasPrefix("/") && !lower.hasPrefix("//")
    }
}
