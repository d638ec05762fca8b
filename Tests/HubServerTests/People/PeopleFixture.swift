import Cards
import Foundation
import HTTPTypes
import HummingbirdTesting
import Registry
import TestSupport
import Testing

@testable import HubServer

/// A server with `owner`, a stranger `other`, and the public model `owner/model`.
struct PeopleFixture {
    let server: HubFixture
    let owner: String
    let other: String
    let model: StoredRepository

    init() throws {
        server = try HubFixture()
        for user in ["owner", "other"] { try server.addUser(user) }
        owner = try server.token("owner")
        other = try server.token("other")
        model = try server.addRepository("owner/model", files: ["a.txt": "one\n"])
    }

    struct Answer {
        var status: Int
        var headers: HTTPFields
        var json: PlainJSON?
        var error: String? { json?["error"]?.text }
        /// The code by which clients choose an exception.
        var code: String? { HTTPField.Name("X-Error-Code").flatMap { headers[$0] } }
    }

    /// - Parameter body: JSON.
    func send(
        _ method: HTTPRequest.Method, _ uri: String, as token: String? = nil, _ body: String? = nil,
        type: String = "application/json"
    ) async throws -> Answer {
        let response = try await server.request(
            uri, method: method, token: token, headers: [.contentType: type], body: body)
        return Answer(
            status: response.status.code, headers: response.headers,
            json: try? PlainJSON(Data(response.bytes)))
    }

    func get(_ uri: String, as token: String? = nil) async throws -> Answer {
        try await send(.get, uri, as: token)
    }

    func post(_ uri: String, as token: String? = nil, _ body: String? = nil) async throws -> Answer
    {
        try await send(.post, uri, as: token, body)
    }

    func set(_ gating: StoredRepository.Gating, _ id: String = "owner/model") throws {
        let id = try #require(RepositoryID(id))
        try server.registry.write {
            try GateStore.setGating(gating, of: id, now: HubFixture.now, in: $0)
        }
    }
}
