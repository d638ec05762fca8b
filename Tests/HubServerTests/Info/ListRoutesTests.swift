import Cards
import HTTPTypes
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct ListRoutesTests {
    private func fixture() throws -> InfoFixture {
        try InfoFixture(
            (0..<12).map { index in
                let task = index % 2 == 0 ? "text-generation" : "fill-mask"
                return (
                    "owner\(index % 3)/model-\(index)",
                    """
                    ---
                    license: \(index % 4 == 0 ? "mit" : "apache-2.0")
                    pipeline_tag: \(task)
                    language: [en, fr]
                    library_name: pytorch
                    datasets: [acme/words]
                    ---
                    # Model \(index)

                    """
                )
            } + [
                (
                    "datasets/owner1/words",
                    "---\nlanguage: fr\ntask_categories: [translation]\n---\n"
                )
            ])
    }

    private func ids(_ answer: InfoFixture.Answer) -> [Int] {
        (answer.json?.list ?? []).compactMap { item in
            item["id"]?.text?.split(separator: "-").last.flatMap { Int($0) }
        }
    }

    @Test(arguments: [
        ("filter=license:mit", [8, 4, 0]), ("filter=license:MIT,fr", [8, 4, 0]),
        ("filter=fr&filter=fill-mask&filter=license:mit", []),
        ("filter=dataset:acme/words&filter=PyTorch", [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]),
        ("author=OWNER1", [10, 7, 4, 1]), ("pipeline_tag=fill-mask&author=owner2", [11, 5]),
        ("search=EL-1&sort=createdAt", [11, 10, 1]),
        ("search=model&sort=createdAt&direction=1&limit=3", [0, 1, 2]),
        ("sort=last_modified&direction=-1&limit=2", [11, 10]),
        ("sort=id&author=owner1", [1, 10, 4, 7]), ("gated=true", []), ("limit=0", []),
        ("gated=False&limit=1", [11]), ("num_parameters=min:1B", []), ("inference=warm", []),
        ("unknown=parameter&limit=1", [11]),
    ])
    func `a list has what its query asks for`(query: String, expected: [Int]) async throws {
        let answer = try await fixture().get("/api/models?\(query)")
        #expect(answer.status == .ok)
        #expect(ids(answer) == expected)
    }

    @Test func `pages follow one another by their links`() async throws {
        let fixture = try fixture()
        for query in ["filter=fr&sort=downloads", "search=mod%20el", "sort=createdAt", "sort=id"] {
            var uri = "/api/models?limit=5&\(query)"
            var seen: [Int] = []
            while true {
                let answer = try await fixture.get(uri)
                seen += ids(answer)
                guard let link = answer.headers[.link] else { break }
                #expect(link.hasPrefix("<http://") && link.hasSuffix(">; rel=\"next\""))
                let url = link.dropFirst().prefix { $0 != ">" }
                #expect(url.contains(query))
                uri = String(
                    url[(url.firstRange(of: "/api/models")?.lowerBound ?? url.endIndex)...])
            }
            #expect(seen.count == 12)
            #expect(Set(seen).count == 12)
        }
    }

    @Test func `items are short unless more is asked for`() async throws {
        let fixture = try fixture()
        let item = try await fixture.get("/api/models?limit=1").json?[0]?.map
        #expect(
            item?.keys.sorted() == [
                "_id", "author", "createdAt", "downloads", "id", "library_name", "likes", "modelId",
                "pipeline_tag", "private", "tags",
            ])
        let full = try await fixture.get("/api/models?limit=1&full=True&cardData=true").json?[0]?
            .map
        #expect(full?["siblings"] == .list([.map(["rfilename": .text("README.md")])]))
        #expect(full?["sha"]?.text?.count == 40)
        #expect(full?["cardData"]?["license"] == .text("apache-2.0"))
        let expanded = try await fixture.get("/api/models?limit=1&expand=sha").json?[0]?.map
        #expect(expanded?.keys.sorted() == ["_id", "id", "sha"])
    }

    @Test(arguments: [
        ("models", "full=true"), ("models", "expand=siblings"),
        ("models", "expand=sha&expand=usedStorage"), ("datasets", "expand=mainSize"),
    ])
    func `a page that shows files is shorter, and the next one follows`(
        kind: String, query: String
    ) async throws {
        let count = HubLimits.detailedListLimit + 3
        let owner = kind == "datasets" ? "datasets/owner" : "owner"
        let fixture = try InfoFixture((0..<count).map { ("\(owner)/name-\($0)", "# \($0)\n") })
        let first = try await fixture.get("/api/\(kind)?limit=1000&\(query)")
        #expect(first.json?.list?.count == HubLimits.detailedListLimit)
        let link = try #require(first.headers[.link])
        #expect(link.contains("limit=1000&\(query)&cursor="))
        let url = link.dropFirst().prefix { $0 != ">" }
        let rest = try await fixture.get(
            String(url[(url.firstRange(of: "/api/\(kind)")?.lowerBound ?? url.endIndex)...]))
        #expect(rest.json?.list?.count == 3)
        #expect(rest.headers[.link] == nil)
    }

    @Test func `an item shows its first files, and no sum of too many`() async throws {
        let fixture = try InfoFixture([])
        for name in ["a", "b"] {
            try fixture.create("o/\(name)")
            try fixture.commit(
                (0..<4).map { .put(path: "\($0)", .bytes([1, 2, 3])) }, title: "four",
                to: "o/\(name)")
        }
        let infos = try fixture.hub.read { db in
            let rows = try ["a", "b"].map { name in
                Int(
                    try RepositoryStore.find(.init(unchecked: "o/\(name)", kind: .model), in: db)
                        .row)
            }
            return try InfoReader(
                db, .ofFiles, siblings: 3, countedFiles: 7, now: InfoFixture.now
            ).items(rows)
        }
        #expect(
            infos.map { $0.version?.paths } == [
                [".gitattributes", "0", "1"], [".gitattributes", "0", "1"],
            ])
        #expect(infos.map { $0.version?.byteCount == nil } == [false, true])
    }

    @Test(arguments: [
        "sort=size", "direction=2", "limit=ten", "cursor=x", "expand=size", "num_parameters=6B",
        "num_parameters=min:2B,max:1B",
    ])
    func `what is not understood is refused`(query: String) async throws {
        let answer = try await fixture().get("/api/models?\(query)")
        #expect(answer.status == .badRequest)
        #expect(answer.json?["error"]?.text?.isEmpty == false)
    }

    @Test func `datasets have lists and tags of their own`() async throws {
        let fixture = try fixture()
        let list = try await fixture.get("/api/datasets?filter=language:fr")
        #expect(list.json?[0]?["id"] == .text("owner1/words"))
        #expect(try await fixture.get("/api/datasets?filter=fr").json == .list([]))
        let tags = try await fixture.get("/api/datasets-tags-by-type").json
        #expect(tags?["language"]?[0]?["id"] == .text("language:fr"))
        #expect(tags?["language"]?.list?.count == 1)
        #expect(tags?["license"] == .list([]))
        let models = try await fixture.get("/api/models-tags-by-type").json
        #expect(
            models?["license"]?.list?.compactMap { $0["id"]?.text }
                == ["license:apache-2.0", "license:mit"])
        #expect(models?["pipeline_tag"]?[0]?["type"] == .text("pipeline_tag"))
    }

    @Test(arguments: ["mainSize", "usedStorage"])
    func `datasets tell the bytes of their files`(field: String) async throws {
        let fixture = try fixture()
        try fixture.create("datasets/owner1/rows")
        try fixture.commit(
            [
                .put(path: "data/a.csv", .bytes([UInt8](repeating: 97, count: 1000))),
                .put(path: "b.csv", .bytes([UInt8](repeating: 98, count: 24))),
                .deleteFile(path: ".gitattributes"),
            ], title: "t", to: "datasets/owner1/rows")
        let list = try await fixture.get("/api/datasets?expand=\(field)&sort=id").json
        #expect(list?[0]?[field] == .number(1024))
        // Of a card without a history, the card's.
        #expect(list?[1]?[field] == .number(52))
        let info = try await fixture.get("/api/datasets/owner1/rows?expand=\(field)").json
        #expect(info?[field] == .number(1024))
        #expect(info?["siblings"] == nil)
    }

    @Test func `a link holds nothing that ends it`() async throws {
        let answer = try await fixture().get("/api/models?limit=1&x=%3E%0A%22&author=owner1")
        let link = try #require(answer.headers[.link])
        #expect(link.filter { $0 == ">" }.count == 1)
        #expect(link.contains("x=%3E%0A%22&author=owner1&cursor="))
    }

    @Test(arguments: [
        ("min:6B,max:128B", 6_000_000_000...128_000_000_000), ("max:1.5M", 0...1_500_000),
        ("min:10k", 10_000...Int.max), ("min:7", 7...Int.max),
    ])
    func `bounds of parameters have units`(text: String, range: ClosedRange<Int>) throws {
        #expect(try ParameterRange(text).range == range)
    }
}
