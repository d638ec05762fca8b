import Foundation
import TestSupport
import Testing

@testable import Cards

/// Real cards, where the folder that holds them stands beside the checkout.
struct CorpusRenderingTests {
    private static let cards: [URL] = {
        guard let corpus = Paths.shared?.appendingPathComponent("corpus") else { return [] }
        return ["models", "datasets"].flatMap { kind -> [URL] in
            let folder = corpus.appendingPathComponent(kind)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            return names.sorted().filter { $0.hasSuffix(".md") }.map {
                folder.appendingPathComponent($0)
            }
        }
    }()

    @Test(
        .enabled(if: !cards.isEmpty, "the corpus is not beside this checkout: nothing is checked"))
    func `real cards render to safe text and HTML`() async throws {
        await withTaskGroup(of: [String].self) { group in
            for part in 0..<4 {
                group.addTask {
                    stride(from: part, to: Self.cards.count, by: 4).flatMap {
                        Self.faults(of: Self.cards[$0])
                    }
                }
            }
            for await faults in group { #expect(faults == []) }
        }
    }

    private static func faults(of card: URL) -> [String] {
        guard let data = try? Data(contentsOf: card) else {
            return ["\(card.lastPathComponent): not read"]
        }
        let bytes = [UInt8](data)
        var faults = HTMLTree(HTMLRenderer(links: CardLinks(id: "owner/name")).render(bytes))
            .dangers
        let text = TerminalRenderer(width: 80, color: false).render(bytes)
        for scalar in text.unicodeScalars
        where scalar != "\n" && scalar.properties.generalCategory == .control {
            faults.append("control \(scalar.value)")
        }
        var widths: Set<Int> = []
        var isTable = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.contains("─┼─") { isTable = true }
            if !line.contains("─┼─"), !line.contains(" │ ") {
                if isTable, widths.count > 1 { faults.append("a table of unequal lines \(widths)") }
                widths = []
                isTable = false
            } else {
                widths.insert(DisplayWidth.columns(of: line))
            }
        }
        return faults.map { "\(card.lastPathComponent): \($0)" }
    }
}
