import Foundation
import TestSupport
import Testing

/// An ingest that has no room fails, says so, and leaves a sound registry.
@Suite(.serialized)
struct FullDiskTests {
    private static func mount(_ arguments: String...) -> Bool {
        let process = try? ChildProcess(
            "/usr/bin/env", arguments, environment: ProcessInfo.processInfo.environment,
            folder: "/")
        return process?.wait() == .exit(0)
    }

    /// Whether this user may mount a file system of a few megabytes: root, outside of most containers.
    private static let mayMount: Bool = {
        guard let workspace = try? Workspace(),
            mount("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", workspace.folder.path)
        else { return false }
        return mount("umount", workspace.folder.path)
    }()

    private static let cards = CardGenerator(count: 12_000)

    @Test(.enabled(if: mayMount, "this user cannot mount a file system: nothing is checked"))
    func `a full disk is said and leaves a sound registry`() throws {
        let workspace = try Workspace()
        try FileManager.default.createDirectory(
            at: workspace.url("disk"), withIntermediateDirectories: true)
        let disk = workspace.url("disk").path
        try #require(Self.mount("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk))
        defer { _ = Self.mount("umount", "-l", disk) }
        try Self.cards.write(edition: 1, to: workspace.url("cards.jsonl"))
        check(try workspace.stemma.run("ingest", "cards.jsonl", "--db", "disk/registry.db", "-v"))
        // The disk is still full: whoever looks must be able to.
        let doctor = try workspace.stemma.run("doctor", "--db", "disk/registry.db")
        #expect(doctor.exitCode == 0, "\(doctor.stdout)\(doctor.stderr)")
        try #require(Self.mount("mount", "-o", "remount,size=64m", disk))
        let again = try workspace.stemma.run("ingest", "cards.jsonl", "--db", "disk/registry.db")
        #expect(again.exitCode == 0, "\(again.stderr)")
        #expect(try workspace.stemma.run("doctor", "--db", "disk/registry.db").exitCode == 0)
    }

    @Test func `a limit on files is said and leaves a sound registry`() throws {
        let workspace = try Workspace()
        try Self.cards.write(edition: 1, to: workspace.url("cards.jsonl"))
        let stemma = try #require(Program.executable)
        // Blocks of 512 or 1,024 bytes, as the shell has it; a write beyond is an error and no signal.
        try workspace.write(
            "ulimit -f 3000\ntrap '' XFSZ\nexec \"$0\" ingest cards.jsonl -v\n", to: "limited.sh")
        let files = try OutputFiles()
        let process = try ChildProcess(
            "/bin/sh", ["-c", try workspace.read("limited.sh"), stemma.path],
            environment: ProcessInfo.processInfo.environment, folder: workspace.folder.path,
            stdout: files.stdout, stderr: files.stderr)
        check(
            Program.Output(
                exitCode: process.wait().code, stdout: try files.text(of: files.stdoutURL),
                stderr: try files.text(of: files.stderrURL)))
        #expect(try workspace.stemma.run("doctor").exitCode == 0)
        #expect(try workspace.stemma.run("ingest", "cards.jsonl").exitCode == 0)
        #expect(try workspace.stemma.run("doctor").exitCode == 0)
    }

    private func check(_ output: Program.Output) {
        #expect(output.exitCode == 2)
        #expect(output.stdout == "")
        let last = output.stderr.split(separator: "\n").last ?? ""
        #expect(last.contains("registry.db"), "\(last)")
        #expect(!last.contains("INSERT") && !last.contains("SELECT"), "\(last)")
    }
}
