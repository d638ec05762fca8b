import Cards
import HubClient
import Registry

/// Where a pull goes: a branch of a repository here, and what it says of where it came from.
struct PullTarget {
    let branch: MirrorBranch
    let origin: Origin
    let remote: RemoteRepository

    /// - Parameter id: what the repository is called here. The other hub has no say in it.
    init(
        _ registry: Registry, _ id: RepositoryID, _ remote: RemoteRepository, branch: String,
        origin: Origin
    ) {
        self.branch = MirrorBranch(registry, id, branch: branch)
        self.origin = origin
        self.remote = remote
    }

    /// The last pull from this origin: its commit there, and what it made here.
    func lastPull(in state: MirrorBranch.State) -> (commit: String, here: Commit)? {
        for here in state.log {
            if let last = Origin(message: here.message), last.url == origin.url {
                return (last.commit, here)
            }
        }
        return nil
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
