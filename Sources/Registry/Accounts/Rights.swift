package import Cards
package import GRDB

/// What somebody may do with a repository.
package struct RepositoryRights: Equatable, Sendable {
    /// Its name, its card, its history; also its files, unless a gate stands before them. Who may not is told that
    /// there is no such repository.
    package var canRead = false
    /// Open discussions and pull requests, comment, like it: what any user may do where they read, with a token that
    /// writes.
    package var canTakePart = false
    package var canWrite = false
    /// Delete it, move it, change its settings.
    package var canAdmin = false
    /// The owner, or a member of the organisation that owns it: no gate stands before them, unless it is set to stand
    /// before members who may only read.
    package var isMember = false
    /// Decide who passes its gate.
    package var canManageGate = false
}

/// Who may do what: the one place that decides it.
///
/// A user owns the namespace of that name; members have an organisation's namespace by their role; repositories whose
/// owner has no account belong to nobody, and everybody may read them. An administrator may do no more with them than
/// any user, gates apart. A token never gives more than its owner has: one that reads never writes, and a fine-grained
/// one reaches, beyond what everybody may read, only what its scopes name.
package enum Rights {
    /// - Parameter principal: `nil` for somebody who has not said who it is.
    package static func rights(
        of principal: Principal?, to repository: StoredRepository, in db: Database
    ) throws -> RepositoryRights {
        var rights = RepositoryRights(canRead: !repository.isPrivate)
        guard let principal else { return rights }
        let token = principal.token
        let scope = token.role == .fineGrained ? token.scope(covering: repository.id) : nil
        if token.role != .fineGrained || scope != nil,
            let role = try role(of: principal.user, in: repository.id.owner, db)
        {
            rights.canRead = true
            rights.isMember = role >= .write || !repository.gatesMembers
            let mayWrite =
                switch token.role {
                case .read: false
                case .write: true
                case .fineGrained: scope?.role == .write
                }
            rights.canWrite = mayWrite && role >= .write
            // A token for one repository changes what is in it, not what becomes of it.
            rights.canAdmin = rights.canWrite && scope?.isForRepository != true
        }
        rights.canTakePart =
            rights.canRead && (token.role == .write || scope?.role == .write)
        rights.canManageGate =
            rights.canWrite || rights.canRead && principal.user.isAdmin && token.role == .write
        return rights
    }

    /// Whose acceptance of terms counts at a repository's gate; `nil` for anonymous requests, and for a fine-grained
    /// token that does not name the repository.
    package static func gateUser(
        of principal: Principal?, at repository: StoredRepository
    ) -> String? {
        guard let principal else { return nil }
        let isCovered =
            principal.token.role != .fineGrained
            || principal.token.scope(covering: repository.id) != nil
        return isCovered ? principal.user.name : nil
    }

    /// Whether somebody may make a repository, a collection or whatever else has an owner under this name.
    package static func mayCreate(
        in namespace: String, _ principal: Principal?, in db: Database
    ) throws -> Bool {
        guard let principal else { return false }
        let token = principal.token
        switch token.role {
        case .read: return false
        case .write: break
        case .fineGrained:
            guard token.scope(coveringOwner: namespace)?.role == .write else { return false }
        }
        return try role(of: principal.user, in: namespace, db).map { $0 >= .write } ?? false
    }

    /// The private repositories that somebody may read, for lists: they need one answer for all rows.
    package static func privateView(
        of principal: Principal?, in db: Database
    ) throws -> PrivateView {
        guard let principal else { return PrivateView() }
        let user = principal.user
        let owners =
            try [user.name]
            + AccountStore.memberships(of: user, in: db).map(\.organization.name)
        guard principal.token.role == .fineGrained else {
            return PrivateView(owners: owners, repositories: [])
        }
        let own = { (name: Substring) in owners.contains { AccountName.areEqual($0, name) } }
        var view = PrivateView()
        for scope in principal.token.scopes {
            switch scope.target {
            case .owner(let name) where own(name[...]): view.owners.append(name)
            case .repository(let id) where own(id.owner): view.repositories.append(id)
            case .owner, .repository: break
            }
        }
        return view
    }

    /// What a user is in a namespace: `admin` in the user's own.
    private static func role(
        of user: Account, in namespace: some StringProtocol, _ db: Database
    ) throws -> MemberRole? {
        if AccountName.areEqual(user.name, namespace) { return .admin }
        if namespace.isEmpty { return nil }
        return try AccountStore.role(of: user, in: namespace, db)
    }
}

/// The private repositories that somebody may read.
package struct PrivateView: Equatable, Sendable {
    /// All that these own.
    package var owners: [String] = []
    package var repositories: [RepositoryID] = []

    /// Nothing private at all.
    package var isEmpty: Bool { owners.isEmpty && repositories.isEmpty }

    package func contains(_ id: RepositoryID) -> Bool {
        owners.contains { AccountName.areEqual($0, id.owner) }
            || repositories.contains {
                $0.kind == id.kind && AccountName.areEqual($0.name, id.name)
            }
    }
}

extension AccessToken {
    /// The scope that gives most at a repository.
    fileprivate func scope(covering id: RepositoryID) -> TokenScope? {
        widest(scopes.filter { $0.covers(id) })
    }

    fileprivate func scope(coveringOwner name: String) -> TokenScope? {
        widest(scopes.filter { !$0.isForRepository && $0.covers(owner: name) })
    }

    private func widest(_ scopes: [TokenScope]) -> TokenScope? {
        let writing = scopes.filter { $0.role == .write }
        return writing.first { !$0.isForRepository } ?? writing.first ?? scopes.first
    }
}
