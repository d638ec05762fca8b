/// Somebody who may own repositories: a user, or an organisation that users belong to. They share one namespace.
package struct Account: Equatable, Sendable {
    package enum Kind: Int, Sendable {
        case user, organization
    }

    package var id: Int64
    package var kind: Kind
    /// As it was given; names that differ in case alone are one name.
    package var name: String
    package var fullName: String?
    package var email: String?
    /// Manages users, organisations, gates and the audit log; no rights on other people's repositories.
    package var isAdmin: Bool
    /// New repositories are private unless their creator says otherwise.
    package var privateByDefault: Bool
    /// Seconds since 1970.
    package var createdAt: Int
}

/// What a member may do with the repositories of an organisation. Each role includes those before it.
package enum MemberRole: String, CaseIterable, Comparable, Sendable {
    /// Read private ones.
    case read
    /// Create, write, rename and delete any of them, as on the Hub.
    case write
    /// The same, and clients are told that this member looks after the organisation. Members are made on the command
    /// line alone; it refuses to remove the last administrator of an organisation that owns repositories.
    case admin

    package static func < (a: MemberRole, b: MemberRole) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .read: 0
        case .write: 1
        case .admin: 2
        }
    }
}

/// A user's place in an organisation.
package struct Membership: Equatable, Sendable {
    package var organization: Account
    package var user: Account
    package var role: MemberRole
}
