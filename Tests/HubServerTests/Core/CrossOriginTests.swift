import HTTPTypes
import HummingbirdTesting
import Testing

@testable import HubServer

/// Which pages may read what this server answers to the browsers of people who reach it.
struct CrossOriginTests {
    private static let page = "https://page.example"

    private func hub(_ origins: String...) throws -> HubFixture {
        var settings = HubSettings()
        settings.allowedOrigins = Set(try origins.map { try #require(PageOrigin($0)) })
        return try HubFixture(settings)
    }

    private func answers(_ hub: HubFixture, to page: String?) async throws -> [TestResponse] {
        var fields: HTTPFields = [.accessControlRequestHeaders: "authorization, x-own"]
        fields[.origin] = page
        return [
            try await hub.request("/healthz", headers: fields),
            try await hub.request("/api/models/a/b", headers: fields),
            try await hub.request("/api/models/a/b", method: .options, headers: fields),
        ]
    }

    @Test func `no page may unless the operator says so`() async throws {
        for answer in try await answers(hub(), to: Self.page) {
            #expect(!answer.headers.contains { $0.name.canonicalName.hasPrefix("access-control") })
        }
    }

    @Test func `a page that is allowed may, and no other`() async throws {
        let hub = try hub("http://localhost:3000", "HTTPS://Page.Example")
        for answer in try await answers(hub, to: Self.page) {
            #expect(answer.field("Access-Control-Allow-Origin") == Self.page)
            #expect(answer.field("Vary") == "Origin")
        }
        for other in ["https://page.example.org", "http://page.example", "null", nil] {
            for answer in try await answers(hub, to: other) {
                #expect(
                    !answer.headers.contains { $0.name.canonicalName.hasPrefix("access-control") })
                #expect(answer.field("Vary") == "Origin")
            }
        }
    }

    @Test func `any page may where the operator says so`() async throws {
        let answers = try await answers(hub("*"), to: Self.page)
        for answer in answers {
            #expect(answer.field("Access-Control-Allow-Origin") == "*")
            let exposed = answer.field("Access-Control-Expose-Headers") ?? ""
            for name in ["X-Repo-Commit", "X-Error-Code", "ETag", "Link", "Content-Range"] {
                #expect(exposed.contains(name))
            }
        }
        #expect(answers[2].status == .noContent)
        #expect(answers[2].field("Access-Control-Allow-Headers") == "authorization, x-own")
        #expect(answers[2].field("Access-Control-Allow-Methods")?.contains("DELETE") == true)
    }

    @Test(arguments: [
        "", "null", "page.example", "https://", "https://page.example/", "ftp://page.example",
        "https://a b", "https://*",
    ])
    func `what is no origin is refused`(text: String) {
        #expect(PageOrigin(text) == nil)
    }
}
