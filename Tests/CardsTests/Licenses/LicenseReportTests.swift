import Testing

@testable import Cards

struct LicenseReportTests {
    private static func own(_ license: String..., name: String? = nil) -> LicenseClaim {
        LicenseClaim(
            repository: "a/model", relation: .itself, licenses: license, name: name, line: 2)
    }

    private static func base(_ license: String..., name: String? = nil, id: String = "b/base")
        -> LicenseClaim
    {
        LicenseClaim(repository: id, relation: .finetune, licenses: license, name: name, line: 3)
    }

    private static func data(_ license: String...) -> LicenseClaim {
        LicenseClaim(
            repository: "c/data", kind: .dataset, relation: .dataset, licenses: license, line: 4)
    }

    @Test(
        arguments: [
            ([own("mit")], "yes yes yes"), ([own("cc-by-nc-4.0")], "no yes yes"),
            ([own("cc-by-nd-4.0")], "yes yes no"),
            ([own("other")], "unknown unknown unknown"), ([own()], "unknown unknown unknown"),
            ([], "unknown unknown unknown"),
            ([own("llama3")], "yes yes yes"),
            ([own("other", name: "gemma-terms-of-use")], "yes yes yes"),
            ([own("mit"), base("cc-by-nc-4.0")], "no yes yes"),
            ([own("mit"), base("cc-by-nd-4.0")], "yes no no"),
            ([own("mit"), base()], "unknown unknown unknown"),
            ([own("mit"), base(), base("cc-by-nc-4.0")], "no unknown unknown"),
            ([own("mit"), data("cc-by-nc-sa-4.0")], "no yes yes"),
            ([own("mit"), data("unknown")], "unknown unknown unknown"),
            ([own("mit", "cc-by-nc-4.0")], "no yes yes"),
            ([own("no-such")], "unknown unknown unknown"),
            ([own("other", name: "qwen-research")], "no yes yes"),
        ] as [([LicenseClaim], String)])
    func `the strictest answer wins`(claims: [LicenseClaim], answers: String) {
        let report = LicenseReport(claims)
        #expect(report.findings.map(\.answer.rawValue).joined(separator: " ") == answers)
        #expect(report.findings.map(\.question) == UseQuestion.allCases)
        #expect(report.findings.allSatisfy { !$0.reason.isEmpty })
    }

    @Test func `the reason names the deciding claim`() throws {
        let finding = try #require(
            LicenseReport([Self.own("mit"), Self.base("cc-by-nc-4.0")])[.commercial])
        #expect(
            finding.reason == "'cc-by-nc-4.0' of its ancestor 'b/base' prohibits commercial use")
        #expect(finding.deciding == Self.base("cc-by-nc-4.0"))
        #expect(finding.deciding?.line == 3)
        let missing = LicenseClaim(
            repository: "x/y", relation: .merge, licenses: [], isRegistered: false)
        #expect(
            LicenseReport([Self.own("mit"), missing])[.derive]?.reason
                == "its ancestor 'x/y' is not in the registry")
        #expect(LicenseReport([Self.own("mit")])[.derive]?.reason == "'mit' allows it")
    }

    @Test func `a use on conditions is a yes that names them`() throws {
        let finding = try #require(
            LicenseReport([Self.own("llama3"), Self.base("llama3")])[.commercial])
        #expect(finding.answer == .yes)
        #expect(finding.reason == "all 2 licences allow it, on conditions")
        #expect(finding.conditions.count == 2)
        #expect(finding.conditions.first?.text.contains("700 million") == true)
    }

    @Test func `obligations name those who impose them`() {
        let claims = [
            Self.own("gemma"), Self.base("llama3.1"), Self.data("cc-by-sa-4.0"),
            Self.base("cc0-1.0", id: "d/e"),
        ]
        let report = LicenseReport(claims)
        #expect(
            report.obligations.map(\.kind) == [
                .attribution, .naming, .sameTerms, .sameTerms, .sameTerms, .usePolicy, .usePolicy,
            ])
        #expect(report.obligations[0].claims.map(\.repository) == ["a/model", "b/base", "c/data"])
        #expect(
            report.obligations[2].text
                == "hand on the whole agreement 'gemma' with copies and derivatives")
        #expect(report.obligations[4].text == "share derivatives under 'cc-by-sa-4.0'")
        #expect(LicenseReport([Self.own("cc0-1.0")]).obligations.isEmpty)
    }

    @Test(
        arguments: [
            (
                [own("apache-2.0"), base("gemma")],
                ["'gemma' asks for its whole agreement with derivatives"]
            ),
            ([own("mit"), base("cc-by-nc-4.0")], ["'cc-by-nc-4.0' prohibits commercial use"]),
            (
                [own("apache-2.0"), base("gpl-3.0")],
                ["'gpl-3.0' asks for derivatives under itself"]
            ),
            (
                [own("mit"), base("openrail")],
                ["'openrail' asks for its rules of use to be passed on"]
            ),
            (
                [own("mit"), base("cc-by-nd-4.0")],
                ["'cc-by-nd-4.0' allows no derivatives to be shared"]
            ),
            ([own("mit"), data("cc-by-nc-4.0")], ["'cc-by-nc-4.0' prohibits commercial use"]),
            (
                [own("mit"), base("llama3")],
                [
                    "'llama3' allows commercial use only on conditions; 'llama3' asks for its whole agreement with derivatives"
                ]
            ),
            ([own("gemma"), base("gemma")], []),
            ([own("other", name: "gemma-terms-of-use"), base("gemma")], []),
            ([own("mit"), base("apache-2.0")], []), ([own("mit"), data("cc-by-sa-4.0")], []),
            ([own("other"), base("gemma")], []),
            ([own(), base("gemma")], []), ([own("cc-by-nc-4.0"), data("cc-by-nc-sa-4.0")], []),
            ([own("mit"), base("mpl-2.0")], []),
            ([own("openrail"), base("creativeml-openrail-m")], []),
        ] as [([LicenseClaim], [String])])
    func `a licence more permissive than its base is found`(claims: [LicenseClaim], texts: [String])
    {
        let conflicts = LicenseReport(claims).conflicts.filter { $0.kind == .morePermissive }
        #expect(conflicts.count == texts.count)
        for (conflict, text) in zip(conflicts, texts) {
            #expect(conflict.text.hasSuffix(": " + text))
            #expect(conflict.first.relation == .itself)
            #expect(conflict.second == claims[1])
        }
    }

    @Test(
        arguments: [
            ([own("mit"), base("gpl-3.0"), base("cc-by-nc-sa-4.0", id: "d/e")], 1),
            ([own("mit"), base("gpl-3.0"), base("gemma", id: "d/e")], 1),
            ([own("mit"), base("gpl-3.0"), base("agpl-3.0", id: "d/e")], 0),
            ([own("cc-by-sa-4.0"), base("cc-by-sa-3.0")], 0),
            ([own("mit"), base("llama3"), base("gemma", id: "d/e")], 0),
            ([own("gpl-3.0"), base("gpl-2.0")], 1),
            ([own("mit"), base("gpl-3.0"), data("cc-by-nc-sa-4.0")], 0),
            ([own("mit"), base("gpl-3.0"), base("gpl-3.0", id: "d/e")], 0),
            ([own("mit"), base("gpl-3.0"), base("gemma", id: "d/e"), base("gemma", id: "f/g")], 1),
        ] as [([LicenseClaim], Int)])
    func `two licences that exclude each other conflict`(claims: [LicenseClaim], count: Int) {
        let conflicts = LicenseReport(claims).conflicts.filter { $0.kind == .incompatibleTerms }
        #expect(conflicts.count == count)
    }
}
