import Cards
import Foundation
import HTTPTypes
import Testing

@testable import HubServer
@testable import Registry

struct LFSRoutesTests {
    private let server: UploadFixture
    private let content = XorbBuilder.content(200_000)
    private var hash: ContentHash { ContentHash(of: content) }

    init() throws { server = try UploadFixture() }

    private func batch(
        _ token: String?, operation: String = "upload", size: Int? = nil, _ server: UploadFixture
    ) async throws -> UploadFixture.Answer {
        try await server.send(
            .post, UploadFixture.git + "/batch",
            """
            {"operation":"\(operation)","transfers":["basic","multipart","xet"],"hash_algo":"sha_256",
            "objects":[{"oid":"\(hash)","size":\(size ?? content.count)}]}
            """, token: token)
    }

    private func object(_ answer: UploadFixture.Answer) throws -> JSONValue {
        try #require(try answer.json["objects"]?.items.map(\.self).first)
    }

    @Test func `a content is sent without a token, verified and used`() async throws {
        let answer = try await batch(server.alice, server)
        #expect(answer.headers[.contentType] == "application/vnd.git-lfs+json")
        #expect(try answer.json["transfer"]?.string == "basic")
        let actions = try #require(try object(answer)["actions"])
        let href = try #require(actions["upload"]?["href"]?.string)
        let page = try #require(actions["verify"]?["href"]?.string)
        let question = #"{"oid":"\#(hash)","size":\#(content.count)}"#
        #expect(
            try await server.send(.post, page, question, token: server.alice).status == .notFound)
        #expect(try await server.send(.put, href, content).status == .ok)
        #expect(try await server.send(.post, page, question, token: server.alice).status == .ok)
        let commit = try await server.commit([
            UploadFixture.lfsFile("w.bin", hash, size: content.count)
        ])
        #expect(commit.status == .ok, "\(commit.text)")
        #expect(try server.file("w.bin")?.isLFS == true)
        // Now it is there, and no actions are said, not even none.
        let again = try object(try await batch(server.alice, server))
        #expect(again["actions"] == nil)
        // Whoever can read the repository may use it too.
        #expect(try object(try await batch(server.bob, server))["actions"] == nil)
    }

    @Test func `what somebody else has sent must be sent again`() async throws {
        let href = try #require(
            try object(try await batch(server.alice, server))["actions"]?["upload"]?["href"]?.string
        )
        #expect(try await server.send(.put, href, content).status == .ok)
        #expect(try object(try await batch(server.alice, server))["actions"] == nil)
        #expect(try object(try await batch(server.bob, server))["actions"] != nil)
        let commit = try await server.commit(
            [UploadFixture.lfsFile("w.bin", hash)], token: server.bob, query: "?create_pr=1")
        #expect(commit.status == .badRequest)
        #expect(commit.text.contains("was not uploaded"))
    }

    @Test func `an address serves its content alone, and not for ever`() async throws {
        let href = try #require(
            try object(try await batch(server.alice, server))["actions"]?["upload"]?["href"]?.string
        )
        let other = ContentHash(of: [1]).hexadecimal
        for wrong in [
            href.replacing(hash.hexadecimal, with: other),
            href.replacing("act=put", with: "act=get"),
            href.replacing("token=1", with: "token=2"), String(href.dropLast()) + "x",
            href.replacing("expires=1", with: "expires=2"), "/api/lfs/objects/\(hash)",
        ] {
            #expect(try await server.send(.put, wrong, content).status == .forbidden, "\(wrong)")
        }
    }

    @Test func `an address that has expired gives and takes nothing`() async throws {
        try await store()
        let repository = try server.hub.read {
            try RepositoryStore.find(try #require(RepositoryID(UploadFixture.id)), in: $0).row
        }
        let key = try server.hub.uploads.key()
        for (method, act) in [
            (HTTPRequest.Method.put, UploadTicket.Act.put), (.get, .get(repository)),
            (.put, .part(1, of: Uploads.makeName())),
            (.post, .complete(Uploads.makeName(), partSize: 9)),
        ] {
            for (expires, isGood) in [(InfoFixture.now, false), (InfoFixture.now + 1, true)] {
                let ticket = UploadTicket(
                    act: act, hash: hash, size: content.count, token: 1, expires: expires)
                let answer = try await server.send(
                    method, ticket.path(signedBy: key), method == .put ? content : [])
                #expect((answer.status != .forbidden) == isGood, "\(act)")
                #expect(answer.text.contains("has expired") != isGood, "\(act)")
            }
        }
    }

    /// Makes the content a file of the repository, with an address to fetch it from.
    @discardableResult
    private func store() async throws -> String {
        let put = try #require(
            try object(try await batch(server.alice, server))["actions"]?["upload"]?["href"]?.string
        )
        #expect(try await server.send(.put, put, content).status == .ok)
        #expect(try await server.commit([UploadFixture.lfsFile("w.bin", hash)]).status == .ok)
        let known = try object(try await batch(server.alice, operation: "download", server))
        return try #require(known["actions"]?["download"]?["href"]?.string)
    }

    @Test(arguments: [true, false])
    func `an address ends with the token that asked for it`(removesUser: Bool) async throws {
        let sending = try #require(
            try object(try await batch(server.bob, server))["actions"]?["upload"]?["href"]?.string)
        try await store()
        let fetching = try #require(
            try object(try await batch(server.bob, operation: "download", server))["actions"]?[
                "download"]?["href"]?.string)
        #expect(try await server.send(.get, fetching).body == content)
        if removesUser {
            _ = try await server.hub.write { db in
                try AccountStore.removeUser("bob", by: .commandLine, now: 1, in: db)
            }
        } else {
            try await server.revoke(server.bob)
        }
        #expect(try await server.send(.put, sending, content).status == .forbidden)
        #expect(try await server.send(.get, fetching).status == .forbidden)
    }

    @Test func `an address gives nothing once its caller may not have the file`() async throws {
        let href = try await store()
        let anonymous = try #require(
            try object(try await batch(nil, operation: "download", server))["actions"]?[
                "download"]?["href"]?.string)
        _ = try await server.send(
            .put, UploadFixture.api + "/settings", #"{"gated":"manual"}"#, token: server.alice)
        #expect(try await server.send(.get, href).body == content)
        #expect(try await server.send(.get, anonymous).status == .notFound)
    }

    @Test func `a content of another length or hash leaves nothing`() async throws {
        let href = try #require(
            try object(try await batch(server.alice, server))["actions"]?["upload"]?["href"]?.string
        )
        var wrong = content
        wrong[7] ^= 1
        for body in [wrong, Array(content.dropLast()), content + [0]] {
            #expect(try await server.send(.put, href, body).status.code / 100 == 4)
        }
        #expect(try server.storedFiles() == [])
    }

    @Test func `a large content is sent in parts`() async throws {
        var settings = HubSettings()
        settings.multipart = MultipartSettings(threshold: 1000, partSize: 70_000)
        let server = try UploadFixture(settings)
        let answer = try await batch(server.alice, server)
        #expect(try answer.json["transfer"]?.string == "multipart")
        let upload = try #require(try object(answer)["actions"]?["upload"])
        let header = try #require(upload["header"])
        #expect(header["chunk_size"]?.string == "70000")
        #expect(header.entries.map(\.key.text) == ["chunk_size", "1", "2", "3"])
        let done = try #require(upload["href"]?.string)
        let parts = ["1", "2", "3"].map { header.value(named: $0)?.string ?? "" }
        for (index, href) in parts.enumerated().reversed() {
            let early = try await server.send(.post, done, #"{"oid":"\#(hash)","parts":[]}"#)
            #expect(early.status == .badRequest)
            let part = Array(content[(index * 70_000)..<min((index + 1) * 70_000, content.count)])
            #expect(try await server.send(.put, href, Array(part.dropLast())).status == .badRequest)
            let sent = try await server.send(.put, href, part)
            #expect(sent.status == .ok)
            #expect(sent.headers[.eTag]?.isEmpty == false)
        }
        for _ in 1...2 {
            let answer = try await server.send(.post, done, #"{"oid":"\#(hash)","parts":[]}"#)
            #expect(answer.status == .ok, "\(answer.text)")
        }
        #expect(try server.hub.blobs.open(hash).read(1 << 20, at: 0) == content)
        #expect(try server.storedFiles() == [hash.hexadecimal])
    }

    @Test func `a batch has no more parts than one content may have`() throws {
        let links = UploadLinks(
            endpoint: "", key: SigningKey(bytes: [UInt8](repeating: 1, count: 32)), token: 1,
            expires: 1)
        let objects = (0..<20).map { LFSBatch.Object(hash: ContentHash(of: [$0]), size: 1000) }
        var batch = try LFSBatch(
            try JSONBody(
                Array(#"{"operation":"upload","transfers":["multipart"],"objects":[]}"#.utf8)))
        func parts(of answer: LFSAnswer) -> Int? {
            guard case .actions(let actions) = answer else { return nil }
            return actions[0].header.count - 1
        }
        let settings = MultipartSettings(threshold: 10, partSize: 10, maximumParts: 100)
        for (count, expected) in [(1, 100), (2, 50), (20, 5)] {
            batch.objects = Array(objects.prefix(count))
            let plan = LFSUploadPlan(
                batch, present: [], settings, links: links, verify: "")
            #expect(plan.answers.map(parts) == Array(repeating: expected, count: count))
        }
        batch.objects.append(LFSBatch.Object(hash: ContentHash(of: [99]), size: 1001))
        let plan = LFSUploadPlan(
            batch, present: [], settings, sizeLimit: 1000, links: links, verify: "")
        guard case .failure(422, _)? = plan.answers.last else {
            Issue.record("\(plan.answers)")
            return
        }
        #expect(plan.answers.dropLast().map(parts) == Array(repeating: 5, count: 20))
    }

    @Test func `a content that is too large is refused beside others`() async throws {
        let answer = try await batch(server.alice, size: HubLimits.fileByteCount + 1, server)
        #expect(try object(answer)["error"]?["code"]?.int == 422)
        #expect(try object(answer)["actions"] == nil)
    }

    @Test func `git-lfs fetches what its repository uses`() async throws {
        let put = try #require(
            try object(try await batch(server.alice, server))["actions"]?["upload"]?["href"]?.string
        )
        #expect(try await server.send(.put, put, content).status == .ok)
        let unused = try object(try await batch(nil, operation: "download", server))
        #expect(unused["error"]?["code"]?.int == 404)
        _ = try await server.commit([UploadFixture.lfsFile("w.bin", hash)])
        let known = try object(try await batch(nil, operation: "download", server))
        let href = try #require(known["actions"]?["download"]?["href"]?.string)
        #expect(try await server.send(.get, href).body == content)
        #expect(try await server.send(.put, href, content).status == .forbidden)
        try await checkAnswers(at: href)
        let wrong = try object(try await batch(nil, operation: "download", size: 1, server))
        #expect(wrong["error"]?["code"]?.int == 422)
        _ = try await server.send(
            .put, UploadFixture.api + "/settings", #"{"gated":"manual"}"#, token: server.alice)
        let refused = try await batch(server.bob, operation: "download", server)
        #expect(refused.status == .forbidden)
        #expect(refused.headers[.errorCode] == "GatedRepo")
    }

    /// Contents by their addresses are answered as files are.
    private func checkAnswers(at href: String) async throws {
        let (start, etag) = ("bytes=0-1", "\"\(hash)\"")
        let part = try await server.send(.get, href, headers: [.range: start, .ifRange: etag])
        #expect(part.status == .partialContent)
        #expect(part.body == Array(content.prefix(2)))
        #expect(part.headers[.xContentTypeOptions] == "nosniff")
        #expect(part.headers[.contentSecurityPolicy] == "sandbox")
        let changed = try await server.send(
            .get, href, headers: [.range: start, .ifRange: "\"x\""])
        #expect(changed.status == .ok)
        #expect(changed.body == content)
        let head = try await server.send(.head, href, headers: [.range: start])
        #expect(head.status == .ok)
        #expect(head.headers[.contentLength] == "\(content.count)")
        let kept = try await server.send(.get, href, headers: [.ifNoneMatch: etag])
        #expect(kept.status == .notModified)
    }

    @Test func `locks are not there, and strangers neither`() async throws {
        let locks = try await server.send(
            .post, "/alice/repo.git/info/lfs/locks/verify", "{}", token: server.alice)
        #expect(locks.status == .notFound)
        #expect(try await batch(nil, server).status == .unauthorized)
        try await server.hub.write { db in
            let repository = try RepositoryStore.find(
                RepositoryID(unchecked: UploadFixture.id, kind: .model), in: db)
            try RepositoryStore.update(
                RepositoryStore.Settings(isPrivate: true), of: repository, now: 1, in: db)
        }
        let hidden = try await batch(server.bob, server)
        #expect(hidden.status == .notFound)
        #expect(hidden.headers[.errorCode] == "RepoNotFound")
    }
}
