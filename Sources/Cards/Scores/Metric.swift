/// A metric under its canonical name.
package struct Metric: Equatable, Sendable {
    package enum Scale: String, Equatable, Sendable {
        /// A fraction of one, which cards often write in percent: accuracy, F1, word error rate.
        case unit
        /// From -1 to 1, often written times 100: correlations.
        case signed
        /// Defined on 0 to 100: BLEU, chrF.
        case percent
        /// Nothing below 0, in units of its own: perplexity, FID.
        case nonnegative
        case unbounded
        /// Marks between two bounds: MT-Bench.
        case rating
        /// An average of others: it has the scale of its parts.
        case unknown
    }

    package var id: String
    package var name: String
    package var scale: Scale
    package var higherIsBetter: Bool
    /// The smallest and largest value that it can have, on its own scale (1, not 100, for an
    /// accuracy).
    package var minimum: Double?
    package var maximum: Double?

    package init?(id: String) {
        guard let metric = Self.byID[id] else { return nil }
        self = metric
    }

    fileprivate init(_ record: StaticRecord) {
        id = record[0]
        name = record[1]
        scale = Scale(rawValue: record[2]) ?? .unknown
        higherIsBetter = record[3] == "higher"
        minimum = Double(record[4])
        maximum = Double(record[5])
    }

    package static let all: [Metric] = MetricTable.lines.records.map(Metric.init)

    private static let byID = Dictionary(
        all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}

/// The metrics' names as static data; the tables are in `Generated/MetricData.swift`.
enum MetricTable {
    /// The id of the metric whose name this is.
    static func find(_ name: String) -> String? {
        guard let word = Spelling.fold(name.utf8.span) else { return nil }
        return keys.find(word.span).map { keys.field(1, at: $0) }
    }

    /// The id of the metric whose name these words are together.
    static func find(_ words: ArraySlice<String>) -> String? { find(words.joined()) }

}
