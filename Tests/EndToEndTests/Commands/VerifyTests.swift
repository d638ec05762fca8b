import Foundation
import TestSupport
import Testing

/// `stemma verify`: the smoke test as a person and a script meet it.
struct VerifyTests {
    private static let family = Paths.package.appendingPathComponent("cards/stemma-demo").path

    /// A copy of a member of the family, below the workspace's folder.
    private func copy(_ name: String, to workspace: Workspace) throws -> URL {
        let folder = workspace.url("stemma-demo/\(name)")
        try FileManager.default.createDirectory(
            at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: "\(Self.family)/\(name)", toPath: folder.path)
        return folder
    }

    @Test func `one folder gives one object, and nothing is stored`() throws {
        let workspace = try Workspace()
        let folder = try copy("tern-0.4m", to: workspace)
        let output = try workspace.stemma.run("verify", "stemma-demo/tern-0.4m", "--json")
        #expect(output.exitCode == 0, "\(output.stderr)")
        #expect(output.lines.count == 1)
        let report = try json(output.stdout)
        #expect(
            report.map?.keys.sorted() == [
                "checks", "engine", "id", "level", "outcome", "path", "revision", "seconds",
            ])
        #expect(report["outcome"] == .text("passed"))
        #expect(report["id"]?.isNull == true)
        #expect(report["path"] == .text(folder.resolvingSymlinksInPath().path))
        let checks = try #require(report["checks"]?.list)
        #expect(
            checks.compactMap { $0["name"]?.text } == [
                "files", "headers", "shapes", "claims", "values", "tokenizer", "chat_template",
                "run", "precision", "adapter", "speed",
            ])
        for check in checks {
            #expect(
                check.map?.keys.sorted() == [
                    "expected", "findings", "message", "name", "outcome", "seconds", "value",
                ])
        }
        #expect(!FileManager.default.fileExists(atPath: workspace.url("registry.db").path))
    }

    @Test func `a GGUF file does without a folder`() throws {
        let workspace = try Workspace()
        let name = "tern-0.4m-Q8_0.gguf"
        let folder = try copy("tern-0.4m-q8_0-gguf", to: workspace)
        let file = workspace.url(name)
        try FileManager.default.moveItem(at: folder.appendingPathComponent(name), to: file)
        try FileManager.default.createDirectory(
            at: workspace.url("temporary"), withIntermediateDirectories: true)
        let temporary = workspace.url("temporary").path
        func run(_ arguments: String...) throws -> PlainJSON {
            let output = try workspace.stemma.run(
                arguments + ["--json"], environment: ["TMPDIR": temporary])
            #expect(output.exitCode == 0, "\(output.stderr)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
            return try json(output.stdout)
        }
        let report = try run("verify", name)
        #expect(report["outcome"] == .text("passed"))
        #expect(report["path"] == .text(file.resolvingSymlinksInPath().path))
        let text = try run("generate", name, "--prompt", "The", "--max-tokens", "3")
        #expect(text["new_ids"]?.list?.count == 3)
        let other = try workspace.stemma.run("verify", name, "--revision", "main")
        #expect(other.exitCode == 2)
        #expect(other.stderr.contains("is a file"))
    }

    @Test func `a broken checkpoint is a no, explained`() throws {
        let workspace = try Workspace()
        let folder = try copy("tern-0.4m", to: workspace)
        try FileManager.default.removeItem(at: folder.appendingPathComponent("config.json"))
        let output = try workspace.stemma.run("verify", folder.path)
        #expect(output.exitCode == 1)
        #expect(output.stdout.contains("config.json: there is no such file"))
        #expect(output.stdout.contains("failed: "))
        let missing = try workspace.stemma.run("verify", "nobody/nothing")
        #expect(missing.exitCode == 2 || missing.exitCode == 3)
    }

    @Test func `several targets give a line each, adapters find their base`() throws {
        let workspace = try Workspace()
        let names = ["tern-0.4m", "tern-0.4m-recipes-lora", "tern-0.4m-q8_0-gguf"]
        let folders = try names.map { try copy($0, to: workspace).path }
        let output = try workspace.stemma.run(["verify", "--json", "--jobs", "2"] + folders)
        #expect(output.exitCode == 0, "\(output.stdout)")
        #expect(output.lines.count == 3)
        let text = try workspace.stemma.run(["verify"] + folders)
        #expect(text.lines.allSatisfy { $0.hasPrefix("passed") })
        #expect(text.stderr.contains("3 passed, 0 warned, 0 failed"))
    }

    @Test func `what is registered is remembered until it changes`() throws {
        let workspace = try Workspace()
        let folder = try copy("tern-0.4m", to: workspace)
        #expect(try workspace.stemma.run("ingest", ".").exitCode == 0)
        let first = try workspace.stemma.run("verify", "stemma-demo/tern-0.4m", "--json")
        #expect(first.exitCode == 0, "\(first.stdout)\(first.stderr)")
        #expect(try json(first.stdout)["id"] == .text("stemma-demo/tern-0.4m"))
        func listed(_ outcome: String) throws -> PlainJSON? {
            try json(workspace.stemma.run("list", "--verified", outcome, "--json").stdout)["total"]
        }
        #expect(try listed("passed") == .number(1))
        let idle = try workspace.stemma.run("verify", "--all", "--json")
        #expect(idle.exitCode == 0)
        #expect(idle.stdout.isEmpty, "it was verified already")
        try Data("{}".utf8).write(to: folder.appendingPathComponent("generation_config.json"))
        #expect(try workspace.stemma.run("ingest", ".").exitCode == 0)
        #expect(try listed("passed") == .number(0))
        #expect(try listed("stale") == .number(1))
        let again = try workspace.stemma.run("verify", "--all", "--json")
        #expect(again.lines.count == 1)
        #expect(try listed("stale") == .number(0))
    }

    @Test func `an id may be in another case`() throws {
        let workspace = try Workspace()
        _ = try copy("tern-0.4m", to: workspace)
        #expect(try workspace.stemma.run("ingest", ".").exitCode == 0)
        let output = try workspace.stemma.run(
            "verify", "Stemma-Demo/TERN-0.4m", "--level", "files", "--json")
        #expect(output.exitCode == 0, "\(output.stdout)\(output.stderr)")
        #expect(try json(output.stdout)["id"] == .text("stemma-demo/tern-0.4m"))
        let listed = try workspace.stemma.run("list", "--verified", "passed", "--json")
        #expect(try json(listed.stdout)["total"] == .number(1))
    }

    @Test func `a run that takes too long or too much is a failed check`() throws {
        let workspace = try Workspace()
        let folder = try copy("tern-0.4m", to: workspace)
        // Room for the program and little else.
        let output = try workspace.stemma.run(
            "verify", folder.path, "--json", "--memory", "64")
        #expect(output.exitCode == 1)
        let checks = try #require(try json(output.stdout)["checks"]?.list)
        #expect(checks.count == 11)
        #expect(checks.contains { $0["outcome"] == .text("failed") })
    }
}
