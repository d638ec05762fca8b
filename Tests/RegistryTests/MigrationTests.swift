import Cards
import GRDB
import TestSupport
import Testing

@testable import Registry

/// Registries that an earlier version made.
struct MigrationTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("registry.db")
    }

    /// Makes a registry with the tables of an earlier version.
    private func migrate(upTo name: String, _ body: (Database) throws -> Void) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            try CardTextFunction.register(db)
            try SearchTokenizerModule.register(db)
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try Migrations.all.migrate(queue, upTo: name)
        try queue.write(body)
        try queue.close()
    }

    private func storeCard(_ db: Database) throws {
        let preparation = CardPreparation(Linter())
        let writer = try CardWriter(
            db, postings: PostingWriter(), preparation: preparation, now: 1)
        try writer.write(
            Array("---\nlicense: mit\n---\n# Seal\n".utf8), of: .test("ann/seal"), files: [],
            adapterBase: nil)
        try writer.flush()
        try db.execute(sql: "UPDATE card SET tags = '[]'")
    }

    private func tags(_ registry: Registry) throws -> String? {
        try registry.read { try String.fetchOne($0, sql: "SELECT tags FROM card") }
    }

    @Test func `what is derived is made anew once every table is there`() throws {
        try migrate(upTo: "8-social", storeCard)
        #expect(throws: RegistryError.self) { try Registry(path: path, access: .read) }
        let registry = try Registry(path: path, access: .write)
        #expect(try tags(registry)?.contains("license:mit") == true)
        #expect(try registry.read { try !Rebuild.isRequested(in: $0) })
    }

    @Test func `a program that ended before it was made anew makes it later`() throws {
        try migrate(upTo: "11-places") { db in
            try storeCard(db)
            try Rebuild.request(in: db)
        }
        #expect(throws: RegistryError.self) { try Registry(path: path, access: .read) }
        let registry = try Registry(path: path, access: .write)
        #expect(try tags(registry)?.contains("license:mit") == true)
    }

    @Test func `links of an earlier version are still known`() throws {
        try migrate(upTo: "9-tags") { db in
            try db.execute(
                sql: """
                    INSERT INTO blob (sha256, size, stored_at, link, link_state)
                    VALUES (?, 3, 1, '/a/b', 'state'), (?, 3, 1, NULL, NULL)
                    """, arguments: [ContentHash(of: [1]), ContentHash(of: [2])])
        }
        let registry = try Registry(path: path, access: .write)
        try registry.read { (db) throws in
            #expect(
                try BlobCatalog.location(of: ContentHash(of: [1]), in: db)
                    == .linked(ContentHash(of: [1]), [LinkedFile(path: "/a/b", state: "state")]))
            #expect(
                try BlobCatalog.location(of: ContentHash(of: [2]), in: db)
                    == .stored(ContentHash(of: [2])))
        }
    }
}
