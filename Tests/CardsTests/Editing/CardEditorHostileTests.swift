import Foundation
import TestSupport
import Testing

@testable import Cards

/// Edits of cards that are broken, hostile or cut anywhere: refused or right, and never a trap.
struct CardEditorHostileTests {
    private static let seeds = [
        "a: 1\nb: [x, 'y', {z: 1, w}]\nc:\n- p # c\n- q: 1\n  r: |\n    text\n\n  s: >-\n   t\n# end",
        "{\"a\": 1, \"b\": [1, 2,], c: {}}", "? a\n: b\n? [x]\n: y\nc: &d {e: f}\ng: *d\n<<: *d",
        "a: &x [1, 2]\nb: *x\nc: !!str 3\n\"d\": 'it''s'\ne:\n  - - 1\n    - 2\n  -\n  - ~\nf:",
        "tags:\r\n  - a\r\n  - b\r\nlicense: mit\r\n",
        "a: \"x\n  y\"\nb: 'p\n\n  q'\nc: m\n  n\nd: ",
        "\t\n# c\n\n", "null", "- a\n- b", "모델: 값\n태그: [가, 나] # 다\n", "a: 1\na: 2\nb: 3\na: 4",
    ]

    private static let edits: [CardEdit] = [
        "a=x", "a-", "b+=new", "b-=x", "b[0]-", "b[2].z=5", "c[0]-", "c[1].r=x", "c[1].q-",
        "c[1].new=[x]",
        "c=[p, z]", "tags+=c", "tags-=a", "d.x.z=1", "e[0]-=1", "e[1]={k: v}", "e[2]=q",
        "f={k: [v]}", "g-", "g.e=1",
        "license=other", "license_name=x", "모델-", "태그+=라", "<<-", "\"a.b\"=x\ny",
    ].compactMap { try? CardEdit(expression: $0) }

    /// Numbers that are the same in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static func check(_ bytes: [UInt8], _ edits: some Sequence<CardEdit>) {
        let card = Card(bytes)
        for edit in edits {
            guard let patches = try? CardEditor(card).edits(for: edit), !patches.isEmpty else {
                continue
            }
            let new = Card(bytes.applying(patches))
            let old = card.metadata.flatMap(YAMLValue.init) ?? .map([])
            #expect((try? old.applying(edit)) == (new.metadata.flatMap(YAMLValue.init) ?? .map([])))
        }
        _ = FixApplier(Linter()).fix(bytes, kind: .model, id: "a/b")
    }

    @Test func `a card cut or changed anywhere is edited right or refused`() {
        var numbers = Numbers(state: 7)
        let rounds = ProcessInfo.processInfo.environment["STEMMA_FUZZ_ROUNDS"].flatMap(Int.init)
        for seed in Self.seeds {
            let whole = Array("---\n\(seed)\n---\nBody\n".utf8)
            Self.check(whole, Self.edits)
            for _ in 0..<(rounds ?? 40) {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...3, using: &numbers) {
                    let index = Int.random(in: 0..<bytes.count, using: &numbers)
                    switch Int.random(in: 0..<4, using: &numbers) {
                    case 0: bytes.remove(at: index)
                    case 1: bytes[index] = whole.randomElement(using: &numbers) ?? 0x20
                    case 2:
                        let other = Array("\n\r\t :-?#&*[]{},'\"|>!%@~\u{0}".utf8)
                        bytes.insert(other.randomElement(using: &numbers) ?? 0x20, at: index)
                    default:
                        let end = min(bytes.count, index + Int.random(in: 1...12, using: &numbers))
                        bytes.insert(contentsOf: bytes[index..<end], at: index)
                    }
                    if bytes.isEmpty { break }
                }
                Self.check(bytes, Self.edits.shuffled(using: &numbers).prefix(6))
            }
        }
    }

    @Test(.enabled(if: Paths.shared != nil, "the shared corpus is not beside this checkout"))
    func `hostile cards are edited right or refused`() throws {
        let folder = try #require(Paths.shared).appendingPathComponent("corpus/bad")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        for file in files where file.hasSuffix(".md") {
            let bytes = try Array(Data(contentsOf: folder.appendingPathComponent(file)))
            guard bytes.count < 100_000 else { continue }
            Self.check(bytes, Self.edits.prefix(2) + Self.edits.suffix(3))
        }
    }
}
