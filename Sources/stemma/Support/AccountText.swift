import Cards
import Foundation
import Registry

/// Users, organisations and tokens for people to read, or as JSON.
enum AccountText {
    /// What became of an account: JSON on standard output, or a notice.
    static func print(_ account: Account, _ global: GlobalOptions, _ notice: String) {
        guard global.json else { return global.notice(notice) }
        var writer = JSONWriter()
        account.write([], to: &writer)
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }

    static func print(_ membership: Membership, isMember: Bool, _ global: GlobalOptions) {
        let (user, organization) = (membership.user.name, membership.organization.name)
        guard global.json else {
            return global.notice(
                isMember
                    ? "'\(user)' is a member of '\(organization)' (\(membership.role.rawValue))"
                    : "'\(user)' is no longer a member of '\(organization)'")
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("organization")
            writer.string(organization)
            writer.key("user")
            writer.string(user)
            writer.key("role")
            writer.string(isMember ? membership.role.rawValue : nil)
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }

    static func list(_ kind: Account.Kind, _ global: GlobalOptions) throws {
        let registry = try global.openRegistry(.read)
        let accounts = try registry.read { db in
            try AccountStore.all(kind, in: db).map { account in
                (
                    account,
                    kind == .user
                        ? try AccountStore.memberships(of: account, in: db)
                        : try AccountStore.members(of: account, in: db)
                )
            }
        }
        if global.json {
            var writer = JSONWriter()
            writer.array { writer in
                for (account, memberships) in accounts { account.write(memberships, to: &writer) }
            }
            writer.endLine()
            return StandardOutput.write(writer.bytes)
        }
        var table =
            kind == .user
            ? TextTable(["NAME", "FULL NAME", "EMAIL", "ADMIN", "CREATED", "ORGANISATIONS"])
            : TextTable(["NAME", "FULL NAME", "NEW REPOSITORIES", "CREATED", "MEMBERS"])
        for (account, memberships) in accounts {
            let names = memberships.map {
                (kind == .user ? $0.organization : $0.user).name + " (\($0.role.rawValue))"
            }
            table.add(
                [account.name, account.fullName ?? ""]
                    + (kind == .user
                        ? [account.email ?? "", account.isAdmin ? "yes" : ""]
                        : [account.privateByDefault ? "private" : "public"])
                    + [date(account.createdAt), names.joined(separator: ", ")])
        }
        write(table, global)
    }

    static func print(_ tokens: [(user: Account, token: AccessToken)], _ global: GlobalOptions) {
        if global.json {
            var writer = JSONWriter()
            writer.array { writer in
                for (user, token) in tokens { token.write(user: user, to: &writer) }
            }
            writer.endLine()
            return StandardOutput.write(writer.bytes)
        }
        var table = TextTable(
            ["ID", "USER", "NAME", "ROLE", "ENDS IN", "CREATED", "LAST USED", "REVOKED", "SCOPES"])
        for (user, token) in tokens {
            table.add([
                "\(token.id)", user.name, token.name, token.role.rawValue, token.hint,
                date(token.createdAt), token.lastUsedAt.map(date) ?? "never",
                token.revokedAt.map(date) ?? "",
                token.scopes.map { "\($0.target)=\($0.role.rawValue)" }.joined(separator: " "),
            ])
        }
        write(table, global)
    }

    static func date(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: Double(seconds)).ISO8601Format()
    }

    private static func write(_ table: TextTable, _ global: GlobalOptions) {
        StandardOutput.write(
            table.text(color: global.color.isOn(terminal: StandardOutput.isTerminal)))
    }
}
