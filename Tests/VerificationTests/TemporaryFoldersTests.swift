import Foundation
import TestSupport
import Testing

@testable import Verification

struct TemporaryFoldersTests {
    @Test func `a folder goes with what is in it, and links with nothing more`() throws {
        let parent = try TemporaryFolder()
        let target = try parent.write("kept", to: "kept.txt")
        let folders = TemporaryFolders(in: parent.url.path)
        let (first, second) = (try folders.make(), try folders.make())
        #expect(first != second)
        for number in 0..<300 { try Data().write(to: URL(fileURLWithPath: "\(first)/\(number)")) }
        try FileManager.default.createSymbolicLink(
            atPath: "\(first)/link", withDestinationPath: target)
        try FileManager.default.createSymbolicLink(
            atPath: "\(first)/folder", withDestinationPath: parent.url.path)
        folders.remove(first)
        #expect(!FileManager.default.fileExists(atPath: first))
        #expect(FileManager.default.fileExists(atPath: second))
        #expect(FileManager.default.fileExists(atPath: target))
    }

    @Test func `a folder that cannot be made says where`() {
        let error = #expect(throws: VerificationError.self) {
            try TemporaryFolders(in: "/nowhere").make()
        }
        #expect(
            error?.description
                == "no temporary folder can be made: /nowhere: No such file or directory")
    }
}
