internal import Cards

/// The names of users and organisations: the part of a repository's id before the slash.
package enum AccountName {
    /// First segments of addresses of the service and of the Hub, and what programs write for nothing.
    static let reserved: Set<String> = [
        "api", "assets", "blob", "buckets", "cas", "collections", "dataset", "datasets", "docs",
        "favicon.ico", "health", "healthz", "join", "kernels", "lfs", "login", "logout", "metrics",
        "model", "models", "new", "nil", "none", "null", "oauth", "organizations", "orgs", "papers",
        "raw", "resolve", "robots.txt", "search", "settings", "signin", "signup", "space", "spaces",
        "static", "tree", "undefined", "users", "xet",
    ]

    /// Whether a name has the shape of the part of an id before the slash, whoever may have it.
    package static func hasShape(_ name: some StringProtocol) -> Bool {
        !name.utf8.contains(UInt8(ascii: "/")) && RepositoryID.isValid("\(name)/x".utf8)
            && !name.lowercased().hasSuffix(".git")
    }

    /// Names are compared without regard to the case of ASCII letters, as `COLLATE NOCASE` does.
    package static func areEqual(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool {
        a.utf8.count == b.utf8.count
            && zip(a.utf8, b.utf8).allSatisfy { lowercased($0) == lowercased($1) }
    }

    /// - Throws: `AccountError.invalidName`, `.reservedName`.
    static func check(_ name: String) throws(AccountError) {
        guard hasShape(name) else { throw .invalidName(name) }
        guard !reserved.contains(name.lowercased()) else { throw .reservedName(name) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        65...90 ~= byte ? byte | 0x20 : byte
    }
}
