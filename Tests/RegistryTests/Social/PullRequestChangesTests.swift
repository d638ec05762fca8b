import Testing

@testable import Registry

struct PullRequestChangesTests {
    private let commit = GitHash.blob([1])

    private func changes(
        _ start: [String: String], base: [String: String], head: [String: String]
    ) -> PullRequestChanges {
        func files(_ texts: [String: String]) -> [FileEntry] {
            texts.map { path, text in
                FileEntry(
                    path: path, oid: GitHash.blob(Array(text.utf8)), size: text.utf8.count,
                    sha256: ContentHash(of: Array(text.utf8)), isLFS: false, isExecutable: false)
            }
        }
        return PullRequestChanges(
            start: files(start), base: files(base), head: files(head), commit: commit)
    }

    private func copy(_ path: String) -> Change {
        .copy(path: path, from: path, revision: commit.hexadecimal)
    }

    @Test func `changes on both sides are joined`() {
        let joined = changes(
            ["same": "1", "mine": "1", "theirs": "1", "gone": "1"],
            base: ["same": "1", "mine": "1", "theirs": "2", "gone": "1", "new": "t"],
            head: ["same": "1", "mine": "2", "theirs": "1", "added": "m"])
        #expect(joined.conflicts.isEmpty)
        #expect(joined.changes == [.deleteFile(path: "gone"), copy("added"), copy("mine")])
    }

    @Test func `a file that both changed alike is no conflict`() {
        let joined = changes(["a": "1"], base: ["a": "2"], head: ["a": "2"])
        #expect(joined.conflicts.isEmpty)
        #expect(joined.changes.isEmpty)
    }

    @Test(
        arguments: [
            (["a": "1"], ["a": "2"], ["a": "3"], ["a"]),
            (["a": "1"], ["a": "2"], [:], ["a"]),
            (["a": "1"], [:], ["a": "2"], ["a"]),
            ([:], ["a": "1"], ["a": "2"], ["a"]),
            // A file where the other side has a folder, and the other way round.
            ([:], ["a/b": "1"], ["a": "2"], ["a"]),
            ([:], ["a": "1"], ["a/b": "2"], ["a/b"]),
        ] as [([String: String], [String: String], [String: String], [String])])
    func `unlike changes are conflicts`(
        start: [String: String], base: [String: String], head: [String: String], paths: [String]
    ) {
        #expect(changes(start, base: base, head: head).conflicts == paths)
    }

    @Test func `a file may take the place of a folder that goes`() {
        let joined = changes(["a/b": "1"], base: ["a/b": "1"], head: ["a": "2"])
        #expect(joined.conflicts.isEmpty)
        #expect(joined.changes == [.deleteFile(path: "a/b"), copy("a")])
    }
}
