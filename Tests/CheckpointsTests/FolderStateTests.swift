import Checkpoints
import Foundation
import TestSupport
import Testing

struct FolderStateTests {
    @Test func `the revision changes with every file`() throws {
        let folder = try TemporaryFolder()
        try folder.write("weights", to: "model.safetensors")
        let first = try FolderState(folder: folder.url.path)
        #expect(first.files.map(\.name) == ["model.safetensors"])
        #expect(first.byteCount == 7)
        #expect(first.revision.count == 16)
        try folder.write("{}", to: "config.json")
        try folder.write("hidden", to: ".cache")
        let second = try FolderState(folder: folder.url.path)
        #expect(second.files.map(\.name) == ["config.json", "model.safetensors"])
        #expect(second.revision != first.revision)
        #expect(try FolderState(folder: folder.url.path).revision == second.revision)
    }

    @Test func `a folder that is not there is an error`() {
        let error = #expect(throws: CheckpointError.self) { try FolderState(folder: "/nowhere") }
        #expect(error?.description == "/nowhere: no such file or directory")
    }
}
