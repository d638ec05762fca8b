package import Cards
package import GRDB

/// What somebody is told who wants files of a gated repository and may not have them.
package struct GateRefusal: Error, Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        /// Nobody has said who it is.
        case anonymous
        case denied(GateAccess.Reason)
    }

    package var id: RepositoryID
    package var reason: Reason

    /// 401 asks to log in; whoever is logged in gets 403.
    package var status: Int { reason == .anonymous ? 401 : 403 }

    /// The text of the answer. Clients look for 'restricted and you are not in the authorized list'.
    ///
    /// - Parameter endpoint: the server's address as the client wrote it, without a slash at the end.
    package func message(endpoint: String) -> String {
        let name = "\(id.kind.rawValue) \(id.name)"
        let page = "\(endpoint)/\(id)"
        let restricted =
            "Access to \(name) is restricted and you are not in the authorized list."
        return switch reason {
        case .anonymous:
            "Access to \(name) is restricted. Please log in to an account that has access to it."
        case .denied(.notAsked): "\(restricted) Visit \(page) to ask for access."
        case .denied(.pending):
            "\(restricted) Your request for access to \(name) is awaiting a review by its authors."
        case .denied(.rejected), .denied(.revoked):
            "\(restricted) Your request for access to \(name) has been rejected by its authors."
        case .denied(.reset):
            "\(restricted) Your access to \(name) was reset; visit \(page) to ask again."
        case .denied(.termsChanged):
            "\(restricted) The terms of \(name) have changed since you accepted them; "
                + "visit \(page) to accept the new ones."
        }
    }
}

extension GateStore {
    /// Why somebody may not have the files of a repository; `nil` for who may. Everything that hands out bytes of files
    /// (resolve, raw, LFS download, auth-check, copies) asks this first, before it looks at revisions and paths.
    ///
    /// The repository's privacy is not looked at: who may not read it does not get this far.
    /// - Parameters:
    ///   - user: the account's name; `nil` for somebody who has not said who it is.
    ///   - isMember: whether the user owns the repository or belongs to the organisation that does, and so is not gated.
    /// - Throws: `RegistryError.notFound`.
    package static func refusal(
        of user: String?, isMember: Bool, to id: RepositoryID, in db: Database
    ) throws -> GateRefusal? {
        guard !isMember else { return nil }
        guard case .denied(let reason) = try access(of: user, to: id, in: db) else { return nil }
        return GateRefusal(id: id, reason: user == nil ? .anonymous : .denied(reason))
    }
}

/// Files of a gated repository that `resolve` hands to anybody: what people read before they ask for the others.
package enum GateExemption {
    private static let paths: Set<String> = ["README.md", "LICENSE", "LICENSE.md", "LICENSE.txt"]

    /// Whether a file is one of these.
    ///
    /// Only as it is at the head of `main`, where none but those who may write put it, and only as text: under these
    /// names a pull request could hold a copy of any other file.
    package static func contains(
        _ path: String, at revision: String, of repository: StoredRepository, in db: Database
    ) throws -> Bool {
        guard paths.contains(path) else { return false }
        let main = try VersionStore.resolve(Ref.main, of: repository, in: db)
        do {
            guard try VersionStore.resolve(revision, of: repository, in: db).oid == main.oid else {
                return false
            }
        } catch VersionError.revisionNotFound {
            return false
        }
        guard
            case .file(let file)? = try VersionStore.item(
                at: path, in: main, of: repository, in: db)
        else { return true }
        return !file.isLFS
    }
}
