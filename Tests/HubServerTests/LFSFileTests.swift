import Cards
import HTTPTypes
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct LFSFileTests {
    private let fixture: PeopleFixture
    private let path = "/api/models/owner/model/lfs-files"
    private let first: ContentHash
    private let second: ContentHash

    init() throws {
        fixture = try PeopleFixture()
        first = try fixture.server.commitLarge([1], as: "a/first.bin", to: fixture.model)
        second = try fixture.server.commitLarge([2, 2], as: "second.bin", to: fixture.model)
        try fixture.server.commit([.deleteFile(path: "second.bin")], to: fixture.model)
    }

    private func listed(_ query: String = "") async throws -> [String: PlainJSON] {
        let items = try await fixture.get(path + query, as: fixture.owner).json?.list ?? []
        return Dictionary(items.map { ($0["fileOid"]?.text ?? "", $0) }) { $1 }
    }

    private func delete(
        _ hashes: [ContentHash], as token: String? = nil, rewrites: Bool = true
    ) async throws -> PeopleFixture.Answer {
        let list = hashes.map { "\"\($0)\"" }.joined(separator: ",")
        return try await fixture.post(
            path + "/batch", as: token ?? fixture.owner,
            #"{"deletions":{"sha":[\#(list)],"rewriteHistory":\#(rewrites)}}"#)
    }

    @Test func `the files of all versions are listed`() async throws {
        let files = try await listed()
        #expect(Set(files.keys) == [first.hexadecimal, second.hexadecimal])
        let file = files[first.hexadecimal]
        #expect(file?["filename"] == .text("a/first.bin"))
        #expect(file?["size"] == .number(1))
        #expect(file?["ref"] == .text("refs/heads/main"))
        #expect(file?["pushedAt"]?.text?.hasSuffix("Z") == true)
        let page = try await fixture.get(path + "?limit=1", as: fixture.owner)
        #expect(page.json?.list?.count == 1)
        #expect(page.headers[.link]?.contains("cursor=") == true)
        #expect(try await fixture.get(path, as: fixture.other).status == 403)
    }

    @Test func `a file is taken out of all versions`() async throws {
        let before = try fixture.server.registry.read {
            try VersionStore.resolve("main", of: fixture.model, in: $0)
        }
        #expect(try await delete([second]).status == 200)
        #expect(try await listed().keys.map(\.self) == [first.hexadecimal])
        let old = "/owner/model/resolve/\(before.parents[0])/second.bin"
        #expect(try await fixture.get(old).code == "RevisionNotFound")
        #expect(
            try await fixture.server.request("/owner/model/resolve/main/a/first.bin").bytes == [1])
        #expect(try await delete([first]).status == 200)
        #expect(try await listed().isEmpty)
        let answer = try await fixture.get("/owner/model/resolve/main/a/first.bin")
        #expect(answer.code == "EntryNotFound")
        let entries = try fixture.server.registry.read {
            try AuditLog.list(.init(action: "history.purge"), limit: 9, in: $0)
        }
        #expect(entries.map(\.subject) == ["owner/model", "owner/model"])
        let doctor = Doctor(fixture.server.registry, blobs: fixture.server.blobs)
        #expect(try doctor.examine(deep: true).filter { !$0.passed } == [])
    }

    @Test func `files are not taken away from versions that stay`() async throws {
        #expect(try await delete([first], rewrites: false).status == 400)
        #expect(try await delete([first], as: fixture.other).status == 403)
        #expect(
            try await fixture.post(
                path + "/batch", as: fixture.owner, #"{"deletions":{"sha":["x"]}}"#
            ).status == 400)
        #expect(try await listed().count == 2)
    }

    @Test func `a token for one's own namespace borrows what is public`() async throws {
        try fixture.server.addRepository("other/copy")
        try fixture.server.addRepository("owner/copy")
        let own = try fixture.server.token(
            "other", .fineGrained, scopes: [TokenScope(target: .owner("other"), role: .write)])
        for (name, status) in [("other/copy", 200), ("owner/copy", 403)] {
            let body = #"{"target":{"name":"\#(name)"},"files":[{"sha256":"\#(first)"}]}"#
            let answer = try await fixture.post(path + "/duplicate", as: own, body)
            #expect(answer.status == status, "\(answer.error ?? "")")
        }
    }

    @Test func `a file is lent to a commit elsewhere`() async throws {
        try fixture.server.addRepository("other/copy")
        let unknown = ContentHash(of: [9])
        let body = """
            {"target":{"type":"model","name":"other/copy"},
             "files":[{"sha256":"\(first)","filename":"a"},{"sha256":"\(unknown)","filename":"b"}]}
            """
        let answer = try await fixture.post(path + "/duplicate", as: fixture.other, body)
        #expect(answer.json?["succeeded"]?[0]?["sha256"] == .text(first.hexadecimal))
        #expect(answer.json?["failed"]?[0]?["sha256"] == .text(unknown.hexadecimal))
        try fixture.set(.manual)
        #expect(
            try await fixture.post(path + "/duplicate", as: fixture.other, body).code == "GatedRepo"
        )
        // What was lent stays lent.
        let commit = """
            {"key":"header","value":{"summary":"copy"}}
            {"key":"lfsFile","value":{"path":"w.bin","algo":"sha256","oid":"\(first)"}}
            """
        let made = try await fixture.post(
            "/api/models/other/copy/commit/main", as: fixture.other, commit)
        #expect(made.status == 200, "\(made.error ?? "")")
    }
}
