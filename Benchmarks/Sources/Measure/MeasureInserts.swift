import ArgumentParser
import Foundation
import GRDB
import Registry

/// The least time that SQLite needs for the rows of a registry: inserts them, and the same rows of the full-text
/// tables, into a new registry with plain prepared statements from one thread.
///
/// Rows are read and kept in memory outside the measured time. They go in as an ingest would write them: in the order
/// of the repositories, as many cards in a transaction, with all indexes and foreign keys.
struct MeasureInserts: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "inserts")

    @Argument(help: "A finished registry.")
    var source: String

    @Argument(help: "The registry that is made; it must not be there.")
    var target: String

    @Option(help: "Cards of one transaction.")
    var batch = 4096

    private struct Result: Encodable {
        var seconds: Double
        /// The part of it for the full-text tables.
        var searchSeconds: Double
        var cards: Int
        var rows: Int
        var transactions: Int
    }

    func run() throws {
        guard !FileManager.default.fileExists(atPath: target) else {
            throw MeasureError("\(target) is there already")
        }
        let source = try Registry(path: source, access: .read)
        let target = try Registry(path: target, access: .create)
        var copy = RegistryCopy(batch: batch)
        try source.read { old in
            try target.writeBatches { new, commit in try copy.run(from: old, to: new, commit) }
        }
        try source.close()
        copy.seconds += try timed { try target.close() }.seconds
        try Report.write(
            Result(
                seconds: copy.seconds, searchSeconds: copy.searchSeconds, cards: copy.cards,
                rows: copy.rows, transactions: copy.transactions))
    }
}
