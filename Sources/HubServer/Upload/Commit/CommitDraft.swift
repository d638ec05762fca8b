internal import Cards
internal import HTTPTypes
internal import Registry

/// A commit as a client asks for it.
struct CommitDraft: Equatable, Sendable {
    var title: String
    var message: String
    var parentCommit: String?
    var changes: [Change]
}

/// Reads the body of a commit as it arrives: JSON lines, a header first.
///
/// `Request.forward` never calls `take` twice at once, and whoever made the reader finishes it after that.
final class CommitReader: BodySink, @unchecked Sendable {
    /// Lines of one commit; clients send a thousand files at most.
    static let maximumChanges = 50_000
    /// What the contents that stay in memory may hold together, in bytes; beyond it they go to the blob store.
    static let memoryLimit = 64 << 20
    static let maximumTitle = 1024
    /// Bytes of a revision: a name behind `refs/heads/`.
    static let maximumRevision = 256

    private let blobs: BlobStore
    private var splitter = CommitLineSplitter()
    private var header: (title: String, message: String, parent: String?)?
    private var changes: [Change] = []
    private var lineCount = 0
    private var receiver: ContentReceiver?
    private var memory = 0
    /// What paths and revisions may still hold, in bytes.
    private var nameBytes: Int

    /// - Parameter nameLimit: what paths and revisions may hold together, in bytes.
    init(_ blobs: BlobStore, nameLimit: Int = HubLimits.commitNameByteCount) {
        self.blobs = blobs
        nameBytes = nameLimit
    }

    func take(_ bytes: Span<UInt8>) throws { try splitter.consume(bytes, take) }

    /// - Throws: `HubError` 400 where the body is no commit.
    func finish() throws -> CommitDraft {
        try splitter.finish(take)
        guard let header else { throw HubError.badRequest("The commit has no header") }
        return CommitDraft(
            title: header.title, message: header.message, parentCommit: header.parent,
            changes: changes)
    }

    private func take(_ event: CommitLineSplitter.Event) throws {
        switch event {
        case .contentBegins(let encoding):
            receiver = try ContentReceiver(blobs, encoding: encoding)
        case .content(let piece): try receiver?.take(piece)
        case .contentEnds: break
        case .line(let bytes): try take(line: bytes)
        }
    }

    private func take(line: [UInt8]) throws {
        lineCount += 1
        // A content belongs to the line that it came in, whatever the line is.
        let content = receiver
        receiver = nil
        let root: JSONValue
        do throws(JSONError) {
            root = try JSONDocument(line).root
        } catch {
            throw HubError.badRequest(
                "Line \(lineCount) of the commit is not JSON: \(error.problem)")
        }
        guard let key = root["key"]?.string, let value = root["value"] else {
            throw HubError.badRequest("A line of the commit has no 'key' or no 'value'")
        }
        if key == "header" { return try takeHeader(value) }
        guard header != nil else { throw HubError.badRequest("The commit's header comes first") }
        guard changes.count < Self.maximumChanges else {
            throw HubError(
                .contentTooLarge, "A commit has at most \(Self.maximumChanges) operations")
        }
        changes.append(try change(key, value, content))
    }

    private func takeHeader(_ value: JSONValue) throws {
        guard header == nil else { throw HubError.badRequest("The commit has two headers") }
        guard let title = value["summary"]?.string, !title.isEmpty else {
            throw HubError.badRequest("'summary' of the commit's header: expected a text")
        }
        guard title.utf8.count <= Self.maximumTitle else {
            throw HubError.badRequest(
                "'summary' of the commit's header has more than \(Self.maximumTitle) bytes")
        }
        header = (
            title, value["description"]?.string ?? "", value["parentCommit"]?.string
        )
    }

    private func change(
        _ key: String, _ value: JSONValue, _ content: ContentReceiver?
    ) throws -> Change {
        guard let path = value["path"]?.string else {
            throw HubError.badRequest("'\(key)' has no 'path'")
        }
        // Checked here, as fifty thousand of any length would have to be kept until the last line.
        if key == "deletedFolder", path.hasSuffix("/") {
            try checkPath(String(path.dropLast()))
        } else {
            try checkPath(path)
        }
        switch key {
        case "file":
            guard var content else { throw HubError.badRequest("'\(path)' has no 'content'") }
            let received = try content.finish(encoding: value["encoding"]?.string)
            return .put(path: path, try contents(received, of: path))
        case "lfsFile":
            guard value["algo"].map({ $0.hasText("sha256") }) ?? true,
                let hash = value["oid"]?.string.flatMap({ ContentHash(hexadecimal: $0) })
            else { throw HubError.badRequest("'\(path)': expected a SHA-256 as 'oid'") }
            return .put(path: path, .stored(hash))
        case "deletedFile", "deletedEntry": return .deleteFile(path: path)
        case "deletedFolder": return .deleteFolder(path: path)
        case "copyFile":
            guard let source = value["srcPath"]?.string else {
                throw HubError.badRequest("'\(path)' has no 'srcPath'")
            }
            try checkPath(source)
            let revision = value["srcRevision"]?.string ?? Ref.main
            guard revision.utf8.count <= Self.maximumRevision else {
                throw HubError.badRequest(
                    "'\(path)': 'srcRevision' has more than \(Self.maximumRevision) bytes")
            }
            try note(revision)
            return .copy(path: path, from: source, revision: revision)
        default: throw HubError.badRequest("'\(key)' is no operation of a commit")
        }
    }

    /// - Throws: `VersionError.invalidPath`; `HubError` 413 where all paths together are too long.
    private func checkPath(_ path: String) throws {
        try PathRules.check(path)
        try note(path)
    }

    private func note(_ name: String) throws(HubError) {
        nameBytes -= name.utf8.count
        guard nameBytes >= 0 else {
            throw HubError(.contentTooLarge, "The paths of the commit are too long together")
        }
    }

    /// Small files stay in memory until they go into the database, with cards and others that the registry reads.
    private func contents(
        _ content: ContentReceiver.Content, of path: String
    ) throws -> Change.Contents {
        switch content {
        case .blob(let receipt): return .blob(receipt)
        case .bytes(let bytes):
            let isRead =
                path == "README.md" || path == GitAttributes.path
                || path.hasPrefix(".eval_results/")
            guard isRead || bytes.count <= VersionStore.inlineLimit,
                memory + bytes.count <= Self.memoryLimit
            else {
                let writer = try blobs.makeWriter(size: bytes.count)
                try writer.append(bytes)
                return .blob(try writer.finish())
            }
            memory += bytes.count
            return .bytes(bytes)
        }
    }
}
