import Foundation
import Testing

@testable import Registry

/// Ids made with git 2.39.5: `git hash-object --stdin`, `git mktree`, `git commit-tree`.
struct GitHashTests {
    @Test(arguments: [
        ("", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"),
        ("hello\n", "ce013625030ba8dba906f756967f9e9ca394464a"),
        (String(repeating: "a", count: 100_000), "94bc76618de566c4e568aaf031cce7cef592d868"),
    ])
    func `a blob has the id that git gives it`(text: String, id: String) throws {
        let bytes = Array(text.utf8)
        #expect(GitHash.blob(bytes).hexadecimal == id)
        var hasher = ObjectHasher(blobOf: bytes.count)
        for start in stride(from: 0, to: bytes.count, by: 4096) {
            hasher.update(Array(bytes[start..<min(start + 4096, bytes.count)]))
        }
        #expect(hasher.finalize().hexadecimal == id)
    }

    @Test func `an empty folder has the id that git gives it`() {
        #expect(
            GitHash.tree(TreeContent([]).bytes).hexadecimal
                == "4b825dc642cb6eb9a060e54bf8d69288fbee4904")
    }

    @Test func `a folder is sorted as if names of folders ended in a slash`() throws {
        let blob = GitHash.blob(Array("hello\n".utf8))
        let names: [(String, TreeContent.Mode)] = [
            ("a", .directory), ("a-b", .file), ("a.b", .executable), ("a0", .file), ("Z", .file),
            ("é", .file), ("日本", .directory),
        ]
        let empty = GitHash.tree([])
        let tree = TreeContent(
            names.map { name, mode in
                TreeContent.Entry(
                    mode: mode, name: Array(name.utf8), oid: mode == .directory ? empty : blob)
            })
        #expect(
            try tree.entries().map { String(decoding: $0.name, as: UTF8.self) }
                == ["Z", "a-b", "a.b", "a", "a0", "é", "日本"])
        guard let git = try Git() else { return }
        _ = try git.run(["hash-object", "-w", "--stdin"], input: Array("hello\n".utf8))
        _ = try git.run(["mktree"])
        let input = names.map { name, mode in
            let isFolder = mode == .directory
            return
                "\(isFolder ? "040000" : mode.rawValue) \(isFolder ? "tree" : "blob") \(isFolder ? empty : blob)\t\(name)\0"
        }.joined()
        #expect(
            try git.run(["mktree", "-z"], input: Array(input.utf8))
                == GitHash.tree(tree.bytes).hexadecimal)
    }

    @Test(arguments: [
        ("first", ""), ("ein Titel", "und mehr\n\nZeilen"), ("trailing", "line end\n"),
        ("日本語", "é"),
    ])
    func `a commit has the id that git gives it`(title: String, message: String) throws {
        guard let git = try Git() else { return }
        let tree = try #require(ObjectID(hexadecimal: try git.run(["mktree"])))
        let parent = Commit(
            tree: tree, parents: [], author: "ann", title: "parent", message: "", createdAt: 1)
        let commit = Commit(
            tree: tree, parents: [parent.oid], author: "ann", title: title, message: message,
            createdAt: 1_700_000_000)
        func make(_ text: [UInt8], _ parents: [String], _ time: Int) throws -> String {
            var environment: [String: String] = [:]
            for role in ["AUTHOR", "COMMITTER"] {
                environment["GIT_\(role)_NAME"] = "ann"
                environment["GIT_\(role)_EMAIL"] = "ann@users.noreply.stemma"
                environment["GIT_\(role)_DATE"] = "@\(time) +0000"
            }
            return try git.run(
                ["commit-tree", tree.hexadecimal] + parents.flatMap { ["-p", $0] }, input: text,
                environment: environment)
        }
        let first = try make(Array("parent\n".utf8), [], 1)
        #expect(first == parent.oid.hexadecimal)
        let text = message.isEmpty ? title + "\n" : "\(title)\n\n\(message)"
        let ending = text.hasSuffix("\n") ? "" : "\n"
        let second = try make(Array((text + ending).utf8), [first], 1_700_000_000)
        #expect(second == commit.oid.hexadecimal)
    }

    @Test func `what would break the format of a commit is taken out of it`() {
        let tree = GitHash.tree([])
        let commit = Commit(
            tree: tree, parents: [], author: "a <b>\nparent", title: "one\ntree 0", message: "x\0y",
            createdAt: 0)
        #expect(commit.author == "a bparent")
        #expect(commit.title == "one tree 0")
        #expect(commit.message == "xy")
    }

    @Test func `an LFS pointer is read back, and nothing else is`() throws {
        let pointer = LFSPointer(sha256: ContentHash(of: [1, 2, 3]), size: 3)
        #expect(LFSPointer(pointer.text) == pointer)
        let text = String(decoding: pointer.text, as: UTF8.self)
        for other in [
            "", text + "x", text.replacingOccurrences(of: "v1", with: "v2"),
            text.replacingOccurrences(of: "size 3", with: "size -3"),
            text.replacingOccurrences(of: "size 3", with: "size 99999999999999999999"),
        ] {
            #expect(LFSPointer(Array(other.utf8)) == nil)
        }
    }

    @Test func `ids are read from digits of either case and from nothing else`() {
        let id = GitHash.blob([])
        #expect(ObjectID(hexadecimal: id.hexadecimal.uppercased()) == id)
        #expect(ObjectID(id.bytes) == id)
        #expect(ObjectID(hexadecimal: String(id.hexadecimal.dropLast())) == nil)
        #expect(ObjectID(hexadecimal: "g" + id.hexadecimal.dropFirst()) == nil)
        let hash = ContentHash(of: [])
        #expect(
            hash.hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(ContentHash(hash.bytes) == hash)
    }
}
