package import GRDB

extension AccountStore {
    /// Removes a user, with the tokens, the memberships, the collections, the likes, and what was granted to the user at
    /// gates: who has the name later gets none of it. What the user said stays, by `author(removed:)`.
    ///
    /// - Throws: `AccountError.noAccount`, `.notAUser`, `.ownsRepositories`, `.onlyAdministrator`.
    @discardableResult
    package static func removeUser(
        _ name: String, by actor: AuditActor, now: Int, in db: Database
    ) throws -> Account {
        let user = try user(name, in: db)
        try refuseOwner(user, in: db)
        try refuseOnlyAdministrator(user, in: db)
        try db.execute(sql: "DELETE FROM gate_request WHERE user = ?", arguments: [user.name])
        let requests = db.changesCount
        try db.execute(sql: "DELETE FROM blob_upload WHERE account_id = ?", arguments: [user.id])
        try removeLikes(of: user, in: db)
        try removeCollections(of: user, in: db)
        for table in ["discussion", "discussion_event"] {
            try db.execute(
                sql: "UPDATE \(table) SET author = ? WHERE author = ?",
                arguments: [author(removed: user.name), user.name])
        }
        try db.execute(sql: "DELETE FROM account WHERE id = ?", arguments: [user.id])
        try AuditLog.append(
            .userRemove, subject: user.name, detail: ["gate_requests": "\(requests)"], by: actor,
            now: now, in: db)
        return user
    }

    /// Removes an organisation with its collections.
    ///
    /// - Throws: `AccountError.noAccount`, `.notAnOrganization`, `.ownsRepositories`.
    @discardableResult
    package static func removeOrganization(
        _ name: String, by actor: AuditActor, now: Int, in db: Database
    ) throws -> Account {
        let organization = try organization(name, in: db)
        try refuseOwner(organization, in: db)
        try removeCollections(of: organization, in: db)
        try db.execute(sql: "DELETE FROM account WHERE id = ?", arguments: [organization.id])
        try AuditLog.append(
            .organizationRemove, subject: organization.name, by: actor, now: now, in: db)
        return organization
    }

    /// Who a discussion, a pull request or a comment is by when the user is gone: nobody can have a name like that.
    static func author(removed name: String) -> String { "\(name) (removed)" }

    private static func removeLikes(of user: Account, in db: Database) throws {
        try db.execute(
            sql: """
                UPDATE repository SET likes = likes - 1
                WHERE id IN (SELECT repository_id FROM liked WHERE user = ?)
                """, arguments: [user.name])
        try db.execute(sql: "DELETE FROM liked WHERE user = ?", arguments: [user.name])
    }

    private static func removeCollections(of account: Account, in db: Database) throws {
        try db.execute(sql: "DELETE FROM collection WHERE owner = ?", arguments: [account.name])
    }

    // MARK: - Who stays

    private static func refuseOwner(_ account: Account, in db: Database) throws {
        let count = try countRepositories(of: account.name, in: db)
        if count > 0 { throw AccountError.ownsRepositories(account.name, count: count) }
    }

    /// Nobody would look after the organisation any more.
    private static func refuseOnlyAdministrator(_ user: Account, in db: Database) throws {
        for membership in try memberships(of: user, in: db) where membership.role == .admin {
            let organization = membership.organization
            let others = try members(of: organization, in: db).filter {
                $0.role == .admin && $0.user.id != user.id
            }
            if others.isEmpty, try countRepositories(of: organization.name, in: db) > 0 {
                throw AccountError.onlyAdministrator(user.name, organization: organization.name)
            }
        }
    }

    /// How many repositories have an owner of this name, whether or not it has an account.
    static func countRepositories(of owner: String, in db: Database) throws -> Int {
        // Names of an owner lie together in the index repository_folded: '0' follows '/'.
        try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM repository
                WHERE kind IN (0, 1) AND state = 1
                  AND name COLLATE NOCASE > ?1 || '/' AND name COLLATE NOCASE < ?1 || '0'
                """, arguments: [owner]) ?? 0
    }
}
