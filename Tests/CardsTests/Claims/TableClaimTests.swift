import Foundation
import TestSupport
import Testing

@testable import Cards

struct TableClaimTests {
    private static func stored(_ id: String) throws -> [ScoreClaim] {
        ScoreClaims.tables(of: try ModelIndexScoreTests.context(id))
    }

    private static func claims(
        id: String = "ann/Cat-7B", yaml: String = "license: mit", _ body: String
    ) -> [ScoreClaim] {
        let text = "---\n\(yaml)\n---\n\(body)\n"
        return ScoreClaims.tables(
            of: CardContext(Card(Array(text.utf8)), kind: .model, id: id))
    }

    private static func line(_ claim: ScoreClaim) -> String {
        let model = claim.model.isOwn ? "own" : claim.model.id ?? claim.model.text ?? "?"
        return "\(model) \(claim.benchmark.id) \(claim.setup.text) \(claim.value.normalized ?? -1)"
    }

    @Test(arguments: [
        ("Lagstill/Varsity_module2_bot", 49.7, 45.0, 56.9, 12.5),
        ("RESMPDEV/Gemma-Wukong-2b", 59.7, 54.0, 56.4, nil),
        ("google/gemma-2b", 59.7, 54.0, 56.4, nil),
        ("google/gemma-7b", 49.7, 45.0, 56.9, 12.5),
    ])
    func `four Gemma cards speak of the same two models`(
        card: String, social: Double, average2B: Double, average7B: Double, questions: Double?
    ) throws {
        let claims = try Self.stored(card)
        func values(_ benchmark: String, _ setup: String, of id: String) -> [Double?] {
            claims.filter {
                $0.model.id == id && $0.benchmark.id == benchmark && $0.setup.text == setup
            }.map(\.value.normalized)
        }
        let two = "google/gemma-2b"
        let seven = "google/gemma-7b"
        #expect(values("siqa", "shots=0;metric=acc", of: two) == [social])
        #expect(values("siqa", "shots=0;metric=acc", of: seven) == [51.8])
        #expect(values("mmlu", "shots=5;metric=acc", of: two) == [42.3])
        #expect(values("gsm8k", "metric=maj@1", of: seven) == [46.4])
        let asked = values("naturalquestions", "shots=5;metric=exact_match", of: two)
        #expect(asked == (questions.map { [$0] } ?? []))
        let whole =
            "metric=average;of=agieval,arc_challenge,arc_easy,bigbench,boolq,commonsenseqa,gsm8k,hellaswag,"
            + "humaneval,math,mbpp,mmlu,naturalquestions,openbookqa,piqa,siqa,triviaqa,winogrande"
        #expect(values("average", whole, of: two) == [average2B])
        #expect(values("average", whole, of: seven) == [average7B])
        #expect(claims.allSatisfy { $0.provenance == .bodyTable })
        #expect(claims.allSatisfy { $0.model.isOwn == ($0.model.id == card) })
        #expect(claims.count { $0.isAverage } == (card.hasPrefix("RESMPDEV") ? 3 : 2))
    }

    @Test
    func `a claim stands where its cell does`() throws {
        let claim = try #require(
            try Self.stored("RESMPDEV/Gemma-Wukong-2b").first { $0.benchmark.id == "siqa" })
        #expect(claim.place.position == SourcePosition(line: 140, column: 67))
        #expect(claim.value.text == "59.7")
    }

    @Test(arguments: [
        ("FacebookAI/roberta-base", 8, 8), ("gpt2", 10, 10),
        ("CohereForAI/c4ai-command-r-plus", 28, 7),
        ("HuggingFaceH4/zephyr-7b-beta", 10, 2), ("beomi/gemma-mling-7b", 35, 35),
        ("meta-llama/Meta-Llama-3-8B", 55, 11), ("bigscience/bloom", 3, 3),
        ("Intel/neural-chat-7b-v3-1", 24, 8), ("google/gemma-2-2b-it", 78, 9),
        ("google/gemma-2-2b-jpn-it", 4, 2), ("OpenGVLab/InternVL2-1B", 38, 14),
        // Hyper-parameters, files, sizes and news are no scores.
        ("bartowski/gemma-2-2b-it-GGUF", 0, 0), ("cycloevan/gdpr_gemma-2-2b", 0, 0),
        ("NbAiLab/whisper-small-nob", 0, 0), ("Qwen/Qwen2.5-7B", 0, 0),
        ("latent-consistency/lcm-lora-sdv1-5", 0, 0),
        ("Bllossom/llama-3-Korean-Bllossom-70B", 0, 0),
        ("unsloth/Meta-Llama-3.1-70B-Instruct-bnb-4bit", 0, 0),
    ])
    func `tables of real cards`(card: String, count: Int, own: Int) throws {
        let claims = try Self.stored(card)
        #expect(claims.count == count)
        #expect(claims.count { $0.model.isOwn } == own)
    }

    @Test(arguments: [
        (
            "|Metric|Value|\n|-|-|\n|Avg.|50|\n|ARC (25-s) ↑|**45.9**|\n|DROP (3-shot, F1)|71.3 ± 0.2|",
            [
                "own average metric=average;of=arc_challenge,drop 50.0",
                "own arc_challenge shots=25;metric=acc_norm 45.9",
                "own drop shots=3;metric=f1 71.3",
            ]
        ),
        (
            "|Model|MMLU|BBH|Size|\n|-|-|-|-|\n|cat 7b|50%|40|7|\n|bob/dog|60|-|8|",
            [
                "own mmlu metric=acc 50.0", "own bbh metric=acc_norm 40.0",
                "bob/dog mmlu metric=acc 60.0",
            ]
        ),
        (
            "|Tasks|Version|Filter|n-shot|Metric| |Value| |Stderr|\n|-|-|-|-|-|-|-|-|-|\n"
                + "|gsm8k|3|strict-match|5|exact_match|↑|0.5|±|0.01|\n||| |5|acc||0.25|±|0.02|",
            [
                "own gsm8k shots=5;metric=exact_match;filter=strict-match 50.0",
                "own gsm8k shots=5;metric=acc 25.0",
            ]
        ),
        (
            "|Benchmark|Cat (ours)|Base|\n|-|-|-|\n|MMLU|50|40|",
            ["own mmlu metric=acc 50.0", "Base mmlu metric=acc 40.0"]
        ),
        (
            "<table><tr><th>Benchmark</th><th>#shots</th><th>Score</th></tr>"
                + "<tr><td>PIQA</td><td>0</td><td>71.5</td></tr></table>",
            ["own piqa shots=0;metric=acc 71.5"]
        ),
        (
            "|Task|Accuracy|F1|\n|-|-|-|\n|MRPC|88|91|\n|SST-2|93|",
            [
                "own mrpc metric=acc 88.0", "own mrpc metric=f1 91.0", "own sst2 metric=acc 93.0",
            ]
        ),
        ("|Epoch|Step|Loss|F1|\n|-|-|-|-|\n|1|10|0.5|0.9|", []),
        ("|Hyperparameter|Value|\n|-|-|\n|learning rate|0.1|\n|MMLU|1|", []),
        ("|Dataset|Examples|\n|-|-|\n|SQuAD|87599|\n|MNLI|392702|", []),
        ("|Dataset|en|\n|-|-|\n|SQuAD|87,599|\n|MNLI|392,702|", []),
        ("no table here", []),
    ])
    func `what a table claims`(body: String, expected: [String]) {
        #expect(Self.claims(body).map(Self.line) == expected)
    }

    @Test(arguments: [
        ("x/gemma-2b-tuned", "license: gemma", "2B", "google/gemma-2b"),
        ("x/y", "license_name: gemma-terms-of-use", "**Gemma PT 7B**", "google/gemma-7b"),
        ("x/y", "base_model: google/gemma-2-2b", "Gemma PT 2B", "google/gemma-2-2b"),
        ("x/y", "base_model: google/gemma-2-2b", "Gemma 2 IT 27B", "google/gemma-2-27b-it"),
        ("x/gemma-3-4b", "license: gemma", "2B", nil),
        ("x/y", "license: mit", "2B", nil),
        ("x/y", "base_model: z/Dog-1.5", "dog 1.5", "z/Dog-1.5"),
        ("x/y", "license: mit", "[z/w](https://huggingface.co/z/w)", "z/w"),
        ("meta-llama/Meta-Llama-3-8B", "license: mit", "Llama 3 8B", "meta-llama/Meta-Llama-3-8B"),
        ("x/y", "license: mit", "This model", "x/y"),
    ])
    func `a column's header names a model`(
        id: String, yaml: String, header: String, expected: String?
    ) {
        let body = "| Benchmark | \(header) | Other |\n|-|-|-|\n| MMLU | 50 | 60 |\n| BBH | 1 | 2 |"
        let claims = Self.claims(id: id, yaml: yaml, body)
        #expect(claims.count == 4)
        #expect(claims.first?.model.id == expected)
        #expect(claims.first?.model.isOwn == (expected == id))
        #expect(claims.last?.model == ScoreClaim.Model(text: "Other", id: nil, isOwn: false))
    }

    @Test
    func `the front matter's scores come before the tables'`() throws {
        let claims = ScoreClaims.claims(
            of: try ModelIndexScoreTests.context("RESMPDEV/Gemma-Wukong-2b"))
        #expect(claims.prefix(6).allSatisfy { $0.provenance == .frontMatter })
        #expect(claims.dropFirst(6).allSatisfy { $0.provenance == .bodyTable })
        #expect(claims.count == 6 + 64)
    }
}
