package import Cards

/// What a token may be used for, beside what its owner may do.
package enum TokenRole: String, CaseIterable, Sendable {
    /// Everything its owner may do but write.
    case read
    case write
    /// Only what its scopes name, and what anybody may do.
    case fineGrained
}

/// One thing that a fine-grained token may reach.
package struct TokenScope: Hashable, Sendable {
    package enum Target: Hashable, Sendable {
        case repository(RepositoryID)
        /// Everything that a user or an organisation owns.
        case owner(String)
    }

    package enum Role: String, CaseIterable, Sendable {
        case read, write
    }

    package var target: Target
    package var role: Role

    package init(target: Target, role: Role) {
        self.target = target
        self.role = role
    }
}

/// A token as it is kept: everything but the secret, of which there is only a hash.
package struct AccessToken: Equatable, Sendable {
    package var id: Int64
    package var userID: Int64
    /// One name a user has once among the tokens that are in force; never empty.
    package var name: String
    package var role: TokenRole
    /// Of a fine-grained token; else empty.
    package var scopes: [TokenScope]
    /// The last characters of the secret, to tell tokens apart.
    package var hint: String
    /// Seconds since 1970, as the others.
    package var createdAt: Int
    /// Up to a minute late: uses are written down in batches.
    package var lastUsedAt: Int?
    package var revokedAt: Int?
}

/// Who asks, known by a token that is in force.
package struct Principal: Equatable, Sendable {
    package var user: Account
    package var token: AccessToken
}

extension TokenScope.Target: CustomStringConvertible {
    package var description: String {
        switch self {
        case .repository(let id): id.description
        case .owner(let name): name
        }
    }

    /// Reads `owner/name`, `datasets/owner/name` or `owner`; `nil` where it is none of them.
    package init?(_ text: String) {
        if text.contains("/") {
            guard let id = RepositoryID(text), !id.owner.isEmpty else { return nil }
            self = .repository(id)
        } else {
            guard AccountName.hasShape(text) else { return nil }
            self = .owner(text)
        }
    }
}

extension TokenScope {
    var isForRepository: Bool {
        if case .repository = target { true } else { false }
    }

    func covers(_ id: RepositoryID) -> Bool {
        switch target {
        case .repository(let target):
            target.kind == id.kind && AccountName.areEqual(target.name, id.name)
        case .owner(let name): AccountName.areEqual(name, id.owner)
        }
    }

    func covers(owner: String) -> Bool {
        if case .owner(let name) = target { AccountName.areEqual(name, owner) } else { false }
    }
}
