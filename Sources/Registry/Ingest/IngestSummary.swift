internal import Cards

/// What could not be ingested, and why.
package struct IngestFailure: Error, Sendable {
    package var path: String
    package var line: Int?
    package var reason: String
}

extension IngestFailure: CustomStringConvertible {
    package var description: String {
        let place = path.escapedForMessage
        return line.map { "\(place):\($0): \(reason)" } ?? "\(place): \(reason)"
    }
}

/// What became of one thing that was ingested.
enum IngestOutcome: Sendable {
    case added, updated, unchanged
}

/// What is to be said while an ingest runs.
package enum IngestEvent: Sendable {
    /// A thing that could not be read.
    case failed(IngestFailure)
    /// A file that is no card though its name is one's; it is not counted.
    case leftOut(IngestFailure)
    /// A card that is stored with errors or warnings.
    case found(path: String, errors: Int, warnings: Int)
    /// Counts so far, every few cards.
    case progress(IngestSummary)
    /// Everything that these counts count is safe on disk.
    case committed(IngestSummary)
}

/// Counts of one run, as `stemma ingest` prints them.
package struct IngestSummary: Sendable {
    package var seen = 0
    package var added = 0
    package var updated = 0
    package var unchanged = 0
    package var failed = 0
    /// Cards among the added and updated ones that have errors, or else warnings; they are stored all the same.
    package var withErrors = 0
    package var withWarnings = 0
    /// Wall-clock time.
    package var seconds = 0.0
}

extension IngestSummary {
    mutating func note(_ outcome: IngestOutcome) {
        switch outcome {
        case .added: added += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        }
    }
}
