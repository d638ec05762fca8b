internal import Cards
package import GRDB

extension AuditLog {
    /// Writes down what became of a request at a gate, with the hash of the terms that it accepted: who accepted what
    /// can be told when the request itself is long gone.
    ///
    /// - Parameter decider: who decided, where the actor does not say it.
    package static func append(
        _ action: AuditAction, _ request: GateRequest, decider: String? = nil,
        by actor: AuditActor, now: Int, in db: Database
    ) throws {
        try append(
            action, subject: request.id.description,
            detail: [
                "user": request.user, "state": request.state.rawValue,
                "terms_sha256": Hexadecimal.text(request.termsSHA256), "by": decider,
                "reason": request.reason,
            ], by: actor, now: now, in: db)
    }
}
