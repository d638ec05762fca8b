import Cards
import Foundation
import Registry
import Synchronization
import Verification

/// Shows what comes of verifications as they end, and how the whole ended.
final class VerificationReporter: Sendable {
    private let global: GlobalOptions
    private let items: [VerificationQueue.Item]
    /// Whether each report is one line.
    private let lines: Bool
    private let outcomes = Mutex<[CheckOutcome]>([])
    private let failures = Mutex<[VerificationError]>([])

    init(_ global: GlobalOptions, items: [VerificationQueue.Item], lines: Bool) {
        self.global = global
        self.items = items
        self.lines = lines
    }

    func report(_ event: VerificationQueue.Event) {
        switch event {
        case .begin(let item, let check): showProgress(of: item, check)
        case .end(_, .success(let report)):
            clearProgress()
            outcomes.withLock { $0.append(report.outcome) }
            global.json ? writeJSON(report) : writeText(report)
        case .end(_, .failure(let error)):
            clearProgress()
            failures.withLock { $0.append(error) }
        }
    }

    /// - Throws: the first error of a target that could not be verified; `Outcome.no` where one failed.
    func finish() throws {
        let failures = failures.withLock { $0 }
        for failure in failures.dropFirst() { StandardError.write("stemma: \(failure)") }
        if let failure = failures.first { throw failure }
        let outcomes = outcomes.withLock { $0 }
        if lines, !global.json {
            let counts = [CheckOutcome.passed, .warned, .failed].map { outcome in
                "\(outcomes.count { $0 == outcome }) \(outcome.rawValue)"
            }
            global.notice(counts.joined(separator: ", "))
        }
        if outcomes.contains(.failed) { throw Outcome.no }
    }

    // MARK: - Parts

    private func writeJSON(_ report: VerificationReport) {
        var writer = JSONWriter()
        writer.verification(report)
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }

    private func writeText(_ report: VerificationReport) {
        let color = global.color.isOn(terminal: StandardOutput.isTerminal)
        let name = report.id ?? report.path ?? ""
        let time = TimeText(report.seconds)
        if lines {
            let first = report.checks.first { $0.outcome == report.outcome }
            var line = "\(Self.paint(report.outcome, color))  \(name.escapedForMessage)  (\(time))"
            if report.outcome > .passed, let first {
                line += "  \(first.name.rawValue): \((first.message ?? "").escapedForMessage)"
            }
            StandardOutput.print(line)
            return
        }
        var table = TextTable(["CHECK", "OUTCOME", "TIME", ""], rightAligned: [2])
        for check in report.checks {
            table.add([
                check.name.rawValue, check.outcome.rawValue,
                check.outcome == .skipped ? "" : "\(TimeText(check.seconds))",
                check.message ?? "",
            ])
        }
        StandardOutput.write(table.text(color: color))
        StandardOutput.print(
            "\n\(Self.paint(report.outcome, color)): \(name.escapedForMessage) in \(time)")
        if let failed = report.checks.first(where: { $0.outcome == .failed }) { explain(failed) }
    }

    /// All that a check has found, and what to do.
    private func explain(_ check: Check) {
        StandardOutput.print("\n\(check.name.rawValue):")
        for finding in check.findings {
            let subject = finding.subject.map { "\($0): " } ?? ""
            StandardOutput.print("  " + "\(subject)\(finding.message)".escaped(limit: 2000))
        }
        StandardOutput.print(check.name.advice)
    }

    private static func paint(_ outcome: CheckOutcome, _ color: Bool) -> String {
        guard color else { return outcome.rawValue }
        let ink =
            switch outcome {
            case .passed: "32"
            case .warned: "33"
            case .failed: "31"
            case .skipped: "2"
            }
        return "\u{1B}[\(ink)m\(outcome.rawValue)\u{1B}[0m"
    }

    private var showsProgress: Bool { !global.quiet && StandardError.isTerminal }

    private func showProgress(of item: Int, _ check: CheckName) {
        guard showsProgress else { return }
        let done = outcomes.withLock { $0.count } + failures.withLock { $0.count }
        let name = items[item].name
        let line = "[\(done)/\(items.count)] \(name.escapedForMessage): \(check.rawValue)"
        FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
    }

    private func clearProgress() {
        if showsProgress { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
