package import Cards
package import GRDB

/// An act in the audit log.
package struct AuditEntry: Equatable, Sendable {
    /// Grows with every entry.
    package var id: Int64
    /// Seconds since 1970.
    package var at: Int
    package var actor: AuditActor
    /// As `AuditAction` names it, or a later version of Stemma.
    package var action: String
    package var subject: String
    /// A JSON object.
    package var detail: String

    /// Writes `id`, `at`, `actor` (null for the command line), `action`, `subject`, `address` and `detail` as a JSON
    /// object.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.int(Int(id))
            writer.key("at")
            writer.int(at)
            writer.key("actor")
            writer.string(actor.name.isEmpty ? nil : actor.name)
            writer.key("action")
            writer.string(action)
            writer.key("subject")
            writer.string(subject)
            writer.key("address")
            writer.string(actor.address)
            writer.key("detail")
            writer.raw(detail.utf8)
        }
    }
}

extension AuditLog {
    /// Which entries are asked for; what is `nil` leaves all.
    package struct Filter: Sendable {
        /// A user's name; empty for the command line.
        package var actor: String?
        package var subject: String?
        /// An action, or what stands before its dot.
        package var action: String?
        /// Seconds since 1970; entries of this second count.
        package var since: Int?

        package init(
            actor: String? = nil, subject: String? = nil, action: String? = nil, since: Int? = nil
        ) {
            self.actor = actor
            self.subject = subject
            self.action = action
            self.since = since
        }
    }

    /// The newest entries that a filter leaves, the newest first.
    package static func list(
        _ filter: Filter = Filter(), limit: Int, in db: Database
    ) throws -> [AuditEntry] {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        if let actor = filter.actor {
            conditions.append("actor = ?")
            arguments += [actor]
        }
        if let subject = filter.subject {
            conditions.append("subject = ?")
            arguments += [subject]
        }
        if let action = filter.action {
            // '/' follows '.'.
            conditions.append("(action = ? OR action > ? AND action < ?)")
            arguments += [action, action + ".", action + "/"]
        }
        if let since = filter.since {
            conditions.append("at >= ?")
            arguments += [since]
        }
        let condition = conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
        return try Row.fetchAll(
            db,
            sql: """
                SELECT id, at, actor, address, action, subject, detail FROM audit
                WHERE \(condition) ORDER BY id DESC LIMIT ?
                """, arguments: arguments + [limit]
        ).map { row in
            AuditEntry(
                id: row[0], at: row[1], actor: AuditActor(name: row[2], address: row[3]),
                action: row[4], subject: row[5], detail: row[6])
        }
    }
}
