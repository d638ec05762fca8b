import Cards
import Crypto
import Foundation
@testable import HubClient
import TestSupport
import Testing

struct DownloadsTests {
    private static let content = "0123456789abcdef"
    private static let commit = String(repeating: "c", count: 40)

    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private static func file(_ content: String = content, size: Int? = nil) -> RemoteFile {
        RemoteFile(
            path: "weights.bin", oid: String(repeating: "0", count: 40),
            size: size ?? content.utf8.count,
            sha256: Digest.text(SHA256.hash(data: Array(content.utf8))))
    }

    /// Fetches the file; gives the bytes that arrived.
    private func fetch(_ file: RemoteFile, from server: ScriptedServer, token: String? = nil) throws
        -> String?
    {
        let hub = try RemoteHub(try .test(server.url, token: token), jobs: 2)
        let id = try #require(RepositoryIDFixture.model)
        var result: String?
        try Downloads(hub, id, commit: Self.commit, folder: folder.url.path).run(
            [file], report: { _ in }
        ) { _, content in
            result = String(
                decoding: try Data(contentsOf: URL(fileURLWithPath: content.path)), as: UTF8.self)
        }
        return result
    }

    private func path(of file: RemoteFile) -> String {
        folder.path("\(file.contentHash).part")
    }

    @Test
    func `a file is fetched by its commit`() throws {
        let server = try ScriptedServer { _ in ScriptedServer.answer(200, [:], Self.content) }
        #expect(try fetch(Self.file(), from: server, token: "secret") == Self.content)
        let request = try #require(server.requests.first)
        #expect(request.target == "/me/model/resolve/\(Self.commit)/weights.bin")
        #expect(request.headers["authorization"] == "Bearer secret")
        #expect(request.headers["range"] == nil)
    }

    @Test
    func `a body that breaks off is gone on with`() throws {
        let server = try ScriptedServer { request in
            guard let range = request.headers["range"] else {
                return ScriptedServer.answer(
                    200, ["Content-Length": "16", "ETag": "\"e\""], "01234567")
            }
            #expect(range == "bytes=8-")
            #expect(request.headers["if-range"] == "\"e\"")
            return ScriptedServer.answer(206, ["Content-Range": "bytes 8-15/16"], "89abcdef")
        }
        #expect(try fetch(Self.file(), from: server) == Self.content)
        #expect(server.requests.count == 2)
    }

    @Test
    func `tries end where none brings more than the one before`() throws {
        // Ranges are not heeded, and every answer breaks off at the same place.
        let server = try ScriptedServer { _ in
            ScriptedServer.answer(200, ["Content-Length": "16"], "01234567")
        }
        #expect(throws: HubClientError.self) { try fetch(Self.file(), from: server) }
        // The first, which brings something, and two repeats, as `.test` has them.
        #expect(server.requests.count == 3)
    }

    @Test
    func `what an earlier process left is gone on with`() throws {
        try folder.write("0123", to: "\(Self.file().contentHash).part")
        try folder.write("\"e\"", to: "\(Self.file().contentHash).part.etag")
        let server = try ScriptedServer { request in
            #expect(request.headers["range"] == "bytes=4-")
            #expect(request.headers["if-range"] == "\"e\"")
            return ScriptedServer.answer(206, ["Content-Range": "bytes 4-15/16"], "456789abcdef")
        }
        #expect(try fetch(Self.file(), from: server) == Self.content)
    }

    @Test
    func `a server that ignores ranges is heard from the start`() throws {
        try folder.write("0123", to: "\(Self.file().contentHash).part")
        let server = try ScriptedServer { _ in ScriptedServer.answer(200, [:], Self.content) }
        #expect(try fetch(Self.file(), from: server) == Self.content)
    }

    @Test
    func `a damaged part is thrown away and fetched again`() throws {
        try folder.write("xxxx", to: "\(Self.file().contentHash).part")
        let server = try ScriptedServer { request in
            request.headers["range"] == nil
                ? ScriptedServer.answer(200, [:], Self.content)
                : ScriptedServer.answer(206, ["Content-Range": "bytes 4-15/16"], "456789abcdef")
        }
        #expect(try fetch(Self.file(), from: server) == Self.content)
        #expect(server.requests.count == 2)
    }

    @Test
    func `what is whole is asked of nobody`() throws {
        try folder.write(Self.content, to: "\(Self.file().contentHash).part")
        let server = try ScriptedServer { _ in ScriptedServer.answer(500) }
        #expect(try fetch(Self.file(), from: server) == Self.content)
        #expect(server.requests.isEmpty)
    }

    @Test
    func `other bytes than the list promised are refused`() throws {
        let server = try ScriptedServer { _ in
            ScriptedServer.answer(200, [:], "0123456789ABCDEF")
        }
        let error = #expect(throws: HubClientError.self) { try fetch(Self.file(), from: server) }
        guard case .wrongContent = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        let left = try Data(contentsOf: URL(fileURLWithPath: path(of: Self.file())))
        #expect(left.isEmpty)
    }

    @Test(arguments: [
        ScriptedServer.answer(200, ["Content-Length": "17"], content + "x"),
        ScriptedServer.answer(200, [:], "short"),
        Array("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\(content) and more".utf8),
    ])
    func `a server that lies about the size is refused`(answer: [UInt8]) throws {
        let server = try ScriptedServer { _ in answer }
        #expect(throws: HubClientError.self) { try fetch(Self.file(), from: server) }
    }

    @Test
    func `the wrong range is refused`() throws {
        try folder.write("0123", to: "\(Self.file().contentHash).part")
        let server = try ScriptedServer { request in
            ScriptedServer.answer(206, ["Content-Range": "bytes 0-15/16"], Self.content)
        }
        #expect(throws: HubClientError.self) { try fetch(Self.file(), from: server) }
    }

    @Test
    func `a regular file is checked by git's id`() throws {
        let server = try ScriptedServer { _ in ScriptedServer.answer(200, [:], "hello\n") }
        // git hash-object of "hello\n"
        let right = RemoteFile(
            path: "a", oid: "ce013625030ba8dba906f756967f9e9ca394464a", size: 6)
        #expect(try fetch(right, from: server) == "hello\n")
        let wrong = RemoteFile(path: "a", oid: Self.commit, size: 6)
        #expect(throws: HubClientError.self) { try fetch(wrong, from: server) }
    }

    @Test
    func `an empty file needs no request`() throws {
        let server = try ScriptedServer { _ in ScriptedServer.answer(500) }
        let file = RemoteFile(
            path: "a", oid: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", size: 0)
        #expect(try fetch(file, from: server) == "")
        #expect(server.requests.isEmpty)
    }

    @Test
    func `a token is not shown to the storage behind a redirect`() throws {
        let servers = Servers()
        let server = try ScriptedServer { request in
            request.target.hasPrefix("/storage")
                ? ScriptedServer.answer(200, [:], Self.content)
                : ScriptedServer.answer(
                    302, ["Location": "\(servers.other)/storage?signature=1"])
        }
        servers.other = server.otherURL
        #expect(try fetch(Self.file(), from: server, token: "secret") == Self.content)
        #expect(server.requests.map { $0.headers["authorization"] } == ["Bearer secret", nil])
    }

    @Test
    func `a gate is told with its page`() throws {
        let server = try ScriptedServer { _ in
            ScriptedServer.answer(
                403,
                ["X-Error-Code": "GatedRepo", "X-Error-Message": "Access to model is restricted"])
        }
        #expect(
            throws: HubClientError.gated(
                link: server.url + "/me/model", message: "Access to model is restricted")
        ) { try fetch(Self.file(), from: server) }
    }

    @Test
    func `a busy server is asked again`() throws {
        let servers = Servers()
        let server = try ScriptedServer { _ in
            servers.next() < 2
                ? ScriptedServer.answer(503) : ScriptedServer.answer(200, [:], Self.content)
        }
        #expect(try fetch(Self.file(), from: server) == Self.content)
        #expect(server.requests.count == 3)
    }

    @Test
    func `one part is written by one pull alone`() throws {
        let file = Self.file()
        let first = try PartialFile(file, at: path(of: file)) { _ in }
        #expect(throws: HubClientError.busy(path: "weights.bin")) {
            try PartialFile(file, at: path(of: file)) { _ in }
        }
        #expect(first.count == 0)
    }
}
