import ArgumentParser
import Cards
import Registry

struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Who may have tokens and own repositories.",
        discussion: """
            Examples:
              stemma user add ana --full-name "Ana Lima" --admin
              stemma token create ana --role write
              stemma user list --json
            """,
        subcommands: [UserAdd.self, UserList.self, UserRemove.self])
}

struct UserAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Make a user; the registry is created where there is none.",
        discussion: """
            An administrator manages users, organisations, gates and the audit log. On other people's repositories \
            it is a user like any other.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "Letters, digits, '-', '_' and '.'; no other user or organisation has it.")
    var name: String

    @Option(help: "As people write it.")
    var fullName: String?

    @Option(help: "Where the user is reached.")
    var email: String?

    @Flag(help: "Make the user an administrator.")
    var admin = false

    func run() throws {
        let registry = try write.openOrCreateRegistry(global)
        let user = try registry.write { db in
            try AccountStore.addUser(
                name, fullName: fullName, email: email, isAdmin: admin, by: .commandLine,
                now: Clock.now, in: db)
        }
        try registry.close()
        AccountText.print(user, global, "added \(admin ? "administrator" : "user") '\(user.name)'")
        write.finish(global)
    }
}

struct UserList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List users.")

    @OptionGroup var global: GlobalOptions

    func run() throws { try AccountText.list(.user, global) }
}

struct UserRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract:
            "Remove a user, with tokens, memberships, collections, likes and requests at gates.",
        discussion: """
            What the user said stays, as 'NAME (removed)'. A user who owns repositories stays: move or delete these \
            first. So does the only administrator of an organisation that owns some.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "The user.")
    var name: String

    func run() throws {
        let registry = try write.openRegistry(global)
        let user = try registry.write {
            try AccountStore.removeUser(name, by: .commandLine, now: Clock.now, in: $0)
        }
        try registry.close()
        AccountText.print(user, global, "removed user '\(user.name)'")
        write.finish(global)
    }
}
