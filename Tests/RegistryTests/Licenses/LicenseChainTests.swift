import Cards
import Foundation
import GRDB
import Testing

@testable import Registry

struct LicenseChainTests {
    private let fixture: RegistryFixture

    init() throws {
        fixture = try RegistryFixture()
    }

    private func chain(_ id: String) throws -> LicenseChain {
        try fixture.read { try LicenseQuery.chain(of: .test(id), in: $0) }
    }

    private func kinds(_ chain: LicenseChain) -> [LicenseFinding.Kind] {
        chain.findings.map(\.kind)
    }

    @Test func `the chain names every licence with its line`() throws {
        try fixture.write { db in
            try db.register("g/base")
            try db.say("g/base", "---\n# terms\nlicense: gemma\n---\n", license: "gemma", line: 3)
            try db.register("g/it", license: "gemma")
            try db.register("me/tune")
            try db.say("me/tune", "---\nlicense: mit\n---\n", license: "mit", line: 2)
            try db.edge("g/it", "g/base", line: 5)
            try db.edge("me/tune", "g/it", "adapter", line: 4)
            try db.register("datasets/d/set", license: "cc-by-nc-4.0")
            try db.link("g/base", dataset: "d/set", line: 9)
            try db.link("me/tune", dataset: "d/gone", line: 6)
        }
        let chain = try chain("me/tune")
        #expect(
            chain.entries.map(\.id.description) == [
                "me/tune", "g/it", "g/base", "datasets/d/gone", "datasets/d/set",
            ])
        #expect(chain.entries.map(\.distance) == [0, 1, 2, 1, 3])
        #expect(chain.entries.map(\.namedLine) == [nil, 4, 5, 6, 9])
        #expect(
            chain.entries.map(\.claim.relation) == [
                .itself, .adapter, .finetune, .dataset, .dataset,
            ])
        #expect(chain.own.claim.quote == "license: mit")
        #expect(chain.entries[2].claim.quote == "license: gemma")
        #expect(chain.entries[2].claim.line == 3)
        #expect(
            chain.path(to: 4).map(\.description) == [
                "me/tune", "g/it", "g/base", "datasets/d/set",
            ])
        #expect(kinds(chain).contains(.morePermissive))
        #expect(kinds(chain).contains(.upstreamUnregistered))
        let text = chain.text()
        #expect(text.hasPrefix("me/tune  mit  line 2: license: mit\n"))
        #expect(
            text.contains(
                "  g/base  gemma  line 3: license: gemma\n    finetune parent of g/it, line 5\n"))
        #expect(text.contains("data of g/base, line 9"))
        var writer = JSONWriter()
        chain.write(to: &writer)
        let root = try JSONDocument(writer.bytes).root
        #expect(root["chain"]?.count == 5)
        #expect(root["uses"]?.items.map { $0["answer"]?.text } == ["no", "unknown", "unknown"])
    }

    @Test func `uses are answered with who decides`() throws {
        try fixture.write { db in
            try db.register("a/base", license: "cc-by-nc-nd-4.0", licenseLine: nil)
            try db.register("a/tune", license: "apache-2.0")
            try db.edge("a/tune", "a/base")
            try db.register("b/free", license: "apache-2.0")
            try db.register("c/none")
        }
        let answers = { (id: String) in
            try chain(id).use([.commercial, .derive]).map(\.answer)
        }
        #expect(try answers("a/tune") == [.no, .no])
        #expect(try answers("b/free") == [.yes, .yes])
        #expect(try answers("c/none") == [.unknown, .unknown])
        #expect(try chain("a/tune").use([.commercial]).first?.deciding?.repository == "a/base")
        #expect(kinds(try chain("b/free")) == [])
        #expect(kinds(try chain("c/none")) == [.missing])
    }

    @Test func `a list of licences counts in full`() throws {
        try fixture.write { db in
            try db.register("a/two")
            try db.say(
                "a/two", "---\nlicense: [mit, cc-by-nc-4.0]\n---\n", license: "mit", line: 2,
                metadata: #"{"license":["mit","cc-by-nc-4.0"]}"#)
        }
        let chain = try chain("a/two")
        #expect(chain.own.claim.licenses == ["mit", "cc-by-nc-4.0"])
        #expect(chain.use([.commercial]).first?.answer == .no)
    }

    @Test func `non-commercial data is a finding of its own`() throws {
        try fixture.write { db in
            try db.register("a/model", license: "cc-by-nc-4.0")
            try db.register("datasets/d/set", license: "cc-by-nc-4.0")
            try db.link("a/model", dataset: "d/set")
        }
        #expect(kinds(try chain("a/model")) == [.nonCommercialData])
    }

    @Test func `a dataset has a chain, a long one is cut`() throws {
        try fixture.write { db in
            try db.register("datasets/d/set", license: "mit")
            for index in 0..<1_000 { try db.edge("m/\(index + 1)", "m/\(index)") }
        }
        #expect(try chain("datasets/d/set").own.claim.kind == .dataset)
        let long = try chain("m/1000")
        #expect(long.isTruncated)
        #expect(long.entries.count == LicenseLimits.maximumModels)
    }

    @Test func `a hostile line is only text`() throws {
        try fixture.write { db in
            try db.register("a/model")
            try db.say(
                "a/model", "---\nlicense: \"\u{1B}[31m\"\n---\n", license: "\u{1B}[31m", line: 2)
        }
        #expect(!(try chain("a/model").text().contains("\u{1B}")))
    }
}

extension Database {
    /// Gives a registered repository a text that states its licence.
    func say(
        _ id: String, _ text: String, license: String, line: Int, metadata: String? = nil
    ) throws {
        let row = try mention(id)
        try execute(
            sql: "UPDATE revision SET text = ? WHERE repository_id = ?",
            arguments: [Data([0] + text.utf8), row])
        try execute(
            sql:
                "UPDATE card SET license = ?, license_line = ?, metadata = ? WHERE repository_id = ?",
            arguments: [license, line, metadata, row])
    }
}
