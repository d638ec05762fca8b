/// Why a checkpoint could not be verified at all; what is wrong with the checkpoint itself is a failed check instead.
package enum VerificationError: Error, Equatable, Sendable {
    case noFolder(String)
    case noCheckpoint(id: String)
    /// The files of a registered checkpoint cannot be had.
    case noFiles(id: String, reason: String)
    case noTemporaryFolder(String, reason: String)
    case noChild(String)
}

extension VerificationError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noFolder(let path): "\(path): no such folder"
        case .noCheckpoint(let id):
            "'\(id)' has no checkpoint here; 'stemma ingest FOLDER' registers one, 'stemma pull' brings one"
        case .noFiles(let id, let reason): "the files of '\(id)' cannot be had: \(reason)"
        case .noTemporaryFolder(let path, let reason):
            "no temporary folder can be made: \(path): \(reason)"
        case .noChild(let reason): "the child process cannot be started: \(reason)"
        }
    }
}
