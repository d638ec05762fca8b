import Foundation
import TestSupport
import Testing

/// `tokenize`, `logits`, `generate`, `perplexity` and `bench` on a small checkpoint of the reference set, whose goldens
/// `make_checkpoints.py` computed with transformers 4.57.6.
struct EngineTests {
    private let workspace: Workspace
    private let model = Paths.package
        .appendingPathComponent("Tests/InferenceTests/Fixtures/gemma2-bf16").path

    private static let text = "The harbour remembers a long story"
    private static let ids: [Double] = [2, 317, 673, 553, 305, 307, 299, 730, 712, 313, 354]
    private static let continuation: [Double] = [945, 667, 343, 876, 182, 275, 280, 232]

    init() throws { workspace = try Workspace.withRegistry() }

    private func run(_ arguments: [String]) throws -> PlainJSON {
        let output = try workspace.stemma.run(arguments + ["--json"])
        #expect(output.exitCode == 0 && output.stderr.isEmpty, "\(output.stderr)")
        return try json(output.stdout)
    }

    private func numbers(_ json: PlainJSON?) -> [Double]? { json?.list?.compactMap(\.number) }

    @Test func `a text's tokens are the reference's`() throws {
        let output = try run(["tokenize", model, "--prompt", Self.text])
        #expect(numbers(output["ids"]) == Self.ids)
        #expect(output["pieces"]?[0]?.text == "<bos>")
        #expect(output["pieces"]?.list?.count == Self.ids.count)
        #expect(output["text"]?.text == "<bos>" + Self.text)
    }

    @Test func `a prompt's file is taken byte for byte`() throws {
        try (Self.text + "\n").write(
            to: workspace.folder.appendingPathComponent("prompt.txt"), atomically: true,
            encoding: .utf8)
        let file = try run(["tokenize", model, "--prompt-file", "prompt.txt"])
        #expect(file["text"]?.text == "<bos>" + Self.text + "\n")
        let output = try workspace.stemma.run(
            ["tokenize", model, "--prompt-file", "-", "--json"], input: Self.text)
        #expect(numbers(try json(output.stdout)["ids"]) == Self.ids)
    }

    @Test func `logits come with a summary of each position`() throws {
        let list = Self.ids.map { String(Int($0)) }.joined(separator: ",")
        let output = try run(["logits", model, "--ids", list])
        #expect(output["positions"]?.list?.count == Self.ids.count)
        #expect(output["last_logits"]?.list?.count == 1024)
        let top = try #require(output["positions"]?[Self.ids.count - 1]?["top"])
        #expect(top.list?.count == 5)
        #expect(top[0]?["id"] == .number(Self.continuation[0]))
        #expect(top[0]?["piece"]?.text?.isEmpty == false)
        #expect(output["mean_nll"]?.number.map { $0 > 0 } == true)
    }

    @Test func `a greedy text is the reference's`() throws {
        let output = try run([
            "generate", model, "--prompt", Self.text, "--max-tokens", "8", "--ignore-eos",
        ])
        #expect(numbers(output["ids"]) == Self.ids)
        #expect(numbers(output["new_ids"]) == Self.continuation)
        #expect(output["stop_reason"]?.text == "length")
        #expect(output["text"]?.text?.hasPrefix("녁 itsag세") == true)
        #expect(output["decode_tokens_per_second"]?.number.map { $0 > 0 } == true)
    }

    @Test func `a stop string ends the text before it`() throws {
        let output = try run([
            "generate", model, "--prompt", Self.text, "--max-tokens", "8", "--stop", "sag",
        ])
        #expect(output["stop_reason"]?.text == "stop")
        #expect(output["text"]?.text == "녁 it")
    }

    @Test func `a seed draws the same text again`() throws {
        let arguments = [
            "generate", model, "--prompt", Self.text, "--max-tokens", "12", "--ignore-eos",
            "--temperature", "1", "--top-k", "50", "--seed",
        ]
        let texts = try ["7", "7", "8"].map { try run(arguments + [$0])["new_ids"] }
        #expect(texts[0] == texts[1] && texts[0] != texts[2])
    }

    @Test func `a conversation is written by the chat template`() throws {
        let messages = #"[{"role": "user", "content": "one"}]"#
        try messages.write(
            to: workspace.folder.appendingPathComponent("chat.json"), atomically: true,
            encoding: .utf8)
        let output = try run(["tokenize", model, "--messages", "chat.json"])
        #expect(
            output["text"]?.text
                == "<bos><start_of_turn>user\none<end_of_turn>\n<start_of_turn>model\n")
    }

    @Test func `perplexity counts every token but the first`() throws {
        let output = try run(["perplexity", model, "--prompt", Self.text])
        #expect(output["tokens"] == .number(Double(Self.ids.count - 1)))
        let mean = try #require(output["mean_nll"]?.number)
        let perplexity = try #require(output["perplexity"]?.number)
        #expect(abs(perplexity - exp(mean)) <= perplexity * 1e-12)
    }

    @Test func `a bench says what it measured`() throws {
        let output = try run([
            "bench", model, "--prefill", "16", "--decode", "4", "--repeats", "2", "--threads", "1",
            "--precision", "int8", "--context", "24",
        ])
        #expect(output["prefill"]?["tokens"] == .number(16))
        #expect(output["decode"]?["context"] == .number(24))
        #expect(output["decode"]?["tokens_per_second"]?.number.map { $0 > 0 } == true)
        #expect(output["precision"]?.text == "int8")
        #expect(output["threads"] == .number(1))
        #expect(output["load_seconds"]?.number.map { $0 >= 0 } == true)
        #expect(output["peak_rss_bytes"]?.number.map { $0 > 1_048_576 } == true)
    }

    private static let refused: [(arguments: [String], code: Int32)] = [
        (["tokenize", "no/such-model", "--prompt", "x"], 3),
        (["logits", "MODEL", "--ids", "1,x"], 2),
        (["logits", "MODEL", "--ids", "1024"], 2),
        (["generate", "MODEL", "--prompt", "x", "--prompt-file", "y"], 2),
        (["generate", "MODEL", "--prompt", "x", "--temperature=-1"], 2),
        (["generate", "MODEL", "--prompt-file", "no-such-file"], 2),
        (["generate", "MODEL", "--prompt", "x", "--base", "MODEL"], 2),
        (["bench", "MODEL", "--threads", "0"], 2),
        (["bench", "MODEL", "--context", "0"], 2),
        (["tokenize", "MODEL"], 2),
    ]

    @Test(arguments: refused.indices)
    func `what cannot be done has its exit code`(index: Int) throws {
        let (arguments, code) = Self.refused[index]
        let output = try workspace.stemma.run(arguments.map { $0 == "MODEL" ? model : $0 })
        #expect(output.exitCode == code, "\(output.stderr)")
        #expect(output.stdout.isEmpty && !output.stderr.isEmpty)
    }
}
