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

private var now: Int { Int(Date().timeIntervalSince1970) }

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
                try user.map { try GateStore.access(of: $0, to: id, in: db) }
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
        let request = try registry.write { db in
            try GateStore.request(user ?? currentUser, for: id, answers: answers, now: now, in: db)
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

    @Option(help: "pending, accepted, rejected or revoked.")
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

    /// Runs a decision, told what it is about and who takes it, as one transaction.
    func decide(
        _ target: GateTarget, _ global: GlobalOptions, _ write: WriteOptions,
        _ decision: (RepositoryID, _ by: String, Registry) throws -> GateRequest
    ) throws {
        let registry = try write.openRegistry(global)
        let id = try target.repository(global, in: registry)
        let request = try decision(id, by ?? currentUser, registry)
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

    func run() throws {
        try decision.decide(target, global, write) { id, by, registry in
            try registry.write {
                try GateStore.grant(decision.user, for: id, by: by, now: now, in: $0)
            }
        }
    }
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

    func run() throws {
        try decision.decide(target, global, write) { id, by, registry in
            try registry.write {
                try GateStore.reject(
                    decision.user, for: id, reason: reason, by: by, now: now, in: $0)
            }
        }
    }
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

    func run() throws {
        try decision.decide(target, global, write) { id, by, registry in
            try registry.write {
                try GateStore.revoke(
                    decision.user, for: id, reason: reason, by: by, now: now, in: $0)
            }
        }
    }
}
