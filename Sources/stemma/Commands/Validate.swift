public import ArgumentParser
public import Cards
import Foundation

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check cards.",
        discussion: """
            Prints findings as path:line:column: severity: message [rule]. Exit code 1 where there are errors; with \
            --strict, warnings count too. What a card merely does not say is counted; -v shows it. Rules are switched \
            and required fields are set in stemma.yaml.

            Examples:
              stemma validate README.md
              stemma validate cards --format sarif > findings.sarif
              stemma validate --fix README.md
              stemma validate --fix --dry-run cards > fixes.patch
              stemma validate --rules
            """,
        aliases: ["lint"])

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif, github, markdown
    }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var write: WriteOptions

    @Argument(help: "Card files or folders; '-' is standard input.")
    var paths: [String] = []

    @Option(help: "text, json, sarif or github; of the rules: text, json or markdown.")
    var format: Format?

    @Option(help: "What a lone file is: model or dataset.")
    var kind: RepositoryKind?

    @Option(help: "The repository that a lone file belongs to, as owner/name.")
    var id: String?

    @Flag(help: "Let warnings count as errors.")
    var strict = false

    @Flag(help: "Do not show findings of severity info.")
    var noInfo = false

    @Flag(help: "Apply the fixes that are safe; every other byte stays.")
    var fix = false

    @Flag(help: "List the rules.")
    var rules = false

    func validate() throws {
        guard rules || !paths.isEmpty else {
            throw ValidationError("name a file or a folder, or --rules")
        }
        guard rules == (format == .markdown) || format != .markdown else {
            throw ValidationError("--format markdown is for --rules")
        }
    }

    func run() throws {
        if rules { return printRules() }
        let linter = Linter(try Settings.load().lint)
        var summary = ReportSummary()
        var reporter = makeReporter()
        var output = reporter.begin()
        let check = CardCheck(linter: linter, kind: kind, id: id, fix: fix, dryRun: write.dryRun)
        var files = CardFiles(paths)
        let pipeline = OrderedPipeline<[CardLocation], [CardCheck.Result]>(
            threads: ProcessInfo.processInfo.activeProcessorCount, window: 16,
            source: {
                var piece: [CardLocation] = []
                while piece.count < 32, let location = try files.next() { piece.append(location) }
                return piece.isEmpty ? nil : piece
            },
            work: { try $0.map(check.run) })
        while let piece = try pipeline.next() {
            for var result in piece {
                summary.hide(hide(&result.report.diagnostics))
                for applied in result.applied {
                    global.notice("\(result.report.path): \(applied)")
                }
                summary.add(result.report.diagnostics)
                output += showsDiff ? result.diff : reporter.add(result.report)
            }
            if output.count > 1 << 16 {
                StandardOutput.write(output)
                output.removeAll(keepingCapacity: true)
            }
        }
        StandardOutput.write(output + reporter.end())
        global.notice(summary.description)
        write.finish(global)
        if summary.errors > 0 || strict && summary.warnings > 0 { throw Outcome.no }
    }

    /// Whether people read the findings.
    private var isText: Bool { !global.json && (format ?? .text) == .text }

    /// A rehearsal of fixes shows what they would change rather than what would be left.
    private var showsDiff: Bool { fix && write.dryRun && isText }

    /// Takes out what is not asked for; returns how many infos about absences those are that -v would show.
    private func hide(_ diagnostics: inout [Diagnostic]) -> Int {
        if noInfo { diagnostics.removeAll { $0.severity == .info } }
        guard isText, !global.verbose else { return 0 }
        let count = diagnostics.count
        diagnostics.removeAll {
            $0.severity == .info && Rules.rule($0.rule)?.isAboutAbsence == true
        }
        return count - diagnostics.count
    }

    private func makeReporter() -> any Reporter {
        switch global.json ? .json : format ?? .text {
        case .json: JSONReporter()
        case .sarif: SARIFReporter()
        case .github: GitHubReporter()
        case .text, .markdown:
            TextReporter(
                usesColor: global.color.isOn(terminal: StandardOutput.isTerminal),
                width: Terminal.width ?? 100)
        }
    }

    private func printRules() {
        switch global.json ? .json : format ?? .text {
        case .json: StandardOutput.write(RulesDocument.json())
        case .markdown: StandardOutput.write(RulesDocument.markdown())
        default: StandardOutput.write(RulesDocument.text())
        }
    }
}

extension RepositoryKind: ExpressibleByArgument {}

/// The check of one card file, on any thread.
private struct CardCheck: Sendable {
    var linter: Linter
    var kind: RepositoryKind?
    var id: String?
    var fix: Bool
    var dryRun: Bool

    struct Result: Sendable {
        var report: FileReport
        /// What was fixed, or would be.
        var applied: [String] = []
        /// The changes as a patch, where nothing was written.
        var diff: [UInt8] = []
    }

    func run(_ location: CardLocation) throws -> Result {
        let bytes = try FileReader.read(location.path)
        let kind = kind ?? location.kind
        let id = id.flatMap { RepositoryID($0)?.name } ?? location.id
        let files = try RepositoryFiles.names(beside: location.path)
        guard fix else {
            let context = CardContext(Card(bytes), kind: kind, id: id, files: files)
            return Result(
                report: FileReport(
                    path: location.path, kind: kind, diagnostics: linter.diagnostics(for: context),
                    bytes: bytes))
        }
        let outcome = FixApplier(linter).fix(bytes, kind: kind, id: id, files: files)
        if !dryRun, outcome.bytes != bytes, location.path != "-" {
            try FileWriter.replace(location.path, with: outcome.bytes)
        }
        return Result(
            report: FileReport(
                path: location.path, kind: kind, diagnostics: outcome.remaining,
                bytes: outcome.bytes),
            applied: outcome.applied.map { finding in
                let place = finding.range.map { "\($0.start.line):\($0.start.column): " } ?? ""
                return
                    "\(place)\(dryRun ? "would " : "")\(finding.fix?.description ?? "") [\(finding.rule)]"
            },
            diff: dryRun ? UnifiedDiff.diff(bytes, outcome.bytes, path: location.path) : [])
    }
}
