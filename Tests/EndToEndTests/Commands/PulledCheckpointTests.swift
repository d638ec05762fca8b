import Foundation
import TestSupport
import Testing

/// A checkpoint that has come over the network lies in the registry, and is verified and run from there.
struct PulledCheckpointTests {
    private let there: Workspace
    private let here: Workspace
    private let hub: HubProcess
    private let base = "stemma-demo/tern-0.4m"
    private let adapter = "stemma-demo/tern-0.4m-recipes-lora"

    /// A hub that has the small family, and an empty folder beside it with a place for temporary files.
    init() throws {
        there = try Workspace()
        here = try Workspace()
        let family = Paths.package.appendingPathComponent("cards/stemma-demo").path
        try FileManager.default.createDirectory(
            at: there.url("models"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: family, toPath: there.url("models/stemma-demo").path)
        try FileManager.default.createDirectory(
            at: here.url("temporary"), withIntermediateDirectories: true)
        let output = try there.stemma.run("ingest", "models", "--link")
        try #require(output.exitCode == 0, "\(output.stderr)")
        hub = try HubProcess(there)
    }

    private var environment: [String: String] {
        ["HF_ENDPOINT": hub.url, "TMPDIR": here.url("temporary").path]
    }

    @discardableResult
    private func run(_ arguments: String...) throws -> Program.Output {
        let output = try here.stemma.run(arguments, environment: environment)
        #expect(try leftOvers() == [], "\(arguments) left something behind")
        return output
    }

    private func leftOvers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: here.url("temporary").path)
    }

    private func pull(_ ids: String...) throws {
        for id in ids {
            let output = try run("pull", id)
            try #require(output.exitCode == 0, "\(output.stderr)")
        }
    }

    private func listed(_ outcome: String) throws -> PlainJSON? {
        try json(run("list", "--verified", outcome, "--json").stdout)["total"]
    }

    @Test func `what was pulled is verified, and remembered for its commit`() throws {
        try pull(base)
        let output = try run("verify", base, "--json")
        #expect(output.exitCode == 0, "\(output.stdout)\(output.stderr)")
        let report = try json(output.stdout)
        #expect(report["outcome"] == .text("passed"))
        #expect(report["id"] == .text(base))
        #expect(report["path"]?.isNull == true)
        let commit = try json(run("pull", base, "--json").stdout)["commit"]
        #expect(report["revision"] == commit)
        #expect(report["checks"]?[0]?["message"]?.text?.contains("SHA-256 of 8 is known") == true)
        #expect(try listed("passed") == .number(1))
        #expect(try run("show", base).stdout.contains("passed at level 'run'"))
        #expect(try run("tree", base).stdout.contains("verification passed"))
        let again = try run("verify", "--all", "--json")
        #expect(again.exitCode == 0)
        #expect(again.stdout.isEmpty, "it was verified already")
    }

    @Test func `an adapter finds its base, and the engine runs both`() throws {
        try pull(base, adapter)
        let all = try run("verify", "--all", "--json", "--jobs", "2")
        #expect(all.exitCode == 0, "\(all.stdout)\(all.stderr)")
        #expect(all.lines.count == 2)
        let prompt = ["--prompt", "Mina asked Leo", "--max-tokens", "4", "--json"]
        for id in [base, adapter] {
            let arguments = ["generate", id] + prompt
            let pulled = try here.stemma.run(arguments, environment: environment)
            #expect(pulled.exitCode == 0, "\(pulled.stderr)")
            let ingested = try there.stemma.run(arguments)
            #expect(try json(pulled.stdout)["new_ids"] == json(ingested.stdout)["new_ids"])
        }
        #expect(try leftOvers() == [])
        let with = try run("logits", adapter, "--base", base, "--prompt", "a", "--json")
        #expect(with.exitCode == 0, "\(with.stderr)")
        #expect(try run("tokenize", adapter, "--prompt", "a").exitCode == 0)
        #expect(try run("perplexity", base, "--prompt", "a b c").exitCode == 0)
    }

    @Test func `an adapter without its base is a no`() throws {
        try pull(adapter)
        let output = try run("verify", adapter)
        #expect(output.exitCode == 1, "\(output.stdout)")
        #expect(try listed("failed") == .number(1))
    }

    @Test func `a new commit of other files makes it stale, an older one is still there`() throws {
        try pull(base)
        let first = try json(run("verify", base, "--json").stdout)["revision"]?.text ?? ""
        try Data("{}".utf8).write(
            to: there.url("models/\(base)/generation_config.json"))
        #expect(try there.stemma.run("ingest", "models", "--link").exitCode == 0)
        try pull(base)
        #expect(try listed("stale") == .number(1))
        #expect(try listed("passed") == .number(0))
        let old = try run("verify", base, "--revision", first, "--level", "files", "--json")
        #expect(old.exitCode == 0)
        #expect(try json(old.stdout)["revision"] == .text(first))
        #expect(try listed("stale") == .number(1))
        let pending = try run("verify", "--all", "--json")
        #expect(pending.lines.count == 1)
        #expect(try listed("passed") == .number(1))
    }

    @Test func `what cannot be had is said`() throws {
        try pull(base)
        #expect(try run("verify", base, "--revision", "none").exitCode == 3)
        #expect(try run("verify", "--all", "--revision", "main").exitCode == 2)
        #expect(try run("generate", ".", "--revision", "main", "--prompt", "a").exitCode == 2)
        try FileManager.default.removeItem(at: here.url("registry.blobs"))
        let output = try run("verify", base)
        #expect(output.exitCode == 2)
        #expect(output.stderr.contains("the files of '\(base)' cannot be had: "))
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `an interrupted run leaves nothing behind`(number: Int32) throws {
        try pull(base)
        // A run may be over before it is met, so there are some.
        for _ in 1...20 {
            let output = try OutputFiles()
            let process = try here.stemma.start(
                ["verify", base], environment: environment, stdout: output.stdout,
                stderr: output.stderr)
            while process.isRunning, try leftOvers().isEmpty { usleep(200) }
            process.send(number)
            let ending = process.wait()
            let left = try FileManager.default.subpathsOfDirectory(
                atPath: here.url("temporary").path)
            let said = try output.text(of: output.stderrURL)
            #expect(left == [], "\(ending): \(said)")
            guard case .exit = ending else {
                #expect(ending == .signal(number))
                return
            }
        }
    }
}
