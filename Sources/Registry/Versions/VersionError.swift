package import Cards

/// Why a version cannot be found or made.
package enum VersionError: Error, Equatable, Sendable {
    case revisionNotFound(String)
    /// No file or folder of this path. `commit` is the version that was looked at.
    case entryNotFound(path: String, commit: ObjectID)
    /// Something that is not there was to be deleted.
    case nothingToDelete(path: String)
    /// A name that is no branch, or no tag.
    case invalidRevision(String)
    /// The branch is not where the client took it to be; `found` is `nil` where it is not there.
    case conflict(expected: String, found: ObjectID?)
    /// A branch or a tag of this name, in full, is there.
    case exists(String)
    case invalidName(String, reason: String)
    case invalidPath(String, reason: String)
    /// A content that nobody has sent, or that the author may not use.
    case missingContent(path: String, ContentHash)
    /// A regular file that is the pointer of a content which nobody has sent.
    case missingPointer(path: String, ContentHash)
    /// The card has errors that keep it out.
    case invalidCard([Diagnostic])
    /// A card, or another file that is read as a text, is too long for one.
    case oversizedFile(path: String, byteCount: Int)
    case protectedBranch(String)
    /// What the history says is there is not.
    case damaged(String)
}

extension VersionError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .revisionNotFound(let name): "no revision '\(name.escapedForMessage)'"
        case .entryNotFound(let path, _): "no file or folder '\(path.escapedForMessage)'"
        case .nothingToDelete(let path):
            "A file with this name doesn't exist: '\(path.escapedForMessage)'"
        case .invalidRevision(let name): "Invalid rev id: '\(name.escapedForMessage)'"
        case .conflict(let expected, let found):
            """
            The branch was updated since you opened this page. Please refresh and try again. (expected \
            \(expected.escapedForMessage), found \(found?.hexadecimal ?? "nothing"))
            """
        case .exists(let name): "'\(name)' exists"
        case .invalidName(let name, let reason): "'\(name.escapedForMessage)': \(reason)"
        case .invalidPath(let path, let reason): "'\(path.escapedForMessage)': \(reason)"
        case .missingContent(let path, let hash):
            "'\(path.escapedForMessage)': the content \(hash) was not uploaded"
        case .missingPointer(let path, let hash):
            "'\(path.escapedForMessage)' is an LFS pointer to the content \(hash), which was not uploaded"
        case .invalidCard(let diagnostics):
            diagnostics.map(Self.text).joined(separator: "\n")
        case .oversizedFile(let path, let byteCount):
            "'\(path)': expected at most \(Card.maximumByteCount) bytes, found \(byteCount)"
        case .protectedBranch(let name): "Cannot delete \(name)"
        case .damaged(let reason): "the history is damaged: \(reason)"
        }
    }

    private static func text(_ diagnostic: Diagnostic) -> String {
        guard let start = diagnostic.range?.start else { return diagnostic.message }
        return "\(start.line):\(start.column): \(diagnostic.message)"
    }
}
