/// Which paths a file may have.
///
/// What git refuses to check out is refused (`verify_path` of git, with the names that Windows and macOS take for
/// `.git`), and what clients could take for a way out of the folder they download to. Names that differ only in case, or
/// in how an accent is encoded, are different names, as they are to git.
package enum PathRules {
    /// Bytes of a part, as in most file systems.
    package static let maximumPartLength = 255
    package static let maximumLength = 4096
    package static let maximumDepth = 64

    /// - Throws: `VersionError.invalidPath`.
    package static func check(_ path: String) throws(VersionError) {
        if let reason = fault(in: path) { throw .invalidPath(path, reason: reason) }
    }

    /// What is wrong with a path; `nil` where nothing is.
    package static func fault(in path: String) -> String? {
        guard !path.isEmpty else { return "a path cannot be empty" }
        guard path.utf8.count <= maximumLength else {
            return "a path has at most \(maximumLength) bytes"
        }
        guard path.utf8.first != UInt8(ascii: "/") else { return "a path cannot be absolute" }
        for scalar in path.unicodeScalars {
            if scalar == "\\" { return "a path cannot contain a backslash" }
            if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
                return "a path cannot contain control characters"
            }
        }
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count <= maximumDepth else {
            return "a path has at most \(maximumDepth) parts"
        }
        for part in parts {
            if part.isEmpty { return "a path cannot have empty parts" }
            guard part.count <= maximumPartLength else {
                return "a part of a path has at most \(maximumPartLength) bytes"
            }
            let name = String(decoding: part, as: UTF8.self)
            if name == "." || name == ".." { return "a path cannot contain '\(name)'" }
            if isGitFolder(name) { return "a path cannot contain '.git'" }
        }
        return nil
    }

    /// Whether some file system takes a name for `.git`: case, trailing dots and spaces, streams and short names of
    /// Windows, characters that HFS+ leaves out.
    private static func isGitFolder(_ name: String) -> Bool {
        let scalars = name.lowercased().unicodeScalars.filter { scalar in
            !(0x200C...0x200F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
                && !(0x206A...0x206F).contains(scalar.value) && scalar.value != 0xFEFF
        }
        var text = String(String.UnicodeScalarView(scalars).prefix { $0 != ":" })
        while text.hasSuffix(".") || text.hasSuffix(" ") { text.removeLast() }
        return text == ".git" || text == "git~1"
    }
}
