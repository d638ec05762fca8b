import Foundation
import Registry

@testable import HubServer

/// A folder for the files that targets need, removed when the process ends by itself.
enum FuzzScratch {
    static let folder: String = {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("stemma-fuzz-\(UUID().uuidString)").path
        _ = atexit { try? FileManager.default.removeItem(atPath: FuzzScratch.folder) }
        return folder
    }()

    static let blobs: BlobStore = {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
            return try BlobStore(folder: folder + "/blobs")
        } catch {
            fatalError("no blob store in \(folder): \(error)")
        }
    }()

    /// A file with these bytes that goes with its last reference.
    static func file(_ bytes: [UInt8]) throws -> SpoolFile {
        let file = try SpoolFile(in: folder)
        try file.append(bytes.span)
        return file
    }
}
