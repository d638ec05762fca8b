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

    private func compare(_ key: String, _ fits: ([UInt8], String) -> Bool) {
        var count = 0
        for entry in root.value(named: key)?.items.map(\.self) ?? [] {
            let rules = entry["rules"]?.string ?? ""
            let expected = paths(entry["fits"])
            let found = paths(root["paths"]).filter { fits(Array((rules + "\n").utf8), $0) }
            #expect(found == expected, "\(rules.debugDescription)")
            count += 1
        }
        #expect(count > 30)
    }

    @Test func `ignored files are those that git ignores`() {
        compare("ignore") { IgnoreRules($0).ignores($1) }
    }

    @Test func `files kept by LFS are those that git gives the filter`() {
        compare("attributes") { GitAttributes($0).isLFS($1) == true }
    }

    @Test func `a pattern of many stars takes no longer than others`() {
        let rules = IgnoreRules((String(repeating: "a*", count: 100) + "z").utf8)
        #expect(!rules.ignores(String(repeating: "a", count: 1000) + "b"))
    }
}
