package import Cards
package import GRDB

/// What the people do who decide about requests.
extension GateStore {
    /// A piece of the requests at a gate.
    package struct Page: Sendable {
        package var states: Set<GateRequest.State>
        /// What names of users begin with, in any case.
        package var prefix: String?
        /// The last request of the page before.
        package var after: RowKey?
        /// The first request of the page after.
        package var before: RowKey?
        package var limit: Int

        package init(
            states: Set<GateRequest.State>, prefix: String? = nil, after: RowKey? = nil,
            before: RowKey? = nil, limit: Int
        ) {
            self.states = states
            self.prefix = prefix
            self.after = after
            self.before = before
            self.limit = limit
        }
    }

    /// The last made requests first.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func requests(
        for id: RepositoryID, _ page: Page, in db: Database
    ) throws -> [GateRequest] {
        let row = try RepositoryTable.registered(id, in: db)
        // A page before another one is read backwards, from the request that it ends at.
        let isBackwards = page.before != nil && page.after == nil
        let states = page.states.map(\.rawValue)
        let found = try Row.fetchAll(
            db,
            sql: """
                \(select) WHERE request.repository_id = ?
                  AND (? IS NULL OR lower(substr(request.user, 1, ?)) = lower(?))
                  AND (? IS NULL OR request.id < ?) AND (? IS NULL OR request.id > ?)
                  AND request.state IN (\(databaseQuestionMarks(count: states.count)))
                ORDER BY request.id \(isBackwards ? "ASC" : "DESC") LIMIT ?
                """,
            arguments: [
                row, page.prefix, page.prefix?.unicodeScalars.count, page.prefix, page.after?.row,
                page.after?.row, page.before?.row, page.before?.row,
            ] + StatementArguments(states) + [page.limit]
        ).compactMap { request($0, id) }
        return isBackwards ? found.reversed() : found
    }

    /// What somebody asked; `nil` where nothing was.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func request(
        of user: String, for id: RepositoryID, in db: Database
    ) throws -> GateRequest? {
        try request(of: user, id, row: RepositoryTable.registered(id, in: db), in: db)
    }

    /// The request of a key; `nil` where the repository has none.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func request(
        _ key: RowKey, for id: RepositoryID, in db: Database
    ) throws -> GateRequest? {
        let row = try RepositoryTable.registered(id, in: db)
        let found = try Row.fetchOne(
            db, sql: "\(select) WHERE request.repository_id = ? AND request.id = ?",
            arguments: [row, key.row]
        ).flatMap { request($0, id) }
        return found?.key == key ? found : nil
    }

    /// Gives a request another state; an accepted one keeps the terms that it accepted.
    ///
    /// - Throws: `RegistryError.notFound`; `GateError.notGated`, `.noRequest`, also where it is in that state already,
    ///   `.reasonTooLong`.
    @discardableResult
    package static func decide(
        _ state: GateRequest.State, on user: String, for id: RepositoryID, reason: String? = nil,
        by: String, now: Int, in db: Database
    ) throws -> GateRequest {
        let row = try RepositoryTable.registered(id, in: db)
        guard try gate(of: id, row: row, in: db) != nil else { throw GateError.notGated(id) }
        let old = try found(user, id, row, db)
        let isRejected: Set<GateRequest.State> = [.rejected, .revoked]
        let isSame = old.state == state || isRejected.isSuperset(of: [old.state, state])
        guard !isSame else { throw GateError.noRequest(user: user, id) }
        return try decide(state, user, id, reason: reason, by: by, now: now, in: db)
    }

    /// Takes back a request that nobody has answered.
    ///
    /// - Throws: `RegistryError.notFound`; `GateError.noRequest` where none is pending.
    package static func cancel(
        _ user: String, for id: RepositoryID, in db: Database
    ) throws {
        let row = try RepositoryTable.registered(id, in: db)
        try db.execute(
            sql:
                "DELETE FROM gate_request WHERE repository_id = ? AND user = ? AND state = 'pending'",
            arguments: [row, user])
        guard db.changesCount > 0 else { throw GateError.noRequest(user: user, id) }
    }
}
