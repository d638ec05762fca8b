/// Where a commit was pulled from, as lines at the end of its message.
package struct Origin: Equatable, Sendable {
    /// The page of the repository.
    package var url: String
    /// As it was asked for.
    package var revision: String
    /// The origin's commit, 40 hexadecimal digits.
    package var commit: String

    package init(url: String, revision: String, commit: String) {
        self.url = url
        self.revision = revision
        self.commit = commit
    }

    package var message: String {
        """
        Origin: \(url)
        Origin-Revision: \(revision)
        Origin-Commit: \(commit)
        """
    }

    /// Reads the lines of a message; `nil` where they are not there.
    package init?(message: String) {
        var values: [Substring: Substring] = [:]
        for line in message.split(whereSeparator: \.isNewline) {
            guard let colon = line.firstRange(of: ": ") else { continue }
            values[line[..<colon.lowerBound]] = line[colon.upperBound...]
        }
        guard let url = values["Origin"], let revision = values["Origin-Revision"],
            let commit = values["Origin-Commit"],
            Digest.isHexadecimal(String(commit), count: 40)
        else { return nil }
        self.init(url: String(url), revision: String(revision), commit: String(commit))
    }
}
