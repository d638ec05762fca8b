/// What could not be ingested, and why.
package struct IngestFailure: Error, Sendable {
    package var path: String
    package var line: Int?
    package var reason: String
}

/// Counts of one run, as `stemma ingest` prints them.
package struct IngestSummary: Sendable {
    package var seen = 0
    package var added = 0
    package var updated = 0
    package var unchanged = 0
    package var failed = 0
    /// Wall-clock time.
    package var seconds = 0.0
}
