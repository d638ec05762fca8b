import HTTPTypes
import HummingbirdTesting
import Registry
import Testing

@testable import HubServer

struct DownloadCounterTests {
    private func day(_ row: Int64, _ day: Int) -> DownloadStore.Day {
        DownloadStore.Day(repository: row, day: day)
    }

    @Test
    func `one client counts once a day and file`() {
        let counter = DownloadCounter()
        for _ in 0..<3 { counter.note("a", ofRepository: 1, by: "x", now: 86_400) }
        counter.note("b", ofRepository: 1, by: "x", now: 86_400)
        counter.note("a", ofRepository: 2, by: "x", now: 86_400)
        counter.note("a", ofRepository: 1, by: "y", now: 2 * 86_400 - 1)
        #expect(counter.take() == [day(1, 1): 3, day(2, 1): 1])
        counter.note("a", ofRepository: 1, by: "x", now: 2 * 86_400)
        #expect(counter.take() == [day(1, 2): 1])
        #expect(counter.take().isEmpty)
    }

    @Test
    func `counts that could not be written are kept`() {
        let counter = DownloadCounter()
        counter.note("a", ofRepository: 1, by: "x", now: 0)
        let counts = counter.take()
        counter.note("b", ofRepository: 1, by: "x", now: 0)
        counter.putBack(counts)
        #expect(counter.take() == [day(1, 0): 2])
    }

    @Test
    func `a repository in the row of a deleted one starts at nothing`() {
        let counter = DownloadCounter()
        counter.note("a", ofRepository: 1, by: "x", now: 0)
        counter.note("a", ofRepository: 2, by: "x", now: 0)
        counter.forget(repository: 1)
        #expect(counter.take() == [day(2, 0): 1])
        counter.note("a", ofRepository: 1, by: "x", now: 0)
        counter.note("a", ofRepository: 2, by: "x", now: 0)
        #expect(counter.take() == [day(1, 0): 1])
    }

    @Test
    func `HEAD and GET of a file are one download, and both counts say so`() async throws {
        let hub = try HubFixture()
        let model = try hub.addRepository("ana/m", files: ["a": "1", "b": "2"])
        for (method, path) in [("HEAD", "a"), ("GET", "a"), ("GET", "b"), ("GET", "none")] {
            _ = try await hub.request(
                "/ana/m/resolve/main/\(path)", method: .init(rawValue: method) ?? .get)
        }
        try await hub.hub.flush()
        let (found, days) = try hub.registry.read { db in
            (
                try RepositoryStore.find(model.id, in: db),
                try DownloadStore.counts(of: model, since: 0, in: db)
            )
        }
        #expect(found.downloads == 2)
        #expect(days.map(\.day) == [HubFixture.now / 86_400])
        #expect(days.map(\.count) == [2])
    }

    @Test
    func `a repository that is gone does not stop the others`() throws {
        let hub = try HubFixture()
        let model = try hub.addRepository("ana/m")
        try hub.registry.write { db in
            try DownloadStore.add([day(model.row, 5): 2, day(9_999, 5): 1], in: db)
            try DownloadStore.add([day(model.row, 5): 3], in: db)
        }
        let days = try hub.registry.read { try DownloadStore.counts(of: model, since: 0, in: $0) }
        #expect(days.map(\.count) == [5])
    }
}
