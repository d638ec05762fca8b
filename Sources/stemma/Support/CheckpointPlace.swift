import Cards
import Foundation
import Registry
import Verification

/// A checkpoint that a command is about.
struct CheckpointPlace {
    enum Files {
        /// A folder that stays where it is.
        case folder(String)
        /// A GGUF file, which has all that an engine needs; its neighbours are no part of it.
        case file(String)
        /// Contents of the registry: they are laid out when they are needed.
        case version(CommittedCheckpoint)
    }

    var files: Files
    /// `nil` for files that are not registered.
    var id: RepositoryID?
    /// The registered card, where the files may lack one.
    var card: [UInt8]?

    /// What a verification is told of the version.
    var version: VerificationRequest.Version? {
        guard case .version(let checkpoint) = files else { return nil }
        return VerificationRequest.Version(
            commit: checkpoint.commit.oid.hexadecimal, hashes: checkpoint.hashes)
    }

    var name: String {
        switch files {
        case .folder(let path), .file(let path):
            id?.name ?? URL(fileURLWithPath: path).lastPathComponent
        case .version(let checkpoint): checkpoint.repository.id.name
        }
    }
}
