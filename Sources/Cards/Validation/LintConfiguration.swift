/// What `stemma.yaml` says about rules.
public struct LintConfiguration: Equatable, Sendable {
    /// Rules that do not run.
    public var disabled: Set<String> = []
    /// Severities other than the rules' own.
    public var severities: [String: Severity] = [:]

    public init() {}
}
