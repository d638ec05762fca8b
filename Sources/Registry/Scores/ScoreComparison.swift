package import Cards
package import GRDB

/// The scores of several models side by side.
package struct ScoreComparison: Equatable, Sendable {
    package struct Cell: Equatable, Sendable {
        /// The most trusted claim.
        package var claim: ScoreRecord
        package var isDisputed: Bool
        /// The first parent, in the order of the model's card, that has a score of the same measurement.
        package var parent: ScoreRecord?

        /// The model's value less its parent's.
        package var delta: Double? {
            guard let value = claim.value, let base = parent?.value else { return nil }
            return value - base
        }
    }

    package struct Line: Equatable, Sendable {
        package var measurement: Measurement
        package var higherIsBetter: Bool
        /// By model; `nil` where nobody claims a number for one.
        package var cells: [Cell?]
        /// The models that have the best value; empty where fewer than two have one.
        package var best: [Int]
    }

    package var models: [RepositoryID]
    package var lines: [Line]

    /// - Throws: `RegistryError.notFound` for a model that no card has or names.
    package static func comparison(
        of ids: [RepositoryID], in db: Database
    ) throws -> ScoreComparison {
        let walks = try ids.map { try LineageQuery.ancestors(of: $0, depth: 1, in: db) }
        let parents = walks.map { walk in walk.steps.map { walk.nodes[$0.node].row } }
        let rows = walks.map(\.root.row)
        var sheets: [Int64: [Measurement: ScoreGroup]] = [:]
        let all = Array(Set(rows + parents.joined()))
        for (row, sheet) in zip(all, try ScoreQuery.sheets(all, in: db)) {
            sheets[row] = Dictionary(
                sheet.groups.map { (Measurement(of: $0.best), $0) },
                uniquingKeysWith: { one, _ in one })
        }
        let measurements = Set(rows.flatMap { Array((sheets[$0] ?? [:]).keys) }).sorted()
        let lines = measurements.compactMap { measurement -> Line? in
            let cells = zip(rows, parents).map { row, parents -> Cell? in
                guard let group = sheets[row]?[measurement], group.best.value != nil else {
                    return nil
                }
                let parent = parents.lazy.compactMap { sheets[$0]?[measurement]?.best }
                    .first { $0.value != nil }
                return Cell(
                    claim: group.best, isDisputed: group.conflict != nil, parent: parent)
            }
            guard let higher = cells.lazy.compactMap({ $0 }).first?.claim.higherIsBetter else {
                return nil
            }
            let values = cells.map { $0?.claim.value }
            let known = values.compactMap { $0 }
            let top = known.count > 1 ? (higher ? known.max() : known.min()) : nil
            return Line(
                measurement: measurement, higherIsBetter: higher, cells: cells,
                best: top == nil ? [] : values.indices.filter { values[$0] == top })
        }
        return ScoreComparison(models: walks.map(\.root.id), lines: lines)
    }
}
