import ArgumentParser

/// Takes the figures of `Documentation/performance.md` that need Stemma's libraries in the same process; the driver
/// `Benchmarks/run` calls it.
@main
struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures Stemma's libraries in process.",
        subcommands: [MeasureCards.self, MeasureQueries.self, MeasureInserts.self])
}
