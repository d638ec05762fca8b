import ArgumentParser
import Cards
import Foundation
import Registry

struct GateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gate",
        abstract: "What must be accepted before files are handed over, and who was let in.",
        discussion: """
            Examples:
              stemma gate show google/gemma-2-2b-jpn-it
              stemma gate accept google/gemma-2-2b-jpn-it --user ana
              stemma gate request bigcode/starcoderdata --user ana --field "Your name=Ana"
              stemma gate list meta-llama/Meta-Llama-3-8B --state pending
              stemma gate grant meta-llama/Meta-Llama-3-8B ana --dry-run
            """,
        subcommands: [
            GateShow.self, GateRequestCommand.self, GateAccept.self, GateList.self, GateGrant.self,
            GateReject.self, GateRevoke.self,
        ])
}

/// What every gate command takes.
struct GateTarget: ParsableArguments {
    @Argument(help: "A model, or datasets/owner/name for a dataset.")
    var id: String

    func repository(_ global: GlobalOptions, in registry: Registry) throws -> RepositoryID {
        try global.current(id, in: registry)
    }
}

private var currentUser: String { ProcessInfo.processInfo.environment["USER"] ?? "admin" }

struct GateShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what a gate asks, and whether somebody may pass.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: GateTarget

    @Option(help: "Say whether this user may pass; exit code 4 where not.")
    var user: String?

    func run() throws {
        let registry = try global.openRegistry(.read)
        let id = try target.repository(global, in: registry)
        let (gate, inherited, access) = try registry.read { db in
            (
                try GateStore.gate(of: id, in: db), try GateStore.inherited(by: id, in: db),
                try user.map { user in
                    let user = try AccountStore.spelling(of: user, in: db)
                    return try GateStore.access(of: user, to: id, in: db)
                }
            )
        }
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("gate")
                if let gate { gate.write(to: &writer) } else { writer.null() }
                writer.key("inherited")
                writer.array { writer in
                    for gate in inherited { gate.write(to: &writer) }
                }
                writer.key("access")
                if let access { access.write(to: &writer) } else { writer.null() }
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else {
            StandardOutput.write(GateText.text(gate, of: id, inherited: inherited))
            if let user, let access { StandardOutput.print("\(user): \(access)") }
        }
        if let access, !access.isAllowed { throw Outcome.notAllowed }
    }
}

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
            let user = try AccountStore.spelling(of: user ?? currentUser, in: db)
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

struct GateRequestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Ask to be let in, with the answers that the gate wants.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var answers: GateAnswers

    func run() throws { try answers.ask(target, global, write) }
}

struct GateAccept: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Accept the present terms; where they have changed since, accept them anew.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var answers: GateAnswers

    func run() throws { try answers.ask(target, global, write) }
}

struct GateList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List requests.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: GateTarget

    @Option(help: "pending, accepted, rejected, revoked or reset.")
    var state: GateRequest.State?

    func run() throws {
        let registry = try global.openRegistry(.read)
        let id = try target.repository(global, in: registry)
        GateText.print(
            try registry.read { try GateStore.requests(for: id, state: state, in: $0) }, global)
    }
}

extension GateRequest.State: ExpressibleByArgument {}

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
        let (by, now) = (by ?? currentUser, Clock.now)
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

struct GateGrant: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant", abstract: "Let somebody in, whether they asked or not.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var decision: GateDecision

    func run() throws { try decision.decide(.grant, target, global, write) }
}

struct GateReject: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: "Answer a request with no.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var decision: GateDecision

    @Option(help: "Why, in at most 200 characters.")
    var reason: String?

    func run() throws { try decision.decide(.reject(reason: reason), target, global, write) }
}

struct GateRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Take back what was granted.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var target: GateTarget
    @OptionGroup var decision: GateDecision

    @Option(help: "Why, in at most 200 characters.")
    var reason: String?

    func run() throws { try decision.decide(.revoke(reason: reason), target, global, write) }
}
