package import Cards

/// A registered repository: its row, the name that it has now, its settings, and what is counted of it.
package struct StoredRepository: Equatable, Sendable {
    /// Who decides who may have the files.
    package enum Gating: String, Sendable {
        /// Nobody is asked, whatever the card says.
        case off = "false"
        case auto
        case manual
    }

    package var row: Int64
    package var id: RepositoryID
    package var isPrivate: Bool
    package var isDisabled: Bool
    /// The setting; `nil` where the card decides.
    package var gating: Gating?
    /// Whether the gate also stands before members of the owning organisation who may only read.
    package var gatesMembers = false
    package var hasDiscussions: Bool
    /// Seconds since 1970.
    package var createdAt: Int
    package var updatedAt: Int
    package var downloads: Int
    package var likes: Int
}

extension StoredRepository {
    /// Whether an id names this repository as it is called now. Case does not matter; a name that it had before is
    /// another one.
    package func isNamed(_ id: RepositoryID) -> Bool {
        id.kind == self.id.kind && id.name.lowercased() == self.id.name.lowercased()
    }
}
