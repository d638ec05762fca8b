@testable import HubClient
import Testing

struct PullPlanTests {
    private static func file(_ path: String, _ oid: String) -> RemoteFile {
        RemoteFile(path: path, oid: oid, size: 1)
    }

    @Test
    func `only what differs is fetched, and what was made here stays`() {
        let plan = PullPlan(
            remote: [Self.file("a", "1"), Self.file("b", "2"), Self.file("c", "3")],
            local: ["a": "1", "b": "9", "gone": "4", "edited": "8", "mine": "5"],
            earlier: ["a": "1", "gone": "4", "edited": "6"],
            patterns: FilePatterns(include: [], exclude: []))
        #expect(plan.changed.map(\.path) == ["b", "c"])
        #expect(plan.unchanged == 1)
        #expect(plan.deleted == ["gone"])
    }

    @Test
    func `what was changed here stays, and what was changed on both sides is a conflict`() {
        let remote = ["here", "there", "both", "same", ".gitattributes"]
        let plan = PullPlan(
            remote: zip(remote, ["1", "2", "2", "3", "2"]).map(Self.file),
            local: ["here": "9", "there": "1", "both": "9", "same": "3", ".gitattributes": "9"],
            earlier: ["here": "1", "there": "1", "both": "1", "same": "1", ".gitattributes": "1"],
            patterns: FilePatterns(include: [], exclude: []))
        #expect(plan.changed.map(\.path) == ["there", "both", ".gitattributes"])
        #expect(plan.unchanged == 2)
        #expect(plan.conflicts == ["both"])
    }

    @Test
    func `nothing new is nothing to do`() {
        let plan = PullPlan(
            remote: [Self.file("a", "1")], local: ["a": "1"], earlier: ["a": "1"],
            patterns: FilePatterns(include: [], exclude: []))
        #expect(plan.isEmpty)
    }

    @Test(
        arguments: [
            ([], [], "a/b.txt", true), (["*.txt"], [], "a/b.txt", true),
            (["*.bin"], [], "a/b.txt", false),
            (["a/"], [], "a/b/c", true), (["a"], [], "a/b", false), ([], ["*.bin"], "x.bin", false),
            (["*"], ["a/*"], "a/b", false), (["[ab].txt"], [], "b.txt", true),
            (["[!ab].txt"], [], "b.txt", false), (["?.txt"], [], "b.txt", true),
            (["*.TXT"], [], "b.txt", false),
            (["\\*"], [], "\\x", true),
        ] as [([String], [String], String, Bool)])
    func `patterns mean what they mean for hf`(
        include: [String], exclude: [String], path: String, isMeant: Bool
    ) {
        #expect(FilePatterns(include: include, exclude: exclude).contain(path) == isMeant)
    }

    @Test
    func `an origin is read from the message that names it`() {
        let commit = String(repeating: "a", count: 40)
        let origin = Origin(url: "http://h/me/model", revision: "v1", commit: commit)
        #expect(Origin(message: "text\n\n" + origin.message + "\n") == origin)
        #expect(Origin(message: "Origin: x\nOrigin-Commit: y") == nil)
    }

    @Test(arguments: [
        "../x", "/etc/passwd", "a/../b", "a//b", "a/./b", ".git/config", "a/.GIT/x", "a\\b", "a\0b",
        "a\nb", "", "a/", "..", String(repeating: "x", count: 300),
    ])
    func `a path that leaves the repository is refused`(path: String) {
        #expect(!RepositoryPath.isSafe(path))
    }

    @Test(arguments: ["a", "a/b.txt", ".gitattributes", "한국어/파일", "a b", "...", "a..b"])
    func `a path of a repository is taken`(path: String) {
        #expect(RepositoryPath.isSafe(path))
    }
}
