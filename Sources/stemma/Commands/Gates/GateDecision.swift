import ArgumentParser
import Registry

/// The owner's side.
struct GateDecision: ParsableArguments {
    @Argument(help: "The person that the decision is about.")
    var user: String

    @Option(help: "Who decides; else USER.")
    var by: String?

    enum Answer {
        case grant
        case reject(reason: String?)
        case revoke(reason: String?)
    }

    /// Takes a decision and writes it down in the audit log.
    func decide(
        _ answer: Answer, _ target: GateTarget, _ global: GlobalOptions, _ write: WriteOptions
    ) throws {
        let registry = try write.openRegistry(global)
        let id = try target.repository(global, in: registry)
        let (by, now) = (by ?? GateTarget.currentUser, Clock.now)
        let request = try registry.write { db in
            let user = try AccountStore.spelling(of: user, in: db)
            let action: AuditAction
            let request: GateRequest
            switch answer {
            case .grant:
                action = .gateGrant
                request = try GateStore.grant(user, for: id, by: by, now: now, in: db)
            case .reject(let reason):
                action = .gateReject
                request = try GateStore.reject(
                    user, for: id, reason: reason, by: by, now: now, in: db)
            case .revoke(let reason):
                action = .gateRevoke
                request = try GateStore.revoke(
                    user, for: id, reason: reason, by: by, now: now, in: db)
            }
            try AuditLog.append(action, request, decider: by, by: .commandLine, now: now, in: db)
            return request
        }
        try registry.close()
        GateText.print([request], global)
        write.finish(global)
    }
}
