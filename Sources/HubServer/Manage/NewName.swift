internal import Cards
internal import GRDB
internal import Registry

/// A name that the caller may give to a repository.
struct NewName: Sendable {
    let owner: Account
    /// With the owner as it is spelled.
    let id: RepositoryID

    /// - Parameter act: what is to be done there, as in `create a model under`.
    /// - Throws: `HubError` 403 where the caller may not write in that namespace, or nobody has it; 400 for what is no id.
    init(_ asked: RepositoryID, _ principal: Principal, act: String, in db: Database) throws {
        let name = String(asked.owner)
        guard try Rights.mayCreate(in: name, principal, in: db),
            let owner = try AccountStore.existing(name, in: db)
        else {
            throw HubError.forbidden(
                "You don't have the rights to \(act) the namespace \"\(name)\"")
        }
        self.owner = owner
        id = try RepositoryBody.id(owner.name + asked.name.dropFirst(name.count), asked.kind)
    }
}
