package import Cards

/// Fetches contents of one revision into a folder, many at a time, and goes on where an earlier pull ended.
package struct Downloads {
    /// A content that is there and has the hash that the origin's list gives it.
    package struct Content: Equatable, Sendable {
        /// Of the file, which belongs to whoever gets this.
        package var path: String
        /// 64 hexadecimal digits.
        package var sha256: String
        /// Bytes.
        package var size: Int
    }

    private let hub: RemoteHub
    private let id: RepositoryID
    /// 40 hexadecimal digits: what is fetched does not change while it is.
    private let commit: String
    private let folder: String

    /// - Parameter folder: must be there; the contents lie in it under their hashes.
    package init(_ hub: RemoteHub, _ id: RepositoryID, commit: String, folder: String) {
        self.hub = hub
        self.id = id
        self.commit = commit
        self.folder = folder
    }

    /// Fetches each content once, however many paths have it.
    ///
    /// - Parameters:
    ///   - report: told of bytes as they come; negative where some have to come again.
    ///   - receive: called for each content, once it is whole and checked.
    /// - Throws: `.wrongContent`, `.gated`, `.unreachable`. What has come stays in the folder for the next pull.
    package func run(
        _ files: [RemoteFile], report: @escaping (Int) -> Void,
        receive: @escaping (RemoteFile, Content) throws -> Void
    ) throws {
        var seen: Set<String> = []
        var rest = files.filter { seen.insert($0.contentHash).inserted }[...]
        hub.http.report = { report(0) }
        defer { hub.http.report = {} }
        try hub.http.run {
            while let file = rest.popFirst() {
                let download = Download(
                    file, try PartialFile(file, at: path(of: file), report: report), receive)
                // Nobody has to be asked for what an earlier pull has brought.
                if try download.isDone() { continue }
                return try job(download)
            }
            return nil
        }
    }

    /// Where a content lies while it is fetched, and after that until somebody takes it away.
    package func path(of file: RemoteFile) -> String { "\(folder)/\(file.contentHash).part" }

    private func job(_ download: Download) throws -> HTTPJob {
        var request = hub.request(try hub.routes.resolve(id, commit, download.file.path))
        request.acceptsCompression = false
        request.headers = [("X-HF-Download-Counter", "1")]
        return HTTPJob(request: request, sink: download.partial) { answer in
            if answer.head.status == 416, try download.beginsAnew() { return try job(download) }
            try answer.check(page: hub.page(of: id))
            do {
                try download.finish()
                return nil
            } catch let error as HubClientError {
                guard case .wrongContent = error, try download.beginsAnew() else { throw error }
                return try job(download)
            }
        }
    }
}

extension RemoteFile {
    /// What the content is known by: its SHA-256, or git's id of it.
    var contentHash: String { sha256 ?? oid }
}

/// One content and its way into the hands of who asked for it.
private final class Download {
    let file: RemoteFile
    let partial: PartialFile
    /// Part of it is from an earlier pull, which may be what is wrong with it.
    private var isResumed: Bool
    private let receive: (RemoteFile, Downloads.Content) throws -> Void

    init(
        _ file: RemoteFile, _ partial: PartialFile,
        _ receive: @escaping (RemoteFile, Downloads.Content) throws -> Void
    ) {
        self.file = file
        self.partial = partial
        self.receive = receive
        isResumed = partial.count > 0
    }

    /// Hands over what is whole already.
    func isDone() throws -> Bool {
        guard partial.isComplete else { return false }
        do {
            try finish()
            return true
        } catch let error as HubClientError {
            guard case .wrongContent = error, try beginsAnew() else { throw error }
            return false
        }
    }

    func finish() throws {
        let hashes = try partial.verify()
        try receive(
            file, Downloads.Content(path: partial.path, sha256: hashes.sha256, size: file.size))
    }

    /// Throws away what an earlier pull has left, once.
    func beginsAnew() throws -> Bool {
        defer { isResumed = false }
        if isResumed { try partial.restart() }
        return isResumed
    }
}
