import Cards
import Foundation
import GRDB
import Testing

@testable import Registry

struct LFSCommitTests {
    @Test func `a file kept by LFS has the pointer's id and the content's size`() throws {
        let fixture = try VersionFixture()
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try fixture.commit([.put(path: "model.bin", .stored(receipt.sha256))], account: 7)
        let file = try #require(try fixture.file("model.bin"))
        #expect(file.isLFS)
        #expect(file.size == 3)
        #expect(file.sha256 == receipt.sha256)
        #expect(file.oid == LFSPointer(sha256: receipt.sha256, size: 3).oid)
        #expect(try fixture.text("model.bin") == "\u{1}\u{2}\u{3}")
    }

    @Test func `a content that was never sent is refused`() throws {
        let fixture = try VersionFixture()
        let hash = ContentHash(of: [9])
        #expect(throws: VersionError.missingContent(path: "x", hash)) {
            try fixture.commit([.put(path: "x", .stored(hash))], account: 7)
        }
    }

    @Test func `only who sent a content or can read it may use it`() throws {
        let fixture = try VersionFixture()
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        #expect(throws: VersionError.missingContent(path: "x", receipt.sha256)) {
            try fixture.commit([.put(path: "x", .stored(receipt.sha256))], account: 8)
        }
        try fixture.commit([.put(path: "x", .stored(receipt.sha256))], account: 7)
        // It is in the repository that the other one now writes to.
        try fixture.commit([.put(path: "y", .stored(receipt.sha256))], account: 8)
        let other = try fixture.write { db in
            try RepositoryStore.create(.init(.test("you/other"), author: "you"), now: 1, in: db)
                .repository
        }
        func use(canRead: Bool) throws {
            try fixture.write { db in
                _ = try VersionStore.commit(
                    CommitRequest(
                        [.put(path: "z", .stored(receipt.sha256))], title: "t", author: "you",
                        accountID: 8),
                    to: other, blobs: fixture.blobs,
                    canRead: { $0.row == fixture.repository.row && canRead }, now: 2, in: db)
            }
        }
        #expect(throws: VersionError.missingContent(path: "z", receipt.sha256)) {
            try use(canRead: false)
        }
        try use(canRead: true)
    }

    @Test func `the text of a pointer stands for its content`() throws {
        let fixture = try VersionFixture()
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        let pointer = LFSPointer(sha256: receipt.sha256, size: 3)
        try fixture.commit([.put(path: "a.bin", .bytes(pointer.text))], account: 7)
        #expect(try fixture.file("a.bin")?.isLFS == true)
        let unknown = LFSPointer(sha256: ContentHash(of: [9]), size: 1)
        #expect(throws: VersionError.missingPointer(path: "b.bin", unknown.sha256)) {
            try fixture.commit([.put(path: "b.bin", .bytes(unknown.text))], account: 7)
        }
        let wrong = LFSPointer(sha256: receipt.sha256, size: 4)
        #expect(throws: VersionError.missingPointer(path: "b.bin", wrong.sha256)) {
            try fixture.commit([.put(path: "b.bin", .bytes(wrong.text))], account: 7)
        }
    }

    @Test(
        arguments: [
            ("model.bin", nil), ("w.ckpt2", "*.ckpt2"), ("deep/er/x.xyz", "*.xyz"),
            ("tokenizer.json", "/tokenizer.json"), ("a/tokenizer.json", "a/tokenizer.json"),
            ("a b/c[1].txt", "a[[:space:]]b/c\\[1\\].txt"), ("Makefile", "/Makefile"),
            (".hidden", "/.hidden"), ("x.a b", "/x.a[[:space:]]b"),
        ] as [(String, String?)])
    func `gitattributes says what LFS keeps`(path: String, line: String?) throws {
        let fixture = try VersionFixture()
        let before = try fixture.text(".gitattributes") ?? ""
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try fixture.commit([.put(path: path, .stored(receipt.sha256))], account: 7)
        let after = try fixture.text(".gitattributes") ?? ""
        let added = line.map { $0 + " filter=lfs diff=lfs merge=lfs -text\n" } ?? ""
        #expect(after == before + added)
        #expect(GitAttributes(Array(after.utf8)).isLFS(path) == true)
    }

    @Test func `what a repository says against LFS is not overruled`() throws {
        let fixture = try VersionFixture(files: [".gitattributes": "*.xyz -filter"])
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try fixture.commit([.put(path: "a.xyz", .stored(receipt.sha256))], account: 7)
        #expect(try fixture.text(".gitattributes") == "*.xyz -filter")
    }

    @Test(arguments: [
        ("*.bin", "a.bin", true), ("*.bin", "d/a.bin", true), ("*.bin", "a.bin2", false),
        ("/a.bin", "a.bin", true), ("/a.bin", "d/a.bin", false), ("d/*.bin", "d/a.bin", true),
        ("d/*.bin", "d/e/a.bin", false), ("saved_model/**/*", "saved_model/a", true),
        ("saved_model/**/*", "saved_model/a/b", true),
        ("saved_model/**/*", "x/saved_model/a", false),
        ("**/x", "x", true), ("**/x", "a/b/x", true), ("**/x", "a/bx", false),
        ("a/**", "a/b/c", true), ("a/**", "b/a/c", false),
        ("*tfevents*", "d/events.out.tfevents.1", true),
        ("*.lfs.*", "a.lfs.b", true), ("a?c", "abc", true), ("a?c", "a/c", false),
        ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("[!a-c]x", "dx", true),
        ("[]x]y", "]y", true), ("a[", "a[", false), ("\\*", "*", true), ("\\*", "a", false),
        ("a[[:space:]]b", "a b", true), ("a**b", "axxb", true), ("**", "a/b", true),
    ])
    func `patterns match as git's do`(pattern: String, path: String, matches: Bool) throws {
        #expect(GitPattern(pattern).matches(path) == matches)
        guard let git = try Git(), !pattern.contains(" ") else { return }
        _ = try git.run(
            ["config", "core.attributesFile", try git.write("\(pattern) filter=lfs\n")])
        let said = try git.run(["check-attr", "filter", "--", path])
        #expect(said.hasSuffix("filter: lfs") == matches)
    }

    @Test func `a pattern made to be slow is not`() {
        let pattern = String(repeating: "*a", count: 500)
        #expect(!GitPattern(pattern).matches(String(repeating: "a", count: 400) + "b"))
        #expect(!GitPattern(String(repeating: "a", count: 2000)).matches("a"))
    }

    @Test func `the last line that says something counts`() {
        let attributes = GitAttributes(
            Array("# c\n*.bin filter=lfs -text\nsmall/*.bin !filter\n\"a b.bin\" -filter\n".utf8))
        #expect(attributes.isLFS("x.bin") == true)
        #expect(attributes.isLFS("small/x.bin") == false)
        #expect(attributes.isLFS("a b.bin") == false)
        #expect(attributes.isLFS("x.txt") == nil)
    }
}
