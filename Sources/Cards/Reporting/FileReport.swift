/// What was found about one card.
package struct FileReport: Sendable {
    /// The path as the user gave it, or as the walk over a folder found it.
    package var path: String
    package var kind: RepositoryKind
    package var diagnostics: [Diagnostic]
    package var bytes: [UInt8]

    package init(path: String, kind: RepositoryKind, diagnostics: [Diagnostic], bytes: [UInt8]) {
        self.path = path
        self.kind = kind
        self.diagnostics = diagnostics
        self.bytes = bytes
    }
}

/// Writes findings in one format, card by card, so that a tree of any size needs no memory.
///
/// The output is what `begin` gives, what each `add` gives in turn, and what `end` gives.
package protocol Reporter {
    mutating func begin() -> [UInt8]
    mutating func add(_ file: FileReport) -> [UInt8]
    mutating func end() -> [UInt8]
}

extension Reporter {
    package mutating func begin() -> [UInt8] { [] }
    package mutating func end() -> [UInt8] { [] }

    /// The whole output for some cards.
    package mutating func report(_ files: [FileReport]) -> [UInt8] {
        var output = begin()
        for file in files { output += add(file) }
        return output + end()
    }
}

/// How much was found, for the line that ends a run.
package struct ReportSummary: Equatable, Sendable {
    package private(set) var cards = 0
    package private(set) var cardsWithFindings = 0
    package private(set) var errors = 0
    package private(set) var warnings = 0
    package private(set) var infos = 0
    package private(set) var fixable = 0
    /// Infos about absences that are not shown.
    package private(set) var hidden = 0

    package init() {}

    package mutating func hide(_ count: Int) { hidden += count }

    package mutating func add(_ diagnostics: [Diagnostic]) {
        cards += 1
        if !diagnostics.isEmpty { cardsWithFindings += 1 }
        for diagnostic in diagnostics {
            switch diagnostic.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .info: infos += 1
            }
            if diagnostic.fix != nil { fixable += 1 }
        }
    }
}

extension ReportSummary: CustomStringConvertible {
    /// `2 errors, 1 warning in 2 of 5 cards; 1 can be fixed with --fix; 7 hints about what is absent: see -v`.
    package var description: String {
        let counts = [
            (errors, "error", "errors"), (warnings, "warning", "warnings"),
            (infos, "info", "infos"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        let total = cards == 1 ? "1 card" : "\(cards) cards"
        let hints =
            hidden == 0
            ? "" : "; \(hidden) \(hidden == 1 ? "hint" : "hints") about what is absent: see -v"
        guard !counts.isEmpty else { return "nothing found in \(total)" + hints }
        let place = cards == 1 ? "1 card" : "\(cardsWithFindings) of \(total)"
        let fixes = fixable == 0 ? "" : "; \(fixable) can be fixed with --fix"
        return counts.joined(separator: ", ") + " in " + place + fixes + hints
    }
}
