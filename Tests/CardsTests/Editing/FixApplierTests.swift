import Testing

@testable import Cards

struct FixApplierTests {
    private static func fix(_ yaml: String) -> FixApplier.Outcome {
        let bytes = Array("---\n\(yaml)\n---\nBody stays  \n".utf8)
        let outcome = FixApplier(Linter()).fix(bytes, kind: .model, id: "a/b")
        #expect(bytes.applying(outcome.edits) == outcome.bytes)
        #expect(Card(outcome.bytes).body.elementsEqual(Card(bytes).body))
        return outcome
    }

    /// The fixes of the rules themselves are tested beside the rules; here any will do.
    @Test func `fixes are applied until none is left`() {
        let outcome = Self.fix("license: MIT # ours\nlanguage: [EN, no]\ntags: # t\n- a")
        let text = String(decoding: outcome.bytes, as: UTF8.self)
        #expect(!outcome.applied.isEmpty)
        #expect(text.contains("license: mit # ours\n"))
        #expect(text.contains("tags: # t\n- a\n"))
        #expect(!outcome.remaining.contains { $0.fix != nil })
        let again = FixApplier(Linter()).fix(outcome.bytes, kind: .model, id: "a/b")
        #expect(again.bytes == outcome.bytes && again.applied.isEmpty && again.edits.isEmpty)
    }

    @Test func `only the fixes that are wanted are applied`() {
        let bytes = Array("---\nlicense: MIT\n---\n".utf8)
        let outcome = FixApplier(Linter()).fix(bytes, kind: .model) { _ in false }
        #expect(outcome.bytes == bytes && outcome.applied.isEmpty)
        #expect(outcome.remaining.contains { $0.fix != nil })
    }

    @Test(arguments: ["", "a: [", "license: &x mit\nother: *x", "- a", "license:\nlicense: MIT"])
    func `no fix makes a card unreadable`(yaml: String) {
        let before = Card(Array("---\n\(yaml)\n---\nBody stays  \n".utf8))
        let after = Card(Self.fix(yaml).bytes)
        #expect((before.document == nil) == (after.document == nil))
    }
}
