import Cards
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import HubServer
@testable import Registry

struct RepositoryAccessTests {
    private let hub: HubFixture

    init() throws {
        hub = try HubFixture()
        for name in ["ana", "bob", "eve"] { try hub.addUser(name) }
        try hub.addOrganization("team", members: ["ana": .write, "bob": .read])
        try hub.addRepository("team/open")
        try hub.addRepository("datasets/team/closed", isPrivate: true)
    }

    @Test(arguments: [
        ("models/team/open", nil, 200, 401), ("models/team/open", "eve", 200, 403),
        ("models/team/open", "bob", 200, 403), ("models/team/open", "ana", 200, 200),
        ("datasets/team/closed", nil, 401, 401), ("datasets/team/closed", "eve", 404, 404),
        ("datasets/team/closed", "bob", 200, 403), ("datasets/team/closed", "ana", 200, 200),
        ("models/team/none", "ana", 404, 404), ("models/team/none", nil, 401, 401),
        ("models/team/closed", "ana", 404, 404), ("models/..%2Fx/y", "ana", 404, 404),
    ])
    func `who may read and write is told so`(
        path: String, user: String?, read: Int, write: Int
    ) async throws {
        let token = try user.map { try hub.token($0) }
        let base = "/api/\(path)/auth-check"
        let reading = try await hub.request(base, token: token)
        #expect(reading.status.code == read)
        let writing = try await hub.request(base + "/write", token: token)
        #expect(writing.status.code == write)
        let isHidden = read != 200
        #expect((reading.field("X-Error-Code") == "RepoNotFound") == isHidden)
        #expect((writing.field("X-Error-Code") == "RepoNotFound") == isHidden)
    }

    @Test
    func `a token that reads does not write`() async throws {
        let token = try hub.token("ana", .read)
        let path = "/api/models/team/open/auth-check/write"
        #expect(try await hub.request(path, token: token).status == .forbidden)
    }

    @Test
    func `files of a disabled repository are for nobody`() throws {
        var repository = try hub.addRepository("team/gone")
        repository.isDisabled = true
        let permitted = PermittedRepository(
            repository: repository, rights: RepositoryRights(canRead: true, isMember: true))
        let context = HubContext.forTests
        let error = #expect(throws: HubError.self) {
            try hub.registry.read { try hub.hub.checkGate(of: permitted, context, in: $0) }
        }
        #expect(error?.status == .forbidden)
        #expect(error?.message == "Access to this resource is disabled.")
    }

    @Test
    func `a moved repository redirects below the prefix of the proxy`() async throws {
        try hub.registry.write { db in
            try RepositoryStore.move(
                RepositoryStore.find(#require(RepositoryID("team/open")), in: db),
                to: #require(RepositoryID("team/renamed")), now: HubFixture.now, in: db)
        }
        let path = "/api/models/team/open/auth-check/write?a=team/open"
        let answer = try await hub.request(path, token: hub.token("ana"))
        #expect(answer.status == .temporaryRedirect)
        #expect(
            answer.field("Location") == "/api/models/team/renamed/auth-check/write?a=team/open")
    }
}
