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
        #expect(try isLFS(path, GitAttributes(Array(after.utf8))) == true)
    }

    @Test func `files of one kind are noted once`() throws {
        let fixture = try VersionFixture()
        let before = try fixture.text(".gitattributes") ?? ""
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        let paths = ["a.x1", "b.x1", "n/a.x1", "a.x2", "json", "json", "b.x2"]
        try fixture.commit(
            paths.map { .put(path: $0, .stored(receipt.sha256)) }, account: 7)
        let suffix = " filter=lfs diff=lfs merge=lfs -text\n"
        #expect(
            try fixture.text(".gitattributes")
                == before + ["*.x1", "*.x2", "/json"].map { $0 + suffix }.joined())
    }

    @Test(arguments: [
        String(repeating: "a -text\n", count: GitAttributes.maximumLines),
        String(repeating: "#" + String(repeating: "-", count: 1022) + "\n", count: 1024),
    ])
    func `nothing is noted where it would not be read`(text: String) throws {
        let fixture = try VersionFixture(files: [".gitattributes": text])
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        try fixture.commit([.put(path: "a.x1", .stored(receipt.sha256))], account: 7)
        #expect(try fixture.text(".gitattributes") == text)
    }

    @Test func `a path too long for a pattern is not noted`() throws {
        let fixture = try VersionFixture()
        let before = try fixture.text(".gitattributes")
        let receipt = try fixture.upload([1, 2, 3], account: 7)
        let path = String(repeating: "a b/", count: 60) + "c"
        try fixture.commit([.put(path: path, .stored(receipt.sha256))], account: 7)
        let long = String(repeating: String(repeating: " a", count: 60) + "/", count: 4) + "c"
        try fixture.commit([.put(path: long, .stored(receipt.sha256))], account: 7)
        #expect(
            try fixture.text(".gitattributes")
                == (before ?? "") + String(repeating: "a[[:space:]]b/", count: 60)
                + "c filter=lfs diff=lfs merge=lfs -text\n")
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
        #expect(try fits(pattern, path) == matches)
        guard let git = try Git(), !pattern.contains(" ") else { return }
        _ = try git.run(
            ["config", "core.attributesFile", try git.write("\(pattern) filter=lfs\n")])
        let said = try git.run(["check-attr", "filter", "--", path])
        #expect(said.hasSuffix("filter: lfs") == matches)
    }

    @Test func `a pattern made to be slow takes few steps`() throws {
        let pattern = String(repeating: "*a", count: 500)
        let path = String(repeating: "a", count: 400) + "b"
        #expect(try !fits(pattern, path, steps: 5_000))
        let folders = String(repeating: "**/a*a/", count: 60) + "b"
        #expect(try !fits(folders, String(repeating: "aa/", count: 1000), steps: 200_000))
        #expect(try !fits(String(repeating: "a", count: 2000), "a"))
        #expect(throws: MatchBudget.Spent.self) { try fits("a*b*c", "abbbbbbbbb", steps: 9) }
    }

    @Test func `all ways through a pattern are tried`() throws {
        var generator = SplitMix(seed: 7)
        func text(_ parts: [String]) -> String {
            (0..<Int.random(in: 1...7, using: &generator)).map { _ in
                parts.randomElement(using: &generator) ?? ""
            }.joined()
        }
        for _ in 0..<5_000 {
            let pattern = text(["a", "b", "a", "/", "*", "?", "**/", "/**/", "[a/]", "**"])
            let path = text(["a", "b", "a", "b", "/"])
            guard !path.hasPrefix("/"), !path.hasSuffix("/"), !path.contains("//"),
                !pattern.hasSuffix("/")
            else { continue }
            let expected = PlainPattern(pattern).matches(path)
            #expect(try fits(pattern, path) == expected, "\(pattern) \(path)")
        }
    }

    @Test func `the last line that says something counts`() throws {
        let attributes = GitAttributes(
            Array("# c\n*.bin filter=lfs -text\nsmall/*.bin !filter\n\"a b.bin\" -filter\n".utf8))
        #expect(try isLFS("x.bin", attributes) == true)
        #expect(try isLFS("small/x.bin", attributes) == false)
        #expect(try isLFS("a b.bin", attributes) == false)
        #expect(try isLFS("x.txt", attributes) == nil)
    }

    private func fits(
        _ pattern: String, _ path: String, steps: Int = MatchBudget.usual
    ) throws -> Bool {
        var budget = MatchBudget(steps: steps)
        return try GitPattern(pattern).matches(Array(path.utf8).span, &budget)
    }

    private func isLFS(_ path: String, _ attributes: GitAttributes) throws -> Bool? {
        var budget = MatchBudget()
        return try attributes.isLFS(path, &budget)
    }
}

/// What `GitPattern` must say, by trying everything; knows no classes and no escapes.
private struct PlainPattern {
    private let pattern: [Character]
    private let isPath: Bool

    init(_ text: String) {
        isPath = text.contains("/")
        pattern = Array(text.hasPrefix("/") ? text.dropFirst() : text[...])
    }

    func matches(_ path: String) -> Bool {
        let name = isPath ? path[...] : path.split(separator: "/").last ?? ""
        return fits(pattern[...], Array(name)[...], isStart: true)
    }

    private func fits(
        _ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>, isStart: Bool
    ) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        let rest = pattern.dropFirst()
        switch first {
        case "*":
            let after = pattern.drop { $0 == "*" }
            let isWhole = isPath && pattern.count - after.count > 1 && isStart
            if isWhole, after.isEmpty { return true }
            if isWhole, after.first == "/" {
                let starts =
                    [text.startIndex] + text.indices.filter { text[$0] == "/" }.map { $0 + 1 }
                return starts.contains { fits(after.dropFirst(), text[$0...], isStart: true) }
            }
            let name = text.prefix { $0 != "/" }
            return (0...name.count).contains { fits(after, text.dropFirst($0), isStart: false) }
        case "[":
            let after = rest.drop { $0 != "]" }.dropFirst()
            return text.first == "a" && fits(after, text.dropFirst(), isStart: false)
        default:
            guard let byte = text.first, first == "?" ? byte != "/" : byte == first else {
                return false
            }
            return fits(rest, text.dropFirst(), isStart: first == "/")
        }
    }
}

private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
