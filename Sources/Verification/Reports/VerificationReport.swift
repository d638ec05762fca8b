/// One run of the smoke test over one revision of a checkpoint.
package struct VerificationReport: Equatable, Sendable {
    /// The registered id; nil for a folder that is not registered.
    package var id: String?
    /// The checkpoint's folder; `nil` where the files are those of a version of a repository.
    package var path: String?
    /// The state of the files that was verified, as `FolderState.revision` gives it, or the version's commit.
    package var revision: String?
    package var level: VerificationLevel
    package var checks: [Check]
    /// The program and its version, such as `stemma 0.1.0 avx512vnni`.
    package var engine: String
    /// Wall clock of the whole run.
    package var seconds: Double

    package init(
        id: String?, path: String?, revision: String?, level: VerificationLevel, checks: [Check],
        engine: String, seconds: Double
    ) {
        self.id = id
        self.path = path
        self.revision = revision
        self.level = level
        self.checks = checks
        self.engine = engine
        self.seconds = seconds
    }

    /// As bad as the worst check; a run whose checks were all skipped has passed nothing and failed nothing.
    package var outcome: CheckOutcome { checks.map(\.outcome).max() ?? .skipped }
}
