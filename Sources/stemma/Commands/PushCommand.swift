import ArgumentParser
import Cards
import Foundation
import HubClient
import Registry

struct PushCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "push",
        abstract: "Bring a repository of the registry to another hub.",
        discussion: """
            What the other hub lacks or has otherwise becomes one commit there, refused where somebody else has \
            committed meanwhile; files that only it has stay. The repository is made where it is not there. A card \
            that the other hub refuses is told with its reasons before anything is sent (exit code 1).

            The other hub is --to, else HF_ENDPOINT, else https://huggingface.co; see 'stemma help pull' for the rest.

            Examples:
              stemma push me/model
              stemma push me/model --to https://hub.example.org --as team/model --private
              stemma push datasets/me/data --revision v2 --dry-run
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var store: StoreOptions

    @Argument(help: "A registered model, or datasets/owner/name for a dataset.")
    var id: String

    @Option(help: "The other hub's address.")
    var to: String?

    @Option(name: .customLong("as"), help: "The repository's name there (default: as here).")
    var other: String?

    @Option(help: "A branch, made there where it is not there yet.")
    var revision = "main"

    @Flag(name: .customLong("private"), help: "Make it private where it is made.")
    var isPrivate = false

    @Option(name: .shortAndLong, help: "The commit's title there.")
    var message = "Push from Stemma"

    @Option(help: "Transfers at the same time.")
    var jobs = 8

    func validate() throws {
        guard 1...64 ~= jobs else { throw ValidationError("--jobs is between 1 and 64") }
    }

    func run() throws {
        let start = ContinuousClock.now
        let settings = try HubEnvironment().settings(endpoint: to)
        let registry = try global.openRegistry(.read)
        let id = try global.current(id, in: registry)
        let there = try other.map { try RepositoryID(argument: $0) } ?? id
        let source = PushSource(registry, id, store)
        let files = try source.files(at: revision)
        let push = Push(try RemoteHub(settings, jobs: jobs), there, branch: revision)
        let plan = try push.plan(files)
        var outcome = Push.Outcome()
        if !write.dryRun, !plan.changed.isEmpty || plan.head == nil || plan.makesBranch {
            let progress = TransferProgress(
                total: plan.changed.reduce(0) { $0 + $1.size }, global)
            defer { progress.finish() }
            outcome = try push.run(
                plan, isPrivate: isPrivate, title: message, message: "", report: progress.note)
        }
        for warning in outcome.warnings { global.notice("the card there: \(warning)") }
        for path in outcome.ignored { global.notice("ignored there: \(path)") }
        report(
            there, settings, plan, outcome, seconds: (ContinuousClock.now - start) / .seconds(1))
        write.finish(global)
    }

    private func report(
        _ there: RepositoryID, _ settings: RemoteHubSettings, _ plan: Push.Plan,
        _ outcome: Push.Outcome, seconds: Double
    ) {
        let url = "\(settings.name)/\(there)"
        guard global.json else {
            let count = plan.changed.count - outcome.ignored.count
            return global.notice(
                "\(url): " + (count == 0 ? "nothing new" : "\(count) files new or changed"))
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("id")
            writer.string(there.description)
            writer.key("destination")
            writer.string(url)
            writer.key("revision")
            writer.string(revision)
            writer.key("commit")
            writer.string(outcome.commit ?? plan.head)
            writer.key("changed")
            writer.int(plan.changed.count)
            writer.key("unchanged")
            writer.int(plan.unchanged)
            writer.key("ignored")
            writer.int(outcome.ignored.count)
            writer.key("uploaded_bytes")
            writer.int(outcome.uploadedBytes)
            writer.key("seconds")
            writer.milliseconds(of: seconds)
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }
}
