internal import Cards
internal import Foundation
internal import GRDB

/// Puts cards into a registry: parsed on all cores, written by one thread in batches.
///
/// Each batch is a transaction. A card whose text is there already writes nothing. A card that cannot be read is
/// counted as failed and does not stop the rest; one that has errors is stored with them.
package struct Ingest {
    /// Cards of one transaction.
    private static let batchCount = 5000
    /// Bytes of cards of one transaction.
    private static let batchBytes = 32 << 20
    /// Cards that a worker takes at a time, and their bytes.
    private static let (pieceCount, pieceBytes) = (64, 256 << 10)
    /// Bytes of cards that are under way: as much as is parsed while a transaction is committed. More would leave the
    /// processor's caches before the writer comes to it.
    private static let windowBytes = 12 << 20
    /// What a card takes beside its bytes while it is under way, in about the same measure.
    private static let cardBytes = 2 << 10

    private let registry: Registry
    private let preparation: CardPreparation
    private let threads: Int
    private let now: Int
    private let links: Bool

    /// - Parameters:
    ///   - now: seconds since 1970, for the rows of this run.
    ///   - links: make the files of checkpoint folders versions of their repositories, and leave them where they are.
    package init(
        _ registry: Registry, now: Int,
        threads: Int = ProcessInfo.processInfo.activeProcessorCount, links: Bool = false
    ) {
        self.registry = registry
        self.links = links
        self.threads = max(1, threads)
        self.now = now
        preparation = CardPreparation(Linter())
    }

    /// - Parameter report: called from the calling thread.
    package func run(
        _ source: IngestSource, report: (IngestEvent) -> Void = { _ in }
    ) throws -> IngestSummary {
        let start = ContinuousClock.now
        var summary = IngestSummary()
        let postings = PostingWriter()
        let pipeline = try makePipeline(source)
        defer { pipeline.cancel() }
        var folders: [(id: RepositoryID, folder: String)] = []
        try registry.writeBatches { db, commit in
            let writer = try CardWriter(db, postings: postings, preparation: preparation, now: now)
            var (count, bytes) = (0, 0)
            while let piece = try pipeline.next() {
                for item in piece {
                    switch item {
                    case .scores(let files):
                        summary.note(scores: try files.map(writer.write))
                        count += 1
                    case .card(let card):
                        summary.note(card, try writer.write(card), report)
                        if links, let checkpoint = card.checkpoint {
                            folders.append((card.id, checkpoint.folder))
                        }
                        count += 1
                        bytes += card.byteCount
                    default: summary.note(item, report)
                    }
                }
                if count >= Self.batchCount || bytes >= Self.batchBytes {
                    try writer.flush()
                    try commit()
                    (count, bytes) = (0, 0)
                    report(.committed(summary))
                }
                report(.progress(summary))
            }
            try writer.flush()
        }
        if !folders.isEmpty { try link(folders, &summary, report) }
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        report(.committed(summary))
        return summary
    }

    private func link(
        _ folders: [(id: RepositoryID, folder: String)], _ summary: inout IngestSummary,
        _ report: (IngestEvent) -> Void
    ) throws {
        let linker = try FolderLinker(
            registry, BlobFolder.existingStore(of: registry), now: now)
        for (id, folder) in folders {
            do {
                try linker.link(id)
            } catch let error as any Error & CustomStringConvertible where !(error is RegistryError)
            {
                summary.failed += 1
                report(.failed(IngestFailure(path: folder, reason: error.description)))
            }
        }
    }

    /// Does all that `run` does but for writing; the registry may be open for reading alone.
    package func preview(
        _ source: IngestSource, report: (IngestEvent) -> Void = { _ in }
    ) throws -> IngestSummary {
        let start = ContinuousClock.now
        var summary = IngestSummary()
        var preview = IngestPreview(registry)
        let pipeline = try makePipeline(source)
        defer { pipeline.cancel() }
        while let piece = try pipeline.next() {
            for item in piece {
                switch item {
                case .scores(let files):
                    summary.note(scores: try files.map { try preview.outcome(of: $0) })
                case .card(let card):
                    summary.note(card, try preview.outcome(of: card), report)
                default: summary.note(item, report)
                }
            }
            report(.progress(summary))
        }
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        return summary
    }

    private func makePipeline(
        _ source: IngestSource
    ) throws -> OrderedPipeline<IngestPiece, [IngestResult]> {
        let isEmpty = try registry.read { db in
            try Int.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM card)") == 0
        }
        let worker = IngestWorker(
            preparation: preparation, known: isEmpty ? nil : KnownCards(registry))
        var source = source
        return OrderedPipeline(
            threads: threads, window: Self.windowBytes,
            weight: { $0.byteCount + $0.items.count * Self.cardBytes },
            source: { try source.nextPiece(Self.pieceCount, byteCount: Self.pieceBytes) },
            work: { try worker.work($0.items) })
    }
}

extension IngestSummary {
    /// Counts what needs no writing.
    fileprivate mutating func note(_ item: IngestResult, _ report: (IngestEvent) -> Void) {
        switch item {
        case .leftOut(let file): report(.leftOut(file))
        case .failed(let failure):
            seen += 1
            failed += 1
            report(.failed(failure))
        case .unchanged, .card, .scores:
            seen += 1
            note(.unchanged)
        }
    }

    fileprivate mutating func note(scores outcomes: [IngestOutcome]) {
        seen += 1
        note(outcomes.first { $0 != .unchanged } ?? .unchanged)
    }

    fileprivate mutating func note(
        _ card: PreparedCard, _ outcome: IngestOutcome, _ report: (IngestEvent) -> Void
    ) {
        seen += 1
        note(outcome)
        guard outcome != .unchanged, card.errors + card.warnings > 0, !card.isAbsent else { return }
        if card.errors > 0 { withErrors += 1 } else { withWarnings += 1 }
        report(
            .found(
                path: card.path ?? card.id.description, errors: card.errors,
                warnings: card.warnings))
    }
}
