import Foundation
import TestSupport
import Testing

struct PeopleTests {
    private let workspace: Workspace
    private var stemma: Program { workspace.stemma }

    init() throws { workspace = try Workspace() }

    /// Runs a command that must succeed, and reads what it says as JSON.
    private func json(_ arguments: String...) throws -> PlainJSON {
        let output = try stemma.run(arguments + ["--json"])
        try #require(output.exitCode == 0, "\(arguments): \(output.stderr)")
        return try PlainJSON(Data(output.stdout.utf8))
    }

    @Test func `the first user makes the registry, a dry run does not`() throws {
        let dry = try json("user", "add", "ana", "--admin", "--dry-run")
        #expect(dry["name"]?.text == "ana")
        #expect(!FileManager.default.fileExists(atPath: workspace.url("registry.db").path))
        let user = try json(
            "user", "add", "ana", "--full-name", "Ana L", "--email", "a@b.c", "--admin")
        #expect(user["full_name"]?.text == "Ana L")
        #expect(user["admin"] == .bool(true))
        #expect(try stemma.run("user", "add", "Ana").exitCode == 2)
        #expect(try stemma.run("user", "remove", "ben").exitCode == 3)
        #expect(try stemma.run("user", "remove", "ana", "--dry-run").exitCode == 0)
        #expect(try json("user", "list").list?.count == 1)
        #expect(try stemma.run("user", "remove", "ana").exitCode == 0)
        #expect(try json("user", "list") == .list([]))
    }

    @Test func `a token is alone on standard output and shown once`() throws {
        _ = try stemma.run("user", "add", "ana")
        let created = try stemma.run("token", "create", "ana", "--role", "write")
        #expect(created.stdout.wholeMatch(of: /stm_[A-Za-z0-9]{40}\n/) != nil)
        #expect(created.stderr.isEmpty)
        let secret = created.stdout.dropLast()
        let fine = try json("token", "create", "ana", "--name", "ci", "--scope", "ana=write")
        #expect(fine["role"]?.text == "fineGrained")
        #expect(fine["token"]?.text?.hasPrefix("stm_") == true)
        for command in [["token", "list"], ["token", "list", "--json"], ["audit", "--json"]] {
            #expect(try !stemma.run(command).stdout.contains(secret.dropFirst(4)))
        }
        #expect(try stemma.run("token", "revoke", "\(secret)").exitCode == 0)
        #expect(try stemma.run("token", "revoke", "\(secret)").exitCode == 3)
        #expect(try stemma.run("token", "revoke", "ana", "ci").exitCode == 0)
        #expect(
            try json("token", "list").list?.allSatisfy { $0["revoked_at"]?.number != nil } == true)
        #expect(try stemma.run("token", "create", "ana").exitCode == 2)
        #expect(try stemma.run("token", "create", "ben", "--role", "read").exitCode == 3)
    }

    @Test func `an organisation has members`() throws {
        _ = try stemma.run("user", "add", "ana")
        #expect(
            try json("org", "add", "lab", "--private-by-default")["private_by_default"]
                == .bool(true))
        #expect(
            try json("org", "member", "lab", "ana", "--role", "write")["role"]?.text == "write")
        let list = try json("org", "list")
        #expect(list.list?.first?["members"]?.list?.first?["name"]?.text == "ana")
        #expect(try stemma.run("org", "member", "lab", "ana").exitCode == 2)
        #expect(try stemma.run("org", "member", "lab", "ana", "--remove").exitCode == 0)
        #expect(try stemma.run("org", "member", "lab", "ana", "--remove").exitCode == 3)
        #expect(try stemma.run("user", "remove", "lab").exitCode == 2)
        #expect(try stemma.run("org", "remove", "lab").exitCode == 0)
    }

    @Test func `an owner of repositories stays`() throws {
        try workspace.write("---\nlicense: mit\n---\n# X\n", to: "cards/ana/x/README.md")
        _ = try stemma.run("ingest", "cards")
        _ = try stemma.run("user", "add", "Ana")
        let refused = try stemma.run("user", "remove", "ana")
        #expect(refused.exitCode == 2)
        #expect(
            refused.stderr == "stemma: 'Ana' owns 1 repository; move or delete it first\n")
    }

    @Test func `what is done at gates is in the audit log`() throws {
        try workspace.write(
            "---\ngated: manual\nextra_gated_prompt: Read.\n---\n# X\n",
            to: "cards/a/x/README.md")
        _ = try stemma.run("ingest", "cards")
        _ = try stemma.run("user", "add", "kim")
        for command in [
            "request a/x --user kim", "grant a/x KIM --by ana", "revoke a/x kim --by ana",
        ] {
            let arguments = ["gate"] + command.split(separator: " ").map(String.init)
            #expect(try stemma.run(arguments).exitCode == 0)
            #expect(try stemma.run(arguments + ["--dry-run"]).exitCode != 2)
        }
        let entries = try #require(try json("audit", "--subject", "a/x").list)
        #expect(
            entries.compactMap { $0["action"]?.text }
                == ["gate.revoke", "gate.grant", "gate.request"])
        #expect(entries.allSatisfy { $0["detail"]?["user"]?.text == "kim" })
        #expect(entries.first?["detail"]?["by"]?.text == "ana")
        #expect(entries.allSatisfy { $0["detail"]?["terms_sha256"]?.text?.count == 64 })
        #expect(try json("audit", "--action", "gate.grant", "--limit", "1").list?.count == 1)
        #expect(try stemma.run("audit", "--since", "yesterday").exitCode == 2)
        #expect(try json("audit", "--since", "2100-01-01") == .list([]))
    }

    @Test func `a token that is rehearsed is not shown`() throws {
        _ = try stemma.run("user", "add", "ana")
        let dry = try stemma.run("token", "create", "ana", "--role", "write", "--dry-run")
        #expect(dry.exitCode == 0)
        #expect(dry.stdout == "")
        let json = try json("token", "create", "ana", "--role", "write", "--dry-run")
        #expect(json["role"]?.text == "write")
        #expect(json["token"] == nil)
    }

    @Test(arguments: ["x", "ana/nosuch=write"])
    func `a token for what is not there is refused`(scope: String) throws {
        _ = try stemma.run("user", "add", "ana")
        #expect(try stemma.run("token", "create", "ana", "--scope", scope).exitCode == 3)
        #expect(try json("token", "list") == .list([]))
    }
}
