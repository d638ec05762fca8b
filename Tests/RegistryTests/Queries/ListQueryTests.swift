import Cards
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Registry

struct ListQueryTests {
    /// 600 cards whose fields follow from their number, so that every answer can be worked out beside.
    static let count = 600
    /// Cards that are ingested together and so have one time.
    static let groupSize = 100

    struct Expected {
        var name: String
        var license: String
        var tag: String
        var updated: Int
    }

    static func expected(_ index: Int) -> Expected {
        Expected(
            name: "o\(index % 11)/m\((index &* 7919) % 1000)-\(index)",
            license: index % 5 == 0 ? "gemma" : "mit",
            tag: "t\(index % 60)", updated: index / groupSize)
    }

    /// The cards in the order of their rows.
    private func filled() throws -> (TemporaryFolder, Registry) {
        let folder = try TemporaryFolder()
        let registry = try Registry(path: folder.path("registry.db"), access: .create)
        let lines = (0..<Self.count).map { index in
            let card = Self.expected(index)
            return "{\"id\":\"\(card.name)\",\"content\":\"---\\nlicense: \(card.license)\\n"
                + "tags: [\(card.tag)]\\n---\\n# Card\"}"
        }
        for start in stride(from: 0, to: Self.count, by: Self.groupSize) {
            let path = try folder.write(
                lines[start..<start + Self.groupSize].joined(separator: "\n"), to: "lines.jsonl")
            _ = try Ingest(registry, now: start / Self.groupSize, threads: 2).run(
                IngestSource(jsonLines: path))
        }
        return (folder, registry)
    }

    @Test func `pages agree with a search by hand`() throws {
        let (folder, registry) = try filled()
        defer { withExtendedLifetime(folder) {} }
        let all = (0..<Self.count).map(Self.expected)
        for license in [nil, "gemma", "mit", "none"] {
            for tags in [[], ["t5"], ["t5", "t10", "t7"]] {
                for order in ListQuery.Order.allCases {
                    for (offset, limit) in [(0, 10), (7, 25), (590, 20), (0, 0)] {
                        var query = ListQuery()
                        if let license { query.filters.append((.license, [license])) }
                        if !tags.isEmpty { query.filters.append((.tag, tags)) }
                        query.order = order
                        (query.offset, query.limit) = (offset, limit)
                        let matches = all.filter {
                            (license == nil || $0.license == license)
                                && (tags.isEmpty || tags.contains($0.tag))
                        }
                        let sorted =
                            order == .id ? matches.sorted { $0.name < $1.name } : matches.reversed()
                        let page = try registry.read { try query.page(in: $0) }
                        #expect(page.total == matches.count)
                        #expect(
                            page.repositories.map(\.id.name)
                                == sorted.dropFirst(offset).prefix(limit).map(\.name))
                    }
                }
            }
        }
    }
}
