import Testing

@testable import Cards

/// Texts so long that a search that looks around from every find would take minutes.
@Suite(.timeLimit(.minutes(5)))
struct LongTextTests {
    private static let byteCount = 1 << 19

    private static func text(_ part: String) -> String {
        String(repeating: part, count: byteCount / part.utf8.count)
    }

    private static func body(_ text: String, metadata: String = "license: mit") -> CardBody {
        CardBody(Card(Array("---\n\(metadata)\n---\n\(text)".utf8)))
    }

    @Test(arguments: [
        ("a 7b base version of the zork model huggingface.co/a/b\n", ["a/b"]),
        ("a 7b base version of z ", []),
        ("huggingface.co/a/b ", []),
        ("model: a/b ", ["a/b"]),
        ("- model: a/b\n", ["a/b"]),
    ])
    func `base models are found in long texts`(part: String, expected: [String]) {
        let body = Self.body("merge_method: slerp\n" + Self.text(part))
        #expect(body.baseModelMentions(own: "acme/widget").map(\.id) == expected)
    }

    @Test func `many own names and many links take no product of both`() {
        let names = (0..<30_000).map { "\n- name: x\($0)" }.joined()
        let links = (0..<30_000).map { "huggingface.co/a/y\($0) " }.joined()
        let body = Self.body(links, metadata: "model-index:" + names)
        #expect(body.baseModelMentions(own: nil).isEmpty)
    }

    @Test(arguments: [
        ("TODO ", nil), ("TODO|", 1), ("TODO\n", 1), ("```\nTODO\n```\nTODO\n", 1),
        ("   ```\nTODO: \n", 0.5), ("x ```\n|TODO|\n", 1), ("``` TODO\nTBD\n```\n", 1),
    ])
    func `what is left of a template is found in long texts`(part: String, share: Double?) {
        let residue = TemplateResidue.find(
            in: Self.body(Self.text(part)), comments: false
        ).filter { "\($0.text)" == "TODO" }
        let parts = Double(Self.byteCount / part.utf8.count)
        #expect(residue.map(\.count) == (share.map { [Int(parts * $0)] } ?? []))
    }
}
