/// Which names a branch or a tag may have. Source: `git check-ref-format`.
package enum RefName {
    /// Bytes; git has no limit, file systems do.
    package static let maximumLength = 200

    /// - Throws: `VersionError.invalidName`.
    package static func check(_ name: String) throws(VersionError) {
        if let reason = fault(in: name) { throw .invalidName(name, reason: reason) }
    }

    /// What is wrong with a name, given without `refs/heads/`; `nil` where nothing is.
    package static func fault(in name: String) -> String? {
        guard !name.isEmpty else { return "a name cannot be empty" }
        guard name.utf8.count <= maximumLength else {
            return "a name has at most \(maximumLength) bytes"
        }
        if name == "HEAD" || name == "@" { return "that name has a meaning of its own" }
        if name == "refs" || name.hasPrefix("refs/") { return "a name cannot begin with 'refs/'" }
        if name.hasPrefix("-") { return "a name cannot begin with '-'" }
        if name.hasSuffix(".") { return "a name cannot end with '.'" }
        for part in ["..", "@{"] where name.contains(part) {
            return "a name cannot contain '\(part)'"
        }
        for scalar in name.unicodeScalars {
            if scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value) {
                return "a name cannot contain spaces or control characters"
            }
            if "~^:?*[\\".unicodeScalars.contains(scalar) {
                return "a name cannot contain '\(scalar)'"
            }
        }
        for part in name.split(separator: "/", omittingEmptySubsequences: false) {
            if part.isEmpty { return "a name cannot have empty parts" }
            if part.hasPrefix(".") { return "no part of a name can begin with '.'" }
            if part.hasSuffix(".lock") { return "no part of a name can end with '.lock'" }
        }
        if ObjectID(hexadecimal: name) != nil { return "that is the id of a commit" }
        return nil
    }
}
