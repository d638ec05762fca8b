package import Cards

/// What another hub says of a repository at one revision.
package struct RemoteRepository: Equatable, Sendable {
    /// As the other hub spells it now; not the one asked for where that was renamed.
    package var id: RepositoryID
    /// The commit, 40 hexadecimal digits.
    package var commit: String
    package var isPrivate: Bool
    /// `auto` or `manual`; `nil` where nothing must be accepted.
    package var gating: String?
}

extension RemoteRepository {
    /// Reads an item of a list or the answer about one repository; `nil` where it lacks a valid id or commit.
    init?(_ value: JSONValue, kind: RepositoryKind) {
        guard let name = value["id"]?.string, let id = RepositoryID(name, kind: kind),
            let sha = value["sha"]?.string, Digest.isHexadecimal(sha, count: 40)
        else { return nil }
        self.id = id
        commit = sha.lowercased()
        isPrivate = value["private"]?.bool ?? false
        let gating = value["gated"]?.string
        self.gating = gating == "auto" || gating == "manual" ? gating : nil
    }
}
