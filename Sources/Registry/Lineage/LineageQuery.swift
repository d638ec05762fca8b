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
        try walk(.up, from: id, depth: depth, relations: nil, in: db)
    }

    /// What descends from a repository, to any depth, found by one statement.
    ///
    /// - Parameter relations: only edges of these are followed; `nil` for all.
    /// - Throws: `RegistryError.notFound` where no card has or names it.
    public static func descendants(
        of id: RepositoryID, depth: Int? = nil, relations: Set<BaseModelRelation>? = nil,
        in db: Database
    ) throws -> LineageWalk {
        try walk(.down, from: id, depth: depth, relations: relations, in: db)
    }

    private static func walk(
        _ direction: LineageWalk.Direction, from id: RepositoryID, depth: Int?,
        relations: Set<BaseModelRelation>?, in db: Database
    ) throws -> LineageWalk {
        let row = try currentRow(of: id, in: db)
        let bounded = depth.map { $0 <= LineageLimits.maximumBoundedDepth } ?? false
        let statement = try db.cachedStatement(
            sql: sql(direction, isBounded: bounded, relations: relations))
        // A bounded walk may meet a repository once at each depth.
        let rowsOfNode = bounded ? (depth ?? 0) + 1 : 1
        var arguments: StatementArguments = [
            "root": row, "limit": LineageLimits.maximumNodes * rowsOfNode,
        ]
        if bounded { arguments += ["depth": depth] }
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var builder = LineageWalkBuilder(direction)
        while let row = try rows.next() {
            if row[0] as Int == 0 {
                builder.add(node(row), movedTo: row[4])
            } else if let relation = BaseModelRelation(rawValue: row[4]) {
                builder.add(
                    .init(
                        child: row[1], parent: row[2], line: row[3], relation: relation,
                        provenance: row[5], source: row[6]))
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

    private static func node(_ row: Row) -> LineageNode {
        let kind = RepositoryKind(code: row[2])
        var node = LineageNode(
            row: row[1], id: RepositoryID(unchecked: row[5], kind: kind),
            isRegistered: row[3] == 1)
        node.movedTo = (row[6] as String?).map { RepositoryID(unchecked: $0, kind: kind) }
        node.license = row[7]
        node.licenseName = row[8]
        node.pipelineTag = row[9]
        node.libraryName = row[10]
        node.gate = row[11]
        node.newVersion = (row[12] as String?).map { RepositoryID(unchecked: $0, kind: kind) }
        return node
    }

    /// The statement of a walk: `reach` holds the rows that are met, each once, so that a cycle ends; rows of kind 0 are
    /// its repositories, rows of kind 1 the edges between them.
    private static func sql(
        _ direction: LineageWalk.Direction, isBounded: Bool, relations: Set<BaseModelRelation>?
    ) -> String {
        // The raw values are our own words, so they can stand in the text.
        let among = relations.map { relations in
            let words = relations.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
            return " AND edge.relation IN (\(words))"
        }
        let (near, far) = direction == .up ? ("child", "parent") : ("parent", "child")
        let rename =
            direction == .up
            ? """
            SELECT moved.moved_to\(isBounded ? ", reach.depth" : "")
                FROM reach CROSS JOIN repository moved
                ON moved.id = reach.id AND moved.state = 0 AND moved.moved_to IS NOT NULL
            """
            : """
            SELECT moved.id\(isBounded ? ", reach.depth" : "")
                FROM reach CROSS JOIN repository moved
                ON moved.moved_to = reach.id AND moved.state = 0
            """
        return """
            WITH RECURSIVE reach(id\(isBounded ? ", depth" : "")) AS (
              SELECT :root\(isBounded ? ", 0" : "")
              UNION
              SELECT edge.\(far)\(isBounded ? ", reach.depth + 1" : "")
                FROM reach CROSS JOIN edge ON edge.\(near) = reach.id\(among ?? "")
                \(isBounded ? "WHERE reach.depth < :depth" : "")
              UNION
              \(rename)
              LIMIT :limit
            ), met AS (
              \(isBounded ? "SELECT id, min(depth) AS depth FROM reach GROUP BY id" : "SELECT id FROM reach")
            )
            SELECT 0, this.id, this.kind, this.state, this.moved_to, this.name, moved.name,
              card.license, card.license_name, card.pipeline_tag, card.library_name, gate.mode,
              successor.name
            FROM met CROSS JOIN repository this ON this.id = met.id
            LEFT JOIN repository moved ON moved.id = this.moved_to
            LEFT JOIN card ON card.repository_id = met.id
            LEFT JOIN gate ON gate.repository_id = met.id
            LEFT JOIN repository successor ON successor.id = card.new_version
            UNION ALL
            SELECT 1, edge.child, edge.parent, edge.line, edge.relation, edge.provenance, edge.source,
              NULL, NULL, NULL, NULL, NULL, NULL
            FROM met CROSS JOIN edge ON edge.\(near) = met.id\(among ?? "")
            \(isBounded ? "WHERE met.depth < :depth" : "")
            """
    }
}
