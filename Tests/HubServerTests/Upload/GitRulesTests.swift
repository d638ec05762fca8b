import Cards
import Foundation
import Registry
import TestSupport
import Testing

@testable import HubServer

/// What git itself says, by `Fixtures/make-git-rules.py`.
struct GitRulesTests {
    private let root: JSONValue

    init() throws {
        let file = Paths.package.appendingPathComponent(
            "Tests/HubServerTests/Fixtures/git-rules.json")
        root = try JSONDocument(Array(try Data(contentsOf: file))).root
    }

    private func paths(_ list: JSONValue?) -> [String] {
        list?.items.compactMap(\.string) ?? []
    }

    private func compare(
        _ key: String, _ fits: ([UInt8], String) throws -> Bool
    ) throws {
        var count = 0
        for entry in root.value(named: key)?.items.map(\.self) ?? [] {
            let rules = entry["rules"]?.string ?? ""
            let expected = paths(entry["fits"])
            let found = try paths(root["paths"]).filter { try fits(Array((rules + "\n").utf8), $0) }
            #expect(found == expected, "\(rules.debugDescription)")
            count += 1
        }
        #expect(count > 30)
    }

    @Test func `ignored files are those that git ignores`() throws {
        try compare("ignore") { rules, path in
            var budget = MatchBudget()
            return try IgnoreRules(rules).ignores(path, &budget)
        }
    }

    @Test func `files kept by LFS are those that git gives the filter`() throws {
        try compare("attributes") { rules, path in
            var budget = MatchBudget()
            return try GitAttributes(rules).isLFS(path, &budget) == true
        }
    }

    @Test func `a pattern of many stars takes few steps`() throws {
        let rules = IgnoreRules((String(repeating: "a*", count: 100) + "z").utf8)
        var budget = MatchBudget(steps: 10_000)
        #expect(try !rules.ignores(String(repeating: "a", count: 1000) + "b", &budget))
    }

    @Test func `rules made to be slow are refused when their budget is spent`() throws {
        let line = "a/" + String(repeating: "*a", count: 100) + "?b"
        let ignored = Array(repeatElement(line + "\n", count: 20).joined().utf8)
        let path = "a/" + String(repeating: "a", count: 200)
        let file = OfferedFile(path: path, sample: [], size: 1)
        let rules = UploadRules(RuleTexts(attributes: [], ignored: ignored))
        #expect(throws: HubError.self) {
            try rules.verdicts(on: [file, file], MatchBudget(steps: 5_000))
        }
        #expect(try rules.verdicts(on: [file, file]).map(\.isIgnored) == [false, false])
    }
}
