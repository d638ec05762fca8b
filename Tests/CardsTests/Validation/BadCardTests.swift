import Foundation
import TestSupport
import Testing

@testable import Cards

/// A line of `Fixtures/bad/expected.jsonl`: what is to be said of one malformed or hostile card.
struct BadCard: Decodable, CustomTestStringConvertible, Sendable {
    struct Limits: Decodable, Sendable {
        var max_seconds: Double
        var max_extra_rss_mb: Double
    }

    var file: String
    var kind: String
    var must: String
    var also_must: [String]?
    var line: Int?
    var column: Int?
    var also_positions: [[Int]]?
    var line_range: [Int]?
    var repo_id: String?
    var limits: Limits?
    var bytes: Int

    var testDescription: String { file }

    static let all: [BadCard] = {
        let decoder = JSONDecoder()
        guard let data = try? Data(contentsOf: folder.appendingPathComponent("expected.jsonl"))
        else { return [] }
        return data.split(separator: UInt8(ascii: "\n")).compactMap {
            try? decoder.decode(BadCard.self, from: $0)
        }
    }()

    static let folder = Paths.package.appendingPathComponent("Tests/CardsTests/Fixtures/bad")

    /// The card's bytes: kept where it is small, made where it is large.
    func read() throws -> [UInt8] {
        if let made = LargeBadCards.bytes(of: file) { return made }
        return try Array(Data(contentsOf: Self.folder.appendingPathComponent(file)))
    }

    func diagnostics(_ bytes: [UInt8]) -> [Diagnostic] {
        let context = CardContext(
            Card(bytes), kind: kind == "dataset" ? .dataset : .model, id: repo_id)
        return Linter().diagnostics(for: context)
    }

    /// Whether diagnostics are one of the outcomes that the sidecar allows.
    func allows(_ diagnostics: [Diagnostic]) -> Bool {
        let worst = diagnostics.map(\.severity).max()
        return ([must] + (also_must ?? [])).contains { outcome in
            switch outcome {
            case "error": worst == .error
            case "warning": worst == .warning
            case "diagnostic": worst == .error || worst == .warning
            case "accept": worst == nil || worst == .info
            default: false
            }
        }
    }

    /// Whether a diagnostic of the worst severity points where the sidecar wants it.
    func isPlaced(_ diagnostics: [Diagnostic]) -> Bool {
        guard let line, let column, let worst = diagnostics.map(\.severity).max(), worst > .info
        else { return true }
        let positions = [[line, column]] + (also_positions ?? [])
        return diagnostics.contains { diagnostic in
            guard diagnostic.severity == worst, let start = diagnostic.range?.start else {
                return false
            }
            if let line_range, line_range.count == 2,
                line_range[0]...line_range[1] ~= start.line
            {
                return true
            }
            return positions.contains([start.line, start.column])
        }
    }
}

struct BadCardTests {
    @Test(arguments: BadCard.all)
    func `a bad card ends as its sidecar says`(_ bad: BadCard) throws {
        let bytes = try bad.read()
        try #require(bytes.count == bad.bytes, "the file is not the one that the sidecar means")
        let clock = ContinuousClock()
        var attempts = 0
        var seconds = 0.0
        var growth = 0.0
        var diagnostics: [Diagnostic] = []
        // Other tests run at the same time: what they take counts only against an attempt.
        repeat {
            attempts += 1
            let memory = ResidentMemory.restart()
            let time = clock.measure { diagnostics = bad.diagnostics(bytes) }
            seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            growth = memory.map { ResidentMemory.peak() - $0 } ?? 0
        } while attempts < 5
            && bad.limits.map { seconds > $0.max_seconds || growth > limit($0, bytes) } == true
        let shown = diagnostics.map {
            "\($0.severity) \($0.rule) \($0.range.map { "\($0.start.line):\($0.start.column)" } ?? "-") \($0.message)"
        }.prefix(8).joined(separator: "\n")
        func judge() {
            #expect(bad.allows(diagnostics), "wanted \(bad.must):\n\(shown)")
            #expect(
                bad.isPlaced(diagnostics), "wanted \(bad.line ?? 0):\(bad.column ?? 0):\n\(shown)")
        }
        judge()
        for diagnostic in diagnostics {
            let texts = [
                diagnostic.message, diagnostic.help ?? "", diagnostic.fix?.description ?? "",
            ]
            #expect(
                texts.allSatisfy { $0.unicodeScalars.allSatisfy { !$0.isRawControl } },
                "a control character in '\(diagnostic.message.escapedForMessage)'")
        }
        if let limits = bad.limits {
            #expect(seconds <= limits.max_seconds)
            #expect(growth <= limit(limits, bytes))
        }
    }

    /// Bytes that a reader may grow by: the sidecar's limit and a few times the file.
    private func limit(_ limits: BadCard.Limits, _ bytes: [UInt8]) -> Double {
        limits.max_extra_rss_mb * 1_048_576 + 8 * Double(bytes.count)
    }

    @Test
    func `the kept cases are those of the reference`() throws {
        #expect(BadCard.all.count == 263)
        guard let shared = Paths.shared else {
            print("no ../shared beside the checkout: the cases are checked as they are kept here")
            return
        }
        let folder = shared.appendingPathComponent("corpus/bad")
        for bad in BadCard.all {
            let original = try Array(
                Data(contentsOf: folder.appendingPathComponent(bad.file)))
            #expect(try bad.read() == original, "\(bad.file)")
        }
    }
}

extension Unicode.Scalar {
    /// A character that must not reach a terminal as it is.
    var isRawControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}

/// The memory of this process as Linux counts it.
enum ResidentMemory {
    /// Sets the peak back and gives the present size in bytes; `nil` where the system does not say.
    static func restart() -> Double? {
        guard
            (try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .ascii))
                != nil
        else { return nil }
        return value("VmRSS:")
    }

    static func peak() -> Double { value("VmHWM:") ?? 0 }

    private static func value(_ key: String) -> Double? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix(key) }),
            let number = line.split(whereSeparator: \.isWhitespace).dropFirst().first
        else { return nil }
        return Double(number).map { $0 * 1024 }
    }
}
