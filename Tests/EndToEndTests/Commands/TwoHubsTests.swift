import Foundation
import TestSupport
import Testing

/// Two registries on one machine: one serves, the other pulls and pushes.
struct TwoHubsTests {
    private let there: Workspace
    private let here: Workspace
    private let hub: HubProcess
    private let token: String

    init() throws {
        there = try Workspace()
        here = try Workspace()
        try there.write("---\nlicense: mit\n---\n# There\n", to: "cards/ana/card/README.md")
        for arguments in [["ingest", "cards"], ["user", "add", "ana"]] {
            let output = try there.stemma.run(arguments)
            try #require(output.exitCode == 0, "\(output.stderr)")
        }
        let created = try there.stemma.run("token", "create", "ana", "--role", "write")
        token = created.stdout.trimmingCharacters(in: .newlines)
        hub = try HubProcess(there)
    }

    private var environment: [String: String] { ["HF_ENDPOINT": hub.url, "HF_TOKEN": token] }

    private func run(
        _ arguments: String..., in workspace: Workspace, token: String? = nil
    ) throws -> Program.Output {
        var environment = environment
        if let token { environment["HF_TOKEN"] = token }
        return try workspace.stemma.run(arguments, environment: environment)
    }

    /// Runs a command that must succeed, and reads what it says as JSON.
    private func json(_ arguments: String..., in workspace: Workspace) throws -> PlainJSON {
        let output = try workspace.stemma.run(arguments + ["--json"], environment: environment)
        try #require(output.exitCode == 0, "\(arguments): \(output.stderr)")
        return try PlainJSON(Data(output.stdout.utf8))
    }

    /// A checkpoint of this registry: a card, a small file, and weights that LFS keeps.
    private func ingestCheckpoint() throws {
        try here.write("---\nlicense: mit\n---\n# Model\n", to: "models/ana/model/README.md")
        try here.write(#"{"model_type":"llama"}"#, to: "models/ana/model/config.json")
        var weights = Data([2, 0, 0, 0, 0, 0, 0, 0])
        weights.append(Data("{}".utf8))
        try weights.write(to: here.url("models/ana/model/model.safetensors"))
        let output = try here.stemma.run("ingest", "models", "--link")
        try #require(output.exitCode == 0, "\(output.stderr)")
    }

    @Test
    func `what is pushed comes back whole by a pull`() throws {
        try ingestCheckpoint()
        let plan = try json("push", "ana/model", "--dry-run", in: here)
        #expect(plan["changed"]?.number ?? 0 >= 3)
        #expect(try run("pull", "ana/model", "--dry-run", in: there).exitCode == 3)
        let pushed = try json("push", "ana/model", in: here)
        #expect(pushed["changed"] == plan["changed"])
        #expect(pushed["uploaded_bytes"] == .number(10))
        let again = try json("push", "ana/model", in: here)
        #expect(again["changed"] == .number(0))
        #expect(again["commit"] == pushed["commit"])

        let third = try Workspace()
        let pulled = try json("pull", "ana/model", in: third)
        #expect(pulled["origin_commit"] == pushed["commit"])
        #expect(pulled["changed"]?.number ?? 0 >= 3)
        #expect(try third.stemma.run("show", "ana/model").stdout.contains("Model"))
        let unchanged = try json("pull", "ana/model", in: third)
        #expect(unchanged["changed"] == .number(0))
        #expect(unchanged["commit"] == pulled["commit"])
        #expect(try third.stemma.run("doctor").exitCode == 0)
    }

    @Test(arguments: [[], ["--cards-only"]])
    func `what was changed here is not lost by a pull`(options: [String]) throws {
        let pull = ["pull", "ana/card"] + options
        func pulled(_ more: String...) throws -> Program.Output {
            try here.stemma.run(pull + more, environment: environment)
        }
        #expect(try pulled().exitCode == 0)
        #expect(try here.stemma.run("edit", "ana/card", "license=apache-2.0").exitCode == 0)
        #expect(try pulled().exitCode == 0)
        #expect(try here.stemma.run("show", "ana/card").stdout.contains("apache-2.0"))
        #expect(try there.stemma.run("edit", "ana/card", "license=bsd").exitCode == 0)
        let conflict = try pulled()
        #expect(conflict.exitCode == 1, "\(conflict.stderr)")
        #expect(conflict.stderr.contains("README.md"))
        #expect(conflict.stderr.ranges(of: "changed here and there").count == 1)
        #expect(try here.stemma.run("show", "ana/card").stdout.contains("apache-2.0"))
        #expect(try pulled("--force").exitCode == 0)
        #expect(try here.stemma.run("show", "ana/card").stdout.contains("bsd"))
    }

    @Test
    func `a pull that fails leaves nothing behind`() throws {
        let third = try Workspace()
        for arguments in [
            ["pull", "ana/none"], ["pull", "ana/card", "--include", "none*"],
            ["pull", "ana/card", "--from", "http://127.0.0.1:1"],
        ] {
            #expect(try third.stemma.run(arguments, environment: environment).exitCode > 1)
        }
        #expect(!FileManager.default.fileExists(atPath: third.url("registry.db").path))
        #expect(!FileManager.default.fileExists(atPath: third.url("registry.blobs").path))
    }

    @Test
    func `patterns choose files`() throws {
        try ingestCheckpoint()
        _ = try json("push", "ana/model", in: here)
        let third = try Workspace()
        let some = try json("pull", "ana/model", "--include", "*.json", in: third)
        #expect(some["changed"] == .number(1))
        let rest = try json("pull", "ana/model", in: third)
        #expect(rest["unchanged"]?.number ?? 0 >= 1)
    }

    @Test
    func `cards of an owner are mirrored`() throws {
        let plan = try json("pull", "--cards-only", "--author", "ana", "--dry-run", in: here)
        #expect(plan["changed"] == .number(1))
        #expect(plan["seconds"]?.number ?? 0 > 0)
        let mirror = try json("pull", "--cards-only", "--author", "ana", in: here)
        #expect(mirror["changed"] == .number(1))
        #expect(try here.stemma.run("show", "ana/card").stdout.contains("There"))
        let again = try json("pull", "--cards-only", "--author", "ana", in: here)
        #expect(again["unchanged"] == .number(1))
    }

    @Test
    func `exit codes tell what is in the way`() throws {
        try ingestCheckpoint()
        #expect(try run("pull", "ana/none", in: here).exitCode == 3)
        #expect(try run("pull", "ana/card", "--revision", "none", in: here).exitCode == 3)
        #expect(try run("push", "ana/model", in: here, token: "stm_wrong").exitCode == 4)
        #expect(try run("push", "ana/model", "--as", "other/model", in: here).exitCode == 4)
        #expect(try run("push", "ana/none", in: here).exitCode == 3)
        #expect(try run("pull", "ana/card", "--from", "http://127.0.0.1:1", in: here).exitCode == 2)
        #expect(try run("pull", "ana/card", "--from", "nonsense", in: here).exitCode == 2)
    }

    @Test
    func `a card that the other hub refuses is told why`() throws {
        try here.write("---\nlicense: [mit\n---\n# Bad\n", to: "cards/ana/bad/README.md")
        _ = try here.stemma.run("ingest", "cards")
        let output = try run("push", "ana/bad", in: here)
        #expect(output.exitCode == 1, "\(output.stderr)")
        #expect(output.stderr.contains("the card is refused"))
        #expect(try run("pull", "ana/bad", in: here).exitCode == 3)
    }

    @Test
    func `nothing is asked where the environment forbids it`() throws {
        let output = try here.stemma.run(
            ["pull", "ana/card"],
            environment: environment.merging(["HF_HUB_OFFLINE": "1"]) { $1 })
        #expect(output.exitCode == 2)
        #expect(output.stderr.contains("HF_HUB_OFFLINE"))
        #expect(!FileManager.default.fileExists(atPath: here.url("registry.db").path))
    }
}
