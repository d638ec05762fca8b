import Foundation
import TestSupport
import Testing

@testable import Cards

/// Edits of every real card there is: one change each, and nothing else.
struct CardEditorCorpusTests {
    /// The cards of the repository, and those of the shared corpus where it is there.
    private static let cards: [URL] = {
        var urls: [URL] = []
        var folders = [Paths.package.appendingPathComponent("cards")]
        if let shared = Paths.shared { folders.append(shared.appendingPathComponent("corpus")) }
        for folder in folders {
            let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            while let url = walk?.nextObject() as? URL {
                if url.pathExtension == "md", !url.path.contains("/corpus/bad/") {
                    urls.append(url)
                }
            }
        }
        return urls
    }()

    @Test(.enabled(if: Paths.shared != nil, "the shared corpus is not beside this checkout"))
    func `the corpus is there`() {
        #expect(Self.cards.count >= 2569)
    }

    @Test func `one change leaves all other bytes of real cards`() throws {
        var refused: [String] = []
        var edited = 0
        for url in Self.cards {
            let bytes = try Array(Data(contentsOf: url))
            let card = Card(bytes)
            guard let metadata = card.metadata, let old = YAMLValue(metadata) else { continue }
            edited += 1
            let edits =
                edited.isMultiple(of: 10) ? Self.manyEdits(of: metadata) : Self.edits(of: metadata)
            for edit in edits {
                do {
                    let expected = try old.applying(edit)
                    let patches = try CardEditor(card).edits(for: edit)
                    let result = bytes.applying(patches)
                    let new = Card(result)
                    #expect(new.metadata.flatMap(YAMLValue.init) ?? .map([]) == expected)
                    #expect(new.body.elementsEqual(card.body), "\(url.path)")
                    #expect(patches.count <= 1 + 2 * metadata.count, "\(url.path) \(edit)")
                    Self.checkUntouched(bytes, patches, edit, url)
                } catch {
                    if case .wrongType = error { continue }
                    refused.append("\(url.lastPathComponent): \(error)")
                }
            }
        }
        #expect(edited > 30)
        #expect(refused == [])
    }

    private static func edits(of metadata: YAMLNode) -> [CardEdit] {
        var edits: [CardEdit] = [
            .set(YAMLPath(key: "license"), .text("no")),
            .append(YAMLPath(key: "tags"), [.text("a tag: of #1")]),
        ]
        // Another key of every card, as long as its front matter says.
        let keys = metadata.entries.filter { $0.key.kind == .string }.map(\.key.text)
        if !keys.isEmpty {
            edits.append(.remove(YAMLPath(key: keys[metadata.byteRange.count % keys.count])))
        }
        return edits
    }

    private static func manyEdits(of metadata: YAMLNode) -> [CardEdit] {
        var edits: [CardEdit] = [
            .append(YAMLPath(key: "language"), [.text("no")]),
            .set(YAMLPath(key: "zz_new"), .texts(["x", "012"])),
            .set(YAMLPath(key: "tags"), .texts(["one", "two"])),
            .set(YAMLPath(key: "model-index"), .list([.map([(.text("name"), .text("x"))])])),
        ]
        for entry in metadata.entries where entry.key.kind == .string {
            let path = YAMLPath(key: entry.key.text)
            edits.append(.remove(path))
            edits.append(.rename(path, to: "renamed: key"))
            if case .list(let items)? = YAMLValue(entry.value) {
                if let last = items.last { edits.append(.take(path, [last])) }
                edits.append(.remove(YAMLPath(path.steps + [.index(0)])))
            }
        }
        return edits
    }

    /// What an edit touches lies within lines of its key, or is added.
    private static func checkUntouched(
        _ bytes: [UInt8], _ patches: [TextEdit], _ edit: CardEdit, _ url: URL
    ) {
        guard let key = edit.path.topKey, let map = Card(bytes).metadata else { return }
        let layout = YAMLLayout(Card(bytes))
        let own = map.ownEntries.filter { $0.key.text == key }
        for patch in patches where !patch.range.isEmpty {
            let isInside = own.contains { entry in
                let start = layout.startOfLine(entry.key.byteRange.lowerBound)
                return patch.range.lowerBound >= start
                    && patch.range.upperBound <= layout.nextLine(layout.entryEnd(entry))
            }
            #expect(isInside || map.isFlow, "\(url.path): \(edit) \(patch)")
        }
    }

    @Test func `a value set to itself changes nothing`() throws {
        for url in Self.cards {
            let bytes = try Array(Data(contentsOf: url))
            let card = Card(bytes)
            guard let metadata = card.metadata else { continue }
            var editor = CardEditor(card)
            for entry in metadata.entries where entry.key.kind == .string {
                guard let value = YAMLValue(entry.value) else { continue }
                #expect(try !editor.apply(.set(YAMLPath(key: entry.key.text), value)))
            }
            #expect(editor.bytes == bytes)
        }
    }
}
