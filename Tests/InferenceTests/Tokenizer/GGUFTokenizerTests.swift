import Checkpoints
import Foundation
import Inference
import TestSupport
import Testing

struct GGUFTokenizerTests {
    /// Joins "ab" before "bc": the higher score goes first, wherever it stands.
    private let small = GGUFTokenizer(
        model: "llama", pieces: ["<unk>", "a", "b", "c", "ab", "bc", "▁", "▁a"],
        scores: [0, -5, -6, -7, -2, -1, -8, -3],
        kinds: [.unknown, .normal, .normal, .normal, .normal, .normal, .normal, .normal])

    @Test func `pairs are joined in the order of falling scores`() throws {
        let tokenizer = try Tokenizer(gguf: small)
        let ids = try tokenizer.encode("abc")
        #expect(tokenizer.pieces(ids) == ["▁a", "bc"])
        #expect(tokenizer.decode(ids) == "abc")
    }

    @Test(arguments: [
        (GGUFTokenizer(model: "bert", pieces: ["a"]), "expected 'llama' or 'gpt2', found 'bert'"),
        (GGUFTokenizer(model: "llama", pieces: ["a"]), "expected 1 entries"),
        (GGUFTokenizer(model: "llama", pieces: ["a"], scores: [.nan]), "scores[0]: is nan"),
        (GGUFTokenizer(model: "gpt2", pre: "other", pieces: ["a"]), "'other' is not known"),
        (
            GGUFTokenizer(model: "gpt2", pre: "qwen2", pieces: ["a"], merges: ["a b"]),
            "merges[0]: expected two tokens that make a third, found 'a b'"
        ),
    ])
    func `arrays that do not fit are refused`(arrays: GGUFTokenizer, message: String) {
        let error = #expect(throws: InferenceError.self) { try Tokenizer(gguf: arrays) }
        #expect(error?.description.contains(message) ?? false, "\(String(describing: error))")
    }

    @Test(
        .enabled(if: TokenizerReference.root != nil, "\(TokenizerReference.absence)"),
        arguments: ["tern-0.4m-q8_0-gguf", "tern-0.4m-q4_0-gguf"])
    func `a GGUF file encodes as the model it was made from`(name: String) throws {
        let family = TokenizerReference.path("family")
        let gguf = try Tokenizer(folder: "\(family)/stemma-demo/\(name)")
        let json = try Tokenizer(folder: "\(family)/stemma-demo/tern-0.4m")
        for file in try FileManager.default.contentsOfDirectory(atPath: "\(family)/eval") {
            let text = try String(contentsOfFile: "\(family)/eval/\(file)", encoding: .utf8)
            #expect(try gguf.encode(text) == json.encode(text), "\(file)")
        }
        for line in TokenizerSample.lines {
            let ids = try json.encode(line)
            #expect(try gguf.encode(line) == ids, "\(line)")
            #expect(gguf.decode(ids) == json.decode(ids), "\(line)")
        }
        #expect(gguf.specialIDs == json.specialIDs)
        #expect(gguf.special.isSuperset(of: json.special))
    }

    @Test(
        .enabled(if: TokenizerReference.root != nil, "\(TokenizerReference.absence)"),
        arguments: [("qwen2", "qwen2"), ("llama3-rope", "llama-bpe")])
    func `arrays of byte-level merges encode as their file`(name: String, pre: String) throws {
        let folder = "checkpoints/\(name)"
        let json = try Tokenizer(folder: TokenizerReference.path(folder))
        let model = try TokenizerReference.json(folder, "tokenizer.json")["model"]
        let merges = try #require(model?["merges"]?.list).compactMap(\.texts).map {
            $0.joined(separator: " ")
        }
        let pieces = (0..<json.count).map(json.piece)
        let gguf = try Tokenizer(
            gguf: GGUFTokenizer(
                model: "gpt2", pre: pre, pieces: pieces,
                kinds: pieces.indices.map { json.special.contains($0) ? .control : .normal },
                merges: merges))
        for line in TokenizerSample.lines + ["<|im_end|>x<|eot_id|>", "12345 e\u{301}"] {
            let ids = try json.encode(line, addSpecialTokens: false)
            #expect(try gguf.encode(line) == ids, "\(line)")
            #expect(gguf.decode(ids) == json.decode(ids), "\(line)")
        }
    }
}
