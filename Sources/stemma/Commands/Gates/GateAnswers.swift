import ArgumentParser
import Registry

/// A person's side: answers and the terms.
struct GateAnswers: ParsableArguments {
    @Option(help: "Who asks; else USER.")
    var user: String?

    @Option(
        name: .customLong("field"), help: "An answer, as LABEL=VALUE; may be given more than once.")
    var fields: [String] = []

    func ask(_ target: GateTarget, _ global: GlobalOptions, _ write: WriteOptions) throws {
        var answers: [String: String] = [:]
        for field in fields {
            guard let separator = field.firstIndex(of: "=") else {
                throw ValidationError("--field '\(field)': expected LABEL=VALUE")
            }
            answers[String(field[..<separator])] = String(field[field.index(after: separator)...])
        }
        let registry = try write.openRegistry(global)
        let id = try target.repository(global, in: registry)
        let now = Clock.now
        let request = try registry.write { db in
            let user = try AccountStore.spelling(of: user ?? GateTarget.currentUser, in: db)
            let request = try GateStore.request(
                user, for: id, answers: answers, now: now, in: db)
            try AuditLog.append(.gateRequest, request, by: .commandLine, now: now, in: db)
            return request
        }
        try registry.close()
        GateText.print([request], global)
        write.finish(global)
    }
}
