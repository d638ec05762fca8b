package import Cards
package import GRDB

/// Questions about licences.
package enum LicenseQuery {
    /// The licence of a repository with those of its ancestors and of the datasets that any of them was trained on.
    ///
    /// - Throws: `RegistryError.notFound` where no card has or names the repository.
    package static func chain(
        of id: RepositoryID, hiding hidden: HiddenRepositories = .none, in db: Database
    ) throws -> LicenseChain {
        let walk = try LineageQuery.ancestors(of: id, depth: nil, hiding: hidden, in: db)
        let count = min(walk.nodes.count, LicenseLimits.maximumModels)
        let models = walk.nodes[..<count]
        var statements = try statements(of: models.map(\.row), hiding: hidden, in: db)
        var entries: [LicenseChain.Entry] = []
        var steps: [Int: LineageStep] = [:]
        for step in walk.steps where step.visit == .first { steps[step.node] = step }
        for (index, node) in models.enumerated() {
            let step = steps[index]
            entries.append(
                entry(
                    node.id, isRegistered: node.isRegistered, statements[node.row],
                    relation: step.map { claimRelation($0.relation) } ?? .itself,
                    distance: step?.depth ?? 0, namedBy: step?.origin, line: step?.line,
                    isInferred: step?.source == "text"))
        }
        let links = try datasets(of: models.map(\.row), hiding: hidden, in: db)
        let shown = links.prefix(LicenseLimits.maximumDatasets)
        statements = try Self.statements(of: shown.map(\.row), hiding: hidden, in: db)
        for link in shown {
            entries.append(
                entry(
                    link.id, isRegistered: link.isRegistered, statements[link.row],
                    relation: .dataset, distance: entries[link.model].distance + 1,
                    namedBy: link.model, line: link.line, isInferred: false))
        }
        let claims = entries.map(\.claim)
        let report = LicenseReport(claims)
        return LicenseChain(
            entries: entries, report: report,
            findings: LicenseFinding.findings(claims, report),
            isTruncated: walk.isTruncated || count < walk.nodes.count || shown.count < links.count)
    }

    private static func claimRelation(_ relation: BaseModelRelation) -> LicenseClaim.Relation {
        switch relation {
        case .finetune: .finetune
        case .adapter: .adapter
        case .quantized: .quantized
        case .merge: .merge
        }
    }

    private static func entry(
        _ id: RepositoryID, isRegistered: Bool, _ statement: LicenseStatement?,
        relation: LicenseClaim.Relation, distance: Int, namedBy: Int?, line: Int?, isInferred: Bool
    ) -> LicenseChain.Entry {
        LicenseChain.Entry(
            id: id,
            claim: LicenseClaim(
                repository: id.description, kind: id.kind == .model ? .model : .dataset,
                relation: relation, licenses: statement?.licenses ?? [], name: statement?.name,
                link: statement?.link, line: statement?.line, quote: statement?.quote,
                isRegistered: isRegistered),
            distance: distance, namedBy: namedBy, namedLine: line, isInferred: isInferred)
    }

    private struct Link {
        var row: Int64
        var id: RepositoryID
        var isRegistered: Bool
        /// The position of the model that names it.
        var model: Int
        var line: Int?
    }

    /// The datasets that some models name, each once, by the first that does.
    private static func datasets(
        of models: [Int64], hiding hidden: HiddenRepositories, in db: Database
    ) throws -> [Link] {
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT asked.key, this.id, this.kind, this.name,
                      this.state AND this.id NOT IN (SELECT value FROM json_each(?2)), link.line
                    FROM json_each(?1) asked CROSS JOIN dataset_link link ON link.model = asked.value
                    JOIN repository named ON named.id = link.dataset
                    JOIN repository this
                      ON this.id = iif(named.state = 0 AND named.moved_to IS NOT NULL
                        AND named.moved_to NOT IN (SELECT value FROM json_each(?2)), named.moved_to, named.id)
                    WHERE link.model NOT IN (SELECT value FROM json_each(?2))
                    ORDER BY asked.key, link.line IS NULL, link.line, this.name
                    """), arguments: [LineageQuery.list(models), hidden.list])
        var links: [Link] = []
        var seen: Set<Int64> = []
        while let row = try cursor.next() {
            guard seen.insert(row[1]).inserted else { continue }
            links.append(
                Link(
                    row: row[1],
                    id: RepositoryID(unchecked: row[3], kind: RepositoryKind(code: row[2])),
                    isRegistered: row[4] == 1, model: row[0], line: row[5]))
        }
        return links
    }

    private static func statements(
        of rows: [Int64], hiding hidden: HiddenRepositories, in db: Database
    ) throws -> [Int64: LicenseStatement] {
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT card.repository_id, json_extract(card.metadata, '$.license'), card.license,
                      card.license_name, card.license_link, card.license_line,
                      iif(card.license_line IS NULL, NULL, CAST(stemma_text(revision.text) AS BLOB))
                    FROM json_each(?) asked CROSS JOIN card ON card.repository_id = asked.value
                    JOIN revision ON revision.id = card.revision_id
                    """), arguments: [LineageQuery.list(rows.filter { !hidden.contains($0) })])
        var statements: [Int64: LicenseStatement] = [:]
        while let row = try cursor.next() {
            statements[row[0]] = LicenseStatement(
                list: row[1], license: row[2], name: row[3], link: row[4], line: row[5],
                text: try row.withUnsafeData(atIndex: 6) { data in data.map { Array($0) } })
        }
        return statements
    }
}

/// What a card says about its licence.
private struct LicenseStatement {
    var licenses: [String]
    var name: String?
    var link: String?
    var line: Int?
    var quote: String?

    /// - Parameter list: the value of `license` as JSON where it is a list.
    init(
        list: String?, license: String?, name: String?, link: String?, line: Int?, text: [UInt8]?
    ) {
        let items = list.flatMap { list in
            list.hasPrefix("[") ? try? JSONDocument(Array(list.utf8)).root : nil
        }
        licenses = items?.items.compactMap(\.string) ?? license.map { [$0] } ?? []
        self.name = name
        self.link = link
        self.line = line
        if let text, let line {
            let bytes = LineTable(text).bytesOfLine(line)
            quote = String(
                String(decoding: bytes, as: UTF8.self).prefix(LicenseLimits.maximumQuote))
        }
    }
}
