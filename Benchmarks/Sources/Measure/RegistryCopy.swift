import GRDB

/// The rows of one registry on their way into another, and the time that putting them in takes.
struct RegistryCopy {
    private(set) var cards = 0
    private(set) var rows = 0
    private(set) var transactions = 1
    var seconds = 0.0
    private(set) var searchSeconds = 0.0
    /// Cards of one transaction.
    private let batch: Int

    init(batch: Int) { self.batch = batch }

    mutating func run(from old: Database, to new: Database, _ commit: () throws -> Void) throws {
        let tables = try CopiedTable.all(in: old)
        let searches = try CopiedSearch.all(in: old)
        let targets = try tables.map { try PlainStatement(new, $0.insert) }
        let searchTargets = try searches.map { try PlainStatement(new, $0.insert) }
        cards = try Int.fetchOne(old, sql: "SELECT count(*) FROM card") ?? 0
        let last = try Int.fetchOne(old, sql: "SELECT max(id) FROM repository") ?? 0
        let width = max(1, batch * last / max(1, cards))

        // Names of benchmarks and values of filters belong to no repository.
        for (table, target) in zip(tables, targets) where table.owner == nil && !table.isRoot {
            let source = try PlainStatement(old, table.select)
            var slice: [[PlainValue]]
            repeat {
                slice = try Self.slice(source, limit: 4 * batch)
                seconds += try timed { try insert(slice, target) }.seconds
                try end(commit)
                // A statement that has come to its end begins anew when it is asked again.
            } while slice.count == 4 * batch
        }

        let selects = try tables.map { try PlainStatement(old, $0.select) }
        let searchSelects = try searches.map { try PlainStatement(old, $0.select) }
        var repositories = 0
        for start in stride(from: 1, through: last, by: width) {
            let end = start + width
            var named = end
            var slices: [[[PlainValue]]] = []
            for (table, select) in zip(tables, selects) {
                guard table.owner != nil else {
                    slices.append([])
                    continue
                }
                let slice = try Self.slice(select, from: start, to: end)
                for row in slice {
                    for column in table.references {
                        if case .int(let id) = row[column] { named = max(named, Int(id) + 1) }
                    }
                }
                slices.append(slice)
            }
            for (index, table) in tables.enumerated() where table.isRoot && repositories < named {
                slices[index] = try Self.slice(selects[index], from: repositories, to: named)
                repositories = named
            }
            let texts = try searchSelects.map { try Self.slice($0, from: start, to: end) }
            seconds += try timed {
                for (slice, target) in zip(slices, targets) { try insert(slice, target) }
            }.seconds
            let search = try timed {
                for (slice, target) in zip(texts, searchTargets) { try insert(slice, target) }
            }
            seconds += search.seconds
            searchSeconds += search.seconds
            try self.end(commit)
        }
    }

    private mutating func end(_ commit: () throws -> Void) throws {
        seconds += try timed(commit).seconds
        transactions += 1
    }

    private mutating func insert(_ slice: [[PlainValue]], _ target: PlainStatement) throws {
        for row in slice {
            for (index, value) in row.enumerated() { target.bind(index + 1, value) }
            _ = try target.step()
            target.reset()
        }
        rows += slice.count
    }

    private static func slice(
        _ source: PlainStatement, from start: Int, to end: Int
    ) throws -> [[PlainValue]] {
        source.bind(1, .int(Int64(start)))
        source.bind(2, .int(Int64(end)))
        defer { source.reset() }
        return try slice(source, limit: .max)
    }

    private static func slice(
        _ source: PlainStatement, limit: Int
    ) throws -> [[PlainValue]] {
        var rows: [[PlainValue]] = []
        while rows.count < limit, try source.step() { rows.append(source.row()) }
        return rows
    }
}
