import Cards
import Foundation
import GRDB
import Testing

@testable import Registry

struct HistoryTests {
    @Test func `every form of a revision finds its commit`() throws {
        let fixture = try VersionFixture()
        let first = try fixture.head()
        let second = try fixture.put("a", "1")
        try fixture.write { db in
            let repository = fixture.repository
            try VersionStore.createBranch(
                "feature/x", from: .revision(first.oid.hexadecimal), of: repository, now: 9, in: db)
            try VersionStore.createTag("v1", at: first.oid.hexadecimal, of: repository, in: db)
            try VersionStore.createPullRequest(1, at: first.oid, of: repository, in: db)
        }
        for revision in ["main", "HEAD", "refs/heads/main", second.oid.hexadecimal] {
            #expect(try fixture.head(revision) == second)
        }
        for revision in [
            "feature/x", "refs/heads/feature/x", "v1", "refs/tags/v1", "refs/pr/1",
            first.oid.hexadecimal, first.oid.hexadecimal.uppercased(),
            String(first.oid.hexadecimal.prefix(7)), String(first.oid.hexadecimal.prefix(5)),
        ] {
            #expect(try fixture.head(revision) == first)
        }
        for revision in [
            "", "nope", "refs/heads/v1", "refs/pr/2", "1", String(first.oid.hexadecimal.prefix(4)),
            String(repeating: "0", count: 40), "Main", "main/", "refs/heads/", "\0",
        ] {
            #expect(throws: VersionError.revisionNotFound(revision)) { try fixture.head(revision) }
        }
    }

    @Test func `a commit of another repository is none of this one`() throws {
        let fixture = try VersionFixture()
        let other = try fixture.write { db in
            try RepositoryStore.create(
                .init(.test("you/x"), author: "you", files: [.put(path: "a", .bytes([1]))]), now: 9,
                in: db)
        }
        #expect(throws: VersionError.self) { try fixture.head(other.commit.oid.hexadecimal) }
        #expect(throws: VersionError.self) {
            try fixture.head(String(other.commit.oid.hexadecimal.prefix(8)))
        }
    }

    @Test func `branches and tags are made once and taken away`() throws {
        let fixture = try VersionFixture()
        let repository = fixture.repository
        func run(_ body: (Database) throws -> Void) throws { try fixture.write(body) }
        try run { try VersionStore.createBranch("b", of: repository, now: 9, in: $0) }
        try run { try VersionStore.createTag("t", at: "b", message: "m", of: repository, in: $0) }
        let head = try fixture.head()
        #expect(
            try fixture.read { try VersionStore.refs(of: repository, in: $0) } == [
                Ref(name: "refs/heads/b", commit: head.oid), Ref(name: Ref.main, commit: head.oid),
                Ref(name: "refs/tags/t", commit: head.oid, message: "m"),
            ])
        #expect(throws: VersionError.exists("refs/heads/b")) {
            try run { try VersionStore.createBranch("b", of: repository, now: 9, in: $0) }
        }
        #expect(throws: VersionError.exists("refs/tags/t")) {
            try run { try VersionStore.createTag("t", at: "b", of: repository, in: $0) }
        }
        #expect(throws: VersionError.revisionNotFound("nope")) {
            try run {
                try VersionStore.createBranch(
                    "c", from: .revision("nope"), of: repository, now: 9, in: $0)
            }
        }
        #expect(throws: VersionError.invalidRevision("t")) {
            try run { try VersionStore.deleteBranch("t", of: repository, now: 9, in: $0) }
        }
        #expect(throws: VersionError.protectedBranch(Ref.main)) {
            try run { try VersionStore.deleteBranch("main", of: repository, now: 9, in: $0) }
        }
        #expect(throws: VersionError.revisionNotFound("b")) {
            try run { try VersionStore.deleteTag("b", of: repository, now: 9, in: $0) }
        }
        try run { try VersionStore.deleteBranch("b", of: repository, now: 9, in: $0) }
        try run { try VersionStore.deleteTag("t", of: repository, now: 9, in: $0) }
        #expect(try fixture.read { try VersionStore.refs(of: repository, in: $0) }.count == 1)
    }

    @Test(arguments: [
        "", "refs/heads/x", "refs", "HEAD", "@", "-x", "a..b", "a b", "a~b", "a^b", "a:b", "a?b",
        "a*b", "a[b", "a\\b", "a@{b", "a/", "/a", "a//b", ".a", "a/.b", "a.lock", "a.lock/b", "a.",
        "a\u{7F}b", "a\nb", String(repeating: "a", count: 201), String(repeating: "a", count: 40),
    ])
    func `a name that git refuses is refused`(name: String) {
        #expect(throws: VersionError.self) { try RefName.check(name) }
    }

    @Test(arguments: ["main", "feature/x", "v1.0", "a-b_c", "日本", "a@b", "a{b", "abcdef0"])
    func `a name that git takes is taken`(name: String) throws {
        try RefName.check(name)
        guard let git = try Git() else { return }
        #expect(try git.run(["check-ref-format", "--normalize", "refs/heads/\(name)"]) != "")
    }

    @Test func `the log is read a page at a time`() throws {
        let fixture = try VersionFixture()
        var all = [try fixture.head()]
        for index in 0..<5 { all.append(try fixture.put("a", "\(index)")) }
        let head = try fixture.head()
        let newest = Array(all.reversed())
        try fixture.read { (db) throws in
            let repository = fixture.repository
            let first = try VersionStore.log(from: head, of: repository, limit: 4, in: db)
            #expect(first == Array(newest.prefix(4)))
            let rest = try VersionStore.log(
                from: head, of: repository, after: first.last?.oid, limit: 4, in: db)
            #expect(rest == Array(newest.dropFirst(4)))
            #expect(try VersionStore.countCommits(from: head, of: repository, in: db) == 6)
        }
    }

    @Test func `each path knows the commit that changed it last`() throws {
        let fixture = try VersionFixture(files: ["a": "1", "d/x": "1", "d/y": "1"])
        let root = try fixture.head()
        let second = try fixture.put("d/x", "2")
        let third = try fixture.put("b", "1")
        let head = try fixture.head()
        let found = try fixture.read {
            try VersionStore.lastCommits(
                of: ["a", "b", "d", "d/x", "d/y"], from: head, of: fixture.repository, in: $0)
        }
        #expect(
            found == ["a": root, "b": third, "d": second, "d/x": second, "d/y": root])
    }

    @Test func `a squash keeps the files and forgets the commits`() throws {
        let fixture = try VersionFixture(files: ["a": "1"])
        let old = try fixture.put("a", "2")
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try fixture.commit([.put(path: "x.bin", .stored(receipt.sha256))], account: 7)
        try fixture.commit([.deleteFile(path: "x.bin")], account: 7)
        let squashed = try fixture.write { db in
            try VersionStore.superSquash(
                "main", message: "one", author: "me", of: fixture.repository, now: 9, in: db)
        }
        #expect(squashed.parents == [])
        #expect(squashed.title == "one")
        #expect(try fixture.head() == squashed)
        #expect(try fixture.text("a") == "2")
        #expect(throws: VersionError.self) { try fixture.head(old.oid.hexadecimal) }
        let isUsed = try fixture.read {
            try BlobCatalog.isUsed(receipt.sha256, by: fixture.repository, in: $0)
        }
        #expect(!isUsed)
        #expect(throws: VersionError.revisionNotFound("nope")) {
            try fixture.write { db in
                _ = try VersionStore.superSquash(
                    "nope", message: nil, author: "me", of: fixture.repository, now: 9, in: db)
            }
        }
    }

    @Test func `a listing is read a page at a time in git's order`() throws {
        let fixture = try VersionFixture(files: [
            "a/b/c": "1", "a/b/d": "2", "a-b": "3", "a.txt": "4", "b": "5",
        ])
        let head = try fixture.head()
        let order = [
            ".gitattributes", "a-b", "a.txt", "a", "a/b", "a/b/c", "a/b/d", "b",
        ]
        try fixture.read { (db) throws in
            var paths: [String] = []
            var cursor: String?
            while true {
                let page = try VersionStore.list(
                    in: head, of: fixture.repository, recursive: true, after: cursor, limit: 2,
                    in: db)
                paths += page.map(\.path)
                guard let last = page.last else { break }
                cursor = last.cursor
            }
            #expect(paths == order)
            let top = try VersionStore.list(in: head, of: fixture.repository, in: db)
            #expect(top.map(\.path) == [".gitattributes", "a-b", "a.txt", "a", "b"])
            let inside = try VersionStore.list("a", in: head, of: fixture.repository, in: db)
            #expect(inside.map(\.path) == ["a/b"])
            for path in ["nope", "b", "a/b/c", "a/nope", "a/"] {
                #expect(throws: VersionError.entryNotFound(path: path, commit: head.oid)) {
                    try VersionStore.list(path, in: head, of: fixture.repository, in: db)
                }
            }
        }
    }
}
