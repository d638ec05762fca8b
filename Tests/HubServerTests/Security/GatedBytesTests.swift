import Cards
import HTTPTypes
import HummingbirdTesting
import Registry
import Testing

@testable import HubServer

/// Bytes of gated files go to nobody who was not let in, by whatever way.
struct GatedBytesTests {
    private static let marker = "GATED-BYTES-7391"
    private let fixture: HubFixture
    private let repository: StoredRepository
    private let large: ContentHash

    init() throws {
        fixture = try HubFixture()
        for user in ["ana", "ben", "cat", "dan"] { try fixture.addUser(user) }
        try fixture.addUser("root", isAdmin: true)
        repository = try fixture.addRepository(
            "ana/gated",
            files: [
                "README.md": "---\nlicense: mit\ngated: manual\n---\n# X\n",
                "data.txt": "\(Self.marker)\n", "folder/config.json": #"{"a":"\#(Self.marker)"}"#,
            ])
        large = try fixture.commitLarge(
            Array(String(repeating: Self.marker + "\n", count: 4000).utf8), as: "weights.bin",
            to: repository)
        try fixture.registry.write { db in
            let id = repository.id
            for user in ["cat", "dan"] {
                _ = try GateStore.request(user, for: id, answers: [:], now: 1, in: db)
            }
            try GateStore.reject("dan", for: id, by: "ana", now: 2, in: db)
        }
    }

    /// The token of somebody who was not let in.
    private func outsider(_ who: String) throws -> String? {
        switch who {
        case "anonymous": nil
        case "fine":
            try fixture.token(
                "ana", .fineGrained,
                scopes: [TokenScope(target: .owner("lab"), role: .write)])
        default: try fixture.token(who)
        }
    }

    private static let outsiders = ["anonymous", "ben", "cat", "dan", "root", "fine"]

    @Test(arguments: outsiders)
    func `no route hands out bytes of gated files`(who: String) async throws {
        let token = try outsider(who)
        let probes = RouteProbe.all(fixture.hub).filter(\.isOfAnyRepository)
        let head = try fixture.registry.read {
            try VersionStore.resolve("main", of: repository, in: $0).oid.hexadecimal
        }
        let download =
            #"{"operation":"download","objects":[{"oid":"\#(large)","size":68000}]}"#
        let hash = large.hexadecimal
        try await fixture.test { client in
            for probe in probes {
                for file in ["data.txt", "weights.bin", "folder/config.json", "folder"] {
                    for revision in ["main", head, "refs%2Fheads%2Fmain"] {
                        let path = probe.path("ana", "gated", revision: revision, rest: file)
                        let body = probe.pattern.contains("objects/batch") ? download : nil
                        let answer = try await probe.ask(client, path, token: token, body: body)
                        let comment = Comment("\(probe.method) \(path)")
                        #expect(!answer.text.contains(Self.marker), comment)
                        // Whoever knows the hash of a content could ask for it by it.
                        #expect(!answer.visible.contains(hash), comment)
                    }
                }
            }
        }
    }

    @Test func `who was let in, and the owner, have the bytes`() async throws {
        try fixture.registry.write {
            _ = try GateStore.grant("ben", for: repository.id, by: "ana", now: 3, in: $0)
        }
        for user in ["ana", "ben"] {
            for role in [TokenRole.read, .write] {
                let token = try fixture.token(user, role)
                for file in ["data.txt", "weights.bin"] {
                    let answer = try await fixture.request(
                        "/ana/gated/resolve/main/\(file)", token: token)
                    #expect(answer.text.hasPrefix(Self.marker))
                }
            }
        }
    }

    @Test(arguments: outsiders)
    func `a gate stands before every revision and path`(who: String) async throws {
        let token = try outsider(who)
        for path in ["main/data.txt", "main/absent.txt", "absent/data.txt", "main/.gitattributes"] {
            for route in ["resolve", "raw"] {
                let answer = try await fixture.request("/ana/gated/\(route)/\(path)", token: token)
                #expect(
                    answer.status == (token == nil || who == "fine" ? .unauthorized : .forbidden))
                #expect(answer.field("X-Error-Code") == "GatedRepo")
                #expect(answer.field("ETag") == nil)
                #expect(answer.field("X-Linked-Etag") == nil)
            }
        }
        // What people must read before they ask is for everybody.
        let card = try await fixture.request("/ana/gated/resolve/main/README.md", token: token)
        #expect(card.status == .ok)
    }

    @Test func `a content is not had by naming its hash in a commit`() async throws {
        try fixture.addRepository("ben/copy")
        let body = """
            {"key":"header","value":{"summary":"x"}}
            {"key":"lfsFile","value":{"path":"w.bin","algo":"sha256","oid":"\(large)","size":68000}}
            """
        let token = try fixture.token("ben")
        let answer = try await fixture.request(
            "/api/models/ben/copy/commit/main", method: .post, token: token,
            headers: [.contentType: "application/x-ndjson"], body: body)
        #expect(answer.status == .badRequest)
        let batch = try await fixture.request(
            "/ben/copy.git/info/lfs/objects/batch", method: .post, token: token,
            headers: [.contentType: "application/json"],
            body: #"{"operation":"upload","objects":[{"oid":"\#(large)","size":68000}]}"#)
        // It is asked for, as if nobody had it.
        #expect(batch.status == .ok)
        #expect(batch.text.contains(#""upload""#))
    }

    /// What reaches a file in a commit to the repository itself.
    private var ways: [String] {
        [
            #"{"key":"copyFile","value":{"path":"LICENSE","srcPath":"weights.bin","srcRevision":"main"}}"#,
            #"{"key":"copyFile","value":{"path":"README.md","srcPath":"data.txt"}}"#,
            #"{"key":"lfsFile","value":{"path":"LICENSE","algo":"sha256","oid":"\#(large)","size":68000}}"#,
        ]
    }

    private func propose(_ line: String, token: String?) async throws -> TestResponse {
        try await fixture.request(
            "/api/models/ana/gated/commit/main?create_pr=1", method: .post, token: token,
            headers: [.contentType: "application/x-ndjson"],
            body: #"{"key":"header","value":{"summary":"x"}}"# + "\n" + line)
    }

    @Test(arguments: outsiders)
    func `a gate stands before pull requests, and what is asked before one`(
        who: String
    ) async throws {
        let token = try outsider(who)
        let status: HTTPResponse.Status = token == nil ? .unauthorized : .forbidden
        for line in ways {
            #expect(try await propose(line, token: token).status == status)
        }
        let files =
            #"{"gitAttributes":"*.bin filter=lfs","files":[{"path":"weights.bin","sample":"AAAA","size":68000}]}"#
        let answer = try await fixture.request(
            "/api/models/ana/gated/preupload/main?create_pr=1", method: .post, token: token,
            headers: [.contentType: "application/json"], body: files)
        #expect(answer.status == status)
        #expect(!answer.text.contains(large.hexadecimal))
    }

    @Test func `a pull request makes no file of everybody's of a gated one`() async throws {
        try fixture.registry.write {
            _ = try GateStore.grant("ben", for: repository.id, by: "ana", now: 3, in: $0)
        }
        let inside = try fixture.token("ben")
        for line in ways {
            #expect(try await propose(line, token: inside).status == .ok)
        }
        for number in 1...ways.count {
            for file in ["LICENSE", "README.md"] {
                let path = "/ana/gated/resolve/refs%2Fpr%2F\(number)/\(file)"
                #expect(try await fixture.request(path).status == .unauthorized)
                #expect(try await fixture.request(path, token: inside).status != .unauthorized)
            }
        }
    }
}
