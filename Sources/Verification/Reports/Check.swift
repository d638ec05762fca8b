/// One check of one verification.
package struct Check: Equatable, Sendable {
    package var name: CheckName
    package var outcome: CheckOutcome
    package var value: Measure?
    package var expected: Measure?
    /// Why, in lower case: what is wrong, where, or why the check was skipped. Of several defects the worst.
    package var message: String?
    /// Every defect found, the one in `message` first; at most `findingLimit`.
    package var findings: [Finding]
    package var seconds: Double

    /// A report stays readable, however broken the checkpoint is.
    package static let findingLimit = 50

    package init(
        _ name: CheckName, _ outcome: CheckOutcome, value: Measure? = nil, expected: Measure? = nil,
        message: String? = nil, findings: [Finding] = [], seconds: Double = 0
    ) {
        self.name = name
        self.outcome = outcome
        self.value = value
        self.expected = expected
        self.message = message
        self.findings = findings
        self.seconds = seconds
    }
}

extension Check {
    /// The check that these findings make: as bad as the worst of them, passed where there are none.
    package init(
        _ name: CheckName, findings: [Finding], value: Measure? = nil, expected: Measure? = nil,
        message: String? = nil
    ) {
        // Stable: of equally bad ones the first found stays first.
        let sorted =
            findings.filter { $0.outcome == .failed } + findings.filter { $0.outcome != .failed }
        guard let worst = sorted.first else {
            self.init(name, .passed, value: value, expected: expected, message: message)
            return
        }
        let rest = sorted.count - 1
        self.init(
            name, worst.outcome, value: worst.value ?? value, expected: worst.expected ?? expected,
            message: worst.text + (rest > 0 ? " (and \(rest) more)" : ""),
            findings: Array(sorted.prefix(Self.findingLimit)))
    }

    package static func skipped(_ name: CheckName, _ reason: String) -> Check {
        Check(name, .skipped, message: reason)
    }
}
