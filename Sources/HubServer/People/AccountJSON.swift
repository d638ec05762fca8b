internal import Cards
internal import Registry

/// Users and organisations as answers show them. Pictures of people are not kept.
extension JSONWriter {
    /// Writes the keys that every account has: `id`, `name`, `fullname`, `avatarUrl`.
    mutating func keys(of account: Account) {
        key("id")
        string("\(account.key)")
        key("name")
        string(account.name)
        key("fullname")
        string(account.fullName ?? account.name)
        key("avatarUrl")
        string("")
    }

    /// Writes the keys of a user in a list: `_id`, `user`, `fullname`, `avatarUrl`, `isPro`, `type`.
    mutating func person(_ user: Account) {
        key("_id")
        string("\(user.key)")
        key("user")
        string(user.name)
        key("fullname")
        string(user.fullName ?? user.name)
        key("avatarUrl")
        string("")
        key("isPro")
        bool(false)
        key("type")
        string("user")
    }

    mutating func organization(_ membership: Membership) {
        object { writer in
            writer.key("type")
            writer.string("org")
            writer.keys(of: membership.organization)
            writer.key("roleInOrg")
            writer.string(membership.role.rawValue)
            writer.key("isEnterprise")
            writer.bool(false)
        }
    }

    mutating func authentication(_ token: AccessToken) {
        object { writer in
            writer.key("type")
            writer.string("access_token")
            writer.key("accessToken")
            writer.object { writer in
                writer.key("displayName")
                writer.string(token.name)
                writer.key("role")
                writer.string(token.role.rawValue)
                writer.key("createdAt")
                writer.time(token.createdAt)
            }
        }
    }

    mutating func keys(of counts: OwnerCounts) {
        key("numModels")
        int(counts.models)
        key("numDatasets")
        int(counts.datasets)
        key("numSpaces")
        int(0)
        key("numFollowers")
        int(0)
    }

    /// Writes who wrote something as an object: `name`, `type`.
    mutating func author(_ name: String) {
        object { writer in
            writer.key("name")
            writer.string(name)
            writer.key("type")
            writer.string("user")
        }
    }
}

extension Account {
    var key: RowKey { RowKey(row: id, createdAt: createdAt) }
}
