import ArgumentParser
import Cards
import Foundation
import Synchronization

/// Cards a second: front matters alone, whole cards, and cards with all rules.
struct MeasureCards: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "cards")

    @Argument(help: "A file with a line a card: kind, tab, path.")
    var list: String

    @Option(help: "Passes over all cards.")
    var runs = 5

    @Option(help: "The largest number of threads.")
    var threads = 2

    private struct Result: Encodable {
        var name: String
        var threads: Int
        var cards: Int
        var bytes: Int
        /// Of each pass.
        var seconds: [Double]
        /// What was found, so that the work cannot be left out, and runs can be compared.
        var findings: Int
    }

    func run() throws {
        let cards = try CardInput.load(list)
        let heads = cards.map(\.head).filter { !$0.isEmpty }
        let linter = Linter()
        for threads in Set([1, threads]).sorted() {
            try measure("front-matter", heads, bytes: \.count, threads: threads) {
                Card($0).diagnostics.count
            }
            try measure("card", cards, bytes: \.bytes.count, threads: threads) {
                Card($0.bytes).diagnostics.count
            }
            try measure("validate", cards, bytes: \.bytes.count, threads: threads) {
                let context = CardContext(Card($0.bytes), kind: $0.kind, id: $0.id)
                return linter.diagnostics(for: context).count
            }
            try measure("validate-files", cards, bytes: \.bytes.count, threads: threads) {
                let card = Card((try? CardInput.read($0.path)) ?? [])
                let context = CardContext(card, kind: $0.kind, id: $0.id)
                return linter.diagnostics(for: context).count
            }
        }
    }

    private func measure<Item: Sendable>(
        _ name: String, _ items: [Item], bytes: (Item) -> Int, threads: Int,
        work: @escaping @Sendable (Item) -> Int
    ) throws {
        _ = Self.pass(items, threads: threads, work)
        var seconds: [Double] = []
        var findings = 0
        for _ in 0..<runs {
            let (elapsed, found) = timed { Self.pass(items, threads: threads, work) }
            seconds.append(elapsed)
            findings = found
        }
        try Report.write(
            Result(
                name: name, threads: threads, cards: items.count,
                bytes: items.reduce(0) { $0 + bytes($1) }, seconds: seconds, findings: findings))
    }

    /// One pass over all items; threads take them in pieces as they get done.
    private static func pass<Item: Sendable>(
        _ items: [Item], threads: Int, _ work: @escaping @Sendable (Item) -> Int
    ) -> Int {
        guard threads > 1 else { return items.reduce(0) { $0 + work($1) } }
        let next = Atomic(0)
        let findings = Atomic(0)
        let piece = 32
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while true {
                let start = next.add(piece, ordering: .relaxed).oldValue
                guard start < items.count else { return }
                var found = 0
                for item in items[start..<min(start + piece, items.count)] { found += work(item) }
                findings.add(found, ordering: .relaxed)
            }
        }
        return findings.load(ordering: .relaxed)
    }
}
