import Testing

@testable import Registry

struct UnifiedDiffTests {
    private static let empty = GitHash.blob([])

    private func diff(_ old: String?, _ new: String?, path: String = "a.txt") -> String {
        func side(_ text: String?) -> UnifiedDiff.Side? {
            text.map {
                UnifiedDiff.Side(
                    oid: GitHash.blob(Array($0.utf8)), isExecutable: false, content: Array($0.utf8))
            }
        }
        var diff = UnifiedDiff()
        diff.append(path: path, old: side(old), new: side(new))
        return String(decoding: diff.bytes, as: UTF8.self)
    }

    /// What `git diff` writes between two versions of a file (git 2.39).
    @Test func `a change is written as git writes it`() {
        #expect(
            diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\nten") == """
                diff --git a/a.txt b/a.txt
                index 07193989308c972f8a2d0f1b3a15c29ea4ac565b..\
                \(GitHash.blob(Array("1\n2\n3\n4\nfive\n6\n7\n8\n9\nten".utf8))) 100644
                --- a/a.txt
                +++ b/a.txt
                @@ -2,8 +2,9 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                 9
                +ten
                \\ No newline at end of file

                """)
    }

    @Test func `new and deleted files have one side`() {
        let added = diff(nil, "x\n")
        #expect(
            added.contains("new file mode 100644\nindex \(String(repeating: "0", count: 40)).."))
        #expect(added.hasSuffix("--- /dev/null\n+++ b/a.txt\n@@ -0,0 +1 @@\n+x\n"))
        let deleted = diff("x\ny\n", nil)
        #expect(deleted.contains("deleted file mode 100644\n"))
        #expect(deleted.hasSuffix("--- a/a.txt\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-x\n-y\n"))
        #expect(!diff(nil, "").contains("@@"))
    }

    @Test func `changes far apart are two hunks, near ones are one`() {
        let lines = (1...30).map(String.init)
        var far = lines
        far[1] = "two"
        far[25] = "x"
        var near = lines
        near[10] = "eleven"
        near[16] = "x"
        func hunks(_ other: [String]) -> Int {
            diff(lines.joined(separator: "\n"), other.joined(separator: "\n"))
                .split(separator: "\n").count { $0.hasPrefix("@@") }
        }
        #expect(hunks(far) == 2)
        #expect(hunks(near) == 1)
    }

    @Test func `bytes that are no text are said to differ`() {
        #expect(diff("a\0b", "a\0c").hasSuffix("Binary files a/a.txt and b/a.txt differ\n"))
    }

    @Test func `names that would break a line are quoted`() {
        let text = diff("a", "b", path: "a\n+\"x\"")
        #expect(text.hasPrefix("diff --git \"a/a\\n+\\\"x\\\"\" \"b/a\\n+\\\"x\\\"\"\n"))
    }
}

struct LineDiffTests {
    private func lines(_ text: String) -> [ArraySlice<UInt8>] {
        text.utf8.map { [$0][...] }
    }

    /// The edits turn the one into the other, and are as few as a table of all prefixes finds.
    @Test func `edits are right and fewest for all short texts`() {
        let alphabet = ["a", "b"]
        var texts = [""]
        for _ in 0..<5 { texts += texts.flatMap { text in alphabet.map { text + $0 } } }
        let all = Set(texts).sorted()
        for old in all {
            for new in all {
                let edits = LineDiff(lines(old), lines(new)).edits
                let (from, to) = (Array(old), Array(new))
                var result: [Character] = []
                var position = 0
                var cost = 0
                for edit in edits {
                    result += from[position..<edit.old.lowerBound]
                    #expect(result.count == edit.new.lowerBound)
                    result += to[edit.new]
                    position = edit.old.upperBound
                    cost += edit.old.count + edit.new.count
                }
                result += from[position...]
                #expect(result == to, "\(old) \(new)")
                #expect(cost == distance(from, to), "\(old) \(new)")
            }
        }
    }

    private func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = x == y ? diagonal : min(above, row[j]) + 1
                diagonal = above
            }
        }
        return row[b.count]
    }

    @Test func `texts with nothing in common are one edit`() {
        let old = (0..<2000).map { Array("old \($0)".utf8)[...] }
        let new = (0..<2000).map { Array("new \($0)".utf8)[...] }
        #expect(
            LineDiff(old, new).edits == [LineDiff.Edit(old: 0..<2000, new: 0..<2000)])
    }
}
