package import GRDB
internal import Cards

extension LineageQuery {
    /// How many children each of some repositories has, by relation, found by one statement; those without are left
    /// out. Children that name it as it was called before count too.
    ///
    /// - Parameter rows: values of `repository.id`.
    /// - Complexity: one entry of an index a child.
    package static func childCounts(
        of rows: [Int64], hiding hidden: HiddenRepositories = .none, in db: Database
    ) throws -> [Int64: RelationCounts] {
        guard !rows.isEmpty else { return [:] }
        let shown = hidden.isEmpty ? "" : "AND child NOT IN (SELECT value FROM json_each(?2))"
        let columns = BaseModelRelation.allCases.map {
            """
            (SELECT count(*) FROM edge WHERE parent = name.id AND relation = '\($0.rawValue)'
              \(shown))
            """
        }
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    WITH name(now, id) AS (
                      SELECT value, value FROM json_each(?1)
                      UNION ALL
                      SELECT asked.value, old.id FROM json_each(?1) asked CROSS JOIN repository old
                      ON old.moved_to = asked.value AND old.state = 0
                    )
                    SELECT name.now, \(columns.joined(separator: ", ")) FROM name
                    """), arguments: hidden.isEmpty ? [list(rows)] : [list(rows), hidden.list])
        var counts: [Int64: RelationCounts] = [:]
        while let row = try cursor.next() {
            var sum = counts[row[0]] ?? RelationCounts()
            for (index, relation) in BaseModelRelation.allCases.enumerated() {
                sum[relation] += row[index + 1]
            }
            if sum.total > 0 { counts[row[0]] = sum }
        }
        return counts
    }

    /// The outcome of the last verification of each of some repositories; those without are left out.
    static func verifications(
        of rows: [Int64], in db: Database
    ) throws -> [Int64: String] {
        let outcomes = try String.fetchAll(
            db.cachedStatement(sql: "SELECT value FROM term WHERE field = ?"),
            arguments: [FilterField.verified.rawValue])
        guard !outcomes.isEmpty else { return [:] }
        var result: [Int64: String] = [:]
        let reader = try PostingReader(db)
        for outcome in outcomes {
            let set = try reader.set(field: FilterField.verified.rawValue, value: outcome)
            for row in rows {
                if let id = UInt32(exactly: row), set.contains(id) { result[row] = outcome }
            }
        }
        return result
    }

    /// Row ids as a JSON list, for `json_each`.
    static func list(_ rows: some Sequence<Int64>) -> String {
        var writer = JSONWriter()
        writer.array { writer in
            for row in rows { writer.int(Int(row)) }
        }
        return writer.text
    }
}
