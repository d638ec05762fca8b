import Foundation
import TestSupport
import Testing

@testable import Cards

struct LicensesTests {
    @Test(
        arguments: [
            ("apache-2.0", nil, nil, "apache-2.0"), ("MIT", nil, nil, "mit"),
            ("other", "gemma-terms-of-use", nil, "gemma"),
            ("other", "llama3", nil, "llama3"),
            ("other", "llama-3.1-community-license", nil, "llama3.1"),
            ("other", "tongyi-qianwen", nil, "tongyi-qianwen"),
            ("other", "deepseek-license", nil, "deepseek"),
            ("other", "Apache 2.0", nil, "apache-2.0"),
            ("other", "flux-dev-license", nil, "flux-1-dev-non-commercial-license"),
            ("other", nil, "https://ai.google.dev/gemma/terms", "gemma"),
            ("other", "x", "https://ai.google.dev/gemma/terms/", "gemma"),
            (
                "other", nil, "https://huggingface.co/meta-llama/Meta-Llama-3-8B/blob/main/LICENSE",
                "llama3"
            ),
            ("other", nil, "https://www.apache.org/licenses/LICENSE-2.0", "apache-2.0"),
            ("other", "LICENSE", "LICENSE", "other"),
            ("other", nil, nil, "other"), ("unknown", nil, nil, "unknown"),
            ("other", "other", nil, "other"),
            ("my-license", nil, nil, nil), ("", nil, nil, nil), ("other", "", "", "other"),
            ("other", "yi-license", "LICENSE", "yi-license"),
            ("other", "microsoft-research-license", nil, "microsoft-research-license"),
        ] as [(String, String?, String?, String?)])
    func `a declared licence has its facts`(
        id: String, name: String?, link: String?, facts: String?
    ) {
        #expect(Licenses.facts(for: id, name: name, link: link)?.id == facts)
    }

    @Test func `the table is what the JSON says`() throws {
        var expected: [[String: Any]] = []
        for name in ["license-facts", "license-names"] {
            let url = Paths.package.appendingPathComponent(
                "Sources/Cards/Vocabulary/Data/\(name).json")
            let data = try #require(
                JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
            expected += try #require(data["licenses"] as? [[String: Any]])
        }
        #expect(Licenses.all.map(\.id) == expected.compactMap { $0["id"] as? String })
        for record in expected {
            let id = try #require(record["id"] as? String)
            let facts = try #require(Licenses.facts(id: id))
            #expect(facts.spdxID == record["spdx_id"] as? String)
            #expect(facts.commercialUse.rawValue == record["commercial_use"] as? String)
            #expect(facts.derivatives.rawValue == record["derivatives"] as? String)
            #expect(facts.requiresAttribution == record["attribution_required"] as? Bool)
            #expect(facts.naming == record["naming_required"] as? String)
            #expect(facts.restrictsUse == record["use_restrictions"] as? Bool)
            #expect(facts.note == record["note"] as? String)
            #expect(facts.isListed == Vocabulary.licenses.contains(id))
            switch record["derivatives_same_terms"] {
            case let text as String: #expect(facts.sameTerms.rawValue == text)
            case let flag as Bool: #expect(facts.sameTerms == (flag ? .shareAlike : .none))
            default: #expect(facts.sameTerms == .unknown)
            }
        }
        #expect(Vocabulary.licenses.ids.allSatisfy { Licenses.facts(id: $0) != nil })
    }
}
