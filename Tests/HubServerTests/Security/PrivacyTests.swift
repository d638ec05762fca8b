import Cards
import HTTPTypes
import HummingbirdTesting
import Registry
import NIOCore
import Testing

@testable import HubServer

/// What is private is to strangers what is not there, whatever they ask.
struct PrivacyTests {
    private let fixture: HubFixture
    private let tokens: [String: String]
    /// The name of the private repositories. No other text of a server holds it.
    private static let name = "hidden"

    init() throws {
        fixture = try HubFixture()
        for user in ["ana", "ben", "mia"] { try fixture.addUser(user) }
        try fixture.addUser("root", isAdmin: true)
        try fixture.addOrganization("lab", members: ["ana": .admin])
        let card = "---\nlicense: mit\ntags: [needle]\n---\n# Open\n"
        try fixture.addRepository("ana/open", files: ["README.md": card])
        for id in ["ana/hidden", "datasets/ana/hidden", "lab/hidden"] {
            let repository = try fixture.addRepository(
                id,
                files: [
                    "README.md": """
                    ---
                    license: mit
                    base_model: ana/open
                    datasets: [lab/hidden]
                    tags: [needle, made/hidden]
                    ---
                    # Hidden
                    """,
                    "config.json": "{}",
                ], isPrivate: true)
            try fixture.commitLarge(Array("weights".utf8), as: "weights.bin", to: repository)
        }
        tokens = [
            "ana": try fixture.token("ana"), "ben": try fixture.token("ben"),
            "root": try fixture.token("root"),
            "fine": try fixture.token(
                "ana", .fineGrained,
                scopes: [TokenScope(target: try #require(.init("ana/open")), role: .write)]),
        ]
    }

    /// Those who may not read the private repositories.
    private static let strangers = ["", "ben", "root", "fine"]

    @Test(arguments: ["models", "datasets"])
    func `no route tells a private repository from a missing one`(kind: String) async throws {
        let probes = RouteProbe.all(fixture.hub).filter { $0.isOfRepository(kind) }
        #expect(probes.count > 10)
        try await fixture.test { [tokens] client in
            for probe in probes {
                for stranger in Self.strangers {
                    let token = tokens[stranger]
                    let hidden = try await probe.ask(
                        client, probe.path("ana", Self.name), token: token)
                    let absent = try await probe.ask(
                        client, probe.path("ana", "absent"), token: token)
                    let comment = Comment("\(probe.method) \(probe.pattern) by '\(stranger)'")
                    #expect(!hidden.isSuccess, comment)
                    #expect(
                        hidden.visible.replacing("hidden", with: "absent") == absent.visible,
                        comment)
                }
            }
        }
    }

    /// Without this, the test above would pass where no path means anything.
    @Test(arguments: ["models", "datasets"])
    func `the owner finds the repository by the same requests`(kind: String) async throws {
        let probes = RouteProbe.all(fixture.hub).filter {
            $0.isOfRepository(kind) && $0.isReading
        }
        try await fixture.test { [tokens] client in
            var successes = 0
            for probe in probes {
                let answer = try await probe.ask(
                    client, probe.path("ana", Self.name), token: tokens["ana"])
                #expect(
                    answer.field("X-Error-Code") != "RepoNotFound",
                    "\(probe.method) \(probe.pattern): \(answer.status)")
                if answer.isSuccess { successes += 1 }
            }
            #expect(successes * 2 > probes.count)
        }
    }

    @Test func `no list, search or relative names what is private`() async throws {
        let probes = RouteProbe.all(fixture.hub).filter(\.isReading)
        let queries = [
            "", "?author=ana", "?author=lab", "?search=hidden", "?filter=needle",
            "?filter=license:mit", "?filter=base_model:ana/open", "?full=true&cardData=true",
            "?expand=childrenModelCount&expand=baseModels", "?owner=ana", "?q=hidden",
            "?include_prs=1", "?sort=createdAt&limit=1",
        ]
        try await fixture.test { [tokens] client in
            for probe in probes {
                for query in probe.pattern.contains("**") ? [""] : queries {
                    for stranger in Self.strangers {
                        let path =
                            probe.isOfAnyRepository
                            ? probe.path("ana", "open") : probe.path("ana", "ana")
                        let answer = try await probe.ask(
                            client, path + query, token: tokens[stranger])
                        #expect(
                            !answer.text.contains("/\(Self.name)"),
                            "\(probe.pattern)\(query) by '\(stranger)'")
                    }
                }
            }
        }
    }

    @Test func `a private parent is shown as one that is not registered`() async throws {
        for parent in ["ana/hidden", "ana/absent"] {
            let name = parent.replacing("ana/", with: "ben/of-")
            try fixture.addRepository(
                name, files: ["README.md": "---\nbase_model: \(parent)\n---\n# X\n"])
            let answer = try await fixture.request(
                "/api/models/\(name)?expand=baseModels", token: tokens["ben"])
            // The first four bytes of a key are when the repository was made.
            #expect(answer.text.contains(#""_id":"00000000"#), "\(answer.text)")
        }
    }

    @Test func `a list shows its owners what is theirs`() async throws {
        for path in [
            "/api/models?author=ana", "/api/models?search=hidden", "/api/datasets",
            "/api/models-tags-by-type",
        ] {
            let answer = try await fixture.request(path, token: tokens["ana"])
            #expect(answer.text.contains("/\(Self.name)"), "\(path)")
        }
    }

    @Test func `a body that names what is private is answered as if it were missing`() async throws
    {
        let requests: [(HTTPRequest.Method, String, String)] = [
            (.delete, "/api/repos/delete", #"{"name":"NAME","organization":"ana"}"#),
            (.delete, "/api/repos/delete", #"{"name":"NAME","organization":"lab"}"#),
            (.post, "/api/repos/move", #"{"fromRepo":"ana/NAME","toRepo":"ben/x","type":"model"}"#),
            (.post, "/api/repos/create", #"{"name":"NAME","organization":"ana"}"#),
            (
                .post, "/api/collections",
                #"{"title":"t NAME","namespace":"ben","item":{"type":"model","id":"ana/NAME"}}"#
            ),
        ]
        try await fixture.test { [tokens] client in
            for (method, path, body) in requests {
                for stranger in ["", "ben", "root"] {
                    var answers: [String] = []
                    for name in [Self.name, "absent"] {
                        var headers: HTTPFields = [.contentType: "application/json"]
                        if let token = tokens[stranger] {
                            headers[.authorization] = "Bearer \(token)"
                        }
                        let answer = try await client.execute(
                            uri: path, method: method, headers: headers,
                            body: .init(string: body.replacing("NAME", with: name)))
                        answers.append(
                            answer.visible.replacing("hidden", with: "absent")
                                .replacing(/[0-9a-f]{24}/, with: "KEY"))
                    }
                    #expect(answers[0] == answers[1], "\(method) \(path) by '\(stranger)'")
                }
            }
        }
    }
}
