import Cards
import HubClient
import Registry

/// A pull of cards alone: a mirror of what many repositories say of themselves.
struct CardPull {
    struct Summary {
        var seen = 0
        var changed = 0
        var unchanged = 0
        /// Repositories without a card.
        var empty = 0
        var failures: [(id: RepositoryID, error: any Error)] = []
        var seconds = 0.0
    }

    let hub: RemoteHub
    let registry: Registry
    /// What the one repository that was asked for is called here; `nil` for those of a list, which keep their names.
    let id: RepositoryID?
    let revision: String
    /// A card that was changed here and there becomes as it is there.
    let overwrites: Bool
    let global: GlobalOptions

    /// - Parameter blobs: `nil` says what would be done; then no card is fetched, and those that may have changed count
    ///   as changed.
    func run(_ repositories: [RemoteRepository], into blobs: BlobStore?, now: Int) throws -> Summary
    {
        let start = ContinuousClock.now
        var summary = try carryOut(repositories, blobs, now: now)
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        return summary
    }

    private func carryOut(
        _ repositories: [RemoteRepository], _ blobs: BlobStore?, now: Int
    ) throws -> Summary {
        var summary = Summary(seen: repositories.count)
        let candidates = try repositories.filter { try !isCurrent($0) }
        summary.unchanged = repositories.count - candidates.count
        guard let blobs else {
            summary.changed = candidates.count
            return summary
        }
        let bar = global.quiet || global.json ? nil : ProgressBar()
        var done = 0
        try CardFetcher(hub).run(candidates) { repository, result in
            switch result {
            case .success(let card?):
                do {
                    let isNew = try store(card, of: repository, blobs, now: now)
                    if isNew { summary.changed += 1 } else { summary.unchanged += 1 }
                } catch let error as PullConflict {
                    summary.failures.append((repository.id, error))
                }
            case .success(nil): summary.empty += 1
            case .failure(let error): summary.failures.append((repository.id, error))
            }
            done += 1
            bar?.show(done: done, of: candidates.count, "cards", note: nil)
        }
        bar?.clear()
        return summary
    }

    private func target(_ repository: RemoteRepository) -> PullTarget {
        PullTarget(
            registry, id ?? repository.id, repository, branch: "main",
            origin: Origin(
                url: hub.page(of: repository.id), revision: revision, commit: repository.commit))
    }

    private static let path = "README.md"

    /// The card of this very commit is here, changed or not.
    private func isCurrent(_ repository: RemoteRepository) throws -> Bool {
        let target = target(repository)
        let state = try target.branch.state()
        return target.lastPull(in: state)?.commit == repository.commit
            && state.files[Self.path] != nil
    }

    private func store(
        _ card: [UInt8], of repository: RemoteRepository, _ blobs: BlobStore, now: Int
    ) throws -> Bool {
        let target = target(repository)
        let state = try target.branch.state()
        if !overwrites, let last = target.lastPull(in: state),
            try target.branch.files(at: last.here)[Self.path] != state.files[Self.path]
        {
            throw PullConflict.files([Self.path])
        }
        let before = state.head?.hexadecimal
        let contents: Change.Contents
        var stored: [(hash: ContentHash, size: Int)] = []
        if card.count <= VersionStore.inlineLimit {
            contents = .bytes(card)
        } else {
            let writer = try blobs.makeWriter(size: card.count)
            try writer.append(card)
            let receipt = try writer.finish()
            stored = [(receipt.sha256, receipt.size)]
            contents = .blob(receipt)
        }
        let commit = try target.commit(
            [.put(path: Self.path, contents)], stored: stored, head: state.head, blobs: blobs,
            now: now)
        return commit != before
    }
}
