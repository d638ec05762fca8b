import Cards
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestSupport

@testable import HubServer
@testable import Registry

/// A server over a registry in a temporary folder, filled with cards.
struct InfoFixture {
    let folder: TemporaryFolder
    let hub: Hub
    static let now = 1_700_000_000

    /// - Parameter cards: texts by id; datasets begin with `datasets/`.
    init(_ cards: [(id: String, text: String)]) throws {
        folder = try TemporaryFolder()
        let registry = try Registry(path: folder.path("registry.db"), access: .create)
        hub = Hub(
            registry: registry, blobs: try BlobStore(folder: folder.path("blobs"))
        ) { Self.now }
        for (index, card) in cards.enumerated() {
            guard let id = RepositoryID(card.id) else { continue }
            try registry.store(
                Array(card.text.utf8), as: id, path: nil, now: Self.now - cards.count + index)
        }
    }

    func test<Value: Sendable>(
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await Application(router: HubRouter.make(hub)).test(.router, body)
    }

    /// The answer to a GET, as JSON where it is some.
    func get(_ uri: String) async throws -> Answer {
        try await test { client in
            try await client.execute(uri: uri, method: .get) { response in
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
