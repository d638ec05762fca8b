import Cards
import GRDB
import TestSupport
import Testing

@testable import Registry

struct HubListQueryTests {
    /// Enough that a common filter is walked by an index and a rare one sorted.
    static let count = 4_000
    static let now = 100 * 86_400

    /// A model whose fields follow from its number, so that every answer can be worked out beside.
    struct Model {
        var row = 0
        var name: String
        var license: String
        var created: Int
        var downloads: Int
        var likedDaysAgo: [Int]
        var parameters: Int?
        var isPrivate: Bool
        var isGated: Bool

        init(_ index: Int) {
            let words = ["gemma", "BERT", "qwen-2b", "mistral"]
            name = "Owner\(index % 7)/\(words[index % 4])-\((index &* 7919) % 5000)-\(index)"
            license = index % 5 == 0 ? "mit" : index % 401 == 1 ? "gemma" : "apache-2.0"
            created = index / 1000
            downloads = index % 3 == 0 ? index &* 31 % 50 : 0
            likedDaysAgo = index % 97 == 0 ? [index % 5, 20] : index % 89 == 0 ? [12] : []
            parameters = index % 10 == 0 ? index * 1_000_000 : nil
            isPrivate = index % 50 == 3
            isGated = index % 33 == 0
        }
    }

    static func filled() throws -> (RegistryFixture, [Model]) {
        let fixture = try RegistryFixture()
        var models = (0..<count).map(Model.init)
        try fixture.write { db in
            let postings = PostingWriter()
            for index in models.indices {
                let model = models[index]
                let row = try db.register(model.name)
                models[index].row = Int(row)
                try db.execute(
                    sql: """
                        UPDATE repository SET created_at = ?2, updated_at = ?3, downloads = ?4, is_private = ?5
                          WHERE id = ?1
                        """,
                    arguments: [
                        row, model.created, -model.created, model.downloads, model.isPrivate,
                    ])
                if model.parameters != nil {
                    try ModelFacts.store(
                        ModelFacts(parameters: model.parameters), of: Int(row), in: db)
                }
                for (user, days) in model.likedDaysAgo.enumerated() {
                    try db.execute(
                        sql: "INSERT INTO liked (repository_id, user, created_at) VALUES (?, ?, ?)",
                        arguments: [row, "u\(user)", now - days * 86_400])
                }
                try db.execute(
                    sql: "INSERT INTO name_part (rowid, name) VALUES (?, ?)",
                    arguments: [row, model.name])
                let id = RepositoryID(unchecked: model.name, kind: .model)
                for (field, value) in [
                    (FilterField.kind, "model"), (.author, String(id.owner)),
                    (.license, model.license), (.gated, model.isGated ? "true" : "other"),
                ] {
                    postings.add(
                        field: field.rawValue, value: value, id: UInt32(truncatingIfNeeded: row))
                }
            }
            try postings.flush(db)
        }
        return (fixture, models)
    }

    /// All pages of a query, one after another.
    private func pages(_ query: HubListQuery, _ fixture: RegistryFixture) throws -> [Int] {
        var query = query
        var rows: [Int] = []
        for _ in 0..<1_000 {
            let page = try fixture.read { try query.page(in: $0) }
            rows += page.rows
            guard let next = page.next else { return rows }
            #expect(page.rows.count == query.limit)
            let cursor: HubListCursor = try #require(HubListCursor(next.text))
            query.after = cursor
        }
        Issue.record("the pages have no end")
        return rows
    }

    private static func expected(
        _ models: [Model], _ order: HubListOrder, ascending: Bool
    ) -> [Int] {
        func likes(_ model: Model, _ days: Int) -> Int { model.likedDaysAgo.count { $0 <= days } }
        if order == .id {
            let names = models.sorted { $0.name < $1.name }.map(\.row)
            return ascending ? names : names.reversed()
        }
        let keyed: [(key: Int, row: Int)] = models.compactMap { model in
            let key: Int? =
                switch order {
                case .newest, .id, .likes: 0
                case .createdAt: model.created
                case .lastModified: -model.created
                case .downloads: model.downloads
                case .trendingScore: likes(model, 7)
                case .likes30d: likes(model, 30)
                case .parameters: model.parameters
                }
            return key.map { ($0, model.row) }
        }
        return keyed.sorted { ascending ? $0 < $1 : $0 > $1 }.map(\.row)
    }

    @Test func `pages in every order agree with a search by hand`() throws {
        let (fixture, models) = try Self.filled()
        let shown = models.filter { !$0.isPrivate }
        for license in [nil, "apache-2.0", "gemma"] {
            let matches = shown.filter { license == nil || $0.license == license }
            for order in HubListOrder.allCases {
                for ascending in [false, true] {
                    var query = HubListQuery(.model, limit: 997, now: Self.now)
                    if let license {
                        query.filters = [HubFilter.terms(ofTag: "license:\(license)", kind: .model)]
                        query.limit = license == "gemma" ? 3 : 997
                    }
                    query.order = order
                    query.isAscending = ascending
                    #expect(
                        try pages(query, fixture)
                            == Self.expected(matches, order, ascending: ascending),
                        "\(order) \(ascending) \(license ?? "")")
                }
            }
        }
    }

    @Test func `filters leave what has all of them`() throws {
        let (fixture, models) = try Self.filled()
        func rows(_ change: (inout HubListQuery) -> Void) throws -> [Int] {
            var query = HubListQuery(.model, limit: 5_000, now: Self.now)
            change(&query)
            return try fixture.read { try query.page(in: $0).rows }
        }
        func expected(_ isMatch: (Model) -> Bool) -> [Int] {
            models.filter { !$0.isPrivate && isMatch($0) }.map(\.row).reversed()
        }
        #expect(
            try rows { $0.authors = ["oWNER3"] } == expected { $0.name.hasPrefix("Owner3/") })
        #expect(try rows { $0.authors = ["nobody"] } == [])
        #expect(try rows { $0.isGated = true } == expected { $0.isGated })
        #expect(try rows { $0.isGated = false } == expected { !$0.isGated })
        #expect(
            try rows { $0.parameters = 1_000_000_000...2_000_000_000 }
                == expected {
                    $0.parameters.map { (1_000_000_000...2_000_000_000).contains($0) } ?? false
                })
        #expect(
            try rows { $0.filters = [HubFilter.terms(ofTag: "License:MIT", kind: .model)] }
                == expected { $0.license == "mit" })
        #expect(try rows { $0.kind = .dataset } == [])
        #expect(try rows { $0.limit = 0 } == [])
    }

    @Test(arguments: [
        "bert", "GEMMA-1", "owner3/qwen 77", "wen-2b-4", "3/", "zzz", "\"b*", "ma-1", "77", "zq",
        "a",
    ])
    func `a search finds what holds every word`(words: String) throws {
        let (fixture, models) = try Self.filled()
        let matches = models.filter { model in
            !model.isPrivate
                && words.lowercased().split(separator: " ").allSatisfy {
                    model.name.lowercased().contains($0)
                }
        }
        for order in [HubListOrder.newest, .downloads, .id] {
            for ascending in [false, true] {
                var query = HubListQuery(.model, limit: 700, now: Self.now)
                query.searches = [words]
                query.order = order
                query.isAscending = ascending
                #expect(
                    try pages(query, fixture)
                        == Self.expected(matches, order, ascending: ascending))
            }
        }
    }

    @Test func `private ones are for those who may read them`() throws {
        let (fixture, models) = try Self.filled()
        let secret = try #require(models.first { $0.isPrivate && !$0.name.hasPrefix("Owner3/") })
        func rows(_ visibility: PrivateView) throws -> [Int] {
            let query = HubListQuery(.model, limit: 5_000, visibility: visibility)
            return try fixture.read { try query.page(in: $0).rows }
        }
        #expect(
            try rows(PrivateView(owners: ["owner3"]))
                == models.filter { !$0.isPrivate || $0.name.hasPrefix("Owner3/") }.map(\.row)
                .reversed())
        let one = RepositoryID(unchecked: secret.name.lowercased(), kind: .model)
        #expect(
            try rows(PrivateView(repositories: [one]))
                == models.filter { !$0.isPrivate || $0.row == secret.row }.map(\.row).reversed())
    }

    @Test(arguments: ["", "5", "a.b", "1.", ".1", "1.2.3", "99999999999999999999.1"])
    func `a text that is no cursor is none`(text: String) {
        #expect(HubListCursor(text) == nil)
    }
}
