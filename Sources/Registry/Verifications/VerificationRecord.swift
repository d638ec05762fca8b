/// One run of the smoke test over a repository's checkpoint, as the registry keeps it.
package struct VerificationRecord: Equatable, Sendable {
    /// The state of the files that was verified, as `FolderState.revision` gives it; the id of the commit where they are
    /// those of a version.
    package var revision: String
    package var level: String
    /// `passed`, `warned`, `failed` or `skipped`.
    package var outcome: String
    /// The program and its version.
    package var engine: String
    /// The name of the machine.
    package var host: String
    /// Seconds since 1970.
    package var startedAt: Int
    /// Wall clock.
    package var seconds: Double
    /// The whole report as JSON.
    package var report: [UInt8]

    package init(
        revision: String, level: String, outcome: String, engine: String, host: String,
        startedAt: Int, seconds: Double, report: [UInt8]
    ) {
        self.revision = revision
        self.level = level
        self.outcome = outcome
        self.engine = engine
        self.host = host
        self.startedAt = startedAt
        self.seconds = seconds
        self.report = report
    }
}
