internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Registry

/// What a route does with a repository, and so what its caller must be allowed.
enum RepositoryNeed: Sendable {
    case read
    /// Open discussions and pull requests, like.
    case takePart
    case write
    /// Delete, move, change settings.
    case admin
}

/// A repository that the caller may do something with.
struct PermittedRepository: Sendable {
    let repository: StoredRepository
    let rights: RepositoryRights
}

extension Hub {
    /// The repository that a path names, if the caller may do with it what the route does.
    ///
    /// - Throws: `HubError`: 404 or, for the anonymous, 401 where it is missing or private; 307 to its name where it
    ///   has another one now; 401 or 403 where it may be read and no more.
    func repository(
        _ route: RepositoryRoute, _ context: HubContext, need: RepositoryNeed = .read,
        in db: Database
    ) throws -> StoredRepository {
        try permitted(route, context, need: need, in: db).repository
    }

    /// Throws what `repository` does: asked before a body is read, so that nobody is heard out who is refused after all.
    /// Whoever changes something asks again in its transaction.
    func require(
        _ need: RepositoryNeed, of route: RepositoryRoute, _ context: HubContext
    ) throws {
        _ = try read { db in try permitted(route, context, need: need, in: db) }
    }

    /// As `repository`, with all that the caller may do.
    func permitted(
        _ route: RepositoryRoute, _ context: HubContext, need: RepositoryNeed = .read,
        in db: Database
    ) throws -> PermittedRepository {
        let repository = try RepositoryStore.find(route.id, in: db)
        let rights = try Rights.rights(of: context.principal, to: repository, in: db)
        guard rights.canRead else { throw HubError.repositoryNotFound(context) }
        guard repository.isNamed(route.id) else {
            throw HubError(
                .temporaryRedirect, "\(route.id) is \(repository.id) now",
                headers: [.location: context.origin.pathPrefix + route.target(for: repository.id)])
        }
        let isAllowed =
            switch need {
            case .read: true
            case .takePart: rights.canTakePart
            case .write: rights.canWrite
            case .admin: rights.canAdmin
            }
        guard isAllowed else {
            throw context.isAnonymous
                ? HubError.unauthorized()
                : .forbidden("Your token does not give you the right to do this with \(route.id)")
        }
        guard need == .read || !repository.isDisabled else { throw HubError.disabled }
        return PermittedRepository(repository: repository, rights: rights)
    }

    /// Lets through who may have the files of a repository.
    ///
    /// Asked before anything is said of revisions and paths.
    /// - Throws: `GateRefusal`, and `HubError` 403 for a repository that is disabled.
    func checkGate(
        of permitted: PermittedRepository, _ context: HubContext, in db: Database
    ) throws {
        guard !permitted.repository.isDisabled else { throw HubError.disabled }
        if let refusal = try gateRefusal(of: permitted, context.principal, in: db) {
            throw refusal
        }
    }

    /// Whether the caller may have the files of a repository, and so know their hashes: who has a hash could ask for
    /// the content by it.
    func mayHaveFiles(
        of permitted: PermittedRepository, _ principal: Principal?, in db: Database
    ) throws -> Bool {
        guard permitted.rights.canRead, !permitted.repository.isDisabled else { return false }
        return try gateRefusal(of: permitted, principal, in: db) == nil
    }

    /// The same of a repository that no path names.
    func mayHaveFiles(
        of repository: StoredRepository, _ principal: Principal?, in db: Database
    ) throws -> Bool {
        let rights = try Rights.rights(of: principal, to: repository, in: db)
        return try mayHaveFiles(
            of: PermittedRepository(repository: repository, rights: rights), principal, in: db)
    }

    private func gateRefusal(
        of permitted: PermittedRepository, _ principal: Principal?, in db: Database
    ) throws -> GateRefusal? {
        let repository = permitted.repository
        return try GateStore.refusal(
            of: Rights.gateUser(of: principal, at: repository),
            isMember: permitted.rights.isMember, to: repository.id, in: db)
    }
}

extension HubError {
    /// Clients compare this text.
    static let disabled = HubError(.forbidden, "Access to this resource is disabled.")
}
