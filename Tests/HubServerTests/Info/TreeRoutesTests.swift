import HTTPTypes
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct TreeRoutesTests {
    static let base = "/api/models/acme/tree"

    private func fixture() throws -> InfoFixture {
        let fixture = try InfoFixture([])
        try fixture.create("acme/tree")
        try fixture.commit(
            [
                .put(path: "a.txt", .bytes(Array("a".utf8))),
                .put(path: "data/one.txt", .bytes(Array("1".utf8))),
                .put(path: "data/sub/two.txt", .bytes(Array("2".utf8))),
            ], title: "three files", to: "acme/tree", at: 1)
        try fixture.commit(
            [.put(path: "data/one.txt", .bytes(Array("one".utf8)))], title: "one changes",
            to: "acme/tree", at: 2)
        return fixture
    }

    private func paths(_ answer: InfoFixture.Answer) -> [String] {
        (answer.json?.list ?? []).compactMap { $0["path"]?.text }
    }

    @Test(arguments: [
        ("/tree/main", [".gitattributes", "a.txt", "data"]),
        ("/tree/HEAD/data", ["data/one.txt", "data/sub"]),
        ("/tree/main/data/?recursive=true", ["data/one.txt", "data/sub", "data/sub/two.txt"]),
        ("/tree/refs%2Fheads%2Fmain/data%2Fsub", ["data/sub/two.txt"]),
        (
            "/tree/main?recursive=True",
            [
                ".gitattributes", "a.txt", "data", "data/one.txt", "data/sub", "data/sub/two.txt",
            ]
        ),
    ])
    func `a folder is listed`(uri: String, expected: [String]) async throws {
        let answer = try await fixture().get(Self.base + uri)
        #expect(answer.status == .ok)
        #expect(paths(answer) == expected)
        #expect(answer.headers[.repositoryCommit]?.count == 40)
        #expect(answer.headers[.link] == nil)
    }

    @Test func `items say what they are`() async throws {
        let list = try await fixture().get(Self.base + "/tree/main/data?expand=true").json
        let file = try #require(list?[0]?.map)
        #expect(
            file["oid"] == .text(GitHash.blob(Array("one".utf8)).hexadecimal))
        #expect(file["type"] == .text("file"))
        #expect(file["size"] == .number(3))
        #expect(file["lfs"] == nil)
        #expect(file["lastCommit"]?["title"] == .text("one changes"))
        #expect(file["lastCommit"]?["date"] == .text("2023-11-14T22:13:22.000Z"))
        let folder = try #require(list?[1]?.map)
        #expect(folder["type"] == .text("directory"))
        #expect(folder["size"] == .number(0))
        #expect(folder["lastCommit"]?["title"] == .text("three files"))
        #expect(folder["securityFileStatus"] == nil)
    }

    @Test func `pages follow one another`() async throws {
        let fixture = try fixture()
        var uri = Self.base + "/tree/main?recursive=true&limit=2"
        var seen: [String] = []
        while true {
            let answer = try await fixture.get(uri)
            seen += paths(answer)
            guard let link = answer.headers[.link] else { break }
            let url = link.dropFirst().prefix { $0 != ">" }
            uri = String(url[(url.firstRange(of: "/api/")?.lowerBound ?? url.endIndex)...])
        }
        #expect(
            seen == [
                ".gitattributes", "a.txt", "data", "data/one.txt", "data/sub", "data/sub/two.txt",
            ])
    }

    @Test(arguments: [
        ("/tree/main/nothing", "EntryNotFound"), ("/tree/main/a.txt", "EntryNotFound"),
        ("/tree/v9", "RevisionNotFound"), ("/tree/refs/pr/7/data", "RevisionNotFound"),
    ])
    func `what is not there has its code`(uri: String, code: String) async throws {
        let answer = try await fixture().get(Self.base + uri)
        #expect(answer.status == .notFound)
        #expect(answer.headers[.errorCode] == code)
    }

    @Test(arguments: [
        (
            "paths=a.txt&paths=data%2F&paths=nothing&expand=false",
            "application/x-www-form-urlencoded"
        ),
        (#"{"paths": ["a.txt", "data/", "nothing"], "expand": false}"#, "application/json"),
    ])
    func `paths are asked about by forms and by JSON`(body: String, type: String) async throws {
        let fixture = try fixture()
        let answer = try await fixture.send(.post, Self.base + "/paths-info/main", body, type: type)
        #expect(answer.status == .ok)
        #expect(paths(answer) == ["a.txt", "data"])
        #expect(answer.json?[0]?["lastCommit"] == nil)
    }

    @Test func `who changed many paths last is not asked at once`() async throws {
        let fixture = try fixture()
        func ask(_ count: Int, _ expand: Bool) async throws -> InfoFixture.Answer {
            let paths = String(repeating: "paths=data%2Fone.txt&", count: count)
            return try await fixture.send(
                .post, Self.base + "/paths-info/main", paths + "expand=\(expand)",
                type: "application/x-www-form-urlencoded")
        }
        let answer = try await ask(TreeRoutes.expandedLimit, true)
        #expect(answer.json?[49]?["lastCommit"]?["title"] == .text("one changes"))
        #expect(try await ask(TreeRoutes.expandedLimit + 1, true).status == .badRequest)
        #expect(try await ask(TreeRoutes.expandedLimit + 1, false).status == .ok)
    }

    @Test func `the history is newest first, a page at a time`() async throws {
        let fixture = try fixture()
        let first = try await fixture.get(Self.base + "/commits/main?limit=2&expand[]=formatted")
        let titles = first.json?.list?.compactMap { $0["title"]?.text }
        #expect(titles == ["one changes", "three files"])
        #expect(first.json?[0]?["authors"] == .list([.map(["user": .text("acme")])]))
        #expect(first.json?[0]?["formatted"]?["title"] == .text("one changes"))
        #expect(first.headers[.totalCount] == "3")
        let link = try #require(first.headers[.link])
        let url = link.dropFirst().prefix { $0 != ">" }
        let rest = try await fixture.get(
            String(url[(url.firstRange(of: "/api/")?.lowerBound ?? url.endIndex)...]))
        #expect(rest.json?.list?.compactMap { $0["title"]?.text } == ["initial commit"])
        #expect(rest.headers[.link] == nil)
        let plain = try await fixture.get(Self.base + "/commits/main")
        #expect(plain.json?[0]?["formatted"] == nil)
    }
}
