/// Why a checkpoint could not be verified at all; what is wrong with the checkpoint itself is a failed check instead.
package enum VerificationError: Error, Equatable, Sendable {
    case noFolder(String)
    case noCheckpoint(id: String)
    case noChild(String)
}

extension VerificationError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noFolder(let path): "\(path): no such folder"
        case .noCheckpoint(let id):
            "'\(id)' has no checkpoint here; 'stemma ingest FOLDER' registers one"
        case .noChild(let reason): "the child process cannot be started: \(reason)"
        }
    }
}
