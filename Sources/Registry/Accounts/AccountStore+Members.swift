package import GRDB

extension AccountStore {
    /// What a user is in an organisation; `nil` for a stranger, and where there is no such organisation.
    package static func role(
        of user: Account, in organization: some StringProtocol, _ db: Database
    ) throws -> MemberRole? {
        try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT membership.role FROM account
                    JOIN membership ON membership.organization_id = account.id
                    WHERE account.name = ? AND membership.user_id = ?
                    """), arguments: [String(organization), user.id]
        ).flatMap(MemberRole.init)
    }

    /// The organisations of a user, by name.
    package static func memberships(of user: Account, in db: Database) throws -> [Membership] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT membership.role, \(columns) FROM membership
                    JOIN account ON account.id = membership.organization_id
                    WHERE membership.user_id = ? ORDER BY account.name
                    """), arguments: [user.id]
        ).compactMap { row in
            MemberRole(rawValue: row[0]).map {
                Membership(organization: account(row, at: 1), user: user, role: $0)
            }
        }
    }

    /// The members of an organisation, by name.
    package static func members(of organization: Account, in db: Database) throws -> [Membership] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT membership.role, \(columns) FROM membership
                    JOIN account ON account.id = membership.user_id
                    WHERE membership.organization_id = ? ORDER BY account.name
                    """), arguments: [organization.id]
        ).compactMap { row in
            MemberRole(rawValue: row[0]).map {
                Membership(organization: organization, user: account(row, at: 1), role: $0)
            }
        }
    }

    /// Makes a user a member, or changes the role of one.
    ///
    /// - Throws: `AccountError.noAccount`, `.notAnOrganization`, `.notAUser`.
    @discardableResult
    package static func setMember(
        _ user: String, of organization: String, role: MemberRole, by actor: AuditActor, now: Int,
        in db: Database
    ) throws -> Membership {
        let organization = try Self.organization(organization, in: db)
        let user = try Self.user(user, in: db)
        try db.execute(
            sql: """
                INSERT INTO membership (organization_id, user_id, role) VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET role = ?3
                """, arguments: [organization.id, user.id, role.rawValue])
        try AuditLog.append(
            .memberSet, subject: organization.name,
            detail: ["user": user.name, "role": role.rawValue], by: actor, now: now, in: db)
        return Membership(organization: organization, user: user, role: role)
    }

    /// - Returns: what the user was.
    /// - Throws: `AccountError.noAccount`, `.notAnOrganization`, `.notAUser`, `.notAMember`.
    @discardableResult
    package static func removeMember(
        _ user: String, of organization: String, by actor: AuditActor, now: Int, in db: Database
    ) throws -> Membership {
        let organization = try Self.organization(organization, in: db)
        let user = try Self.user(user, in: db)
        guard let role = try role(of: user, in: organization.name, db) else {
            throw AccountError.notAMember(user.name, organization: organization.name)
        }
        try db.execute(
            sql: "DELETE FROM membership WHERE organization_id = ? AND user_id = ?",
            arguments: [organization.id, user.id])
        try AuditLog.append(
            .memberRemove, subject: organization.name,
            detail: ["user": user.name, "role": role.rawValue], by: actor, now: now, in: db)
        return Membership(organization: organization, user: user, role: role)
    }
}
