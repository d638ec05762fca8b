import Cards
import HubClient
import Registry

/// A pull of the files of one repository.
struct FilePull {
    struct Summary {
        var id: RepositoryID
        var origin: Origin
        /// The commit that the branch here is at; `nil` where there is none.
        var commit: String?
        var fetched = 0
        var fetchedBytes = 0
        var changed = 0
        var unchanged = 0
        var deleted = 0
        var seconds = 0.0
    }

    let hub: RemoteHub
    let target: PullTarget
    /// What the commit is called here, if anything.
    let tag: String?
    let patterns: FilePatterns
    let global: GlobalOptions

    /// - Parameter blobs: `nil` says what would be done and does nothing.
    func run(into blobs: BlobStore?, now: Int) throws -> Summary {
        let start = ContinuousClock.now
        let state = try target.branch.state()
        let files = try hub.files(of: remote.id, revision: remote.commit)
        let plan = PullPlan(
            remote: files, local: state.files, earlier: try earlier(state, files),
            patterns: patterns)
        var summary = Summary(
            id: remote.id, origin: target.origin, commit: state.head?.hexadecimal,
            changed: plan.changed.count, unchanged: plan.unchanged, deleted: plan.deleted.count)
        let missing = try plan.changed.filter { file in
            guard let hash = file.sha256.flatMap({ ContentHash(hexadecimal: $0) }), let blobs else {
                return true
            }
            return try !target.branch.has(hash, in: blobs)
        }
        summary.fetched = missing.count
        summary.fetchedBytes = missing.reduce(0) { $0 + $1.size }
        if let blobs, !plan.isEmpty {
            summary.commit = try carryOut(plan, missing: missing, blobs, now: now)
        }
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        return summary
    }

    private var remote: RemoteRepository { target.remote }

    /// What the origin had when it was pulled last: of that, what it has no more goes here too.
    private func earlier(
        _ state: MirrorBranch.State, _ files: [RemoteFile]
    ) throws -> [String: String] {
        let paths = Set(files.map(\.path))
        guard let last = target.lastCommit(in: state), last != remote.commit,
            state.files.keys.contains(where: { !paths.contains($0) })
        else { return [:] }
        do {
            let before = try hub.files(of: remote.id, revision: last)
            return Dictionary(before.map { ($0.path, $0.oid) }) { first, _ in first }
        } catch HubClientError.notFound {
            // The origin has rewritten its history: nobody knows what it had.
            return [:]
        }
    }

    private func carryOut(
        _ plan: PullPlan, missing: [RemoteFile], _ blobs: BlobStore, now: Int
    ) throws -> String {
        let downloads = Downloads(
            hub, remote.id, commit: remote.commit, folder: try blobs.makeIncomingFolder())
        let progress = TransferProgress(total: missing.reduce(0) { $0 + $1.size }, global)
        defer { progress.finish() }
        var contents = FetchedContents(blobs)
        try downloads.run(missing, report: progress.note) { file, content in
            try contents.take(file, content)
        }
        let changes =
            plan.deleted.map { Change.deleteFile(path: $0) }
            + (try plan.changed.map { .put(path: $0.path, try contents.change(for: $0)) })
        let commit = try target.commit(
            changes, stored: contents.stored, tag: tag, blobs: blobs, now: now)
        contents.removeFiles()
        return commit
    }
}
