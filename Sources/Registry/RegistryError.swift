package import Cards

/// Why the registry cannot do what was asked.
package enum RegistryError: Error, Equatable, Sendable {
    /// No repository of this id is registered; `mentioned` says whether some card names it.
    case notFound(String, mentioned: Bool)
    case invalidID(String)
    /// A file that is not a registry, or one of a later version.
    case notARegistry(path: String, reason: String)
    case noDatabase(path: String)
    /// The file system or SQLite refuses: a full disk, a damaged file, somebody who does not let go of it.
    case unusable(path: String, reason: String)
    /// Contents lie in the folder `path`, and not all of them in the one that was asked for.
    case otherBlobFolder(path: String, asked: String)
    /// Contents lie in a folder that is not there.
    case noBlobFolder(path: String)
    /// Somebody else writes and does not come to an end; worth another try.
    case busy(path: String)
    /// The file system has no room left.
    case noSpace(path: String)
    case invalidInput(path: String, line: Int?, reason: String)
    case gate(String)
    case cannotMove(RepositoryID, to: RepositoryID, reason: String)
    /// A repository of this id is there; the id is as it is stored.
    case exists(RepositoryID)
}

extension RegistryError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notFound(let id, let mentioned):
            mentioned
                ? "'\(id)' is named by other cards but not registered"
                : "'\(id)' is not in the registry"
        case .invalidID(let id):
            "'\(id)' is not a repository id; expected 'owner/name' or 'datasets/owner/name'"
        case .notARegistry(let path, let reason): "\(path): not a registry: \(reason)"
        case .noDatabase(let path): "\(path): no such registry; 'stemma ingest' creates one"
        case .unusable(let path, let reason): "\(path): \(reason)"
        case .otherBlobFolder(let path, let asked):
            "\(asked): the contents of this registry lie in '\(path)'; move them, or leave --data out"
        case .noBlobFolder(let path):
            "\(path): no such folder, and contents lie there; --data says where it was moved to"
        case .busy(let path): "\(path): somebody else is writing to it"
        case .noSpace(let path): "\(path): no space left on the device"
        case .invalidInput(let path, let line, let reason):
            line.map { "\(path):\($0): \(reason)" } ?? "\(path): \(reason)"
        case .gate(let reason): reason
        case .cannotMove(let id, let target, let reason):
            "'\(id)' cannot be moved to '\(target)': \(reason)"
        case .exists(let id): "A \(id.kind) repository called \(id.name) already exists"
        }
    }
}
