internal import Cards
internal import Crypto

/// Turns a card's bytes into what the writer stores: one worker's part of an ingest.
struct CardPreparation: Sendable {
    private let linter: Linter

    init(_ linter: Linter) {
        self.linter = linter
    }

    static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// - Parameters:
    ///   - files: the names of the repository's other files, where they are known.
    ///   - adapterBase: what the configuration of an adapter names as its base.
    ///   - gating: what the repository's setting says; `nil` where the card decides.
    func prepare(
        _ bytes: [UInt8], id: RepositoryID, path: String?, files: [String]? = nil,
        adapterBase: String? = nil, gating: StoredRepository.Gating? = nil,
        compressor: TextCompressor
    ) throws -> PreparedCard {
        let card = Card(bytes)
        let context = CardContext(
            card, kind: id.kind, id: id.name, files: files, adapterBase: adapterBase)
        let diagnostics = linter.diagnostics(for: context).filter { $0.severity > .info }
        let fields = context.fields
        let lineage = LineageClaims(context)
        var prepared = PreparedCard(
            id: id, sha256: Self.hash(bytes), oid: GitHash.blob(bytes).bytes,
            byteCount: bytes.count,
            text: try compressor.compress(bytes), path: path, title: context.body.title,
            bodyOffset: card.frontMatter.body.lowerBound, body: Array(card.body),
            metadata: Self.json(card), errors: diagnostics.count { $0.severity == .error },
            warnings: diagnostics.count { $0.severity == .warning },
            diagnostics: Self.json(diagnostics, card), tags: [], terms: [],
            parents: lineage.parents,
            datasets: [],
            scores: ScoreClaims.claims(of: context))
        if let license = fields[.license] {
            prepared.license = license.texts.first?.text
            prepared.licenseLine = fields.entry(.license)?.key.position.line
        }
        prepared.licenseName = fields[.licenseName]?.string
        prepared.licenseLink = fields[.licenseLink]?.texts.first?.text
        prepared.pipelineTag = fields[.pipelineTag]?.string
        prepared.libraryName = fields[.libraryName]?.string
        prepared.newVersion = lineage.newVersion?.id
        if id.kind == .model {
            prepared.datasets = (fields[.datasets]?.texts ?? []).map { ($0.text, $0.position.line) }
        }
        prepared.gate = GateTerms(context, gating: gating)
        let tags = HubTags(context, lineage: lineage)
        prepared.tags = tags.json
        prepared.terms = Self.terms(
            context, id, diagnostics, lineage, tags, isGated: prepared.gate != nil)
        return prepared
    }

    /// The filters of a card alone.
    func terms(
        of bytes: [UInt8], id: RepositoryID, files: [String]?, adapterBase: String?,
        gating: StoredRepository.Gating?
    ) -> [PostingReader.Term] {
        let context = CardContext(
            Card(bytes), kind: id.kind, id: id.name, files: files, adapterBase: adapterBase)
        let diagnostics = linter.diagnostics(for: context).filter { $0.severity > .info }
        let lineage = LineageClaims(context)
        return Self.terms(
            context, id, diagnostics, lineage, HubTags(context, lineage: lineage),
            isGated: GateTerms(context, gating: gating) != nil
        ).map {
            PostingReader.Term(field: $0.field.rawValue, value: $0.value)
        }
    }

    private static func json(_ card: Card) -> [UInt8]? {
        guard let root = card.root else { return nil }
        var writer = JSONWriter()
        writer.value(root)
        return writer.bytes
    }

    private static func json(_ diagnostics: [Diagnostic], _ card: Card) -> [UInt8]? {
        guard !diagnostics.isEmpty else { return nil }
        var writer = JSONWriter()
        writer.array { writer in
            for diagnostic in diagnostics {
                writer.object { writer in
                    writer.key("rule")
                    writer.string(diagnostic.rule)
                    writer.key("severity")
                    writer.string(diagnostic.severity.rawValue)
                    writer.key("line")
                    if let line = diagnostic.range?.start.line {
                        writer.int(line)
                    } else {
                        writer.null()
                    }
                    writer.key("message")
                    writer.string(diagnostic.message)
                }
            }
        }
        return writer.bytes
    }

    /// What lists can be filtered by.
    private static func terms(
        _ context: CardContext, _ id: RepositoryID, _ diagnostics: [Diagnostic],
        _ lineage: LineageClaims, _ tags: HubTags, isGated: Bool
    ) -> [(field: FilterField, value: String)] {
        let fields = context.fields
        var terms: [(field: FilterField, value: String)] = [(.kind, id.kind.rawValue)]
        if isGated { terms.append((.gated, "true")) }
        if !id.owner.isEmpty { terms.append((.author, String(id.owner))) }
        let sources: [(CardField, FilterField)] = [
            (.license, .license), (.language, .language), (.libraryName, .library),
            (.pipelineTag, .pipelineTag), (.tags, .tag), (.taskCategories, .taskCategory),
            (.taskIDs, .taskID), (.sizeCategories, .sizeCategory),
        ]
        for (field, filter) in sources {
            for text in fields[field]?.texts ?? [] { terms.append((filter, text.text)) }
        }
        if id.kind == .model {
            for text in fields[.datasets]?.texts ?? [] { terms.append((.dataset, text.text)) }
        }
        for parent in lineage.parents { terms.append((.baseModel, parent.parent)) }
        for relation in Set(lineage.parents.map(\.relation)) {
            terms.append((.relation, relation.rawValue))
        }
        for tag in tags.derived { terms.append((.hubTag, tag)) }
        var rules: Set<String> = []
        for diagnostic in diagnostics where rules.insert(diagnostic.rule).inserted {
            terms.append((.rule, diagnostic.rule))
        }
        return terms.filter { !$0.value.isEmpty && $0.value.utf8.count <= maximumTermBytes }
    }

    /// A longer text is no value that anybody filters by.
    private static let maximumTermBytes = 256
}
