import Cards
import GRDB

@testable import Registry

extension Database {
    /// Claims a score; of itself where no claimant is named.
    func claim(
        _ model: String, _ benchmark: String, _ value: Double?, written: String? = nil,
        metric: String = "acc", higherIsBetter: Bool = true, setup: String = "shots=5;metric=acc",
        by claimant: String? = nil, provenance: ScoreClaim.Provenance = .frontMatter,
        path: String? = nil, line: Int? = nil
    ) throws {
        func row(_ table: String, _ column: String, _ text: String) throws -> Int64 {
            let extra = table == "metric" ? ", higher_is_better" : ""
            let value = table == "metric" ? ", \(higherIsBetter ? 1 : 0)" : ""
            try execute(
                sql: "INSERT OR IGNORE INTO \(table) (\(column)\(extra)) VALUES (?\(value))",
                arguments: [text])
            return try Int64.fetchOne(
                self, sql: "SELECT id FROM \(table) WHERE \(column) = ?", arguments: [text]) ?? 0
        }
        try execute(
            sql: """
                INSERT INTO score (repository_id, claimant_id, benchmark_id, metric_id, setup_id, value,
                  claimed, scale, trust, provenance, path, line, detail)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'percent', ?, ?, ?, ?, '{}')
                """,
            arguments: [
                try mention(model), try mention(claimant ?? model),
                try row("benchmark", "name", benchmark), try row("metric", "name", metric),
                try row("setup", "description", setup), value,
                written ?? value.map { "\($0)" } ?? "n/a", provenance.trust, provenance.rawValue,
                path, line,
            ])
    }
}
