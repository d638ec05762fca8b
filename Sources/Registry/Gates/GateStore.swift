package import Cards
internal import Foundation
package import GRDB

/// Gates and the requests at them. Whoever asks says what time it is, in seconds since 1970.
package enum GateStore {
    /// The gate of a registered repository; `nil` where it has none.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func gate(of id: RepositoryID, in db: Database) throws -> Gate? {
        try gate(of: id, row: RepositoryTable.registered(id, in: db), in: db)
    }

    /// The gated ancestors of a repository, the nearest first. They are reported; only a repository's own gate is kept.
    package static func inherited(
        by id: RepositoryID, hiding hidden: HiddenRepositories = .none, in db: Database
    ) throws -> [InheritedGate] {
        let walk = try LineageQuery.ancestors(of: id, depth: nil, hiding: hidden, in: db)
        return walk.steps.compactMap { step in
            let node = walk.nodes[step.node]
            guard step.visit == .first, let mode = node.gate else { return nil }
            return InheritedGate(id: node.id, mode: mode, distance: step.depth)
        }
    }

    /// A person accepts the terms and asks for access: at once granted in the mode `auto`, else pending.
    ///
    /// Asking again changes nothing while the terms are those that were accepted; a pending request takes the new
    /// answers.
    /// - Parameters:
    ///   - answers: by label.
    ///   - location: what the service puts into fields of the type `ip_location`.
    /// - Throws: `RegistryError.notFound`, `GateError`.
    @discardableResult
    package static func request(
        _ user: String, for id: RepositoryID, answers: [String: String], location: String? = nil,
        now: Int, in db: Database
    ) throws -> GateRequest {
        try check(user)
        let row = try RepositoryTable.registered(id, in: db)
        guard let gate = try gate(of: id, row: row, in: db) else { throw GateError.notGated(id) }
        let fields = try gate.terms.checked(answers, location: location)
        if let old = try request(of: user, id, row: row, in: db) {
            switch old.state {
            case .rejected, .revoked:
                throw GateError.refused(user: user, id, state: old.state, reason: old.reason)
            case .accepted where !old.hasOldTerms: return old
            case .accepted, .pending, .reset: break
            }
        }
        let isAutomatic = gate.terms.mode == .auto
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO gate_request
                  (repository_id, user, state, fields, terms_sha256, requested_at, decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                row, user, (isAutomatic ? GateRequest.State.accepted : .pending).rawValue,
                json(fields), Data(gate.termsSHA256), now, isAutomatic ? now : nil,
            ])
        return try found(user, id, row, db)
    }

    /// Lets a person in, whether asked or not.
    ///
    /// The terms that a request accepted stay those it accepted; who never asked is let in under the present ones.
    /// - Throws: `RegistryError.notFound`, `GateError`.
    @discardableResult
    package static func grant(
        _ user: String, for id: RepositoryID, by: String, now: Int, in db: Database
    ) throws -> GateRequest {
        try check(user)
        let row = try RepositoryTable.registered(id, in: db)
        guard let gate = try gate(of: id, row: row, in: db) else { throw GateError.notGated(id) }
        try db.execute(
            sql: """
                INSERT INTO gate_request
                  (repository_id, user, state, fields, terms_sha256, requested_at, decided_at, decided_by)
                VALUES (?1, ?2, 'accepted', '{}', ?3, ?4, ?4, ?5)
                ON CONFLICT DO UPDATE SET state = 'accepted', decided_at = ?4, decided_by = ?5, reason = NULL
                """, arguments: [row, user, Data(gate.termsSHA256), now, by])
        return try found(user, id, row, db)
    }

    /// Answers a request with no.
    ///
    /// - Throws: `RegistryError.notFound`, `GateError`.
    @discardableResult
    package static func reject(
        _ user: String, for id: RepositoryID, reason: String? = nil, by: String, now: Int,
        in db: Database
    ) throws -> GateRequest {
        try decide(.rejected, user, id, reason: reason, by: by, now: now, in: db)
    }

    /// Takes access back.
    ///
    /// - Throws: `RegistryError.notFound`, `GateError`.
    @discardableResult
    package static func revoke(
        _ user: String, for id: RepositoryID, reason: String? = nil, by: String, now: Int,
        in db: Database
    ) throws -> GateRequest {
        try decide(.revoked, user, id, reason: reason, by: by, now: now, in: db)
    }

    /// The requests at a gate, the newest first.
    ///
    /// - Parameter state: only those in it; `nil` for all.
    /// - Throws: `RegistryError.notFound`.
    package static func requests(
        for id: RepositoryID, state: GateRequest.State? = nil, in db: Database
    ) throws -> [GateRequest] {
        let row = try RepositoryTable.registered(id, in: db)
        return try Row.fetchAll(
            db,
            sql: """
                \(select) WHERE request.repository_id = ?1 AND (?2 IS NULL OR request.state = ?2)
                ORDER BY request.requested_at DESC, request.user
                """, arguments: [row, state?.rawValue]
        ).compactMap { request($0, id) }
    }

    /// Whether a person may have the files.
    ///
    /// - Parameter user: `nil` for somebody who has not said who it is.
    /// - Throws: `RegistryError.notFound`.
    package static func access(
        of user: String?, to id: RepositoryID, in db: Database
    ) throws -> GateAccess {
        let row = try RepositoryTable.registered(id, in: db)
        guard try gate(of: id, row: row, in: db) != nil else { return .allowed }
        guard let user, let request = try request(of: user, id, row: row, in: db) else {
            return .denied(.notAsked)
        }
        return switch request.state {
        case .accepted: request.hasOldTerms ? .denied(.termsChanged) : .allowed
        case .pending: .denied(.pending)
        case .rejected: .denied(.rejected)
        case .revoked: .denied(.revoked)
        case .reset: .denied(.reset)
        }
    }
}
