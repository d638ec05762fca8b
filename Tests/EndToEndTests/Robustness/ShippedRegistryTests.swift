import Foundation
import TestSupport
import Testing

/// `registry.db` of the repository is what `stemma ingest cards` makes.
struct ShippedRegistryTests {
    private static let shipped = Paths.package.appendingPathComponent("registry.db")

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: shipped.path),
            "there is no registry.db: 'make registry.db' builds it"))
    func `the shipped registry is a fresh ingest of the cards`() throws {
        let workspace = try Workspace()
        for name in ["cards", "stemma.yaml"] {
            let url = Paths.package.appendingPathComponent(name)
            guard FileManager.default.fileExists(atPath: url.path) else { continue }
            try FileManager.default.copyItem(at: url, to: workspace.url(name))
        }
        // A copy: a reader may write beside the file.
        try FileManager.default.copyItem(at: Self.shipped, to: workspace.url("shipped.db"))
        let ingest = try workspace.stemma.run("ingest", "cards", "--db", "fresh.db")
        try #require(ingest.exitCode == 0, "\(ingest.stderr)")
        let expected = try RegistryDump(workspace.url("fresh.db"))
        let found = try RegistryDump(workspace.url("shipped.db"))
        #expect(found.tables.keys.sorted() == expected.tables.keys.sorted())
        #expect(found.tables["repository"]?.isEmpty == false)
        for (table, rows) in expected.tables {
            let others = found.tables[table] ?? []
            #expect(
                others == rows,
                "\(table): run 'make registry.db'; \(Self.difference(rows, others))")
        }
        #expect(try workspace.stemma.run("doctor", "--db", "shipped.db").exitCode == 0)
    }

    private static func difference(_ expected: [String], _ found: [String]) -> String {
        let missing = Set(expected).subtracting(found).sorted().prefix(2)
        let extra = Set(found).subtracting(expected).sorted().prefix(2)
        return
            "missing \(missing.map { $0.prefix(300) }), not in cards \(extra.map { $0.prefix(300) })"
    }
}
