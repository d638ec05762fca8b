internal import Cards

/// Which paths a repository may have, whoever lists them.
enum RepositoryPath {
    /// Bytes of a path, and of one of its parts; no file system takes longer parts.
    private static let maximumLength = 4096
    private static let maximumPartLength = 255

    /// Relative, without empty parts, `.`, `..` or `.git`, backslashes, control characters, or what turns the direction
    /// of text.
    static func isSafe(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count <= maximumLength,
            path == path.escapedForTerminal, !path.utf8.contains(UInt8(ascii: "\\"))
        else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part != "." && part != ".." && part.lowercased() != ".git"
                && part.utf8.count <= maximumPartLength
        }
    }
}
