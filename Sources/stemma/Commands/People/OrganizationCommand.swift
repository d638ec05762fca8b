import ArgumentParser
import Cards
import Registry

struct OrganizationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "org",
        abstract: "Organisations: owners of repositories that users belong to.",
        discussion: """
            Examples:
              stemma org add lab --full-name "Language Lab" --private-by-default
              stemma org member lab ana --role write
              stemma org member lab ana --remove
            """,
        subcommands: [
            OrganizationAdd.self, OrganizationMember.self, OrganizationList.self,
            OrganizationRemove.self,
        ])
}

struct OrganizationAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make an organisation; the registry is created where there is none.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "Letters, digits, '-', '_' and '.'; no other user or organisation has it.")
    var name: String

    @Option(help: "As people write it.")
    var fullName: String?

    @Flag(help: "New repositories are private unless their creator says otherwise.")
    var privateByDefault = false

    func run() throws {
        let registry = try write.openOrCreateRegistry(global)
        let organization = try registry.write { db in
            try AccountStore.addOrganization(
                name, fullName: fullName, privateByDefault: privateByDefault, by: .commandLine,
                now: Clock.now, in: db)
        }
        try registry.close()
        AccountText.print(organization, global, "added organisation '\(organization.name)'")
        write.finish(global)
    }
}

struct OrganizationMember: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "member", abstract: "Make a user a member, change the role, or end it.",
        discussion: """
            read: read the organisation's private repositories. write: also create, change, rename and delete \
            repositories. admin: the same, and clients are told who looks after the organisation; members are made \
            here alone.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "The organisation.")
    var organization: String

    @Argument(help: "The user.")
    var user: String

    @Option(help: "read, write or admin.")
    var role: MemberRole?

    @Flag(help: "End the membership.")
    var remove = false

    func validate() throws {
        guard (role != nil) != remove else {
            throw ValidationError("expected either --role or --remove")
        }
    }

    func run() throws {
        let registry = try write.openRegistry(global)
        let membership = try registry.write { db in
            if let role {
                try AccountStore.setMember(
                    user, of: organization, role: role, by: .commandLine, now: Clock.now, in: db)
            } else {
                try AccountStore.removeMember(
                    user, of: organization, by: .commandLine, now: Clock.now, in: db)
            }
        }
        try registry.close()
        AccountText.print(membership, isMember: role != nil, global)
        write.finish(global)
    }
}

extension MemberRole: ExpressibleByArgument {}

struct OrganizationList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List organisations and their members.")

    @OptionGroup var global: GlobalOptions

    func run() throws { try AccountText.list(.organization, global) }
}

struct OrganizationRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove an organisation with its collections; its members stay users.",
        discussion: "One that owns repositories stays: move or delete these first.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "The organisation.")
    var name: String

    func run() throws {
        let registry = try write.openRegistry(global)
        let organization = try registry.write {
            try AccountStore.removeOrganization(name, by: .commandLine, now: Clock.now, in: $0)
        }
        try registry.close()
        AccountText.print(organization, global, "removed organisation '\(organization.name)'")
        write.finish(global)
    }
}
