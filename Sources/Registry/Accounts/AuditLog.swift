internal import Cards
package import GRDB

/// Acts that are written down: those that change who may do what, and those that nobody can take back.
package enum AuditAction: String, CaseIterable, Sendable {
    case userAdd = "user.add"
    case userRemove = "user.remove"
    case organizationAdd = "organization.add"
    case organizationRemove = "organization.remove"
    case memberSet = "member.set"
    case memberRemove = "member.remove"
    case tokenCreate = "token.create"
    case tokenRevoke = "token.revoke"
    case gateRequest = "gate.request"
    case gateCancel = "gate.cancel"
    case gateGrant = "gate.grant"
    case gateReject = "gate.reject"
    case gateRevoke = "gate.revoke"
    case gateReset = "gate.reset"
    case repositoryCreate = "repository.create"
    case repositoryDelete = "repository.delete"
    case repositoryMove = "repository.move"
    case repositorySettings = "repository.settings"
    case branchDelete = "branch.delete"
    case tagDelete = "tag.delete"
    case historySquash = "history.squash"
    case historyPurge = "history.purge"
}

/// Who did it, and from where.
package struct AuditActor: Equatable, Sendable {
    /// A user's name; empty for the command line.
    package var name: String
    /// Of the client; `nil` for the command line.
    package var address: String?

    package init(name: String, address: String?) {
        self.name = name
        self.address = address
    }

    package static let commandLine = AuditActor(name: "", address: nil)
}

/// What was done by whom. The table refuses every change but a new row.
package enum AuditLog {
    /// Writes down an act, in the transaction that does it.
    ///
    /// - Parameters:
    ///   - subject: whom or what it is about: a name, or the id of a repository.
    ///   - detail: kept as a JSON object; what is `nil` is left out. Never a secret.
    ///   - now: seconds since 1970.
    package static func append(
        _ action: AuditAction, subject: String, detail: KeyValuePairs<String, String?> = [:],
        by actor: AuditActor, now: Int, in db: Database
    ) throws {
        var writer = JSONWriter()
        writer.object { writer in
            for case (let key, let value?) in detail {
                writer.key(key)
                writer.string(value)
            }
        }
        try db.execute(
            sql: """
                INSERT INTO audit (at, actor, action, subject, address, detail) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [now, actor.name, action.rawValue, subject, actor.address, writer.text])
    }
}
