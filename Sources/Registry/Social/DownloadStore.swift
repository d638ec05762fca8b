package import GRDB

/// How often files of repositories were downloaded, by day.
package enum DownloadStore {
    /// One day of one repository.
    package struct Day: Hashable, Sendable {
        /// The repository's row.
        package var repository: Int64
        /// Days since 1970, UTC.
        package var day: Int

        package init(repository: Int64, day: Int) {
            self.repository = repository
            self.day = day
        }
    }

    /// Adds to what was counted. Repositories that are gone do not count.
    package static func add(_ counts: [Day: Int], in db: Database) throws {
        let days = try db.cachedStatement(
            sql: """
                INSERT INTO download (repository_id, day, count)
                SELECT id, ?2, ?3 FROM repository WHERE id = ?1 AND state = 1
                ON CONFLICT DO UPDATE SET count = count + excluded.count
                """)
        let totals = try db.cachedStatement(
            sql: "UPDATE repository SET downloads = downloads + ?2 WHERE id = ?1 AND state = 1")
        for (key, count) in counts {
            try days.execute(arguments: [key.repository, key.day, count])
            try totals.execute(arguments: [key.repository, count])
        }
    }

    /// Downloads of a repository on days from `first` on, by day.
    package static func counts(
        of repository: StoredRepository, since first: Int, in db: Database
    ) throws -> [(day: Int, count: Int)] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT day, count FROM download WHERE repository_id = ? AND day >= ? ORDER BY day
                    """), arguments: [repository.row, first]
        ).map { ($0[0], $0[1]) }
    }
}
