import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct IdentityRoutesTests {
    private let fixture: PeopleFixture

    init() throws {
        fixture = try PeopleFixture()
        try fixture.server.addOrganization("org", members: ["owner": .admin, "other": .read])
    }

    @Test func `who asks is told who that is`() async throws {
        let answer = try await fixture.get("/api/whoami-v2", as: fixture.owner)
        let json = try #require(answer.json)
        #expect(json["type"] == .text("user"))
        #expect(json["name"] == .text("owner"))
        #expect(json["fullname"] == .text("Name of owner"))
        #expect(json["orgs"]?[0]?["name"] == .text("org"))
        #expect(json["orgs"]?[0]?["roleInOrg"] == .text("admin"))
        let token = try #require(json["auth"]?["accessToken"])
        #expect(token["displayName"]?.text?.isEmpty == false)
        #expect(token["role"] == .text("write"))
        #expect(try await fixture.get("/api/whoami-v2").status == 401)
    }

    @Test func `an overview counts what its reader may see`() async throws {
        try fixture.server.addRepository("owner/secret", isPrivate: true)
        try fixture.server.addRepository("datasets/owner/data")
        // The name of another owner begins alike.
        try fixture.server.addUser("owner2")
        try fixture.server.addRepository("owner2/model")
        func models(_ token: String?) async throws -> PlainJSON? {
            try await fixture.get("/api/users/OWNER/overview", as: token).json?["numModels"]
        }
        #expect(try await models(nil) == .number(1))
        #expect(try await models(fixture.other) == .number(1))
        #expect(try await models(fixture.owner) == .number(2))
        let json = try await fixture.get("/api/users/owner/overview").json
        #expect(json?["user"] == .text("owner"))
        #expect(json?["numDatasets"] == .number(1))
        #expect(try await fixture.get("/api/users/nobody/overview").status == 404)
        #expect(try await fixture.get("/api/users/org/overview").status != 200)
    }

    @Test func `members of an organisation are listed in pages`() async throws {
        let overview = try await fixture.get("/api/organizations/org/overview").json
        #expect(overview?["numUsers"] == .number(2))
        let first = try await fixture.get("/api/organizations/org/members?limit=1")
        #expect(first.json?[0]?["user"] == .text("other"))
        let link = try #require(first.headers[.link])
        #expect(link.contains("limit=1&cursor=other"))
        let second = try await fixture.get("/api/organizations/org/members?limit=1&cursor=other")
        #expect(second.json?.list?.compactMap { $0["user"]?.text } == ["owner"])
        #expect(second.headers[.link] == nil)
    }
}
