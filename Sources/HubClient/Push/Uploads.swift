internal import Cards

/// Sends contents by LFS, many at a time.
struct Uploads {
    /// Contents in one question; git-lfs asks for 100.
    private static let batchSize = 100
    private static let mediaType = "application/vnd.git-lfs+json"

    private let hub: RemoteHub
    private let id: RepositoryID
    private let branch: String
    /// Told of bytes as they go.
    private let report: (Int) -> Void

    init(
        _ hub: RemoteHub, _ id: RepositoryID, branch: String, report: @escaping (Int) -> Void
    ) {
        self.hub = hub
        self.id = id
        self.branch = branch
        self.report = report
    }

    /// - Returns: bytes that were sent; contents that the other hub has are not.
    func run(_ files: [PushFile]) throws -> Int {
        var seen: Set<String> = []
        var rest = files.filter { seen.insert($0.sha256).inserted }[...]
        var sent = 0
        hub.http.report = { report(0) }
        defer { hub.http.report = {} }
        while !rest.isEmpty {
            let batch = rest.prefix(Self.batchSize)
            rest = rest.dropFirst(batch.count)
            var jobs: [HTTPJob] = []
            for (file, upload) in zip(batch, try uploads(of: batch)) {
                guard let job = try job(file, upload) else { continue }
                sent += file.size
                jobs.append(job)
            }
            var left = jobs[...]
            try hub.http.run { left.popFirst() }
        }
        return sent
    }

    /// Asks what is to be done with each.
    private func uploads(of batch: ArraySlice<PushFile>) throws -> [LFSUpload] {
        let address = try hub.routes.batch(id)
        let answer = try hub.post(address, type: Self.mediaType) { writer in
            writer.key("operation")
            writer.string("upload")
            writer.key("transfers")
            writer.array { writer in
                writer.string("basic")
                writer.string("multipart")
            }
            writer.key("hash_algo")
            writer.string("sha256")
            writer.key("ref")
            writer.object { writer in
                writer.key("name")
                writer.string("refs/heads/\(branch)")
            }
            writer.key("objects")
            writer.array { writer in
                for file in batch {
                    writer.object { writer in
                        writer.key("oid")
                        writer.string(file.sha256)
                        writer.key("size")
                        writer.int(file.size)
                    }
                }
            }
        }
        try answer.check(page: hub.page(of: id))
        let root = try answer.json()
        var objects: [String: JSONValue] = [:]
        if let items = root["objects"]?.items {
            for object in items { objects[object["oid"]?.string ?? ""] = object }
        }
        let transfer = root["transfer"]?.string ?? "basic"
        return try batch.map { file in
            guard let object = objects[file.sha256] else {
                throw HubClientError.malformed(
                    url: address.description, reason: "nothing is said of '\(file.path)'")
            }
            return try LFSUpload(
                object, transfer: transfer, size: file.size, routes: hub.routes, base: address)
        }
    }

    private func job(_ file: PushFile, _ upload: LFSUpload) throws -> HTTPJob? {
        switch upload {
        case .none: return nil
        case .basic(let action, let verify):
            let request = put(file, 0..<file.size, to: action)
            return HTTPJob(request: request) { answer in
                try answer.check(page: hub.page(of: id))
                return verify.map { verification(of: file, $0) }
            }
        case .multipart(let pieces, let pieceSize, let completion):
            return piece(1, of: file, pieces, pieceSize, completion, tags: [])
        }
    }

    /// Sends one piece, then the next, then says that all have come.
    private func piece(
        _ number: Int, of file: PushFile, _ pieces: [WebAddress], _ pieceSize: Int,
        _ completion: WebAddress, tags: [String]
    ) -> HTTPJob {
        guard number <= pieces.count else { return finish(file, completion, tags: tags) }
        let start = (number - 1) * pieceSize
        let range = start..<min(start + pieceSize, file.size)
        let request = put(file, range, to: LFSAction(pieces[number - 1]))
        return HTTPJob(request: request) { answer in
            try answer.check(page: hub.page(of: id))
            guard let tag = answer.head["etag"] else {
                throw HubClientError.malformed(
                    url: answer.address.description, reason: "a piece was taken without an ETag")
            }
            return piece(
                number + 1, of: file, pieces, pieceSize, completion, tags: tags + [tag])
        }
    }

    private func finish(_ file: PushFile, _ address: WebAddress, tags: [String]) -> HTTPJob {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("oid")
            writer.string(file.sha256)
            writer.key("parts")
            writer.array { writer in
                for (index, tag) in tags.enumerated() {
                    writer.object { writer in
                        writer.key("partNumber")
                        writer.int(index + 1)
                        writer.key("etag")
                        writer.string(tag)
                    }
                }
            }
        }
        return post(writer.bytes, to: address)
    }

    private func verification(of file: PushFile, _ action: LFSAction) -> HTTPJob {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("oid")
            writer.string(file.sha256)
            writer.key("size")
            writer.int(file.size)
        }
        var job = post(writer.bytes, to: action.address)
        // Of all these only the verification carries the token.
        job.request.token = hub.request(action.address).token
        job.request.headers += action.headers.filter { $0.name.lowercased() != "authorization" }
        return job
    }

    private func post(_ bytes: [UInt8], to address: WebAddress) -> HTTPJob {
        var request = HTTPRequest(address: address)
        request.method = .post
        request.headers = [("Content-Type", Self.mediaType), ("Accept", Self.mediaType)]
        request.body = HTTPBody(bytes)
        return HTTPJob(request: request) { answer in
            try answer.check(page: hub.page(of: id))
            return nil
        }
    }

    private func put(_ file: PushFile, _ range: Range<Int>, to action: LFSAction) -> HTTPRequest {
        var request = HTTPRequest(address: action.address)
        request.method = .put
        request.headers = action.headers
        let body = file.body(range)
        request.body = HTTPBody(length: body.length) {
            let read = try body.open()
            return { maximum in
                let bytes = try read(maximum)
                report(bytes.count)
                return bytes
            }
        }
        return request
    }
}

extension LFSAction {
    fileprivate init(_ address: WebAddress) { self.address = address }
}
