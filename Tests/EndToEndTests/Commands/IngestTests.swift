import Foundation
import TestSupport
import Testing

/// `stemma ingest`: idempotent, and every card counted.
struct IngestTests {
    private func counts(_ output: Program.Output) throws -> [Double] {
        let summary = try json(output.stdout)
        #expect(
            summary.map?.keys.sorted()
                == ["added", "failed", "seconds", "seen", "unchanged", "updated"])
        let seconds = try #require(summary["seconds"]?.number)
        #expect(seconds == (seconds * 1000).rounded() / 1000, "more than milliseconds")
        return try ["seen", "added", "updated", "unchanged", "failed"].map {
            try #require(summary[$0]?.number)
        }
    }

    @Test func `cards are added once and updated when they change`() throws {
        let workspace = try Workspace.withCards()
        let all = Double(Workspace.cardCount)
        let first = try workspace.stemma.run("ingest", "cards", "--json")
        #expect(first.exitCode == 0)
        #expect(try counts(first) == [all, all, 0, 0, 0])
        let before = try Data(contentsOf: workspace.url("registry.db"))
        let again = try workspace.stemma.run("ingest", "cards", "--json")
        #expect(try counts(again) == [all, 0, 0, all, 0])
        #expect(try Data(contentsOf: workspace.url("registry.db")) == before, "bytes were written")
        try workspace.write("---\nlicense: gemma\n---\n# Changed\n", to: "cards/me/quant/README.md")
        let changed = try workspace.stemma.run("ingest", "cards", "--json")
        #expect(try counts(changed) == [all, 0, 1, all - 1, 0])
        let list = try json(
            try workspace.stemma.run("list", "--license", "gemma", "--json").stdout)
        #expect(list["repositories"]?[0]?["id"] == .text("me/quant"))
        #expect(list["total"] == .number(1))
    }

    @Test func `no log is left beside the registry`() throws {
        let workspace = try Workspace.withRegistry()
        for arguments in [["list"], ["doctor"], ["tree", "base/one"]] {
            #expect(try workspace.stemma.run(arguments).exitCode == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path)
            #expect(names.sorted() == ["cards", "registry.db"])
        }
    }

    @Test func `JSON lines come from a file and from standard input`() throws {
        let workspace = try Workspace()
        let lines = """
            {"id": "a/one", "kind": "model", "content": "---\\nlicense: mit\\n---\\n# One\\n"}
            {"id": "a/two", "kind": "dataset", "content": "# Two"}
            {"id": "a/three", "kind": "model"}
            not JSON
            {"id": "..", "kind": "model", "content": ""}

            """
        try workspace.write(lines, to: "cards.jsonl")
        let file = try workspace.stemma.run("ingest", "cards.jsonl", "--json")
        #expect(file.exitCode == 0)
        #expect(try counts(file) == [5, 2, 0, 0, 3])
        for place in ["cards.jsonl:3:", "cards.jsonl:4:", "cards.jsonl:5:"] {
            #expect(file.stderr.contains(place))
        }
        let stream = try workspace.stemma.run(
            ["ingest", "--format", "jsonl", "-", "--json"], input: lines)
        #expect(try counts(stream) == [5, 0, 0, 2, 3])
    }

    @Test func `files named by their owner are cards`() throws {
        let workspace = try Workspace()
        try workspace.write("---\nlicense: mit\n---\n# A\n", to: "in/owner__name.md")
        let output = try workspace.stemma.run("ingest", "in", "--id-from", "filename", "--json")
        #expect(try counts(output) == [1, 1, 0, 0, 0])
        #expect(try workspace.stemma.run("tree", "owner/name").exitCode == 0)
    }

    @Test func `a dry run counts and makes no registry`() throws {
        let workspace = try Workspace.withCards()
        let all = Double(Workspace.cardCount)
        let dry = try workspace.stemma.run("ingest", "cards", "--dry-run", "--json")
        #expect(dry.exitCode == 0)
        #expect(try counts(dry) == [all, all, 0, 0, 0])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path) == ["cards"])
        let real = try workspace.stemma.run("ingest", "cards", "--json")
        #expect(try counts(real) == [all, all, 0, 0, 0])
    }

    @Test func `a dry run foretells an ingest and leaves every byte`() throws {
        let workspace = try Workspace.withRegistry()
        let all = Double(Workspace.cardCount)
        try workspace.write("---\nlicense: gemma\n---\n# Changed\n", to: "cards/me/quant/README.md")
        try workspace.write("# New\n", to: "cards/me/new/README.md")
        try workspace.write("{}", to: "cards/me/weights/config.json")
        try workspace.write("not JSON\n", to: "bad.jsonl")
        let before = try Data(contentsOf: workspace.url("registry.db"))
        let arguments = ["ingest", "cards", "bad.jsonl", "cards/me/new/README.md", "--json"]
        let dry = try workspace.stemma.run(arguments + ["--dry-run"])
        #expect(try counts(dry) == [all + 4, 2, 1, all, 1])
        #expect(dry.stderr.contains("bad.jsonl:1: "))
        #expect(try Data(contentsOf: workspace.url("registry.db")) == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path).sorted()
                == ["bad.jsonl", "cards", "registry.db"])
        #expect(try counts(workspace.stemma.run(arguments)) == counts(dry))
    }

    @Test func `a checkpoint is named by its place or by --id`() throws {
        let workspace = try Workspace()
        try workspace.write("{}", to: "me/tuned/config.json")
        try workspace.write("weights", to: "me/tuned/model.safetensors")
        try workspace.write("weights", to: "me/tuned/checkpoint-1/model.safetensors")
        try workspace.write("A note.\n", to: "README.md")
        let output = try workspace.stemma.run("ingest", ".", "--json")
        #expect(try counts(output) == [1, 1, 0, 0, 0])
        #expect(output.stderr.contains("README.md: left out: "))
        #expect(try workspace.stemma.run("show", "me/tuned").exitCode == 0)
        let part = try workspace.stemma.run(
            "ingest", "me/tuned/checkpoint-1", "--id", "me/early", "--json")
        #expect(try counts(part) == [1, 1, 0, 0, 0])
        #expect(try workspace.stemma.run("show", "me/early").exitCode == 0)
        #expect(try workspace.stemma.run("ingest", "me", "x", "--id", "me/x").exitCode == 2)
    }

    @Test func `a bar is drawn on a terminal and taken away`() throws {
        let workspace = try Workspace.withCards()
        let drawn = try Terminal.run(
            workspace.stemma, ["ingest", "cards", "--dry-run"], as: .error)
        #expect(drawn.contains("\r") && drawn.contains(" cards"))
        #expect(drawn.contains("\r\u{1B}[K"))
        for quiet in ["--quiet", "--json"] {
            let text = try Terminal.run(
                workspace.stemma, ["ingest", "cards", "--dry-run", quiet], as: .error)
            #expect(!text.contains(" cards"))
        }
        let piped = try workspace.stemma.run("ingest", "cards", "--dry-run")
        #expect(!piped.stderr.contains("\u{1B}"))
    }

    @Test func `what is safe is said with -v`() throws {
        let workspace = try Workspace.withCards()
        let output = try workspace.stemma.run("ingest", "cards", "-v")
        #expect(output.stderr.split(separator: "\n").last == "committed \(Workspace.cardCount)")
    }
}
