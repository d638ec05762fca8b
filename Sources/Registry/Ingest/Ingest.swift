package import Cards
internal import Foundation
internal import GRDB

/// Puts cards into a registry: parsed on all cores, written by one thread in batches.
///
/// Each batch is a transaction; `onCommit` is called when it is safe on disk. A card whose text is there already
/// writes nothing. A card that cannot be read is counted as failed and does not stop the rest; one that has errors
/// is stored with them.
package struct Ingest {
    /// Cards of one transaction.
    private static let batchCount = 5000
    /// Bytes of cards of one transaction.
    private static let batchBytes = 32 << 20
    /// Cards that a worker takes at a time.
    private static let pieceCount = 64

    private let registry: Registry
    private let preparation: CardPreparation
    private let threads: Int
    private let now: Int

    /// - Parameter now: seconds since 1970, for the rows of this run.
    package init(
        _ registry: Registry, linter: Linter = Linter(), now: Int,
        threads: Int = ProcessInfo.processInfo.activeProcessorCount
    ) {
        self.registry = registry
        self.threads = max(1, threads)
        self.now = now
        preparation = CardPreparation(linter)
    }

    /// - Parameters:
    ///   - onFailure: called for each card that could not be read, from the calling thread.
    ///   - onCommit: called after each batch with the counts so far.
    package func run(
        _ source: IngestSource, onFailure: (IngestFailure) -> Void = { _ in },
        onCommit: (IngestSummary) -> Void = { _ in }
    ) throws -> IngestSummary {
        let start = ContinuousClock.now
        var summary = IngestSummary()
        let isEmpty = try registry.read { db in
            try Int.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM card)") == 0
        }
        let known = isEmpty ? nil : KnownCards(registry)
        let preparation = preparation
        var source = source
        let pipeline = OrderedPipeline<[IngestItem], [IngestResult]>(
            threads: threads, window: 8 * threads,
            source: { try source.next(Self.pieceCount) },
            work: { try IngestWorker(preparation: preparation, known: known).work($0) })
        defer { pipeline.cancel() }
        let postings = PostingWriter()
        try registry.writeBatches { db, commit in
            let writer = try CardWriter(db, postings: postings, preparation: preparation, now: now)
            var (count, bytes) = (0, 0)
            while let piece = try pipeline.next() {
                for item in piece {
                    summary.seen += 1
                    switch item {
                    case .unchanged: summary.unchanged += 1
                    case .failed(let failure):
                        summary.failed += 1
                        onFailure(failure)
                    case .scores(let files):
                        let outcomes = try files.map(writer.write)
                        summary.note(outcomes.first { $0 != .unchanged } ?? .unchanged)
                        count += 1
                    case .card(let card):
                        summary.note(try writer.write(card))
                        count += 1
                        bytes += card.byteCount
                    }
                }
                if count >= Self.batchCount || bytes >= Self.batchBytes {
                    try writer.flush()
                    try commit()
                    (count, bytes) = (0, 0)
                    onCommit(summary)
                }
            }
            try writer.flush()
        }
        let elapsed = (ContinuousClock.now - start).components
        summary.seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
        onCommit(summary)
        return summary
    }
}

extension IngestSummary {
    fileprivate mutating func note(_ outcome: CardWriter.Outcome) {
        switch outcome {
        case .added: added += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        }
    }
}
