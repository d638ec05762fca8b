import Cards
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

/// A server over a registry in a temporary folder, filled with cards.
struct InfoFixture {
    let folder: TemporaryFolder
    let hub: Hub
    static let now = 1_700_000_000

    /// - Parameter cards: texts by id; datasets begin with `datasets/`.
    init(_ cards: [(id: String, text: String)], _ settings: HubSettings = HubSettings()) throws {
        folder = try TemporaryFolder()
        let registry = try Registry(path: folder.path("registry.db"), access: .create)
        hub = Hub(
            registry: registry, blobs: try BlobStore(folder: folder.path("blobs")),
            settings: settings
        ) { Self.now }
        for (index, card) in cards.enumerated() {
            guard let id = RepositoryID(card.id) else { continue }
            try registry.store(
                Array(card.text.utf8), as: id, path: nil, now: Self.now - cards.count + index)
        }
    }

    /// A user with a token that writes, which is the value.
    func addUser(_ name: String) throws -> String {
        try hub.registry.write { db in
            _ = try AccountStore.addUser(name, by: .commandLine, now: Self.now, in: db)
            return try TokenStore.create(
                for: name, role: .write, by: .commandLine, now: Self.now, in: db
            ).secret.text
        }
    }

    /// Makes a repository whose history begins with `.gitattributes`.
    func create(_ id: String) throws {
        let id = try #require(RepositoryID(id))
        _ = try hub.registry.write { db in
            try RepositoryStore.create(
                RepositoryStore.NewRepository(id, author: String(id.owner)), now: Self.now, in: db)
        }
    }

    /// Makes a commit on `main`; returns its id.
    @discardableResult
    func commit(_ changes: [Change], title: String, to id: String, at time: Int = 0) throws
        -> String
    {
        let id = try #require(RepositoryID(id))
        return try hub.registry.write { db in
            try VersionStore.commit(
                CommitRequest(changes, title: title, author: String(id.owner)),
                to: try RepositoryStore.find(id, in: db), now: Self.now + time, in: db
            ).oid.hexadecimal
        }
    }

    func test<Value: Sendable>(
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await Application(router: HubRouter.make(hub)).test(.router, body)
    }

    /// The answer to a GET, as JSON where it is some.
    func get(_ uri: String) async throws -> Answer { try await send(.get, uri) }

    func send(
        _ method: HTTPRequest.Method, _ uri: String, _ body: String = "", token: String? = nil,
        type: String = "application/json"
    ) async throws -> Answer {
        var headers: HTTPFields = [.contentType: type]
        if let token { headers[.authorization] = "Bearer \(token)" }
        return try await test { [headers] client in
            try await client.execute(
                uri: uri, method: method, headers: headers, body: ByteBuffer(string: body)
            ) { response in
                Answer(response)
            }
        }
    }

    struct Answer {
        var status: HTTPResponse.Status
        var headers: HTTPFields
        var json: PlainJSON?

        init(_ response: TestResponse) {
            status = response.status
            headers = response.headers
            json = try? PlainJSON(Data(response.body.readableBytesView))
        }
    }
}
