import Foundation
import TestSupport

/// The real git, in an empty repository of its own.
final class Git {
    private let folder: TemporaryFolder

    /// - Returns: `nil` where git is not installed.
    init?() throws {
        folder = try TemporaryFolder()
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/git") else { return nil }
        _ = try run(["init", "-q"])
    }

    /// Writes a file and says where it is.
    func write(_ text: String) throws -> String { try folder.write(text, to: UUID().uuidString) }

    /// What git says, without the line end.
    func run(_ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]) throws
        -> String
    {
        let file = folder.path("input-\(UUID().uuidString)")
        try Data(input).write(to: URL(fileURLWithPath: file))
        let output = Pipe()
        let process = try ChildProcess(
            "/usr/bin/git", arguments,
            environment: environment.merging(
                ["GIT_CONFIG_NOSYSTEM": "1", "HOME": folder.url.path]
            ) { first, _ in first },
            folder: folder.url.path,
            stdin: try FileHandle(forReadingFrom: URL(fileURLWithPath: file)),
            stdout: output.fileHandleForWriting, stderr: .standardError)
        try output.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        _ = process.wait()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}
