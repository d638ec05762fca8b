public import Cards
public import GRDB

/// Questions about which model came from which.
public enum LineageQuery {
    /// What a repository descends from, to any depth, found by one statement.
    ///
    /// A name that other cards mention can be asked for too. Edges to a name that was changed lead to the repository
    /// that it is now.
    /// - Parameter depth: edges to follow; `nil` for all.
    /// - Throws: `RegistryError.notFound` where no card has or names it.
    public static func ancestors(
        of id: RepositoryID, depth: Int? = nil, in db: Database
    ) throws -> LineageWalk {
        try ancestors(of: id, depth: depth, hiding: .none, in: db)
    }

    /// As the other, for somebody who may not know of all repositories.
    package static func ancestors(
        of id: RepositoryID, depth: Int?, hiding hidden: HiddenRepositories, in db: Database
    ) throws -> LineageWalk {
        try walk(.up, from: id, depth: depth, relations: nil, hiding: hidden, in: db)
    }

    /// What descends from a repository, to any depth, found by one statement.
    ///
    /// - Parameter relations: only edges of these are followed; `nil` for all.
    /// - Throws: `RegistryError.notFound` where no card has or names it.
    public static func descendants(
        of id: RepositoryID, depth: Int? = nil, relations: Set<BaseModelRelation>? = nil,
        in db: Database
    ) throws -> LineageWalk {
        try descendants(of: id, depth: depth, relations: relations, hiding: .none, in: db)
    }

    /// As the other, for somebody who may not know of all repositories.
    package static func descendants(
        of id: RepositoryID, depth: Int?, relations: Set<BaseModelRelation>?,
        hiding hidden: HiddenRepositories, in db: Database
    ) throws -> LineageWalk {
        try walk(.down, from: id, depth: depth, relations: relations, hiding: hidden, in: db)
    }

    private static func walk(
        _ direction: LineageWalk.Direction, from id: RepositoryID, depth: Int?,
        relations: Set<BaseModelRelation>?, hiding hidden: HiddenRepositories, in db: Database
    ) throws -> LineageWalk {
        let row = Int(try currentRow(of: id, in: db))
        let bounded = depth.flatMap { $0 <= LineageLimits.maximumBoundedDepth ? $0 : nil }
        let rows = try RawStatement(
            db,
            sql(
                direction, isBounded: bounded != nil, hides: !hidden.isEmpty, relations: relations))
        defer { rows.reset() }
        try rows.bind(1, row)
        // A bounded walk may meet a repository once at each depth.
        try rows.bind(2, LineageLimits.maximumNodes * ((bounded ?? 0) + 1))
        if let bounded { try rows.bind(3, bounded) }
        if !hidden.isEmpty { try rows.bind(4, hidden.list) }
        var builder = LineageWalkBuilder(direction)
        while try rows.step() {
            if rows.int(0) == 0 {
                builder.add(node(rows), movedTo: rows.isNull(4) ? nil : rows.int(4))
            } else if let relation = rows.text(4).flatMap(BaseModelRelation.init(rawValue:)) {
                builder.addEdge(
                    child: rows.int(1), parent: rows.int(2),
                    line: rows.isNull(3) ? nil : rows.int(3), relation: relation,
                    provenance: rows.text(5) ?? "", relationProvenance: rows.text(7) ?? "",
                    source: rows.text(6) ?? "")
            }
        }
        let walk = builder.build(
            from: row, depth: depth,
            isTruncated: builder.nodeCount >= LineageLimits.maximumNodes)
        guard var walk else { throw RegistryError.notFound(id.description, mentioned: false) }
        if walk.root.id != id { walk.asked = id }
        return walk
    }

    /// The row of a repository, or of what it was renamed to where nobody has registered the old name.
    static func currentRow(of id: RepositoryID, in db: Database) throws -> Int64 {
        let row = try Int64.fetchOne(
            db.cachedStatement(
                sql: """
                    WITH RECURSIVE name(id, state, moved_to) AS (
                      SELECT id, state, moved_to FROM repository WHERE kind = ? AND name = ?
                      UNION
                      SELECT now.id, now.state, now.moved_to FROM name, repository now
                      WHERE now.id = name.moved_to AND name.state = 0
                    )
                    SELECT id FROM name ORDER BY state = 0 AND moved_to IS NOT NULL LIMIT 1
                    """), arguments: [id.kind.code, id.name])
        guard let row else { throw RegistryError.notFound(id.description, mentioned: false) }
        return row
    }

    private static func node(_ row: RawStatement) -> LineageNode {
        let kind = RepositoryKind(code: row.int(2))
        var node = LineageNode(
            row: Int64(row.int(1)), id: RepositoryID(unchecked: row.text(5) ?? "", kind: kind),
            isRegistered: row.int(3) == 1)
        node.movedTo = row.text(6).map { RepositoryID(unchecked: $0, kind: kind) }
        node.license = row.text(7)
        node.licenseName = row.text(8)
        node.pipelineTag = row.text(9)
        node.libraryName = row.text(10)
        node.gate = row.text(11)
        node.newVersion = row.text(12).map { RepositoryID(unchecked: $0, kind: kind) }
        return node
    }

    /// The statement of a walk: `reach` holds the rows that are met, each once, so that a cycle ends; rows of kind 0 are
    /// its repositories, rows of kind 1 their edges to parents. Those lie together in the table by child, so this way
    /// costs one look-up a repository; edges that lead out of the family are left to the builder. Of a hidden repository
    /// nothing is told but the name that another card has for it.
    private static func sql(
        _ direction: LineageWalk.Direction, isBounded: Bool, hides: Bool,
        relations: Set<BaseModelRelation>?
    ) -> String {
        // The raw values are our own words, so they can stand in the text.
        let among = relations.map { relations in
            let words = relations.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
            return " AND edge.relation IN (\(words))"
        }
        // Tables that nothing is looked up in would be filled for each statement.
        func shown(_ row: String) -> String {
            hides ? " AND \(row) NOT IN (SELECT value FROM json_each(?4))" : ""
        }
        let (near, far) = direction == .up ? ("child", "parent") : ("parent", "child")
        let rename =
            direction == .up
            ? """
            SELECT moved.moved_to\(isBounded ? ", reach.depth" : "")
                FROM reach CROSS JOIN repository moved
                ON moved.id = reach.id AND moved.state = 0 AND moved.moved_to IS NOT NULL
                \(shown("moved.moved_to"))
            """
            : """
            SELECT moved.id\(isBounded ? ", reach.depth" : "")
                FROM reach CROSS JOIN repository moved
                ON moved.moved_to = reach.id AND moved.state = 0
            """
        let met = isBounded ? "met" : "reach"
        return """
            WITH RECURSIVE reach(id\(isBounded ? ", depth" : "")) AS (
              SELECT ?1\(isBounded ? ", 0" : "")
              UNION
              SELECT edge.\(far)\(isBounded ? ", reach.depth + 1" : "")
                FROM reach CROSS JOIN edge ON edge.\(near) = reach.id\(among ?? "")
                \(shown("edge.child"))
                \(isBounded ? "WHERE reach.depth < ?3" : "")
              UNION
              \(rename)
              LIMIT ?2
            )\(isBounded ? ", met AS (SELECT id, min(depth) AS depth FROM reach GROUP BY id)" : "")
            SELECT 0, this.id, this.kind, this.state\(shown("this.id")), moved.id, this.name,
              moved.name,
              card.license, card.license_name, card.pipeline_tag, card.library_name, gate.mode,
              successor.name
            FROM \(met) met CROSS JOIN repository this ON this.id = met.id
            LEFT JOIN repository moved ON moved.id = this.moved_to\(shown("moved.id"))
            LEFT JOIN card ON card.repository_id = met.id\(shown("met.id"))
            LEFT JOIN gate ON gate.repository_id = met.id\(shown("met.id"))
            LEFT JOIN repository successor ON successor.id = card.new_version
            UNION ALL
            SELECT 1, edge.child, edge.parent, edge.line, edge.relation, edge.provenance, edge.source,
              edge.relation_provenance, NULL, NULL, NULL, NULL, NULL
            FROM \(met) met CROSS JOIN edge ON edge.child = met.id\(among ?? "")
            WHERE true\(shown("edge.child"))
            """
    }
}
