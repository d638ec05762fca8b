import Cards
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTesting
import Logging
import NIOCore
import NIOEmbedded
import Registry
import TestSupport
import Testing

@testable import HubServer

/// A server with an empty registry in a folder of its own: who and what a test needs is added by name.
final class HubFixture: Sendable {
    /// Seconds since 1970 that every clock here shows.
    static let now = 1_767_225_600

    let folder: TemporaryFolder
    let registry: Registry
    let blobs: BlobStore
    let hub: Hub

    /// Hundreds of tests wait for each other with a registry open.
    private static let files: Void = FileLimit.raise()

    init(_ settings: HubSettings = HubSettings()) throws {
        Self.files
        folder = try TemporaryFolder()
        registry = try Registry(path: folder.path("registry.db"), access: .create)
        blobs = try BlobStore(folder: folder.path("blobs"))
        hub = Hub(registry: registry, blobs: blobs, settings: settings, clock: { Self.now })
    }

    // MARK: - People

    @discardableResult
    func addUser(_ name: String, isAdmin: Bool = false) throws -> Account {
        try registry.write { db in
            try AccountStore.addUser(
                name, fullName: "Name of \(name)", isAdmin: isAdmin, by: .commandLine,
                now: Self.now, in: db)
        }
    }

    /// - Parameter members: roles by user; the users are there already.
    @discardableResult
    func addOrganization(
        _ name: String, members: KeyValuePairs<String, MemberRole> = [:],
        privateByDefault: Bool = false
    ) throws -> Account {
        try registry.write { db in
            let organization = try AccountStore.addOrganization(
                name, privateByDefault: privateByDefault, by: .commandLine, now: Self.now, in: db)
            for (user, role) in members {
                try AccountStore.setMember(
                    user, of: name, role: role, by: .commandLine, now: Self.now, in: db)
            }
            return organization
        }
    }

    /// The secret of a new token.
    func token(
        _ user: String, _ role: TokenRole = .write, scopes: [TokenScope] = []
    ) throws -> String {
        try registry.write { db in
            try TokenStore.create(
                for: user, role: role, scopes: scopes, by: .commandLine, now: Self.now, in: db
            ).secret.text
        }
    }

    // MARK: - Repositories

    /// Makes a repository with files beside `.gitattributes`.
    @discardableResult
    func addRepository(
        _ name: String, files: KeyValuePairs<String, String> = [:], isPrivate: Bool = false
    ) throws -> StoredRepository {
        let id = try #require(RepositoryID(name))
        return try registry.write { db in
            try RepositoryStore.create(
                RepositoryStore.NewRepository(
                    id, isPrivate: isPrivate, author: String(id.owner),
                    files: files.map { .put(path: $0.key, .bytes(Array($0.value.utf8))) },
                    allowsInvalidCards: true),
                blobs: blobs, now: Self.now, in: db
            ).repository
        }
    }

    /// Makes one commit of files that git keeps in full.
    @discardableResult
    func commit(
        _ files: KeyValuePairs<String, String>, to repository: StoredRepository,
        ref: String = "main"
    ) throws -> Commit {
        try commit(
            files.map { .put(path: $0.key, .bytes(Array($0.value.utf8))) }, to: repository,
            ref: ref)
    }

    @discardableResult
    func commit(
        _ changes: [Change], to repository: StoredRepository, ref: String = "main"
    ) throws -> Commit {
        try registry.write { db in
            try VersionStore.commit(
                CommitRequest(
                    changes, title: "Change files", author: String(repository.id.owner), ref: ref,
                    allowsInvalidCards: true),
                to: repository, blobs: blobs, now: Self.now, in: db)
        }
    }

    /// Puts a content into the blob store and commits it as a file kept by LFS.
    @discardableResult
    func commitLarge(
        _ bytes: [UInt8], as path: String, to repository: StoredRepository
    ) throws -> ContentHash {
        let receipt = try store(bytes)
        try commit([.put(path: path, .stored(receipt.sha256))], to: repository)
        return receipt.sha256
    }

    /// Puts a content into the blob store; no repository uses it.
    func store(_ bytes: [UInt8]) throws -> BlobReceipt {
        let writer = try blobs.makeWriter()
        try writer.append(bytes)
        let receipt = try writer.finish()
        try registry.write {
            try BlobCatalog.note(receipt.sha256, size: receipt.size, now: Self.now, in: $0)
        }
        return receipt
    }

    // MARK: - Requests

    /// Sends requests to the routes without a network.
    func test<Value: Sendable>(
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = Application(router: HubRouter.make(hub), logger: logger)
        return try await application.test(.router, body)
    }

    /// Serves on a free port of the loopback until `body` returns.
    ///
    /// - Parameter router: all routes of the server where none is given.
    func serve<Value: Sendable>(
        _ router: Router<HubContext>? = nil, idleTime: TimeAmount = HubLimits.idleTime,
        stalledTime: TimeAmount = HubLimits.stalledTime,
        lingerTime: TimeAmount = HubLimits.lingerTime,
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = Application(
            router: router ?? HubRouter.make(hub),
            server: HTTPServerBuilder {
                HubChannel(
                    responder: $0, idleTime: idleTime, stalledTime: stalledTime,
                    lingerTime: lingerTime)
            },
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            logger: logger)
        return try await application.test(.live, body)
    }

    /// One request to the routes; `token` is a secret.
    func request(
        _ uri: String, method: HTTPRequest.Method = .get, token: String? = nil,
        headers: HTTPFields = [:], body: String? = nil
    ) async throws -> TestResponse {
        var headers = headers
        if let token { headers[.authorization] = "Bearer \(token)" }
        let fields = headers
        return try await test { client in
            try await client.execute(
                uri: uri, method: method, headers: fields,
                body: body.map { ByteBuffer(string: $0) })
        }
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
    var bytes: [UInt8] { Array(buffer: body) }

    /// A field of the answer by its name.
    func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}

extension HubContext {
    /// That of an anonymous request that nothing is known of.
    static var forTests: HubContext {
        HubContext(
            source: ApplicationRequestContextSource(
                channel: NIOAsyncTestingChannel(), logger: Logger(label: "test")))
    }
}
