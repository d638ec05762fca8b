import ArgumentParser
import Cards
import Registry

struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "What clients identify themselves with.",
        discussion: """
            Examples:
              export HF_TOKEN=$(stemma token create ana --role write)
              stemma token create ana --name ci --scope lab/gemma-ko=write --scope datasets/lab/corpus=read
              stemma token list ana
              stemma token revoke ana ci
            """,
        subcommands: [TokenCreate.self, TokenList.self, TokenRevoke.self])
}

struct TokenCreate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a token and print it: it is kept nowhere and cannot be shown again.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "The user that the token stands for.")
    var user: String

    @Option(help: "read, write or fineGrained; --scope alone means fineGrained.")
    var role: TokenRole?

    @Option(help: "What to call it (else token-1, token-2, ...).")
    var name: String?

    @Option(
        name: .customLong("scope"),
        help: ArgumentHelp(
            "What a fine-grained token reaches; may be given more than once.",
            valueName: "owner[/name]=read|write"))
    var scopes: [TokenScope] = []

    func validate() throws {
        guard role != nil || !scopes.isEmpty else {
            throw ValidationError("expected --role or --scope")
        }
    }

    func run() throws {
        let registry = try write.openRegistry(global)
        let (owner, token, secret) = try registry.write { db in
            try TokenStore.checkTargets(of: scopes, in: db)
            let (token, secret) = try TokenStore.create(
                for: user, role: role ?? .fineGrained, name: name, scopes: scopes,
                by: .commandLine, now: Clock.now, in: db)
            return (try AccountStore.user(user, in: db), token, secret)
        }
        try registry.close()
        if global.json {
            var writer = JSONWriter()
            // A token that was not kept is of no use to anybody.
            token.write(user: owner, secret: write.dryRun ? nil : secret, to: &writer)
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else if !write.dryRun {
            StandardOutput.print(secret.text)
        }
        write.finish(global)
    }
}

extension TokenRole: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument == "fine-grained" ? "fineGrained" : argument)
    }
}

extension TokenScope: ExpressibleByArgument {
    public init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count <= 2, let target = Target(String(parts[0])),
            let role = parts.count == 2 ? Role(rawValue: String(parts[1])) : .read
        else { return nil }
        self.init(target: target, role: role)
    }
}

struct TokenList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List tokens, revoked ones too; never their secrets.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Only those of this user.")
    var user: String?

    func run() throws {
        let registry = try global.openRegistry(.read)
        let tokens = try registry.read { db in
            try TokenStore.list(of: try user.map { try AccountStore.user($0, in: db) }, in: db)
        }
        AccountText.print(tokens, global)
    }
}

struct TokenRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "End a token: whoever sends it from now on is refused.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(
        help: ArgumentHelp(
            "Its number in 'stemma token list', its user and its name, or the token itself.",
            valueName: "token"))
    var words: [String]

    private func reference() throws -> TokenStore.Reference {
        if words.count == 2 { return .name(words[1], user: words[0]) }
        if words.count == 1 {
            if let secret = TokenSecret(words[0]) { return .secret(secret) }
            if let id = Int64(words[0]) { return .id(id) }
        }
        throw ValidationError("expected a token's number, its user and its name, or the token")
    }

    func validate() throws { _ = try reference() }

    func run() throws {
        let registry = try write.openRegistry(global)
        let reference = try reference()
        let revoked = try registry.write {
            try TokenStore.revoke(reference, by: .commandLine, now: Clock.now, in: $0)
        }
        try registry.close()
        if global.json {
            var writer = JSONWriter()
            revoked.token.write(user: revoked.user, to: &writer)
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else {
            global.notice("revoked '\(revoked.token.name)' of '\(revoked.user.name)'")
        }
        write.finish(global)
    }
}
