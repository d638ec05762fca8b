import Foundation
import TestSupport
import Testing

@testable import HubServer

struct UploadsTests {
    private let folder: TemporaryFolder
    private let uploads: Uploads

    init() throws {
        folder = try TemporaryFolder()
        uploads = Uploads(folder: folder.path("blobs"))
    }

    @Test func `an upload that is worked on is never thrown away`() async throws {
        let name = Uploads.makeName()
        let upload = uploads.folder(.xet, name)
        try SpoolFile(in: upload).keep(as: upload + "/xorb")
        let start = Int(Date().timeIntervalSince1970)
        func isKept(after seconds: Int) async throws -> Bool {
            try await uploads.sweep(now: start + seconds)
            return FileManager.default.fileExists(atPath: upload + "/xorb")
        }
        try await uploads.keeping(.xet, name) {
            await uploads.keeping(.xet, name) {}
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: upload)
            #expect(try await isKept(after: 0))
        }
        // From then on it is as young as any other whose last request has just ended.
        #expect(try await isKept(after: 1_000))
        #expect(try await !isKept(after: Uploads.lifetime + 7_200))
    }

    @Test func `the name of an upload is one`() {
        let names = (0..<100).map { _ in Uploads.makeName() }
        #expect(names.allSatisfy { Uploads.isName($0) })
        #expect(Set(names).count == names.count)
    }
}
