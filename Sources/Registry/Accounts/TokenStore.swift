internal import Foundation
package import GRDB

/// Tokens: made, found by their secret, revoked.
package enum TokenStore {
    /// Makes a token. The secret is known here and to who gets it, and nowhere else again.
    ///
    /// - Parameters:
    ///   - name: `nil` takes the first free of `token-1`, `token-2`, ...
    ///   - scopes: of a fine-grained token.
    /// - Throws: `AccountError.noAccount`, `.notAUser`, `.tokenNameTaken`, `.invalidText`, `.noScope`,
    ///   `.unusedScopes`, `.tooManyScopes`.
    package static func create(
        for userName: String, role: TokenRole, name: String? = nil, scopes: [TokenScope] = [],
        by actor: AuditActor, now: Int, in db: Database
    ) throws -> (token: AccessToken, secret: TokenSecret) {
        let user = try AccountStore.user(userName, in: db)
        let scopes = try checked(scopes, for: role)
        let name = try name ?? freeName(for: user, in: db)
        try AccountStore.check(name, field: "name")
        guard try !isTaken(name, by: user, in: db) else {
            throw AccountError.tokenNameTaken(name, user: user.name)
        }
        let secret = TokenSecret.random()
        try db.execute(
            sql: """
                INSERT INTO token (user_id, name, role, sha256, hint, created_at) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [user.id, name, role.rawValue, secret.hash, secret.hint, now])
        let id = db.lastInsertedRowID
        for scope in scopes {
            try db.execute(
                sql: "INSERT INTO token_scope (token_id, target, role) VALUES (?, ?, ?)",
                arguments: [id, scope.target.description, scope.role.rawValue])
        }
        try AuditLog.append(
            .tokenCreate, subject: user.name,
            detail: [
                "token": "\(id)", "name": name, "role": role.rawValue,
                "scopes": scopes.isEmpty
                    ? nil
                    : scopes.map { "\($0.target)=\($0.role.rawValue)" }.joined(separator: " "),
            ], by: actor, now: now, in: db)
        let token = AccessToken(
            id: id, userID: user.id, name: name, role: role, scopes: scopes, hint: secret.hint,
            createdAt: now, lastUsedAt: nil, revokedAt: nil)
        return (token, secret)
    }

    /// Refuses scopes that name nobody and nothing: a slip of the pen gives a token that reaches less than was meant.
    ///
    /// - Throws: `AccountError.noAccount`, `RegistryError.notFound`.
    package static func checkTargets(of scopes: [TokenScope], in db: Database) throws {
        for scope in scopes {
            switch scope.target {
            case .repository(let id): _ = try RepositoryStore.find(id, in: db)
            case .owner(let name):
                // Owners of repositories that were pulled or ingested need no account.
                if try AccountStore.existing(name, in: db) == nil,
                    try AccountStore.countRepositories(of: name, in: db) == 0
                {
                    throw AccountError.noAccount(name)
                }
            }
        }
    }

    /// Who has this secret; `nil` where it is none, or one that was revoked.
    ///
    /// It is looked up by its hash, so the time that it takes says nothing about secrets that are nearly right.
    package static func principal(ofSecret text: String, in db: Database) throws -> Principal? {
        guard let secret = TokenSecret(text) else { return nil }
        return try principal("sha256", secret.hash, in: db)
    }

    /// Who has the token of an id; `nil` where it was revoked, or its user is gone.
    package static func principal(ofID id: Int64, in db: Database) throws -> Principal? {
        try principal("id", id, in: db)
    }

    private static func principal(
        _ column: String, _ value: some DatabaseValueConvertible, in db: Database
    ) throws -> Principal? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT \(columns), \(AccountStore.columns) FROM token
                    JOIN account ON account.id = token.user_id
                    WHERE token.\(column) = ? AND token.revoked_at IS NULL
                    """), arguments: [value])
        guard let row, let token = try token(row, in: db) else { return nil }
        return Principal(user: AccountStore.account(row, at: columnCount), token: token)
    }

    /// The tokens of a user, or of all, in the order in which they were made.
    package static func list(
        of user: Account? = nil, in db: Database
    ) throws -> [(user: Account, token: AccessToken)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns), \(AccountStore.columns) FROM token
                JOIN account ON account.id = token.user_id
                WHERE ?1 IS NULL OR token.user_id = ?1 ORDER BY token.id
                """, arguments: [user?.id]
        ).compactMap { row in
            try token(row, in: db).map { (AccountStore.account(row, at: columnCount), $0) }
        }
    }

    /// What says which token is meant.
    package enum Reference: Equatable, Sendable {
        case id(Int64)
        case secret(TokenSecret)
        case name(String, user: String)
    }

    /// Ends a token; whoever sends it from now on is nobody.
    ///
    /// - Throws: `AccountError.noToken`, and `.noAccount` or `.notAUser` for a reference by name.
    @discardableResult
    package static func revoke(
        _ reference: Reference, by actor: AuditActor, now: Int, in db: Database
    ) throws -> (user: Account, token: AccessToken) {
        let (condition, value): (String, DatabaseValue)
        var owner: Int64?
        switch reference {
        case .id(let id): (condition, value) = ("id", id.databaseValue)
        case .secret(let secret): (condition, value) = ("sha256", secret.hash.databaseValue)
        case .name(let name, let user):
            owner = try AccountStore.user(user, in: db).id
            (condition, value) = ("name", name.databaseValue)
        }
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT \(columns), \(AccountStore.columns) FROM token
                JOIN account ON account.id = token.user_id
                WHERE token.\(condition) = ?1 AND token.revoked_at IS NULL
                  AND (?2 IS NULL OR token.user_id = ?2)
                """, arguments: [value, owner])
        guard let row, var token = try token(row, in: db) else {
            throw AccountError.noToken(reference.description)
        }
        try db.execute(
            sql: "UPDATE token SET revoked_at = ? WHERE id = ?", arguments: [now, token.id])
        token.revokedAt = now
        let user = AccountStore.account(row, at: columnCount)
        try AuditLog.append(
            .tokenRevoke, subject: user.name, detail: ["token": "\(token.id)", "name": token.name],
            by: actor, now: now, in: db)
        return (user, token)
    }

    /// Writes down when tokens were last used. A server collects uses and calls this now and then: no request waits
    /// for a write.
    ///
    /// - Parameter uses: seconds since 1970, by the token's id.
    package static func touch(_ uses: [Int64: Int], in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                UPDATE token SET last_used_at = ?1
                WHERE id = ?2 AND (last_used_at IS NULL OR last_used_at < ?1)
                """)
        for (id, time) in uses { try statement.execute(arguments: [time, id]) }
    }
}

extension TokenStore.Reference: CustomStringConvertible {
    package var description: String {
        switch self {
        case .id(let id): "\(id)"
        case .secret(let secret): "\(secret)"
        case .name(let name, let user): "\(user)/\(name)"
        }
    }
}

// MARK: - Rows

extension TokenStore {
    private static let columns = """
        token.id, token.user_id, token.name, token.role, token.hint, token.created_at,
        token.last_used_at, token.revoked_at
        """
    private static let columnCount = 8

    private static func token(_ row: Row, in db: Database) throws -> AccessToken? {
        guard let role = TokenRole(rawValue: row[3]) else { return nil }
        let id: Int64 = row[0]
        return AccessToken(
            id: id, userID: row[1], name: row[2], role: role,
            scopes: role == .fineGrained ? try scopes(of: id, in: db) : [], hint: row[4],
            createdAt: row[5], lastUsedAt: row[6], revokedAt: row[7])
    }

    private static func scopes(of token: Int64, in db: Database) throws -> [TokenScope] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT target, role FROM token_scope WHERE token_id = ? ORDER BY target"),
            arguments: [token]
        ).compactMap { row in
            guard let target = TokenScope.Target(row[0]),
                let role = TokenScope.Role(rawValue: row[1])
            else { return nil }
            return TokenScope(target: target, role: role)
        }
    }

    /// Each target once, with the larger role where it was named twice.
    private static func checked(
        _ scopes: [TokenScope], for role: TokenRole
    ) throws(AccountError) -> [TokenScope] {
        guard role == .fineGrained else {
            guard scopes.isEmpty else { throw .unusedScopes(role) }
            return []
        }
        guard !scopes.isEmpty else { throw .noScope }
        guard scopes.count <= AccountLimits.maximumScopes else { throw .tooManyScopes }
        let roles = Dictionary(scopes.map { ($0.target, $0.role) }) { $0 == .write ? $0 : $1 }
        return roles.map { TokenScope(target: $0, role: $1) }
            .sorted { $0.target.description < $1.target.description }
    }

    private static func isTaken(
        _ name: String, by user: Account, in db: Database
    ) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (
                  SELECT 1 FROM token WHERE user_id = ? AND name = ? AND revoked_at IS NULL)
                """, arguments: [user.id, name]) ?? false
    }

    private static func freeName(for user: Account, in db: Database) throws -> String {
        var number = 1
        while try isTaken("token-\(number)", by: user, in: db) { number += 1 }
        return "token-\(number)"
    }
}
