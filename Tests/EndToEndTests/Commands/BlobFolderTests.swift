import Foundation
import TestSupport
import Testing

/// Every command finds the contents that another has stored.
struct BlobFolderTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace.withRegistry() }

    private var stemma: Program { workspace.stemma }

    /// Starts and ends a server, so that the registry knows where contents lie.
    private func serve(data: String) throws {
        let hub = try HubProcess(workspace, arguments: ["--data", data])
        withExtendedLifetime(hub) {}
    }

    @Test func `what a server was told the others know`() throws {
        try serve(data: "contents")
        #expect(try stemma.run("doctor").exitCode == 0)
        let folders = try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path)
        #expect(folders.contains("contents"))
        #expect(!folders.contains("registry.blobs"))
    }

    @Test func `a collection alone examines nothing, and can be rehearsed`() throws {
        for arguments in [["--gc"], ["--gc", "--dry-run"]] {
            let output = try stemma.run(["doctor", "--json"] + arguments)
            #expect(output.exitCode == 0, "\(output.stderr)")
            let json = try PlainJSON(Data(output.stdout.utf8))
            #expect(json["collected"]?["bytes"] == .number(0))
            #expect(json["checks"] == .list([]))
        }
        let both = try stemma.run("doctor", "--gc", "--deep", "--json")
        let checks = try PlainJSON(Data(both.stdout.utf8))["checks"]?.list
        #expect(checks?.contains { $0["name"]?.text == "uses" } == true)
    }
}
