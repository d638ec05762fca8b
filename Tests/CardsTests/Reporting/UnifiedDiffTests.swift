import Testing

@testable import Cards

struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        String(
            decoding: UnifiedDiff.diff(Array(old.utf8), Array(new.utf8), path: "a.md"),
            as: UTF8.self)
    }

    @Test func `equal texts have no difference`() {
        #expect(diff("a\nb", "a\nb") == "")
        #expect(diff("", "") == "")
    }

    @Test func `a change stands among three lines`() {
        #expect(
            diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
                == "--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n")
    }

    @Test func `changes far apart are two`() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new = "0\n" + (1...19).map { "\($0)\n" }.joined()
        #expect(
            diff(old, new)
                == "--- a.md\n+++ a.md\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n"
                + "@@ -17,4 +18,3 @@\n 17\n 18\n 19\n-20\n")
    }

    @Test func `a last line without an end says so`() {
        #expect(
            diff("a", "a\n")
                == "--- a.md\n+++ a.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
        #expect(diff("", "a\n") == "--- a.md\n+++ a.md\n@@ -0,0 +1 @@\n+a\n")
    }
}
