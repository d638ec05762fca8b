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
    /// All files of the revision.
    let files: [RemoteFile]
    /// What the commit is called here, if anything.
    let tag: String?
    let patterns: FilePatterns
    /// What was changed here and there becomes as it is there.
    let overwrites: Bool
    let global: GlobalOptions

    /// - Parameter blobs: `nil` says what would be done and does nothing.
    func run(into blobs: BlobStore?, now: Int) throws -> Summary {
        let start = ContinuousClock.now
        let state = try target.branch.state()
        let plan = PullPlan(
            remote: files, local: state.files, earlier: try earlier(state), patterns: patterns)
        guard overwrites || plan.conflicts.isEmpty else {
            throw PullConflict.files(plan.conflicts)
        }
        var summary = Summary(
            id: target.branch.id, origin: target.origin, commit: state.head?.hexadecimal,
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
            summary.commit = try carryOut(
                plan, missing: missing, head: state.head, blobs, now: now)
        }
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        return summary
    }

    private var remote: RemoteRepository { target.remote }

    /// What the origin had when it was pulled last: of that, what it has no more goes here too, and what is not so here
    /// was changed here.
    private func earlier(_ state: MirrorBranch.State) throws -> [String: String] {
        guard let (last, here) = target.lastPull(in: state) else { return [:] }
        let now = Dictionary(files.map { ($0.path, $0.oid) }) { first, _ in first }
        if last == remote.commit { return now }
        guard state.files.contains(where: { now[$0.key] != $0.value }) else { return [:] }
        do {
            let before = try hub.files(of: remote.id, revision: last)
            return Dictionary(before.map { ($0.path, $0.oid) }) { first, _ in first }
        } catch HubClientError.notFound {
            // The origin has rewritten its history. What it has still was pulled then, so it is in that commit here;
            // of the rest nobody knows whether it came from there.
            return try target.branch.files(at: here).filter { now[$0.key] != nil }
        }
    }

    private func carryOut(
        _ plan: PullPlan, missing: [RemoteFile], head: ObjectID?, _ blobs: BlobStore, now: Int
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
            changes, stored: contents.stored, head: head, tag: tag, blobs: blobs, now: now)
        contents.removeFiles()
        return commit
    }
}
