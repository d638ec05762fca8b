import Cards
import Foundation
import HTTPTypes
import Testing

@testable import HubServer
@testable import Registry

struct CommitUploadTests {
    private let server: UploadFixture

    init() throws { server = try UploadFixture() }

    @Test func `small and large files become a commit`() async throws {
        let large = XorbBuilder.content(3_000_000)
        let answer = try await server.commit([
            UploadFixture.file("a/b.txt", Array("hello\n".utf8)),
            UploadFixture.file("large.txt", large),
            #"{"key":"file","value":{"path":"t.txt","encoding":"utf-8","content":"é\n"}}"#,
        ])
        #expect(answer.status == .ok, "\(answer.text)")
        let oid = try #require(try answer.json["commitOid"]?.string)
        #expect(
            try answer.json["commitUrl"]?.string?.hasSuffix("/alice/repo/commit/\(oid)") == true)
        #expect(
            try server.file("a/b.txt", at: oid)?.oid.hexadecimal
                == "ce013625030ba8dba906f756967f9e9ca394464a")
        #expect(try server.file("large.txt")?.sha256 == ContentHash(of: large))
        #expect(try server.file("large.txt")?.isLFS == false)
        #expect(try server.file("t.txt")?.size == 3)
    }

    @Test(arguments: [
        (UploadFixture.file("a\\\\b", [1]), 422, "backslash"),
        (UploadFixture.file("../a", [1]), 422, "'..'"),
        (
            #"{"key":"deletedFile","value":{"path":"nope"}}"#, 404,
            "A file with this name doesn't exist"
        ),
        (#"{"key":"file","value":{"path":"a","encoding":"base64","content":"&&"}}"#, 400, "Base64"),
        (#"{"key":"file","value":{"path":"a","encoding":"rot13","content":""}}"#, 400, "rot13"),
        (#"{"key":"file","value":{"path":"a"}}"#, 400, "no 'content'"),
        (#"{"key":"somethingElse","value":{"path":"a"}}"#, 400, "no operation"),
        (#"{"key":"file""#, 400, "not JSON"),
        (#"{"key":"lfsFile","value":{"path":"a.bin","algo":"sha256","oid":"12"}}"#, 400, "SHA-256"),
        (UploadFixture.lfsFile("a.bin", ContentHash(of: [9])), 400, "was not uploaded"),
        (
            UploadFixture.file("README.md", Array("---\nlicense: x y\n---\n".utf8)), 400,
            "must be one of"
        ),
    ])
    func `a commit that cannot be made is refused as a whole`(
        line: String, status: Int, message: String
    ) async throws {
        let answer = try await server.commit([UploadFixture.file("first.txt", [1]), line])
        #expect(answer.status.code == status, "\(answer.text)")
        #expect(answer.text.contains(message), "\(answer.text)")
        #expect(try server.file("first.txt") == nil)
    }

    @Test(arguments: [
        #"{"key":"lfsFile","value":{"path":"../a","oid":"x","content":"QQ=="}}"#,
        #"{"key":"deletedFile","value":{"path":"LONG"}}"#,
        #"{"key":"deletedFolder","value":{"path":"LONG/"}}"#,
        #"{"key":"copyFile","value":{"path":"a","srcPath":"LONG"}}"#,
        #"{"key":"copyFile","value":{"path":"a","srcPath":"b","srcRevision":"LONG"}}"#,
    ])
    func `what a line names is checked as it comes`(line: String) throws {
        let reader = CommitReader(server.hub.blobs)
        let long = String(repeating: "x", count: 257)
        let text =
            #"{"key":"header","value":{"summary":"s"}}"# + "\n"
            + line.replacing("LONG", with: long) + "\n"
        #expect(throws: (any Error).self) { try reader.take(Array(text.utf8).span) }
    }

    @Test func `all paths of a commit together have a limit`() throws {
        let reader = CommitReader(server.hub.blobs, nameLimit: 5)
        let header = #"{"key":"header","value":{"summary":"s"}}"# + "\n"
        try reader.take(Array(header.utf8).span)
        let line = Array((#"{"key":"deletedFile","value":{"path":"abc"}}"# + "\n").utf8)
        try reader.take(line.span)
        #expect(throws: HubError(.contentTooLarge, "The paths of the commit are too long together"))
        { try reader.take(line.span) }
    }

    @Test(arguments: [
        #"{"key":"deletedFolder","value":{"path":"d/","content":"QQ=="}}"#,
        UploadFixture.lfsFile("a.bin", ContentHash(of: [9])).replacing(
            #""path""#, with: #""content":"QQ==","path""#),
    ])
    func `a content belongs to its own line`(line: String) async throws {
        let answer = try await server.commit([line, #"{"key":"file","value":{"path":"a"}}"#])
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("'a' has no 'content'"), "\(answer.text)")
        let header = #"{"key":"header","value":{"summary":"s","content":"QQ=="}}"#
        let file = #"{"key":"file","value":{"path":"a"}}"#
        let other = try await server.send(
            .post, UploadFixture.api + "/commit/main", header + "\n" + file, token: server.alice)
        #expect(other.text.contains("'a' has no 'content'"), "\(other.text)")
    }

    @Test func `a branch that has moved is a conflict, its id may be cut off`() async throws {
        let first = try await server.commit([UploadFixture.file("a", [1])])
        let head = try #require(try first.json["commitOid"]?.string)
        let old = String(repeating: "0", count: 40)
        let refused = try await server.commit([UploadFixture.file("b", [1])], parent: old)
        #expect(refused.status == .preconditionFailed)
        #expect(
            refused.text.contains(
                "The branch was updated since you opened this page. Please refresh and try again."))
        let made = try await server.commit(
            [UploadFixture.file("b", [1])], parent: String(head.prefix(7)))
        #expect(made.status == .ok)
    }

    @Test(arguments: [
        ("main", true, 403), ("nope", false, 404), (String(repeating: "0", count: 40), false, 404),
    ])
    func `who may commit where`(revision: String, isStranger: Bool, status: Int) async throws {
        let answer = try await server.commit(
            [UploadFixture.file("a", [1])], token: isStranger ? server.bob : server.alice,
            to: revision)
        #expect(answer.status.code == status)
        #expect((answer.headers[.errorCode] == "RevisionNotFound") == (status == 404))
    }

    @Test func `a reader opens a pull request, and adds to it`() async throws {
        let opened = try await server.commit(
            [UploadFixture.file("a", [1])], token: server.bob, query: "?create_pr=1")
        #expect(
            try opened.json["pullRequestUrl"]?.string?.hasSuffix("/alice/repo/discussions/1")
                == true)
        #expect(try server.file("a") == nil)
        #expect(try server.file("a", at: "refs/pr/1")?.size == 1)
        let more = try await server.commit(
            [UploadFixture.file("b", [1])], token: server.bob, to: "refs%2Fpr%2F1")
        #expect(more.status == .ok, "\(more.text)")
        let carol = try server.base.addUser("carol")
        let foreign = try await server.commit(
            [UploadFixture.file("c", [1])], token: carol, to: "refs%2Fpr%2F1")
        #expect(foreign.status == .forbidden)
        let commit = try await server.commit(
            [UploadFixture.file("a", [1])], token: server.bob,
            to: String(repeating: "0", count: 40), query: "?create_pr=1")
        #expect(commit.headers[.errorCode] == "RevisionNotFound")
    }

    @Test func `a line that is no JSON is counted with those before it`() async throws {
        let answer = try await server.commit([UploadFixture.file("a", [1]), "{nonsense"])
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("Line 3 of the commit is not JSON"), "\(answer.text)")
    }

    @Test func `a body that ends early leaves nothing`() async throws {
        let large = UploadFixture.file("a.txt", XorbBuilder.content(3_000_000))
        let answer = try await server.commit([String(large.dropLast(100))])
        #expect(answer.status == .badRequest)
        #expect(try server.storedFiles() == [])
    }

    @Test func `preupload says how to send each file`() async throws {
        _ = try await server.commit([
            UploadFixture.file(".gitignore", Array("*.log\n".utf8)),
            UploadFixture.file("known.txt", Array("x".utf8)),
        ])
        func offer(_ path: String, _ sample: [UInt8], _ size: Int) -> String {
            let sample = Data(sample).base64EncodedString()
            return #"{"path":"\#(path)","sample":"\#(sample)","size":\#(size)}"#
        }
        let files = [
            offer("w.bin", [1], 5), offer("empty.bin", [], 0), offer("t.txt", [0x61], 9_000_000),
            offer("big.txt", [0x61], 20_000_000), offer("raw", [0, 1, 2], 3),
            offer("x.log", [0x61], 1), offer("known.txt", [0x78], 1),
        ]
        let answer = try await server.send(
            .post, UploadFixture.api + "/preupload/main",
            #"{"files":[\#(files.joined(separator: ","))]}"#, token: server.alice)
        let found = try answer.json["files"]?.items.map { file in
            "\(file["path"]?.string ?? "") \(file["uploadMode"]?.string ?? "") "
                + "\(file["shouldIgnore"]?.bool == true) \(file["oid"]?.string ?? "-")"
        }
        #expect(
            found == [
                "w.bin lfs false -", "empty.bin regular false -", "t.txt regular false -",
                "big.txt lfs false -", "raw lfs false -", "x.log regular true -",
                "known.txt regular false \(GitHash.blob(Array("x".utf8)))",
            ])
        let stranger = try await server.send(
            .post, UploadFixture.api + "/preupload/main", #"{"files":[]}"#, token: server.bob)
        #expect(stranger.status == .forbidden)
    }

    @Test func `a card is judged before it is sent`() async throws {
        let bad = #"{"content":"---\nlicense: asdf\n---\n","repoType":"model"}"#
        let json = try await server.send(.post, "/api/validate-yaml", bad)
        #expect(json.status == .badRequest)
        let error = try #require(try json.json["errors"]?.items.map(\.self).first)
        #expect(error["message"]?.string?.hasPrefix(#""license" must be one of ["#) == true)
        #expect(error["line"]?.int == 2)
        let text = try await server.send(.post, "/api/validate-yaml", bad, accept: "text/plain")
        #expect(text.text.hasPrefix(#"- Error: "license" must be one of ["#))
        let none = try await server.send(
            .post, "/api/validate-yaml", ##"{"content":"# none\n","repoType":"model"}"##)
        #expect(none.status == .ok)
        #expect(try none.json["warnings"]?.count == 1)
        #expect(try none.json["errors"]?.count == 0)
    }
}
