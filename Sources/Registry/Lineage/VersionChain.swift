package import Cards
package import GRDB

/// The successors that a card names, and that their cards name in turn.
package struct VersionChain: Equatable, Sendable {
    /// From the first successor to the last one, each once.
    package var successors: [RepositoryID]
    /// Whether the last one names one that stands before it, or the asked repository, again.
    package var isCycle: Bool

    /// The end of the chain; `nil` where it has none.
    package var latest: RepositoryID? { isCycle ? nil : successors.last }
}

extension LineageQuery {
    /// Follows `new_version` from a repository to the last one; empty where its card names none.
    ///
    /// - Throws: `RegistryError.notFound` where no card has or names the repository.
    package static func newVersions(
        of id: RepositoryID, in db: Database
    ) throws -> VersionChain {
        let row = try currentRow(of: id, in: db)
        return try newVersions(of: [row], in: db)[row]
            ?? VersionChain(successors: [], isCycle: false)
    }

    /// The chains of several repositories, found by one statement; those without successors are left out.
    ///
    /// - Parameters:
    ///   - rows: values of `repository.id`.
    ///   - hidden: what the asker may not know of.
    package static func newVersions(
        of rows: [Int64], hiding hidden: HiddenRepositories = .none, in db: Database
    ) throws -> [Int64: VersionChain] {
        guard !rows.isEmpty else { return [:] }
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    WITH RECURSIVE reach(id) AS (
                      SELECT value FROM json_each(?)
                      UNION
                      SELECT iif(this.state = 0 AND this.moved_to IS NOT NULL, this.moved_to,
                          card.new_version) AS next
                        FROM reach CROSS JOIN repository this ON this.id = reach.id
                        LEFT JOIN card ON card.repository_id = this.id
                        WHERE next IS NOT NULL
                      LIMIT ?
                    )
                    SELECT this.id, this.kind, this.name, this.state = 0 AND this.moved_to IS NOT NULL,
                      iif(this.state = 0 AND this.moved_to IS NOT NULL, this.moved_to, card.new_version)
                    FROM reach CROSS JOIN repository this ON this.id = reach.id
                    LEFT JOIN card ON card.repository_id = this.id
                    """), arguments: [list(rows), rows.count + LineageLimits.maximumNodes])
        var links: [Int64: (id: RepositoryID, isOldName: Bool, next: Int64?)] = [:]
        while let row = try cursor.next() {
            let id = RepositoryID(unchecked: row[2], kind: RepositoryKind(code: row[1]))
            // What a hidden card says, and what a public one became that is hidden now, is not told.
            let (isOldName, next): (Bool, Int64?) = (row[3], row[4])
            let isHidden =
                hidden.contains(row[0]) || isOldName && next.map(hidden.contains) == true
            links[row[0]] = (id, isOldName, isHidden ? nil : next)
        }
        var chains: [Int64: VersionChain] = [:]
        for row in rows {
            var chain = VersionChain(successors: [], isCycle: false)
            var seen: Set<Int64> = [row]
            var next = links[row]?.next
            while let current = next, let link = links[current],
                chain.successors.count < LineageLimits.maximumVersions
            {
                guard seen.insert(current).inserted else {
                    chain.isCycle = true
                    break
                }
                if !link.isOldName { chain.successors.append(link.id) }
                next = link.next
            }
            if !chain.successors.isEmpty || chain.isCycle { chains[row] = chain }
        }
        return chains
    }
}
