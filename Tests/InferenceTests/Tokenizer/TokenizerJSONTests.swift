import Inference
import Testing

/// Small tokenizers written out here; the expected ids are worked out by hand.
struct TokenizerJSONTests {
    private func tokenizer(_ parts: String, model: String = #""vocab": {"a": 0}, "merges": []"#)
        throws -> Tokenizer
    {
        try Tokenizer(json: Array(#"{\#(parts) "model": {"type": "BPE", \#(model)}}"#.utf8))
    }

    @Test func `merges go by rank, leftmost first among equals`() throws {
        let model =
            #""vocab": {"a": 0, "b": 1, "ab": 2, "aa": 3}, "merges": [["a", "a"], ["a", "b"]]"#
        let tokenizer = try tokenizer("", model: model)
        #expect(try tokenizer.encode("aaab") == [3, 2])
        #expect(try tokenizer.encode(String(repeating: "a", count: 101)).count == 51)
    }

    @Test(arguments: [
        (#""model": {"type": "Unigram", "vocab": []}"#, "the type 'Unigram' is not supported"),
        (#""model": {"type": "WordPiece", "vocab": {}}"#, "'WordPiece' is not supported"),
        (#""model": {"dropout": 0.1, "vocab": {}, "merges": []}"#, "'dropout' of 0.1"),
        (#""model": {"vocab": {"a": 0}, "merges": ["a b"]}"#, "'b' is not in the vocabulary"),
        (#""model": {"vocab": {"a": -1}}"#, "expected an id below"),
        (#""model": {"vocab": {"a": 0, "b": 0}}"#, "the id has a piece already"),
        (#""normalizer": {"type": "Precompiled"}, "model": {"vocab": {}}"#, "'Precompiled'"),
        (
            #""pre_tokenizer": {"type": "Split", "behavior": "Isolated", "pattern": {"Regex": "(?<=a)b"}}, "model": {"vocab": {}}"#,
            "this kind of group is not supported"
        ),
        (
            #""pre_tokenizer": {"type": "Metaspace", "replacement": "  "}, "model": {"vocab": {}}"#,
            "'replacement': expected one character"
        ),
        (#""version": "1.0""#, "has no 'model'"),
    ])
    func `what cannot be done is refused by name`(parts: String, message: String) {
        let error = #expect(throws: (any Error).self) {
            try Tokenizer(json: Array("{\(parts)}".utf8))
        }
        #expect(error.map { "\($0)".contains(message) } ?? false, "\(String(describing: error))")
    }

    @Test func `an expression that takes too long is stopped`() throws {
        let slow =
            #""pre_tokenizer": {"type": "Split", "behavior": "Isolated", "pattern": {"Regex": "(?:a|a)+(?:a|a)+b"}},"#
        let tokenizer = try tokenizer(slow)
        #expect(throws: InferenceError.self) {
            try tokenizer.encode(String(repeating: "a", count: 64))
        }
    }

    @Test func `steps that double a text are stopped`() throws {
        func steps(_ step: String) -> String {
            Array(repeating: step, count: 60).joined(separator: ", ")
        }
        let words = steps(#"{"type": "ByteLevel", "use_regex": false}"#)
        let doubling = try tokenizer(
            #""pre_tokenizer": {"type": "Sequence", "pretokenizers": [\#(words)]},"#)
        #expect(throws: InferenceError.self) { try doubling.encode("é") }

        let texts = steps(#"{"type": "Replace", "pattern": {"String": "a"}, "content": "aa"}"#)
        let decoding = try tokenizer(
            #""decoder": {"type": "Sequence", "decoders": [\#(texts)]},"#)
        #expect(decoding.decode([0, 0]) == "aa")

        let normalising = try tokenizer(
            #""normalizer": {"type": "Sequence", "normalizers": [\#(texts)]},"#)
        #expect(throws: InferenceError.self) { try normalising.encode("a") }
    }

    @Test func `bytes that are not UTF-8 become U+FFFD`() throws {
        let tokenizer = try tokenizer(
            "", model: #""vocab": {"a": 0, "\uFFFD": 1, "\u0000": 2}, "merges": []"#)
        #expect(
            try tokenizer.encode(utf8: [0x61, 0xFF, 0xE2, 0x82, 0x61, 0x00]) == [0, 1, 1, 0, 2])
        #expect(try tokenizer.encode("") == [])
    }

    @Test func `a damaged file is refused or read, and never traps`() throws {
        let text = """
            {"added_tokens": [{"id": 3, "content": "<s>", "special": true}],
             "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFC"}]},
             "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": true},
             "decoder": {"type": "ByteLevel"},
             "model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": ["a b"]}}
            """
        let whole = Array(text.utf8)
        for place in whole.indices {
            for byte in [UInt8(0), 0x22, 0x39, 0x7B, 0x5D, 0xFF] {
                var bytes = whole
                bytes[place] = byte
                let read = try? Tokenizer(json: bytes)
                if let ids = try? read?.encode("ab <s> b") { _ = read?.decode(ids) }
            }
            #expect(throws: (any Error).self) { try Tokenizer(json: Array(whole[..<place])) }
        }
    }
}
