import Cards
import Foundation
import GRDB
import Testing

@testable import Registry

struct CommitTests {
    @Test func `changes are applied in order`() throws {
        let fixture = try VersionFixture(files: ["a": "1", "b/c": "2", "b/d": "3"])
        try fixture.commit([
            .deleteFile(path: "a"), .put(path: "a/x", .bytes([1])), .deleteFolder(path: "b/"),
            .put(path: "b", .bytes([2])), .copy(path: "e", from: "b/c", revision: "main"),
        ])
        #expect(try fixture.paths() == ["a/x", "b", "e"])
        #expect(try fixture.text("e") == "2")
    }

    @Test func `a deletion of a file takes a folder of that name too`() throws {
        let fixture = try VersionFixture(files: ["data/a": "1", "data/b/c": "2", "z": "3"])
        try fixture.commit([.deleteFile(path: "data")])
        #expect(try fixture.paths() == ["z"])
    }

    @Test func `folders that are empty are gone`() throws {
        let fixture = try VersionFixture(files: ["a/b/c": "1", "z": "2"])
        try fixture.commit([.deleteFile(path: "a/b/c")])
        let head = try fixture.head()
        let items = try fixture.read {
            try VersionStore.list(in: head, of: fixture.repository, recursive: true, in: $0)
        }
        #expect(items.map(\.path) == [".gitattributes", "z"])
    }

    @Test func `what is not there cannot be deleted`() throws {
        let fixture = try VersionFixture(files: ["a": "1"])
        #expect(throws: VersionError.nothingToDelete(path: "b")) {
            try fixture.commit([.put(path: "c", .bytes([])), .deleteFile(path: "b")])
        }
        #expect(throws: VersionError.nothingToDelete(path: "a")) {
            try fixture.commit([.deleteFolder(path: "a")])
        }
        #expect(try fixture.paths() == ["a"])
        #expect(
            "\(VersionError.nothingToDelete(path: "b"))".contains(
                "A file with this name doesn't exist"))
    }

    @Test func `a commit that changes nothing is the one before`() throws {
        let fixture = try VersionFixture(files: ["a": "1"])
        let head = try fixture.head()
        #expect(try fixture.put("a", "1") == head)
        #expect(try fixture.commit([]) == head)
        #expect(
            try fixture.commit([.deleteFile(path: "a"), .put(path: "a", .bytes(Array("1".utf8)))])
                == head)
    }

    @Test func `a commit knows its parent, author and time`() throws {
        let fixture = try VersionFixture()
        let first = try fixture.head()
        let second = try fixture.put("a", "1")
        #expect(second.parents == [first.oid])
        #expect(second.author == "me")
        #expect(second.createdAt == VersionFixture.start + 60)
        #expect(try fixture.head() == second)
        #expect(try fixture.head(second.oid.hexadecimal) == second)
    }

    @Test func `a branch that has moved on is a conflict`() throws {
        let fixture = try VersionFixture()
        let old = try fixture.head().oid
        let new = try fixture.put("a", "1").oid
        #expect(throws: VersionError.conflict(expected: old.hexadecimal, found: new)) {
            try fixture.commit([.deleteFile(path: "a")], parent: old.hexadecimal)
        }
        let prefix = String(new.hexadecimal.prefix(7)).uppercased()
        try fixture.commit([.deleteFile(path: "a")], parent: prefix)
        #expect(throws: VersionError.self) {
            try fixture.commit([.put(path: "a", .bytes([]))], parent: "")
        }
    }

    @Test(arguments: [
        ("/a", "absolute"), ("", "empty"), ("a//b", "empty parts"), ("a/", "empty parts"),
        ("../a", "'..'"), ("a/../b", "'..'"), ("./a", "'.'"), (".git/config", "'.git'"),
        ("a/.GIT/b", "'.git'"), (".git.", "'.git'"), ("git~1/x", "'.git'"),
        (".g\u{200C}it/x", "'.git'"), (".git::$INDEX_ALLOCATION/x", "'.git'"),
        ("a\\b", "backslash"), ("a\0b", "control"), ("a\nb", "control"), ("a\u{85}b", "control"),
        (String(repeating: "x", count: 256), "255 bytes"),
        (String(repeating: "x/", count: 64) + "x", "64 parts"),
        (
            Array(repeating: String(repeating: "x", count: 250), count: 17).joined(separator: "/"),
            "4096"
        ),
    ])
    func `a path that is no path is refused`(path: String, reason: String) throws {
        let fixture = try VersionFixture()
        let error = #expect(throws: VersionError.self) {
            try fixture.commit([.put(path: path, .bytes([1]))])
        }
        #expect(error.map { "\($0)" }?.contains(reason) == true)
        #expect(try fixture.paths() == [])
    }

    @Test(arguments: [
        "a b", "ünï/cödé", "日本/語.txt", "%2e%2e/x", "...", "..a", ".gitignore", ".github/x", "a:b",
        "#?&=+", String(repeating: "x", count: 255),
    ])
    func `any other path is kept as it is`(path: String) throws {
        let fixture = try VersionFixture()
        try fixture.put(path, "1")
        #expect(try fixture.paths() == [path])
        #expect(try fixture.text(path) == "1")
    }

    @Test func `names that only look alike are different files`() throws {
        let fixture = try VersionFixture()
        let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
        try fixture.commit([
            .put(path: composed, .bytes([1])), .put(path: decomposed, .bytes([2])),
            .put(path: "A", .bytes([3])), .put(path: "a", .bytes([4])),
            .put(path: "readme.md", .bytes([5])),
        ])
        let paths = try fixture.paths()
        #expect(paths.count == 5)
        #expect(Set(paths.map { Array($0.utf8) }).count == 5)
        #expect(try fixture.text(decomposed) == "\u{2}")
        #expect(try fixture.text("A") == "\u{3}")
    }

    @Test func `a file and a folder cannot share a name`() throws {
        let fixture = try VersionFixture(files: ["a": "1", "b/c": "2"])
        #expect(throws: VersionError.invalidPath("a/x/y", reason: "'a' is a file")) {
            try fixture.put("a/x/y", "1")
        }
        #expect(throws: VersionError.invalidPath("b", reason: "a folder has this name")) {
            try fixture.put("b", "1")
        }
    }

    @Test(arguments: ["other", "refs/tags/v1", "refs/pr/1"])
    func `only a branch takes commits`(ref: String) throws {
        let fixture = try VersionFixture()
        let head = try fixture.head()
        try fixture.write { db in
            try VersionStore.createTag("v1", at: "main", of: fixture.repository, in: db)
        }
        for ref in [ref, head.oid.hexadecimal] {
            #expect(throws: VersionError.revisionNotFound(ref)) {
                try fixture.put("a", "1", to: ref)
            }
        }
    }

    @Test func `a commit to another branch leaves main and the card alone`() throws {
        let fixture = try VersionFixture(files: ["README.md": "# One\n"])
        try fixture.write { db in
            try VersionStore.createBranch("other", of: fixture.repository, now: 9, in: db)
        }
        try fixture.put("README.md", "# Two\n", to: "other")
        #expect(try fixture.text("README.md") == "# One\n")
        #expect(try fixture.text("README.md", "other") == "# Two\n")
        let card = try fixture.read { try StoredCard.fetch(fixture.repository.id, in: $0) }
        #expect(card.bytes == Array("# One\n".utf8))
    }

    @Test func `a thousand files are one commit`() throws {
        let fixture = try VersionFixture()
        let changes = (0..<1000).map {
            Change.put(path: "folder-\($0 % 10)/file-\($0)", .bytes(Array("content \($0)".utf8)))
        }
        try fixture.commit(changes)
        #expect(try fixture.paths().count == 1000)
        #expect(try fixture.text("folder-9/file-999") == "content 999")
    }

    @Test func `a long regular file comes from the blob store under git's id`() throws {
        let fixture = try VersionFixture()
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let receipt = try fixture.store(bytes)
        #expect(receipt.oid == GitHash.blob(bytes))
        try fixture.commit([.put(path: "long", .blob(receipt))])
        let file = try #require(try fixture.file("long"))
        #expect(file.oid == receipt.oid)
        #expect(file.size == bytes.count)
        #expect(!file.isLFS)
        let location = try fixture.read {
            try BlobCatalog.location(of: file, in: fixture.repository, $0)
        }
        #expect(location == .stored(receipt.sha256))
    }

    @Test func `an executable file stays one when it is replaced`() throws {
        let fixture = try VersionFixture(files: ["run": "1"])
        let old = try #require(try fixture.file("run"))
        #expect(!old.isExecutable)
        try fixture.put("run", "2")
        #expect(try fixture.file("run")?.isExecutable == false)
    }
}
