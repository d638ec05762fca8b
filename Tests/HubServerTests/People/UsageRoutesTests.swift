import HTTPTypes
import Registry
import TestSupport
import Testing

@testable import HubServer

struct UsageRoutesTests {
    private let fixture: PeopleFixture

    init() throws {
        fixture = try PeopleFixture()
        let large = [UInt8](repeating: 7, count: 3000)
        for (name, bytes) in [("model", large), ("private", Array(large.prefix(1000)))] {
            let repository =
                try name == "model"
                ? fixture.model : fixture.server.addRepository("owner/\(name)", isPrivate: true)
            try fixture.server.commitLarge(bytes, as: "w.bin", to: repository)
            // The same content twice takes no more.
            try fixture.server.commitLarge(bytes, as: "again.bin", to: repository)
        }
        try fixture.server.addRepository("datasets/owner/model")
        try fixture.server.addRepository("other/model")
        try fixture.server.addOrganization("lab", members: ["owner": .read])
        try fixture.server.addRepository("lab/model", isPrivate: true)
    }

    private func ids(_ answer: PeopleFixture.Answer) -> [String]? {
        answer.json?.list?.compactMap { item in
            item["id"]?.text.map { "\(item["type"]?.text ?? "") \($0)" }
        }
    }

    @Test func `an owner sees what each repository takes`() async throws {
        let answer = try await fixture.get("/api/settings/repositories", as: fixture.owner)
        #expect(ids(answer) == ["model owner/model", "model owner/private", "dataset owner/model"])
        let first = answer.json?[0]
        #expect(first?["storage"] == .number(3000))
        #expect(first?["storagePercent"] == .number(75))
        #expect(first?["visibility"] == .text("public"))
        #expect(first?["updatedAt"]?.text?.hasSuffix("Z") == true)
        #expect(answer.json?[1]?["visibility"] == .text("private"))
        #expect(answer.json?[2]?["storagePercent"] == .number(0))
    }

    @Test func `a page leads to the next one`() async throws {
        let path = "/api/settings/repositories"
        let first = try await fixture.get("\(path)?limit=2", as: fixture.owner)
        #expect(ids(first)?.count == 2)
        let link = try #require(first.headers[.link])
        let next = try #require(link.split(separator: path).last?.prefix { $0 != ">" })
        let second = try await fixture.get(path + next, as: fixture.owner)
        #expect(ids(second) == ["dataset owner/model"])
        #expect(second.headers[.link] == nil)
    }

    @Test func `members see an organisation's, and nobody else does`() async throws {
        let path = "/api/organizations/LAB/settings/repositories"
        #expect(ids(try await fixture.get(path, as: fixture.owner)) == ["model lab/model"])
        #expect(try await fixture.get(path, as: fixture.other).status == 403)
        #expect(try await fixture.get(path).status == 401)
        #expect(try await fixture.get("/api/settings/repositories").status == 401)
    }
}
