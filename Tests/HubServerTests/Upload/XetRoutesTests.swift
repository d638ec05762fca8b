import Cards
import Foundation
import HTTPTypes
import Logging
import Testing

@testable import HubServer
@testable import Registry

struct XetRoutesTests {
    private let server: UploadFixture
    private let content = XorbBuilder.content(100_000)
    private let xorb = XetHash([UInt8](repeating: 5, count: 32))

    init() throws { server = try UploadFixture() }

    private var shard: [UInt8] {
        XorbBuilder.shard([
            XorbBuilder.File(
                terms: [(xorb, content.count, 0..<1)], sha256: ContentHash(of: content).bytes)
        ])
    }

    private func begin(
        _ user: String, query: String = ""
    ) async throws -> (address: String, token: String) {
        let answer = try await server.send(
            .get, UploadFixture.api + "/xet-write-token/main" + query, token: user)
        #expect(answer.headers[.xetAddress] == (try answer.json["casUrl"]?.string))
        return (
            try #require(try answer.json["casUrl"]?.string),
            try #require(try answer.json["accessToken"]?.string)
        )
    }

    @Test func `chunks and a shard become a content that its sender may use`() async throws {
        let (address, token) = try await begin(server.alice)
        for (method, path) in [
            (HTTPRequest.Method.get, "/v1/chunks/default-merkledb/\(xorb.hexadecimal)"),
            (.post, "/v1/xorb-grants/default/\(xorb.hexadecimal)"), (.post, "/v2/shards"),
        ] {
            #expect(try await server.send(method, address + path, token: token).status == .notFound)
        }
        let sent = try await server.send(
            .post, address + "/v1/xorbs/default/\(xorb.hexadecimal)",
            XorbBuilder.chunk(content, .groupedLZ4), token: token)
        #expect(sent.text == #"{"was_inserted":true}"#)
        let done = try await server.send(.post, address + "/v1/shards", shard, token: token)
        #expect(done.text == #"{"result":1}"#)
        let line = UploadFixture.lfsFile("w.bin", ContentHash(of: content))
        #expect(
            try await server.commit([line], token: server.bob, query: "?create_pr=1").status
                == .badRequest)
        #expect(try await server.commit([line]).status == .ok)
        #expect(try server.file("w.bin")?.size == content.count)
    }

    @Test func `a token opens its own addresses alone`() async throws {
        let (address, token) = try await begin(server.alice)
        let (foreign, stranger) = try await begin(server.bob, query: "?create_pr=1")
        let (renewed, _) = try await begin(server.alice)
        let path = "/v1/xorbs/default/\(xorb.hexadecimal)"
        let body = XorbBuilder.chunk(content, .stored)
        for (address, token, status) in [
            (address, stranger, 401), (foreign, token, 401), (address, "", 401),
            (address, server.alice, 401), (address + "x", token, 404), (renewed, token, 200),
        ] {
            let answer = try await server.send(.post, address + path, body, token: token)
            #expect(answer.status.code == status)
        }
    }

    @Test func `xorbs of another session are not found`() async throws {
        let (address, token) = try await begin(server.alice)
        let (other, _) = try await begin(server.alice)
        _ = try await server.send(
            .post, address + "/v1/xorbs/default/\(xorb.hexadecimal)",
            XorbBuilder.chunk(content, .stored), token: token)
        let answer = try await server.send(.post, other + "/v1/shards", shard, token: token)
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("was not sent in this upload"))
    }

    @Test func `what somebody has sent is not put together again`() async throws {
        let (address, token) = try await begin(server.alice)
        _ = try await server.send(
            .post, address + "/v1/xorbs/default/\(xorb.hexadecimal)",
            XorbBuilder.chunk(content, .stored), token: token)
        _ = try await server.send(.post, address + "/v1/shards", shard, token: token)
        // Without a xorb; a stranger has to show to have it.
        for (user, query, status) in [(server.alice, "", 200), (server.bob, "?create_pr=1", 400)] {
            let (address, token) = try await begin(user, query: query)
            let answer = try await server.send(.post, address + "/v1/shards", shard, token: token)
            #expect(answer.status.code == status, "\(answer.text)")
        }
    }

    @Test func `a xorb that is none leaves nothing`() async throws {
        let (address, token) = try await begin(server.alice)
        for (name, body) in [
            (xorb.hexadecimal, Array(XorbBuilder.chunk(content, .lz4).dropLast())),
            (xorb.hexadecimal, [1, 2, 3]), ("..%2F..%2Fx", XorbBuilder.chunk(content, .lz4)),
        ] {
            let answer = try await server.send(
                .post, address + "/v1/xorbs/default/\(name)", body, token: token)
            #expect(answer.status == .badRequest)
        }
        #expect(try server.storedFiles() == [])
    }

    @Test func `a token is for who writes, or opens a pull request`() async throws {
        let uri = UploadFixture.api + "/xet-write-token/main"
        #expect(try await server.send(.get, uri).status == .unauthorized)
        #expect(try await server.send(.get, uri, token: server.bob).status == .forbidden)
        for ending in ["main?create_pr=1", "refs%2Fpr%2F1"] {
            let uri = UploadFixture.api + "/xet-write-token/" + ending
            #expect(try await server.send(.get, uri).status == .unauthorized)
            #expect(try await server.send(.get, uri, token: server.bob).status == .ok)
        }
    }

    @Test func `what was abandoned is thrown away`() async throws {
        let (address, token) = try await begin(server.alice)
        _ = try await server.send(
            .post, address + "/v1/xorbs/default/\(xorb.hexadecimal)",
            XorbBuilder.chunk(content, .stored), token: token)
        // The server's own clock does it; nobody needs to begin another upload.
        let start = Int(Date().timeIntervalSince1970)
        for (age, files) in [(3600, [xorb.hexadecimal]), (Uploads.lifetime + 7200, [])] {
            let hub = Hub(
                registry: server.hub.registry, blobs: server.hub.blobs, clock: { start + age })
            await Housekeeping(hub: hub, logger: Logger(label: "test")).tend()
            #expect(try server.storedFiles() == files)
        }
    }

    @Test func `an upload ends with the token that began it`() async throws {
        let (address, token) = try await begin(server.alice)
        try await server.revoke(server.alice)
        for path in ["/v1/xorbs/default/\(xorb.hexadecimal)", "/v1/shards"] {
            let answer = try await server.send(
                .post, address + path, XorbBuilder.chunk(content, .stored), token: token)
            #expect(answer.status == .unauthorized)
        }
        #expect(try server.storedFiles() == [])
    }
}
