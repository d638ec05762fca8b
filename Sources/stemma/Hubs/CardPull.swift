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
        var failures: [(id: RepositoryID, error: HubClientError)] = []
        var seconds = 0.0
    }

    let hub: RemoteHub
    let registry: Registry
    let revision: String
    let global: GlobalOptions

    /// - Parameter blobs: `nil` says what would be done; then no card is fetched, and those that may have changed count
    ///   as changed.
    func run(_ repositories: [RemoteRepository], into blobs: BlobStore?, now: Int) throws -> Summary
    {
        let start = ContinuousClock.now
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
                let isNew = try store(card, of: repository, blobs, now: now)
                if isNew { summary.changed += 1 } else { summary.unchanged += 1 }
            case .success(nil): summary.empty += 1
            case .failure(let error): summary.failures.append((repository.id, error))
            }
            done += 1
            bar?.show(done: done, of: candidates.count, "cards", note: nil)
        }
        bar?.clear()
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        return summary
    }

    private func target(_ repository: RemoteRepository) -> PullTarget {
        PullTarget(
            registry, repository, branch: "main",
            origin: Origin(
                url: hub.page(of: repository.id), revision: revision, commit: repository.commit))
    }

    /// The card of this very commit is here.
    private func isCurrent(_ repository: RemoteRepository) throws -> Bool {
        let target = target(repository)
        let state = try target.branch.state()
        return target.lastCommit(in: state) == repository.commit
            && state.files["README.md"] != nil
    }

    private func store(
        _ card: [UInt8], of repository: RemoteRepository, _ blobs: BlobStore, now: Int
    ) throws -> Bool {
        let target = target(repository)
        let before = try target.branch.state().head?.hexadecimal
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
            [.put(path: "README.md", contents)], stored: stored, blobs: blobs, now: now)
        return commit != before
    }
}
