import Testing

@testable import Cards

/// cmark-gfm keeps what its extensions look for in variables of the process.
struct MarkdownThreadTests {
    @Test func `threads that render do not disturb each other`() async {
        let text = Array("a ~~b~~ www.example.com\n\n| ~~x~~ |\n|---|\n| ~~1~~ |\n".utf8)
        let expected = HTMLRenderer().render(text)
        #expect(expected.contains("<del>b</del>") && expected.contains("<del>1</del>"))
        let wrong = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    (0..<2_000).count { _ in HTMLRenderer().render(text) != expected }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
