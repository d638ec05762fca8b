import Testing

@testable import Cards

struct HubVerdictTests {
    private func verdict(_ text: String, _ kind: RepositoryKind = .model) -> HubVerdict {
        let card = Card(Array(text.utf8))
        return HubVerdict(Linter().diagnostics(for: CardContext(card, kind: kind)))
    }

    @Test(arguments: [
        ("---\nlicense: asdf\n---\n", #""license" must be one of ["#),
        ("---\nlanguage: zh-CN\n---\n", #""language" must only contain lowercase characters"#),
        ("---\nmodel-index: foo\n---\n", "2:14: 'model-index': expected a list"),
        ("---\nlicense: mit\nlicense: mit\n---\n", "3:1: "),
        ("---\n- a\n---\n", "2:1: "),
        ("---\ntags: [a\n---\n", ""),
    ])
    func `what the Hub refuses is an error`(card: String, start: String) {
        let errors = verdict(card).errors
        #expect(errors.count == 1)
        #expect(errors.first?.message.hasPrefix(start) == true, "\(errors)")
    }

    @Test(arguments: [
        "---\ndatasets: CLUECorpusSmall\n---\n", "---\nmetrics: acc\n---\n",
        "---\nlicense: cc-by-sa-4.0\ntag: test\n---\n", "---\ntag: this_is_a_test\n---\n",
        "---\nlanguage: no\n---\n", "---\nlibrary_name: pytorch\n---\n",
        "---\nbase_model: ../../x\n---\n", "---\npipeline_tag: dancing\n---\n",
    ])
    func `what the Hub stores is no error`(card: String) {
        #expect(verdict(card).errors.isEmpty)
    }

    @Test func `a card without metadata is a warning in the Hub's words`() {
        let verdict = verdict("# none\n")
        #expect(verdict.errors.isEmpty)
        #expect(
            verdict.warnings.map(\.message) == ["empty or missing yaml metadata in repo card"])
    }

    @Test func `forgiven errors are warnings`() {
        var verdict = verdict("---\nlicense: asdf\n---\n")
        verdict.forgive()
        #expect(verdict.errors.isEmpty)
        #expect(verdict.warnings.count == 1)
    }
}
