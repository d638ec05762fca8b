import Foundation
import TestSupport
import Testing

/// Results on standard output, the rest on standard error; JSON alone with `--json`; colours only for terminals.
struct OutputTests {
    @Test(arguments: [
        ["list"], ["list", "--limit", "1"], ["search", "model"], ["search", "한국어"],
        ["search", "nothingatall"], ["tree", "base/one"], ["show", "me/child"],
        ["show", "bad/card"], ["scores", "me/child"], ["leaderboard", "mmlu"],
        ["gate", "show", "me/gated"], ["gate", "list", "me/gated"], ["license", "me/child"],
        ["doctor"], ["validate", "cards"], ["validate", "--rules"], ["ingest", "cards", "-v"],
        ["ingest", "cards", "bad.md"],
    ])
    func `with --json there is one JSON text and no more`(arguments: [String]) throws {
        let workspace = try Workspace.withRegistry()
        try workspace.write("x", to: "bad.md")
        let output = try workspace.stemma.run(arguments + ["--json"])
        #expect(output.exitCode <= 1)
        _ = try json(output.stdout)
        #expect(output.stdout.hasSuffix("\n"))
    }

    @Test(arguments: [
        ["validate", "cards"], ["list", "--limit", "1"], ["search", "nothingatall"],
        ["ingest", "cards", "bad.md"],
    ])
    func `with --quiet nothing is noticed`(arguments: [String]) throws {
        let workspace = try Workspace.withRegistry()
        try workspace.write("x", to: "bad.md")
        let loud = try workspace.stemma.run(arguments)
        #expect(loud.stderr != "", "nothing to be quiet about")
        let quiet = try workspace.stemma.run(arguments + ["--quiet"])
        #expect(quiet.stderr == "")
        #expect(quiet.exitCode == loud.exitCode)
    }

    @Test(arguments: [
        ["list"], ["doctor"], ["tree", "base/one"], ["show", "me/child"], ["validate", "cards"],
        ["license", "me/child"], ["scores", "me/child"],
    ])
    func `colours are for terminals and for who wants them`(arguments: [String]) throws {
        let workspace = try Workspace.withRegistry()
        let stemma = workspace.stemma
        #expect(!(try stemma.run(arguments).stdout.contains("\u{1B}")))
        #expect(try stemma.run(arguments + ["--color", "always"]).stdout.contains("\u{1B}["))
        #expect(try Terminal.run(stemma, arguments).contains("\u{1B}["))
        #expect(!(try Terminal.run(stemma, arguments, ["NO_COLOR": "1"]).contains("\u{1B}")))
        #expect(!(try Terminal.run(stemma, arguments, ["TERM": "dumb"]).contains("\u{1B}")))
        #expect(
            !(try Terminal.run(stemma, arguments + ["--color", "never"]).contains("\u{1B}")))
    }

    @Test func `a reader that goes away is no failure`() throws {
        let workspace = try Workspace.withRegistry()
        let pipe = Pipe()
        let errors = try OutputFiles()
        try pipe.fileHandleForReading.close()
        let process = try workspace.stemma.start(
            ["list"], stdout: pipe.fileHandleForWriting, stderr: errors.stderr)
        try pipe.fileHandleForWriting.close()
        #expect([.exit(0), .signal(SIGPIPE)].contains(process.wait()))
        #expect(try errors.text(of: errors.stderrURL) == "")
    }
}
