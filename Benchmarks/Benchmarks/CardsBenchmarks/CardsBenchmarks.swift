import Benchmark
import Cards

/// A model card with as many keys, in the shapes that real cards have.
private func card(keys: Int) -> [UInt8] {
    var text =
        "---\nlicense: apache-2.0\npipeline_tag: text-generation\ntags:\n- chat\n- code\nmodel-index:\n- name: sample\n  results:\n"
    for index in 0..<max(1, keys / 9) {
        text += """
              - task:
                  type: text-generation
                dataset:
                  name: Benchmark \(index)
                  type: owner/benchmark-\(index)
                metrics:
                - type: accuracy
                  value: 0.\(100 + index % 900)

            """
    }
    return Array((text + "---\n\n# Sample\n\nText.\n").utf8)
}

let benchmarks: @Sendable () -> Void = {
    let metrics: [BenchmarkMetric] = [.wallClock, .throughput, .peakMemoryResident]
    let linter = Linter()
    for keys in [20, 200, 20_000] {
        let bytes = card(keys: keys)
        Benchmark("cards/parse/\(keys)-keys", configuration: .init(metrics: metrics)) { benchmark in
            for _ in benchmark.scaledIterations { blackHole(Card(bytes)) }
        }
        Benchmark("cards/validate/\(keys)-keys", configuration: .init(metrics: metrics)) {
            benchmark in
            for _ in benchmark.scaledIterations {
                let context = CardContext(Card(bytes), kind: .model, id: "owner/sample")
                blackHole(linter.diagnostics(for: context))
            }
        }
    }
}
