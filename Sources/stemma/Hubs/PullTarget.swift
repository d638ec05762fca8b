import HubClient
import Registry

/// Where a pull goes: a branch of a repository here, and what it says of where it came from.
struct PullTarget {
    let branch: MirrorBranch
    let origin: Origin
    let remote: RemoteRepository

    init(_ registry: Registry, _ remote: RemoteRepository, branch: String, origin: Origin) {
        self.branch = MirrorBranch(registry, remote.id, branch: branch)
        self.origin = origin
        self.remote = remote
    }

    /// The origin's commit that was pulled last.
    func lastCommit(in state: MirrorBranch.State) -> String? {
        state.messages.lazy.compactMap { Origin(message: $0) }.first { $0.url == origin.url }?
            .commit
    }

    /// - Parameters:
    ///   - contents: what the blob store has got for the changes.
    ///   - now: seconds since 1970.
    /// - Returns: the commit that the branch is at then.
    func commit(
        _ changes: [Change], stored contents: [(hash: ContentHash, size: Int)],
        tag: String? = nil, blobs: BlobStore, now: Int
    ) throws -> String {
        let delivery = MirrorBranch.Delivery(
            changes, stored: contents, title: "Pull \(origin.revision) of \(remote.id)",
            message: origin.message, tag: tag)
        return try branch.commit(
            delivery, isPrivate: remote.isPrivate,
            gating: remote.gating.flatMap(StoredRepository.Gating.init), blobs: blobs, now: now
        ).hexadecimal
    }
}
