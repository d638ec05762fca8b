import Checkpoints
import Inference
import Testing

struct ChatTemplateMutationTests {
    /// A fixed generator: the same mutants in every run.
    private struct Random {
        var state: UInt64

        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(bound, 1)))
        }
    }

    @Test(arguments: ["turns.jinja", "tools.jinja", "thinking.jinja"])
    func `a damaged template is rendered or refused, never more`(name: String) throws {
        let source = Array(try TemplateFixtures.text(name).utf8)
        let rendered = try #require(try TemplateFixtures.json("rendered.json")["cases"]?.array)
        let variables = rendered.map { TemplateFixtures.variables($0["variables"]) }
        let pieces: [[UInt8]] = [
            "{%", "%}", "{{", "}}", "{#", "-", "|", "(", ")", "[", "]", "'", "\"", "\\", " is ",
            " if ", "~",
            "**", "//", "0", "1e9", ".", ":", "loop", "namespace", "{% endfor %}", "{% else %}",
            "\u{0}", "é",
        ].map { Array($0.utf8) }
        var random = Random(state: 42)
        var (refused, accepted) = (0, 0)
        for round in 0..<150 {
            var mutant = source
            for _ in 0...random.below(4) {
                let start = random.below(mutant.count)
                let end = min(start + random.below(12), mutant.count)
                switch random.below(4) {
                case 0: mutant.removeSubrange(start..<end)
                case 1: mutant.insert(contentsOf: pieces[random.below(pieces.count)], at: start)
                case 2:
                    mutant.insert(contentsOf: mutant[start..<end], at: random.below(mutant.count))
                default: if start < mutant.count { mutant[start] = UInt8(random.below(256)) }
                }
            }
            do throws(InferenceError) {
                let template = try ChatTemplate(source: String(decoding: mutant, as: UTF8.self))
                _ = try template.render(
                    variables: variables[round % variables.count], now: TemplateFixtures.now)
                accepted += 1
            } catch {
                refused += 1
                #expect(!error.message.isEmpty)
            }
        }
        #expect(refused > 20 && accepted > 5, "\(refused) refused, \(accepted) accepted")
    }
}
