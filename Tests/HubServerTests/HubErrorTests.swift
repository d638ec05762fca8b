import Cards
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import HubServer
@testable import Registry

struct HubErrorTests {
    private struct Surprise: Error {}

    private let context = HubContext.forTests

    private func status(_ error: any Error) -> Int? { HubError(error, context)?.status.code }

    private func code(_ error: any Error) -> String? { HubError(error, context)?.code?.rawValue }

    @Test
    func `errors of the registry have a status and a code`() throws {
        let oid = try #require(ObjectID(hexadecimal: String(repeating: "a", count: 40)))
        let missing = RegistryError.notFound("a/b", mentioned: false)
        #expect((status(missing), code(missing)) == (401, "RepoNotFound"))
        let revision = VersionError.revisionNotFound("x")
        #expect((status(revision), code(revision)) == (404, "RevisionNotFound"))
        let entry = VersionError.entryNotFound(path: "x", commit: oid)
        #expect((status(entry), code(entry)) == (404, "EntryNotFound"))
        #expect(HubError(entry, context)?.headers[.repositoryCommit] == oid.hexadecimal)
        #expect(status(VersionError.conflict(expected: "x", found: oid)) == 412)
        #expect(status(VersionError.exists("main")) == 409)
        #expect(status(VersionError.invalidPath("..", reason: "x")) == 422)
        #expect(status(BlobError.noSpace(path: "x")) == 507)
        #expect(status(RegistryError.noSpace(path: "x")) == 507)
        #expect(status(RegistryError.busy(path: "x")) == 503)
        #expect(HubError(RegistryError.busy(path: "x"), context)?.headers[.retryAfter] == "1")
        #expect(status(HTTPError(.contentTooLarge)) == 413)
        #expect(status(VersionError.damaged("x")) == nil)
        #expect(status(RegistryError.unusable(path: "x", reason: "y")) == nil)
        #expect(status(Surprise()) == nil)
    }

    @Test
    func `a linked file that was changed is no error of the server`() {
        let error = HubError(BlobError.changed(path: "/secret/place"), context)
        #expect(error?.status == .conflict)
        #expect(error?.message.contains("/secret") == false)
    }

    @Test
    func `a refusal of a gate has its own code`() throws {
        let id = try #require(RepositoryID("ana/m"))
        let anonymous = GateRefusal(id: id, reason: .anonymous)
        #expect((status(anonymous), code(anonymous)) == (401, "GatedRepo"))
        let stranger = GateRefusal(id: id, reason: .denied(.notAsked))
        #expect((status(stranger), code(stranger)) == (403, "GatedRepo"))
    }

    @Test
    func `the message of a header is one line of ASCII`() {
        let error = HubError.notFound("é\r\nSet-Cookie: x\u{7F}\t日")
        let response = ErrorAnswer.response(error, form: .json)
        #expect(response.headers[.errorMessage] == "??  Set-Cookie: x? ???")
        #expect(ErrorAnswer.headerText(String(repeating: "x", count: 5_000)).utf8.count == 1_000)
    }

    @Test(arguments: [
        ("/api/models/a/b", "application/json; charset=utf-8", #"{"error":"No"}"#),
        ("/a/b/resolve/main/x", "text/plain; charset=utf-8", "No"),
        ("/datasets/a/b/raw/main/x", "text/plain; charset=utf-8", "No"),
        ("/a/b.git/info/lfs/objects/batch", "application/vnd.git-lfs+json", #"{"message":"No"}"#),
    ])
    func `a body is what the client of the route reads`(
        path: String, type: String, body: String
    ) async throws {
        let response = ErrorAnswer.response(
            .unauthorized("No"), form: ErrorAnswer.Form(path: path))
        #expect(response.headers[.contentType] == type)
        #expect(response.headers[.contentLength] == "\(body.utf8.count)")
        #expect((response.headers[.wwwAuthenticate] != nil) == path.contains(".git/"))
    }

    @Test
    func `what no route expects is a 500 that says nothing`() async throws {
        let hub = try HubFixture()
        let router = Router(context: HubContext.self)
        router.add(middleware: HubMiddleware(hub: hub.hub, routes: RouteTable()))
        router.get("api/surprise") { _, _ -> Response in throw Surprise() }
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let answer = try await Application(router: router, logger: logger).test(.router) { client in
            try await client.execute(
                uri: "/api/surprise", method: .get, headers: [.requestID: "r-7"])
        }
        #expect(answer.status == .internalServerError)
        #expect(answer.text.contains("r-7"))
        #expect(!answer.text.contains("Surprise"))
    }
}
