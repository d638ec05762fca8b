internal import Cards
internal import GRDB
internal import HTTPTypes
internal import Registry

/// What a route does with a repository, and so what its caller must be allowed.
enum RepositoryNeed: Sendable {
    case read
    /// Open discussions, like, ask at a gate.
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
        let repository = permitted.repository
        guard !repository.isDisabled else { throw HubError.disabled }
        let user = Rights.gateUser(of: context.principal, at: repository)
        if let refusal = try GateStore.refusal(
            of: user, isMember: permitted.rights.isMember, to: repository.id, in: db)
        {
            throw refusal
        }
    }
}

extension Hub {
    /// Whether the caller may not know hashes of contents, as the gate does not let it have the contents.
    func hidesHashes(
        of permitted: PermittedRepository, _ context: HubContext, in db: Database
    ) throws -> Bool {
        do {
            try checkGate(of: permitted, context, in: db)
            return false
        } catch is GateRefusal {
            return true
        }
    }
}

extension HubError {
    /// Clients compare this text.
    static let disabled = HubError(.forbidden, "Access to this resource is disabled.")
}
