import Cards
import HTTPTypes
import HummingbirdTesting
import Registry
import Testing

@testable import HubServer

struct FileRoutesTests {
    private static let text = "0123456789"
    private let hub: HubFixture
    private let model: StoredRepository

    init() throws {
        hub = try HubFixture()
        try hub.addUser("ana")
        model = try hub.addRepository(
            "ana/m",
            files: [
                "config.json": Self.text, "a/b c#d?.txt": "odd", "é.txt": "é", "page.html": "<p>",
            ])
    }

    private func head(_ repository: StoredRepository) throws -> String {
        try hub.registry.read { try VersionStore.head(of: repository, in: $0).hexadecimal }
    }

    @Test
    func `a regular file comes with all that clients read`() async throws {
        let answer = try await hub.request("/ana/m/resolve/main/config.json")
        #expect(answer.status == .ok)
        #expect(answer.text == Self.text)
        #expect(try answer.field("X-Repo-Commit") == head(model))
        #expect(answer.field("ETag") == "\"\(GitHash.blob(Array(Self.text.utf8)))\"")
        #expect(answer.field("Content-Length") == "10")
        #expect(answer.field("Accept-Ranges") == "bytes")
        #expect(answer.field("Content-Type") == "application/json")
        #expect(answer.field("Content-Disposition") == "inline; filename*=UTF-8''config.json;")
        #expect(answer.field("X-Content-Type-Options") == "nosniff")
        #expect(answer.field("Content-Security-Policy") == "sandbox")
        #expect(answer.field("X-Linked-Size") == nil)
        #expect(answer.field("X-Linked-Etag") == nil)
        #expect(answer.field("Location") == nil)
    }

    @Test
    func `HEAD says what GET would, without a body`() async throws {
        let get = try await hub.request("/ana/m/resolve/main/config.json")
        let head = try await hub.request("/ana/m/resolve/main/config.json", method: .head)
        #expect(head.status == .ok)
        #expect(head.text.isEmpty)
        for name in ["X-Repo-Commit", "ETag", "Content-Length", "Accept-Ranges", "Content-Type"] {
            #expect(head.field(name) == get.field(name), "\(name)")
        }
        let ranged = try await hub.request(
            "/ana/m/resolve/main/config.json", method: .head, headers: [.range: "bytes=0-1"])
        #expect(ranged.status == .ok)
        #expect(ranged.field("Content-Length") == "10")
    }

    @Test
    func `an LFS file says its SHA-256 and size, and raw gives its pointer`() async throws {
        let bytes = [UInt8](repeating: 7, count: 70_000)
        let hash = try hub.commitLarge(bytes, as: "model.bin", to: model)
        let answer = try await hub.request("/ana/m/resolve/main/model.bin")
        #expect(answer.bytes == bytes)
        #expect(answer.field("ETag") == "\"\(hash)\"")
        #expect(answer.field("X-Linked-Etag") == "\"\(hash)\"")
        #expect(answer.field("X-Linked-Size") == "70000")
        let pointer = LFSPointer(sha256: hash, size: bytes.count)
        let raw = try await hub.request("/ana/m/raw/main/model.bin")
        #expect(raw.bytes == pointer.text)
        #expect(raw.field("ETag") == "\"\(pointer.oid)\"")
        #expect(raw.field("X-Linked-Etag") == nil)
        #expect(raw.field("Content-Length") == "\(pointer.text.count)")
    }

    @Test(arguments: [
        ("bytes=0-0", "0", "bytes 0-0/10"), ("bytes=2-5", "2345", "bytes 2-5/10"),
        ("bytes=4-", "456789", "bytes 4-9/10"), ("bytes=-3", "789", "bytes 7-9/10"),
        ("bytes=0-100000", "0123456789", "bytes 0-9/10"),
    ])
    func `a range gives a part`(range: String, body: String, content: String) async throws {
        let answer = try await hub.request(
            "/ana/m/resolve/main/config.json", headers: [.range: range])
        #expect(answer.status == .partialContent)
        #expect(answer.text == body)
        #expect(answer.field("Content-Range") == content)
        #expect(answer.field("Content-Length") == "\(body.utf8.count)")
    }

    @Test
    func `a range past the end is refused with the size`() async throws {
        let answer = try await hub.request(
            "/ana/m/resolve/main/config.json", headers: [.range: "bytes=10-"])
        #expect(answer.status == .rangeNotSatisfiable)
        #expect(answer.field("Content-Range") == "bytes */10")
    }

    @Test
    func `what the client has already is not sent`() async throws {
        let etag = "\"\(GitHash.blob(Array(Self.text.utf8)))\""
        for field in [etag, "W/\(etag)", "\"x\", \(etag)", "*"] {
            let answer = try await hub.request(
                "/ana/m/resolve/main/config.json", headers: [.ifNoneMatch: field])
            #expect(answer.status == .notModified)
            #expect(answer.text.isEmpty)
            #expect(answer.field("ETag") == etag)
        }
        let other = try await hub.request(
            "/ana/m/resolve/main/config.json", headers: [.ifNoneMatch: "\"x\""])
        #expect(other.status == .ok)
    }

    @Test
    func `a range of an older version is the whole of the new one`() async throws {
        let etag = "\"\(GitHash.blob(Array(Self.text.utf8)))\""
        let same = try await hub.request(
            "/ana/m/resolve/main/config.json", headers: [.range: "bytes=0-1", .ifRange: etag])
        #expect(same.status == .partialContent)
        let changed = try await hub.request(
            "/ana/m/resolve/main/config.json", headers: [.range: "bytes=0-1", .ifRange: "\"x\""])
        #expect(changed.status == .ok)
        #expect(changed.text == Self.text)
    }

    @Test
    func `names are decoded after the path is split`() async throws {
        let odd = try await hub.request("/ana/m/resolve/main/a/b%20c%23d%3F.txt")
        #expect(odd.text == "odd")
        #expect(
            odd.field("Content-Disposition") == "inline; filename*=UTF-8''b%20c%23d%3F.txt;")
        let accent = try await hub.request("/ana/m/resolve/main/%C3%A9.txt?download=true")
        #expect(accent.text == "é")
        #expect(
            accent.field("Content-Disposition") == "attachment; filename*=UTF-8''%C3%A9.txt;")
        #expect(try await hub.request("/ana/m/resolve/main/%zz").status == .badRequest)
    }

    @Test(arguments: ["main", "HEAD", "refs%2Fheads%2Fmain", "refs/heads%2Fmain"])
    func `revisions are one segment`(revision: String) async throws {
        let answer = try await hub.request("/ana/m/resolve/\(revision)/config.json")
        #expect(answer.status == (revision.contains("refs/") ? .notFound : .ok))
    }

    @Test
    func `a missing file is a missing entry, and says the commit`() async throws {
        for path in ["none.txt", "a", "%2E%2E/x", "..%2F..%2Fetc%2Fpasswd", "config.json%00"] {
            let answer = try await hub.request("/ana/m/resolve/main/\(path)")
            #expect(answer.status == .notFound)
            #expect(answer.field("X-Error-Code") == "EntryNotFound")
            #expect(try answer.field("X-Repo-Commit") == head(model))
            #expect(answer.field("Content-Type") == "text/plain; charset=utf-8")
        }
    }

    @Test
    func `a missing revision or repository has its own code`() async throws {
        let revision = try await hub.request("/ana/m/resolve/none/config.json")
        #expect(revision.status == .notFound)
        #expect(revision.field("X-Error-Code") == "RevisionNotFound")
        #expect(revision.field("X-Repo-Commit") == nil)
        let anonymous = try await hub.request("/ana/none/resolve/main/config.json")
        #expect(anonymous.status == .unauthorized)
        #expect(anonymous.field("X-Error-Code") == "RepoNotFound")
        let known = try await hub.request(
            "/ana/none/resolve/main/config.json", token: hub.token("ana"))
        #expect(known.status == .notFound)
        #expect(known.field("X-Error-Code") == "RepoNotFound")
    }

    @Test
    func `a private repository is missing to strangers`() async throws {
        try hub.addUser("bob")
        try hub.addRepository("datasets/ana/d", files: ["x.csv": "1"], isPrivate: true)
        let path = "/datasets/ana/d/resolve/main/x.csv"
        let owner = try await hub.request(path, token: hub.token("ana", .read))
        #expect(owner.text == "1")
        for token in [nil, try hub.token("bob")] {
            let answer = try await hub.request(path, token: token)
            #expect(answer.status == (token == nil ? .unauthorized : .notFound))
            #expect(answer.field("X-Error-Code") == "RepoNotFound")
        }
    }

    @Test
    func `case does not matter, and a moved repository redirects`() async throws {
        #expect(try await hub.request("/ANA/M/resolve/main/config.json").status == .ok)
        try hub.registry.write { db in
            try RepositoryStore.move(
                model, to: #require(.init("ana/new")), now: HubFixture.now, in: db)
        }
        for method in [HTTPRequest.Method.get, .head] {
            let answer = try await hub.request(
                "/ana/m/resolve/main/a/b%20c%23d%3F.txt?x=1&y", method: method)
            #expect(answer.status == .temporaryRedirect)
            #expect(
                answer.field("Location") == "/ana/new/resolve/main/a/b%20c%23d%3F.txt?x=1&y")
        }
    }
}
