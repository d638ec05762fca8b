import Foundation
import TestSupport
import Testing

@testable import Cards

/// The rules over the real cards of `../shared/corpus`, where that lies beside the checkout.
struct RealCardTests {
    private struct RealCard {
        var kind: RepositoryKind
        var id: String
        var bytes: [UInt8]
    }

    private static func cards() throws -> [RealCard] {
        guard let shared = Paths.shared else {
            print("no ../shared beside the checkout: no real cards are linted")
            return []
        }
        var cards: [RealCard] = []
        for kind in RepositoryKind.allCases {
            let folder = shared.appendingPathComponent("corpus/\(kind)s")
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            where file.hasSuffix(".md") {
                let bytes = try Array(Data(contentsOf: folder.appendingPathComponent(file)))
                let id = file.dropLast(3).replacing("__", with: "/")
                cards.append(RealCard(kind: kind, id: String(id), bytes: bytes))
            }
        }
        return cards
    }

    @Test
    func `no rule complains about a third of real cards`() throws {
        let cards = try Self.cards()
        let linter = Linter()
        var counts: [String: Int] = [:]
        for card in cards {
            let context = CardContext(Card(card.bytes), kind: card.kind, id: card.id)
            let diagnostics = linter.diagnostics(for: context)
            for rule in Set(diagnostics.filter { $0.severity > .info }.map(\.rule)) {
                counts[rule, default: 0] += 1
            }
            for diagnostic in diagnostics {
                #expect(Rules.rule(diagnostic.rule) != nil, "\(diagnostic.rule)")
                #expect(
                    diagnostic.message.unicodeScalars.allSatisfy { !$0.isRawControl },
                    "\(card.id) \(diagnostic.rule)")
            }
        }
        for (rule, count) in counts {
            #expect(count * 10 <= cards.count * 3, "\(rule): \(count) of \(cards.count)")
        }
    }

    @Test
    func `fixes of real cards add no findings`() throws {
        let linter = Linter()
        for card in try Self.cards() {
            let context = CardContext(Card(card.bytes), kind: card.kind, id: card.id)
            let before = linter.diagnostics(for: context)
            guard before.contains(where: { $0.fix != nil }) else { continue }
            let outcome = FixApplier(linter).fix(card.bytes, kind: card.kind, id: card.id)
            #expect(!outcome.applied.isEmpty, "\(card.id)")
            #expect(
                outcome.remaining.allSatisfy { $0.fix == nil },
                "\(card.id) \(outcome.remaining.filter { $0.fix != nil }.map(\.message))")
            // A block that could not be read may hold any number of faults.
            guard context.card.document != nil else { continue }
            let errors = { (list: [Diagnostic]) in list.count { $0.severity == .error } }
            #expect(
                errors(outcome.remaining) <= errors(before),
                "\(card.id) \(outcome.remaining.filter { $0.severity == .error }.map(\.message))")
        }
    }
}
