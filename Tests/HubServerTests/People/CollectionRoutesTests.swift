import GRDB
import HTTPTypes
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct CollectionRoutesTests {
    private let fixture: PeopleFixture

    init() throws { fixture = try PeopleFixture() }

    private func create(
        _ title: String = "My stuff", isPrivate: Bool = false
    ) async throws -> String {
        let answer = try await fixture.post(
            "/api/collections", as: fixture.owner,
            #"{"title":"\#(title)","namespace":"owner","private":\#(isPrivate)}"#)
        return try #require(answer.json?["slug"]?.text)
    }

    private func add(
        _ slug: String, _ id: String, _ type: String = "model"
    ) async throws -> PeopleFixture.Answer {
        try await fixture.post(
            "/api/collections/\(slug)/items", as: fixture.owner,
            #"{"item":{"id":"\#(id)","type":"\#(type)"},"note":"n"}"#)
    }

    private func ids(_ slug: String, as token: String? = nil) async throws -> [String] {
        let json = try await fixture.get("/api/collections/\(slug)", as: token).json
        return json?["items"]?.list?.compactMap { $0["id"]?.text } ?? ["none"]
    }

    @Test func `a collection is made, changed and deleted`() async throws {
        let slug = try await create()
        #expect(slug.hasPrefix("owner/my-stuff-"))
        let again = try await fixture.post(
            "/api/collections", as: fixture.owner, #"{"title":"My stuff"}"#)
        #expect(again.status == 409)
        #expect(again.json?["slug"] == .text(slug))
        let changed = try await fixture.send(
            .patch, "/api/collections/\(slug)", as: fixture.owner,
            #"{"title":"Other","description":"d","theme":"pink"}"#)
        let data = try #require(changed.json?["data"])
        #expect(data["title"] == .text("Other"))
        #expect(data["theme"] == .text("pink"))
        #expect(data["slug"]?.text?.suffix(24) == slug.suffix(24))
        // The old slug goes on working.
        #expect(
            try await fixture.get("/api/collections/\(slug)").json?["description"] == .text("d"))
        let path = "/api/collections/\(slug)"
        #expect(try await fixture.send(.delete, path, as: fixture.other).status == 403)
        #expect(try await fixture.send(.delete, path).status == 401)
        #expect(try await fixture.send(.delete, path, as: fixture.owner).status == 200)
        #expect(try await fixture.send(.delete, path, as: fixture.owner).status == 404)
    }

    @Test func `items are repositories and collections that are there`() async throws {
        let slug = try await create()
        let added = try await add(slug, "OWNER/model")
        #expect(added.json?["items"]?[0]?["id"] == .text("owner/model"))
        #expect(added.json?["items"]?[0]?["note"]?["text"] == .text("n"))
        #expect(try await add(slug, "owner/model").status == 409)
        #expect(try await add(slug, "owner/model", "dataset").status == 404)
        #expect(try await add(slug, "owner/model", "paper").status == 400)
        let other = try await create("Other")
        #expect(
            try await add(slug, other, "collection").json?["items"]?[1]?["slug"] == .text(other))
        let item = try #require(added.json?["items"]?[0]?["_id"]?.text)
        let path = "/api/collections/\(slug)/items/\(item)"
        #expect(
            try await fixture.send(.patch, path, as: fixture.owner, #"{"position":1}"#).status
                == 200)
        #expect(try await ids(slug).last == "owner/model")
        #expect(try await fixture.send(.delete, path, as: fixture.owner).status == 200)
        #expect(try await fixture.send(.delete, path, as: fixture.owner).status == 404)
    }

    @Test func `what is private is there for its owners alone`() async throws {
        let secret = try await create("Secret", isPrivate: true)
        #expect(try await fixture.get("/api/collections/\(secret)").status == 404)
        #expect(
            try await fixture.get("/api/collections/\(secret)", as: fixture.other).status == 404)
        #expect(
            try await fixture.get("/api/collections/\(secret)", as: fixture.owner).status == 200)
        let open = try await create("Open")
        try fixture.server.addRepository("owner/hidden", isPrivate: true)
        _ = try await add(open, "owner/hidden")
        #expect(try await ids(open) == [])
        #expect(try await ids(open, as: fixture.owner) == ["owner/hidden"])
        func titles(_ token: String?, _ query: String = "") async throws -> [String] {
            try await fixture.get("/api/collections?\(query)", as: token).json?.list?
                .compactMap { $0["title"]?.text } ?? []
        }
        #expect(try await titles(nil) == ["Open"])
        #expect(try await titles(fixture.owner).sorted() == ["Open", "Secret"])
        #expect(try await titles(nil, "item=models/owner/hidden") == [])
        #expect(try await titles(fixture.owner, "item=models/owner/hidden") == ["Open"])
        #expect(try await titles(nil, "owner=other") == [])
        #expect(
            try await fixture.post(
                "/api/collections", as: fixture.other, #"{"title":"x","namespace":"owner"}"#
            ).status == 403)
    }

    @Test func `a list looks up no more items than it shows`() async throws {
        let slug = try await create()
        for index in 0..<6 {
            try fixture.server.addRepository("owner/item-\(index)")
            #expect(try await add(slug, "owner/item-\(index)").status == 200)
        }
        let list = try await fixture.get("/api/collections").json
        #expect(list?[0]?["items"]?.list?.count == 4)
        let lookups = try fixture.server.hub.read { db in
            let collection = try #require(
                try CollectionStore.list(
                    .init(owners: ["owner"], seesPrivateOf: []), from: 0, limit: 1, in: db
                ).first)
            var lookups = 0
            db.trace { lookups += "\($0)".contains("FROM repository this") ? 1 : 0 }
            defer { db.trace(nil) }
            _ = try ShownCollection(collection, to: PrivateView(), itemLimit: 2, in: db)
            return lookups
        }
        #expect(lookups == 2)
    }

    @Test func `lists come in pages without positions`() async throws {
        for title in ["A", "B", "C"] { _ = try await create(title) }
        let page = try await fixture.get("/api/collections?limit=2")
        #expect(page.json?.list?.count == 2)
        #expect(page.json?[0]?["position"] == nil)
        #expect(page.headers[.link]?.contains("limit=2&cursor=2") == true)
        #expect(try await fixture.get("/api/collections?limit=2&cursor=2").json?.list?.count == 1)
    }
}

struct LikeRoutesTests {
    private let fixture: PeopleFixture

    init() throws { fixture = try PeopleFixture() }

    @Test func `likes are counted, listed and taken back`() async throws {
        let path = "/api/models/owner/model"
        #expect(
            try await fixture.post("\(path)/like", as: fixture.other).json?["likes"] == .number(1))
        #expect(
            try await fixture.post("\(path)/like", as: fixture.other).json?["likes"] == .number(1))
        #expect(try await fixture.get("\(path)/likers").json?[0]?["user"] == .text("other"))
        let likes = try await fixture.get("/api/users/other/likes").json
        #expect(likes?[0]?["repo"]?["name"] == .text("owner/model"))
        #expect(
            try await fixture.send(.delete, "\(path)/like", as: fixture.other).json?["likes"]
                == .number(0))
        #expect(try await fixture.get("\(path)/likers").json == .list([]))
        #expect(try await fixture.send(.delete, "\(path)/like").status == 401)
        let missing = try await fixture.send(
            .delete, "/api/models/owner/missing/like", as: fixture.other)
        #expect(missing.code == "RepoNotFound")
    }

    @Test func `a liked repository that becomes private is not told of`() async throws {
        _ = try await fixture.post("/api/models/owner/model/like", as: fixture.owner)
        let model = fixture.model
        try await fixture.server.hub.write { db in
            try RepositoryStore.update(
                .init(isPrivate: true), of: model, now: HubFixture.now, in: db)
        }
        #expect(try await fixture.get("/api/users/owner/likes").json == .list([]))
        #expect(
            try await fixture.get("/api/users/owner/likes", as: fixture.owner).json?.list?.count
                == 1)
    }
}
