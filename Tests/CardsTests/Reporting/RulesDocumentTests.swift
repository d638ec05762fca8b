import Foundation
import TestSupport
import Testing

@testable import Cards

struct RulesDocumentTests {
    @Test func `the committed table is the one of the rules`() throws {
        let url = Paths.package.appendingPathComponent("Documentation/rules.md")
        if ProcessInfo.processInfo.environment["STEMMA_WRITE_GENERATED"] != nil {
            try Data(RulesDocument.markdown().utf8).write(to: url)
        }
        let committed = try String(contentsOf: url, encoding: .utf8)
        #expect(
            committed == RulesDocument.markdown(),
            "run 'stemma validate --rules --format markdown > Documentation/rules.md'")
    }

    @Test func `every rule is in every form of the table`() throws {
        let markdown = RulesDocument.markdown()
        let text = RulesDocument.text()
        let json = try JSONSerialization.jsonObject(with: Data(RulesDocument.json()))
        let rows = try #require(json as? [[String: Any]])
        #expect(rows.count == Rules.all.count)
        for (rule, row) in zip(Rules.all, rows) {
            #expect(markdown.contains("\n### \(rule.id)\n"))
            #expect(text.contains(rule.id + " "))
            #expect(row["rule"] as? String == rule.id)
            #expect(row["severity"] as? String == rule.severity.rawValue)
            #expect(row["fixable"] as? Bool == rule.isFixable)
        }
        #expect(text.split(separator: "\n").count == Rules.all.count)
    }

    @Test func `rules are written as they should be`() {
        #expect(Set(Rules.all.map(\.id)).count == Rules.all.count)
        for rule in Rules.all {
            #expect(rule.id.contains("/") && !rule.summary.hasSuffix("."), "\(rule.id)")
            #expect(!rule.help.isEmpty && rule.help.hasSuffix("."), "\(rule.id)")
        }
    }
}
