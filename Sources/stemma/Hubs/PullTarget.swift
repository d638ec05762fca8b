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
    ///   - head: what the branch was at when the changes were worked out.
    ///   - now: seconds since 1970.
    /// - Returns: the commit that the branch is at then.
    /// - Throws: `PullConflict.moved`.
    func commit(
        _ changes: [Change], stored contents: [(hash: ContentHash, size: Int)],
        head: ObjectID?, tag: String? = nil, blobs: BlobStore, now: Int
    ) throws -> String {
        let delivery = MirrorBranch.Delivery(
            changes, stored: contents, title: "Pull \(origin.revision) of \(remote.id)",
            message: origin.message, head: head, tag: tag)
        do {
            return try branch.commit(
                delivery, isPrivate: remote.isPrivate,
                gating: remote.gating.flatMap(StoredRepository.Gating.init), blobs: blobs, now: now
            ).hexadecimal
        } catch VersionError.conflict {
            throw PullConflict.moved(branch.id, branch: branch.name)
        }
    }
}
