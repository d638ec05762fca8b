import Cards
import GRDB
import Testing

@testable import Registry

struct CollectionStoreTests {
    private let fixture: RegistryFixture

    init() throws { fixture = try RegistryFixture() }

    private func create(
        _ title: String = "My cool stuff!", owner: String = "kim", isPrivate: Bool = false,
        now: Int = 0x6955_B900
    ) throws -> RepositoryCollection {
        try fixture.write {
            try CollectionStore.create(
                title, owner: owner, isPrivate: isPrivate, now: now, in: $0)
        }
    }

    private func items(_ collection: RepositoryCollection) throws -> [CollectionItem] {
        try fixture.read { try CollectionStore.items(of: collection, in: $0) }
    }

    @Test func `a slug is owner, title and key, and the key finds it`() throws {
        let made = try create("  Übung: My cool stuff!")
        #expect(made.slug == "kim/bung-my-cool-stuff-6955b9000000000000000001")
        let key = try #require(RepositoryCollection.key(ofSlug: made.slug))
        #expect(try fixture.read { try CollectionStore.find(key, in: $0) } == made)
        let renamed = try fixture.write {
            try CollectionStore.update(
                made, .init(title: "Other", isPrivate: true, theme: "pink"), now: 5, in: $0)
        }
        #expect(renamed.slug == "kim/other-6955b9000000000000000001")
        #expect(renamed.key == key)
        #expect(renamed.isPrivate)
        #expect(RepositoryCollection.key(ofSlug: "kim/other") == nil)
    }

    @Test func `an owner has a title once`() throws {
        let made = try create()
        #expect(throws: CollectionError.exists(slug: made.slug)) { try create() }
        _ = try create(owner: "lee")
        #expect(throws: CollectionError.emptyTitle) { try create(" ") }
        #expect(throws: CollectionError.unknownTheme("mud")) {
            try fixture.write {
                try CollectionStore.update(made, .init(theme: "mud"), now: 5, in: $0)
            }
        }
    }

    @Test func `items keep an order without gaps`() throws {
        let collection = try create()
        let rows = try fixture.write { db in
            try ["a/x", "a/y", "datasets/a/z"].map { try db.register($0) }
        }
        let ids = ["a/x", "a/y", "datasets/a/z"].map(RepositoryID.test)
        func add(_ index: Int) throws {
            try fixture.write {
                try CollectionStore.add(
                    .repository(ids[index], row: rows[index]), note: index == 0 ? "n" : nil,
                    to: collection, now: 1, in: $0)
            }
        }
        for index in 0..<3 { try add(index) }
        #expect(throws: CollectionError.itemExists) { try add(1) }
        var items = try items(collection)
        #expect(items.map(\.target) == zip(ids, rows).map { .repository($0, row: $1) })
        #expect(items.map(\.note) == ["n", nil, nil])
        let first = items[0]
        try fixture.write {
            try CollectionStore.update(
                first, of: collection, note: "new", position: 9, now: 2, in: $0)
        }
        items = try self.items(collection)
        #expect(items.map(\.row) == [2, 3, 1])
        #expect(items.map(\.position) == [0, 1, 2])
        #expect(items.last?.note == "new")
        try fixture.write { db in
            try CollectionStore.remove(items[0], of: collection, now: 3, in: db)
            #expect(throws: CollectionError.itemNotFound) {
                try CollectionStore.item(items[0].key, of: collection, in: db)
            }
        }
        #expect(try self.items(collection).map(\.position) == [0, 1])
    }

    @Test func `lists leave out what is private to others`() throws {
        let open = try create("Open", now: 1)
        let secret = try create("Secret", isPrivate: true, now: 2)
        _ = try create("Other", owner: "lee", isPrivate: true, now: 3)
        func titles(_ filter: CollectionStore.Filter) throws -> [String] {
            try fixture.read {
                try CollectionStore.list(filter, from: 0, limit: 10, in: $0).map(\.title)
            }
        }
        #expect(try titles(.init()) == ["Open"])
        #expect(try titles(.init(seesPrivateOf: ["KIM"])) == ["Secret", "Open"])
        #expect(try titles(.init(owners: ["lee"], seesPrivateOf: ["kim"])) == [])
        let row = try fixture.write { db in
            let row = try db.register("a/x")
            for collection in [open, secret] {
                try CollectionStore.add(
                    .repository(.test("a/x"), row: row), note: nil, to: collection, now: 4, in: db)
            }
            return row
        }
        #expect(try titles(.init(repositories: [row])) == ["Open"])
        #expect(try titles(.init(repositories: [])) == [])
    }
}
