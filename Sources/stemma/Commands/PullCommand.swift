import ArgumentParser
import Cards
import Foundation
import HubClient
import Registry

struct PullCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pull",
        abstract: "Take a repository from another hub into the registry.",
        discussion: """
            The files of a revision become one commit: a branch that of the same name, a tag or a commit one on 'main'. \
            Every content is checked against the hash that the other hub's list gives it. What was fetched stays when \
            a pull is broken off, and the next one goes on from there. What was made or changed here stays; a file that \
            was changed here and there is a conflict (exit code 1).

            The other hub is --from, else HF_ENDPOINT, else https://huggingface.co. HF_TOKEN, which is sent to whichever \
            it is, or the token of 'hf auth login' says who asks; HTTPS_PROXY, NO_PROXY, ~/.netrc and SSL_CERT_FILE count. HF_HUB_OFFLINE forbids it all.

            Examples:
              stemma pull google/gemma-2b
              stemma pull datasets/me/data --from https://hub.example.org --revision v1.0
              stemma pull me/model --include '*.safetensors' --include '*.json'
              stemma pull --cards-only --author google       the cards of all models of an owner
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var store: StoreOptions

    @Argument(help: "A model, or datasets/owner/name for a dataset.")
    var id: String?

    @Option(help: "The other hub's address.")
    var from: String?

    @Option(help: "A branch, a tag or a commit of the other hub.")
    var revision = "main"

    @Option(help: "Only files that match; '*' takes slashes too. May be repeated.")
    var include: [String] = []

    @Option(help: "No files that match. May be repeated.")
    var exclude: [String] = []

    @Flag(help: "Take files that were changed here and there as they are there.")
    var force = false

    @Flag(help: "Only the card.")
    var cardsOnly = false

    @Option(help: "With --cards-only: every repository of this owner.")
    var author: String?

    @Option(help: "With --cards-only: every repository with this tag. May be repeated.")
    var filter: [String] = []

    @Option(help: "With --author or --filter: models or datasets.")
    var kind = RepositoryKind.model

    @Option(help: "With --author or --filter: at most so many repositories.")
    var limit: Int?

    @Option(help: "Transfers at the same time.")
    var jobs = 8

    func validate() throws {
        let isMirror = author != nil || !filter.isEmpty
        guard (id != nil) != isMirror else {
            throw ValidationError("expected an id, or --cards-only with --author or --filter")
        }
        guard !isMirror || cardsOnly else {
            throw ValidationError("--author and --filter need --cards-only")
        }
        guard !revision.isEmpty else { throw ValidationError("--revision is empty") }
        guard !isMirror || revision == "main" else {
            throw ValidationError("--revision is that of one repository")
        }
        guard !cardsOnly || (include.isEmpty && exclude.isEmpty) else {
            throw ValidationError("--cards-only takes no patterns")
        }
        guard 1...64 ~= jobs else { throw ValidationError("--jobs is between 1 and 64") }
        guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit is above 0") }
    }

    func run() throws {
        let asked = try id.map { try RepositoryID(argument: $0) }
        let hub = try RemoteHub(try HubEnvironment().settings(endpoint: from), jobs: jobs)
        hub.onWait = { [global] wait in
            global.notice(
                "\(wait.host): trying again in \(Int(wait.seconds.rounded(.up))) s "
                    + "(\(wait.attempt) of \(wait.limit))")
        }
        let now = Int(Date().timeIntervalSince1970)
        if let asked, !cardsOnly {
            try pullFiles(of: asked, hub, now: now)
        } else {
            try pullCards(of: asked, hub, now: now)
        }
        write.finish(global)
    }

    /// Opened once it is known that there is something to take, so that what fails before leaves nothing behind.
    private func openRegistry() throws -> (Registry, BlobStore?) {
        if write.dryRun { return (try global.openRegistryOrNone(), nil) }
        let registry = try global.openRegistry(.create)
        return (registry, try store.open(of: registry))
    }

    private func pullFiles(of asked: RepositoryID, _ hub: RemoteHub, now: Int) throws {
        let remote = try describe(asked, hub)
        let references = revision == "main" ? nil : try hub.references(of: remote.id)
        let isBranch = references?.branches[revision] != nil
        let patterns = FilePatterns(include: include, exclude: exclude)
        let files = try hub.files(of: remote.id, revision: remote.commit)
        guard patterns.areEmpty || files.contains(where: { patterns.contain($0.path) }) else {
            throw HubClientError.notFound(
                .entry, url: hub.page(of: remote.id), message: "no file matches the patterns")
        }
        let (registry, blobs) = try openRegistry()
        let target = PullTarget(
            registry, asked, remote, branch: isBranch ? revision : "main",
            origin: Origin(
                url: hub.page(of: remote.id), revision: revision, commit: remote.commit))
        let pull = FilePull(
            hub: hub, target: target, files: files,
            tag: !isBranch && references?.tags[revision] != nil ? revision : nil,
            patterns: patterns, overwrites: force, global: global)
        let summary = try pull.run(into: blobs, now: now)
        try registry.close()
        report(summary)
    }

    private func pullCards(of asked: RepositoryID?, _ hub: RemoteHub, now: Int) throws {
        let repositories =
            if let asked {
                [try describe(asked, hub)]
            } else {
                try hub.list(kind, author: author, filters: filter, limit: limit)
            }
        let (registry, blobs) = try openRegistry()
        let pull = CardPull(
            hub: hub, registry: registry, id: asked, revision: revision, overwrites: force,
            global: global)
        let summary = try pull.run(repositories, into: blobs, now: now)
        try registry.close()
        if asked == nil {
            for failure in summary.failures { global.notice("\(failure.id): \(failure.error)") }
        }
        report(summary)
        guard let failure = summary.failures.first else { return }
        // That of the one that was asked for says itself how the command ends.
        if asked != nil { throw failure.error }
        throw Outcome.failed
    }

    private func describe(_ asked: RepositoryID, _ hub: RemoteHub) throws -> RemoteRepository {
        let remote = try hub.describe(asked, revision: revision)
        if remote.id != asked {
            global.notice("'\(asked)' is '\(remote.id)' there; it keeps its name here")
        }
        return remote
    }
}

// MARK: - Reports

extension PullCommand {
    private func report(_ summary: FilePull.Summary) {
        guard global.json else {
            let what =
                summary.changed + summary.deleted == 0
                ? "nothing new"
                : "\(summary.changed) files new or changed (\(summary.fetched) fetched, "
                    + "\(summary.fetchedBytes) bytes), \(summary.deleted) deleted"
            return global.notice(
                "\(summary.origin.url) at \(summary.origin.commit.prefix(7)): \(what)")
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("id")
            writer.string(summary.id.description)
            writer.key("origin")
            writer.string(summary.origin.url)
            writer.key("revision")
            writer.string(summary.origin.revision)
            writer.key("origin_commit")
            writer.string(summary.origin.commit)
            writer.key("commit")
            writer.string(summary.commit)
            writer.key("changed")
            writer.int(summary.changed)
            writer.key("unchanged")
            writer.int(summary.unchanged)
            writer.key("deleted")
            writer.int(summary.deleted)
            writer.key("fetched")
            writer.int(summary.fetched)
            writer.key("fetched_bytes")
            writer.int(summary.fetchedBytes)
            writer.key("seconds")
            writer.milliseconds(of: summary.seconds)
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }

    private func report(_ summary: CardPull.Summary) {
        guard global.json else {
            return global.notice(
                "\(summary.seen) repositories: \(summary.changed) cards new or changed, "
                    + "\(summary.unchanged) unchanged, \(summary.empty) without a card, "
                    + "\(summary.failures.count) failed")
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("seen")
            writer.int(summary.seen)
            writer.key("changed")
            writer.int(summary.changed)
            writer.key("unchanged")
            writer.int(summary.unchanged)
            writer.key("without_card")
            writer.int(summary.empty)
            writer.key("failed")
            writer.int(summary.failures.count)
            writer.key("seconds")
            writer.milliseconds(of: summary.seconds)
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }
}
