import Testing

@testable import Cards

struct RuleExampleTests {
    @Test(arguments: RuleExample.all)
    func `a rule speaks of the bad card only`(_ example: RuleExample) {
        let findings = example.findings(example.bad)
        #expect(!findings.isEmpty)
        #expect(example.findings(example.good).isEmpty)
        for finding in findings {
            #expect(
                finding.message.first?.isUppercase != true || finding.message.hasPrefix("Python"))
            #expect(finding.message.last != ".")
            #expect(finding.help != nil)
        }
    }

    @Test(arguments: RuleExample.all)
    func `a fix changes what it says and no more`(_ example: RuleExample) {
        let outcome = FixApplier(Linter(example.configuration)).fix(
            example.bad, kind: example.kind, id: example.id, files: example.files
        ) { $0.rule == example.rule }
        let fixed = String(decoding: outcome.bytes, as: UTF8.self)
        #expect(fixed == String(decoding: example.fixed ?? example.bad, as: UTF8.self))
        if example.fixed != nil {
            #expect(Rules.rule(example.rule)?.isFixable == true)
            #expect(example.findings(outcome.bytes).isEmpty)
        }
    }

    @Test
    func `every rule has an example`() {
        // Six million values take twelve megabytes to write down and seconds to read in a debug build; fifty thousand
        // results are not few either. The rule for files of results has no card.
        let shown = Set(RuleExample.all.map(\.rule)).union([
            "limit/nodes", "limit/results", "eval-results/shape",
        ])
        #expect(Rules.all.map(\.id).filter { !shown.contains($0) } == [])
        #expect(shown.subtracting(Rules.all.map(\.id)) == [])
    }

    @Test
    func `a rule is silent without the fields it looks at`() {
        for example in RuleExample.all {
            let context = CardContext(
                Card(example.bad), kind: example.kind, id: example.id, files: example.files)
            for rule in Rules.all {
                guard let check = rule.check, let fields = rule.fields,
                    fields.isDisjoint(with: context.fields.present)
                else { continue }
                let active = ActiveRule(rule: rule, check: check, fields: nil, severity: nil)
                var findings = Findings(of: [active], after: [])
                check(context, &findings)
                #expect(findings.diagnostics.isEmpty, "\(rule.id) speaks of \(example.rule)")
            }
        }
    }

    @Test
    func `every fixable rule shows its fix`() {
        let fixed = Set(RuleExample.all.filter { $0.fixed != nil }.map(\.rule))
        #expect(Rules.all.filter(\.isFixable).map(\.id).filter { !fixed.contains($0) } == [])
    }

    @Test
    func `rules are told apart and described`() {
        #expect(Set(Rules.all.map(\.id)).count == Rules.all.count)
        #expect(Rules.all.count >= 60)
        for rule in Rules.all {
            let parts = rule.id.split(separator: "/")
            #expect(parts.count == 2 && rule.id.utf8.allSatisfy { $0.isIdentifier || $0 == 0x2F })
            #expect(rule.summary.last != "." && !rule.summary.contains("\n"), "\(rule.id)")
            #expect(rule.help.last == ".", "\(rule.id)")
        }
    }
}
