@testable import Checkpoints
@testable import Inference

/// Reads the input as the files of a tokenizer; what is read encodes and decodes texts in many scripts.
enum TokenizerTarget {
    /// `tokenizer.json` by itself, or `tokenizer_config.json` beside a tokenizer that is well.
    static func json(_ input: [UInt8]) -> Bool {
        let alone = read { try Tokenizer(json: input) }
        if let alone { check(alone) }
        let config = read { try TokenizerConfig(parsing: input) }
        if let config {
            if let tokenizer = read({ try Tokenizer(json: plain, config: config) }) {
                check(tokenizer)
            }
            _ = read { try ChatTemplateFiles(tokenizerConfig: .object(config.json)).template() }
        }
        return alone != nil || config != nil
    }

    static func sentencePiece(_ input: [UInt8]) -> Bool {
        let found = configs.compactMap { config in
            read { try Tokenizer(sentencePiece: input, config: config) }
        }
        found.forEach(check)
        return !found.isEmpty
    }

    private static let plain = Array(
        #"{"model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": ["a b"]}}"#.utf8)

    /// Those of Llama and Gemma, which differ in where a prefix goes and how tabs are written.
    private static let configs: [TokenizerConfig] = {
        var llama = TokenizerConfig()
        llama.tokenizerClass = "LlamaTokenizer"
        llama.isLegacy = false
        var gemma = TokenizerConfig()
        gemma.tokenizerClass = "GemmaTokenizer"
        return [llama, gemma]
    }()

    /// Ids lie in the vocabulary and are the same a second time; any ids decode.
    private static func check(_ tokenizer: Tokenizer) {
        for text in TokenizerSample.lines + ["", "\u{0}", "\u{FFFD}<s></s><bos>"] {
            guard let ids = read({ try tokenizer.encode(text) }) else { continue }
            expect(
                ids.allSatisfy { 0..<tokenizer.count ~= $0 },
                "\(ids) of \(tokenizer.count) ids for '\(text)'")
            expect(read { try tokenizer.encode(text) } == ids, "other ids the second time")
            _ = tokenizer.decode(ids)
            _ = tokenizer.decode(ids, skipSpecialTokens: true)
            expect(tokenizer.pieces(ids).count == ids.count, "pieces of other ids")
        }
        var decoder = tokenizer.makeStreamingDecoder()
        let ids = [0, tokenizer.count - 1, tokenizer.count, -1, .max, .min, 1, 2, 3]
        _ = tokenizer.decode(ids)
        _ = ids.map { decoder.append($0) }
        _ = decoder.finish()
        let special = tokenizer.specialIDs
        for id in [special.bos, special.eos, special.unknown, special.padding] {
            expect(id.map { 0..<tokenizer.count ~= $0 } ?? true, "a role for no id")
        }
    }
}
