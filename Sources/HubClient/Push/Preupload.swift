internal import Cards

/// How another hub wants the content of each file.
struct Preupload {
    /// In the commit itself.
    var regular: [PushFile] = []
    /// By LFS, before the commit.
    var stored: [PushFile] = []
    /// Paths that the other hub's `.gitignore` leaves out.
    var ignored: [String] = []

    /// Files in one question; the Hub takes 256.
    private static let batchSize = 256
    private static let sampleSize = 512

    init(
        _ files: [PushFile], to hub: RemoteHub, _ id: RepositoryID, branch: String
    ) throws {
        let address = try hub.routes.api(id, "preupload", branch)
        let attributes = try files.first { $0.path == ".gitattributes" }?.bytes(limit: 1 << 20)
        var rest = files[...]
        while !rest.isEmpty {
            let batch = rest.prefix(Self.batchSize)
            rest = rest.dropFirst(batch.count)
            let samples = try batch.map { Base64.text(try $0.bytes(limit: Self.sampleSize)) }
            let answer = try hub.post(address) { writer in
                writer.key("files")
                writer.array { writer in
                    for (file, sample) in zip(batch, samples) {
                        writer.object { writer in
                            writer.key("path")
                            writer.string(file.path)
                            writer.key("sample")
                            writer.string(sample)
                            writer.key("size")
                            writer.int(file.size)
                        }
                    }
                }
                guard let attributes else { return }
                writer.key("gitAttributes")
                writer.string(String(decoding: attributes, as: UTF8.self))
            }
            try answer.check(page: hub.page(of: id))
            try sort(batch, by: try answer.json(), url: address.description)
        }
    }

    private mutating func sort(
        _ batch: ArraySlice<PushFile>, by answer: JSONValue, url: String
    ) throws(HubClientError) {
        var modes: [String: JSONValue] = [:]
        guard let items = answer["files"]?.items else {
            throw .malformed(url: url, reason: "no list of files")
        }
        for item in items {
            if let path = item["path"]?.string { modes[path] = item }
        }
        for file in batch {
            guard let item = modes[file.path], let mode = item["uploadMode"]?.string else {
                throw .malformed(url: url, reason: "nothing is said of '\(file.path)'")
            }
            if item["shouldIgnore"]?.bool == true {
                ignored.append(file.path)
            } else if mode == "lfs", file.size > 0 {
                stored.append(file)
            } else {
                regular.append(file)
            }
        }
    }
}
