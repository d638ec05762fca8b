/// A benchmark under its canonical name.
package struct Benchmark: Equatable, Sendable {
    /// Lower case, stable: `arc_challenge`.
    package var id: String
    package var name: String
    /// The id of the metric that is meant where none is named; may carry a cut-off: `pass@1`.
    package var metric: String
    /// How many answers there are to choose from, where every question has as many.
    package var choices: Int?
    /// What it is about: `knowledge`, `math`, `speech`, ...
    package var area: String

    package init?(id: String) {
        guard let record = BenchmarkTable.lines.record(id.utf8.span) else { return nil }
        self.init(record)
    }

    fileprivate init(_ record: StaticRecord) {
        id = record[0]
        name = record[1]
        metric = record[2]
        choices = Int(record[3])
        area = record[4]
    }

    /// Every benchmark that has a name of its own.
    package static var all: [Benchmark] { BenchmarkTable.lines.records.map(Benchmark.init) }
}

/// The benchmarks' names as static data; the tables are in `Generated/BenchmarkData.swift`.
enum BenchmarkTable {
    struct Entry: Equatable {
        var id: String
        /// The part of the benchmark that the name speaks of.
        var subset: String?
    }

    /// The benchmark that `text` names, with nothing before or after the name.
    static func find(_ text: String) -> Entry? {
        let normal = BenchmarkName.normalized(text)
        guard !normal.isEmpty else { return nil }
        if let record = keys.record(normal.utf8.span) {
            return Entry(id: record[1], subset: record.optional(2))
        }
        if let entry = part(of: normal) { return entry }
        guard let folded = Spelling.fold(text.utf8.span), let record = keys.record(folded.span)
        else { return nil }
        return Entry(id: record[1], subset: record.optional(2))
    }

    /// `ceval-valid_law`: the beginning names the benchmark, the rest its part.
    private static func part(of normal: String) -> Entry? {
        let bytes = Array(normal.utf8)
        for end in bytes.indices.reversed()
        where bytes[end] == UInt8(ascii: "_") && end + 1 < bytes.count {
            let beginning = Array(bytes[..<end])
            guard let record = prefixes.record(beginning.span) else { continue }
            return Entry(
                id: record[1], subset: String(decoding: bytes[(end + 1)...], as: UTF8.self))
        }
        return nil
    }

    /// The benchmark that is one config of a data set: `ai2_arc`, `ARC-Challenge`.
    static func find(group: String, config: String) -> String? {
        let key = BenchmarkName.normalized(group) + "|" + BenchmarkName.normalized(config)
        return configs.record(key.utf8.span)?[1]
    }

    /// Whether a data set is a bundle of benchmarks.
    static func isGroup(_ type: String) -> Bool {
        groups.find(BenchmarkName.normalized(type).utf8.span) != nil
    }

    /// Whether a config of the benchmark is the whole of it.
    static func isWhole(_ config: String, of id: String) -> Bool {
        let record = lines.record(id.utf8.span)
        guard let record else { return false }
        return record[5].split(separator: ",").contains { $0 == config }
    }
}
