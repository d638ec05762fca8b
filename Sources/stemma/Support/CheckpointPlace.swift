import Cards
import Foundation
import Registry
import Verification

/// A checkpoint that a command is about.
struct CheckpointPlace {
    enum Files {
        /// A folder that stays where it is.
        case folder(String)
        /// Contents of the registry: they are laid out when they are needed.
        case version(CommittedCheckpoint)
    }

    var files: Files
    /// `nil` for a folder that is not registered.
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
        case .folder(let folder): id?.name ?? URL(fileURLWithPath: folder).lastPathComponent
        case .version(let checkpoint): checkpoint.repository.id.name
        }
    }
}
