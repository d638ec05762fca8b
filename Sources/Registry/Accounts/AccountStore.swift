internal import Foundation
package import GRDB

/// Users and organisations. Names are found whatever their case. What changes anything is written to the audit log in
/// the same transaction.
package enum AccountStore {
    /// - Throws: `AccountError.noAccount`.
    package static func find(_ name: String, in db: Database) throws -> Account {
        guard let account = try existing(name, in: db) else { throw AccountError.noAccount(name) }
        return account
    }

    /// The account of a name; `nil` where nobody has it.
    package static func existing(_ name: String, in db: Database) throws -> Account? {
        try Row.fetchOne(
            db.cachedStatement(sql: "\(select) WHERE account.name = ?"), arguments: [name]
        ).map { account($0) }
    }

    /// The account of a row; `nil` where it is gone.
    package static func existing(row: Int64, in db: Database) throws -> Account? {
        try Row.fetchOne(
            db.cachedStatement(sql: "\(select) WHERE account.id = ?"), arguments: [row]
        ).map { account($0) }
    }

    /// A name as its account spells it; as it is where nobody has it.
    package static func spelling(of name: String, in db: Database) throws -> String {
        try existing(name, in: db)?.name ?? name
    }

    /// - Throws: `AccountError.noAccount`, `.notAUser`.
    package static func user(_ name: String, in db: Database) throws -> Account {
        let account = try find(name, in: db)
        guard account.kind == .user else { throw AccountError.notAUser(account.name) }
        return account
    }

    /// - Throws: `AccountError.noAccount`, `.notAnOrganization`.
    package static func organization(_ name: String, in db: Database) throws -> Account {
        let account = try find(name, in: db)
        guard account.kind == .organization else {
            throw AccountError.notAnOrganization(account.name)
        }
        return account
    }

    /// Every account of a kind, by name.
    package static func all(_ kind: Account.Kind, in db: Database) throws -> [Account] {
        try Row.fetchAll(
            db, sql: "\(select) WHERE account.kind = ? ORDER BY account.name",
            arguments: [kind.rawValue]
        ).map { account($0) }
    }

    /// Whether anybody can have a token: a service without users is open to its own machine alone.
    package static func hasUsers(in db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE kind = 0)") ?? false
    }

    // MARK: - Changes

    /// - Throws: `AccountError.invalidName`, `.reservedName`, `.taken`, `.invalidText`.
    @discardableResult
    package static func addUser(
        _ name: String, fullName: String? = nil, email: String? = nil, isAdmin: Bool = false,
        by actor: AuditActor, now: Int, in db: Database
    ) throws -> Account {
        let account = try insert(
            Account(
                id: 0, kind: .user, name: name, fullName: fullName, email: email,
                isAdmin: isAdmin, privateByDefault: false, createdAt: now), in: db)
        try AuditLog.append(
            .userAdd, subject: name, detail: ["admin": isAdmin ? "true" : nil], by: actor, now: now,
            in: db)
        return account
    }

    /// - Throws: as `addUser`.
    @discardableResult
    package static func addOrganization(
        _ name: String, fullName: String? = nil, privateByDefault: Bool = false,
        by actor: AuditActor, now: Int, in db: Database
    ) throws -> Account {
        let account = try insert(
            Account(
                id: 0, kind: .organization, name: name, fullName: fullName, email: nil,
                isAdmin: false, privateByDefault: privateByDefault, createdAt: now), in: db)
        try AuditLog.append(
            .organizationAdd, subject: name,
            detail: ["private_by_default": privateByDefault ? "true" : nil], by: actor, now: now,
            in: db)
        return account
    }
}

// MARK: - Rows

extension AccountStore {
    static let columns = """
        account.id, account.kind, account.name, account.full_name, account.email, account.is_admin,
        account.private_by_default, account.created_at
        """

    static let select = "SELECT \(columns) FROM account"

    /// Reads `columns`, which start at `offset`.
    static func account(_ row: Row, at offset: Int = 0) -> Account {
        Account(
            id: row[offset], kind: (row[offset + 1] as Int) == 0 ? .user : .organization,
            name: row[offset + 2], fullName: row[offset + 3], email: row[offset + 4],
            isAdmin: row[offset + 5], privateByDefault: row[offset + 6],
            createdAt: row[offset + 7])
    }

    private static func insert(_ account: Account, in db: Database) throws -> Account {
        try AccountName.check(account.name)
        try check(account.fullName, field: "full name")
        try check(account.email, field: "email")
        guard try existing(account.name, in: db) == nil else {
            throw AccountError.taken(account.name)
        }
        try db.execute(
            sql: """
                INSERT INTO account (kind, name, full_name, email, is_admin, private_by_default, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                account.kind.rawValue, account.name, account.fullName, account.email,
                account.isAdmin, account.privateByDefault, account.createdAt,
            ])
        var result = account
        result.id = db.lastInsertedRowID
        return result
    }

    /// What people write of themselves is shown on one line.
    static func check(_ text: String?, field: String) throws(AccountError) {
        guard let text else { return }
        let isLine = text.unicodeScalars.allSatisfy {
            $0.properties.generalCategory != .control && !$0.properties.isNoncharacterCodePoint
        }
        guard isLine, 1...AccountLimits.maximumTextBytes ~= text.utf8.count else {
            throw .invalidText(field: field)
        }
    }
}
