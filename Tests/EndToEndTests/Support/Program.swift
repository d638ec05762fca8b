import Foundation
import TestSupport
import Testing

/// The built `stemma`, run as a process.
struct Program {
    struct Output {
        var exitCode: Int32
        var stdout: String
        var stderr: String

        var lines: [String] {
            stdout.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        }
    }

    /// Where commands run; paths in their arguments are relative to it.
    let folder: URL
    /// What removes the folder when nobody needs it any more.
    let owner: AnyObject

    /// The product, which is built into the folder of the test bundle.
    static let executable: URL? = {
        var folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("stemma")
            if FileManager.default.isExecutableFile(atPath: candidate.path),
                !isFolder(candidate)
            {
                return candidate
            }
        }
        return nil
    }()

    /// Runs a command to its end. Nothing of the caller's environment but `PATH` and what finds libraries is passed on.
    func run(
        _ arguments: [String], environment: [String: String] = [:], input: String? = nil
    ) throws -> Output {
        let output = try OutputFiles()
        let process = try start(
            arguments, environment: environment, stdin: input, stdout: output.stdout,
            stderr: output.stderr)
        return Output(
            exitCode: process.wait().code, stdout: try output.text(of: output.stdoutURL),
            stderr: try output.text(of: output.stderrURL))
    }

    func run(_ arguments: String...) throws -> Output { try run(arguments) }

    /// Starts a command and returns while it runs.
    func start(
        _ arguments: [String], environment: [String: String] = [:], stdin: String? = nil,
        stdout: FileHandle, stderr: FileHandle
    ) throws -> ChildProcess {
        guard let executable = Self.executable else {
            Issue.record("'stemma' is not beside the test bundle: build the whole package")
            throw CocoaError(.fileNoSuchFile)
        }
        return try ChildProcess(
            executable.path, arguments,
            environment: Self.environment(folder).merging(environment) { $1 }, folder: folder.path,
            stdin: try stdin.map { try Self.input($0) }, stdout: stdout,
            stderr: stderr)
    }

    private static func environment(_ folder: URL) -> [String: String] {
        var environment = ["HOME": folder.path, "TERM": "xterm-256color", "LANG": "C.UTF-8"]
        for name in ["PATH", "LD_LIBRARY_PATH"] {
            environment[name] = ProcessInfo.processInfo.environment[name]
        }
        return environment
    }

    private static func input(_ text: String) throws -> FileHandle {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(text.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try FileHandle(forReadingFrom: url)
    }

    private static func isFolder(_ url: URL) -> Bool {
        (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
    }
}

/// Files that take what a process prints: unlike a pipe, they never make it wait.
final class OutputFiles {
    let stdoutURL: URL
    let stderrURL: URL
    let stdout: FileHandle
    let stderr: FileHandle

    init() throws {
        func make() throws -> (URL, FileHandle) {
            let url = FileManager.default.temporaryDirectory.appendingPathComponent(
                "stemma-output-\(UUID().uuidString)")
            try Data().write(to: url)
            return (url, try FileHandle(forWritingTo: url))
        }
        (stdoutURL, stdout) = try make()
        (stderrURL, stderr) = try make()
    }

    func text(of url: URL) throws -> String {
        String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }

    deinit {
        for handle in [stdout, stderr] { try? handle.close() }
        for url in [stdoutURL, stderrURL] { try? FileManager.default.removeItem(at: url) }
    }
}
