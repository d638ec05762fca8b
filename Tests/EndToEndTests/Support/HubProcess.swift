import Foundation
import TestSupport
import Testing

/// `stemma serve` on a free port, over the registry of a workspace; it ends with the value.
final class HubProcess {
    /// Such as `http://127.0.0.1:PORT`.
    let url: String
    private let process: ChildProcess
    private let output: OutputFiles

    init(_ workspace: Workspace, arguments: [String] = []) throws {
        output = try OutputFiles()
        process = try workspace.stemma.start(
            ["serve", "--port", "0"] + arguments, stdout: output.stdout, stderr: output.stderr)
        let deadline = ContinuousClock.now + .seconds(30)
        var address: String?
        while address == nil, process.isRunning, ContinuousClock.now < deadline {
            usleep(2_000)
            address = Self.address(in: try output.text(of: output.stderrURL))
        }
        url = try #require(address, "'serve' does not say where it listens")
    }

    deinit {
        process.send(SIGTERM)
        _ = process.wait()
    }

    /// What the server has written to standard error.
    var messages: String { get throws { try output.text(of: output.stderrURL) } }

    private static func address(in text: String) -> String? {
        for line in text.split(separator: "\n") {
            guard let words = line.firstRange(of: "listening on ") else { continue }
            return String(line[words.upperBound...].prefix { $0 != " " })
        }
        return nil
    }
}
