import Cards
import Foundation

/// One line on the terminal of standard error that is drawn over until the work is done.
final class ProgressBar {
    /// Seconds between two drawings.
    private static let interval = 0.1
    private static let cells = 24
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    private let width: Int
    private let start = ContinuousClock.now
    private var lastDrawn: ContinuousClock.Instant?
    private var isDrawn = false

    /// `nil` where standard error is no terminal, or one that cannot draw over a line.
    init?() {
        guard ProcessInfo.processInfo.environment["TERM"] != "dumb",
            let width = Terminal.width(of: STDERR_FILENO)
        else { return nil }
        self.width = width
    }

    /// Draws how much is done, unless that was done a moment ago.
    ///
    /// - Parameter total: `nil` while nobody knows.
    func show(done: Int, of total: Int?, _ unit: String, note: String?) {
        let now = ContinuousClock.now
        if let lastDrawn, (now - lastDrawn) / .seconds(1) < Self.interval { return }
        lastDrawn = now
        let seconds = (now - start) / .seconds(1)
        var parts: [String] = []
        if let total, total >= done {
            parts.append(Self.bar(total == 0 ? 1 : Double(done) / Double(total)))
            parts.append("\(done) of \(total) \(unit)")
        } else {
            parts.append("\(done) \(unit)")
        }
        if seconds > 0.5 { parts.append("\(Int(Double(done) / seconds)) a second") }
        if let note { parts.append(note) }
        // The last column stays free, as some terminals break the line there.
        let line = DisplayWidth.truncate(parts.joined(separator: "  "), to: max(1, width - 1))
        StandardError.draw("\r\(line)\u{1B}[K")
        isDrawn = true
    }

    /// Takes the line away, so that something else can be written.
    func clear() {
        if isDrawn { StandardError.draw("\r\u{1B}[K") }
        isDrawn = false
    }

    private static func bar(_ fraction: Double) -> String {
        let filled = Int(fraction * Double(cells * 8))
        let bar = String(repeating: "█", count: filled / 8) + eighths[filled % 8]
        return "▕" + bar + String(repeating: " ", count: cells - bar.count) + "▏"
            + " \(Int(fraction * 100)) %"
    }
}
