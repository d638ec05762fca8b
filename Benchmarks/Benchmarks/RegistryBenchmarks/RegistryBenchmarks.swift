import Benchmark
import Cards
import Foundation
import Registry

/// The registry of `STEMMA_DB`, else the one that is shipped.
private let path =
    ProcessInfo.processInfo.environment["STEMMA_DB"]
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("registry.db")
    .path

let benchmarks: @Sendable () -> Void = {
    let metrics: [BenchmarkMetric] = [.wallClock, .throughput, .peakMemoryResident]
    guard let registry = try? Registry(path: path, access: .read) else {
        print("\(path): no registry; set STEMMA_DB")
        return
    }
    Benchmark("registry/list/page-of-50", configuration: .init(metrics: metrics)) { benchmark in
        var query = ListQuery()
        query.limit = 50
        for _ in benchmark.scaledIterations {
            blackHole(try registry.read { try query.page(in: $0) })
        }
    }
    Benchmark("registry/list/two-filters", configuration: .init(metrics: metrics)) { benchmark in
        var query = ListQuery()
        query.filters = [(.kind, ["model"]), (.license, ["gemma"])]
        for _ in benchmark.scaledIterations {
            blackHole(try registry.read { try query.page(in: $0) })
        }
    }
    Benchmark("registry/search/two-words", configuration: .init(metrics: metrics)) { benchmark in
        let search = SearchRepositories("language model")
        for _ in benchmark.scaledIterations {
            blackHole(try registry.read { try search.page(in: $0) })
        }
    }
}
