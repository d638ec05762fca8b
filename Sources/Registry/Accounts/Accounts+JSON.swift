package import Cards

extension Account {
    /// Writes a user as `name`, `full_name`, `email`, `admin`, `created_at` (seconds since 1970) and `organizations`
    /// (`name`, `role`); an organisation as `name`, `full_name`, `private_by_default`, `created_at` and `members`.
    ///
    /// - Parameter memberships: of the user, or in the organisation.
    package func write(_ memberships: [Membership], to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.string(name)
            writer.key("full_name")
            writer.string(fullName)
            switch kind {
            case .user:
                writer.key("email")
                writer.string(email)
                writer.key("admin")
                writer.bool(isAdmin)
            case .organization:
                writer.key("private_by_default")
                writer.bool(privateByDefault)
            }
            writer.key("created_at")
            writer.int(createdAt)
            writer.key(kind == .user ? "organizations" : "members")
            writer.array { writer in
                for membership in memberships {
                    writer.object { writer in
                        writer.key("name")
                        writer.string(
                            kind == .user ? membership.organization.name : membership.user.name)
                        writer.key("role")
                        writer.string(membership.role.rawValue)
                    }
                }
            }
        }
    }
}

extension AccessToken {
    /// Writes `id`, `user`, `name`, `role`, `scopes` (`target`, `role`), `hint`, `created_at`, `last_used_at` and
    /// `revoked_at` (seconds since 1970) as a JSON object.
    ///
    /// - Parameter secret: written as `token`, for who has just made it.
    package func write(user: Account, secret: TokenSecret? = nil, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.int(Int(id))
            writer.key("user")
            writer.string(user.name)
            writer.key("name")
            writer.string(name)
            writer.key("role")
            writer.string(role.rawValue)
            writer.key("scopes")
            writer.array { writer in
                for scope in scopes {
                    writer.object { writer in
                        writer.key("target")
                        writer.string(scope.target.description)
                        writer.key("role")
                        writer.string(scope.role.rawValue)
                    }
                }
            }
            writer.key("hint")
            writer.string(hint)
            writer.key("created_at")
            writer.int(createdAt)
            writer.key("last_used_at")
            if let lastUsedAt { writer.int(lastUsedAt) } else { writer.null() }
            writer.key("revoked_at")
            if let revokedAt { writer.int(revokedAt) } else { writer.null() }
            if let secret {
                writer.key("token")
                writer.string(secret.text)
            }
        }
    }
}
