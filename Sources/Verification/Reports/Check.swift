/// The checks of the smoke test, in the order in which they run.
package enum CheckName: String, CaseIterable, Sendable {
    case files, headers, shapes, claims, values, tokenizer
    case chatTemplate = "chat_template"
    case run, precision, adapter, speed

    /// The least level at which the check runs.
    package var level: VerificationLevel {
        switch self {
        case .files, .headers, .shapes, .claims, .tokenizer, .chatTemplate, .adapter: .files
        case .values: .weights
        case .run, .precision, .speed: .run
        }
    }
}

/// How much of a checkpoint is looked at.
package enum VerificationLevel: String, CaseIterable, Comparable, Sendable {
    /// Everything but the tensors' data.
    case files
    /// The tensors' data too: every byte is read once.
    case weights
    /// The model is run.
    case run

    package static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// How one check, or a whole verification, ended. The worst is the last.
package enum CheckOutcome: String, CaseIterable, Comparable, Sendable {
    case skipped, passed, warned, failed

    package static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// What was measured, or what was expected instead.
package enum Measure: Equatable, Sendable {
    case text(String)
    case count(Int)
    case number(Double)
}

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

/// One defect.
package struct Finding: Equatable, Sendable {
    /// `failed` or `warned`.
    package var outcome: CheckOutcome
    /// The file or the tensor that it is about.
    package var subject: String?
    package var message: String
    package var value: Measure?
    package var expected: Measure?

    /// Characters of a subject or a message: a tensor's name can be as long as a header.
    private static let textLimit = 1000

    package init(
        _ outcome: CheckOutcome, _ subject: String? = nil, _ message: String,
        value: Measure? = nil, expected: Measure? = nil
    ) {
        self.outcome = outcome
        self.subject = subject.map { String($0.prefix(Self.textLimit)) }
        self.message = String(message.prefix(Self.textLimit))
        self.value = value
        self.expected = expected
    }

    var text: String { subject.map { "\($0): \(message)" } ?? message }
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
