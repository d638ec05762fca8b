import Inference
import TestSupport
import Testing

/// The goldens are made by transformers 4.57.6 and tokenizers 0.22.2: `reference/make_checkpoints.py`.
@Suite(.enabled(if: TokenizerReference.root != nil, "\(TokenizerReference.absence)"))
struct TokenizerGoldenTests {
    static let folders = TokenizerReference.folders(with: "tokenizer_golden.json")
    static let withGolden = TokenizerReference.folders(with: "golden.json")

    @Test func `there are goldens to compare with`() {
        #expect(Self.folders.count >= 7)
        #expect(Self.withGolden.count >= 30)
    }

    @Test(arguments: folders, [nil, "tokenizer.json", "tokenizer.model"])
    func `ids, pieces and text are the golden ones`(folder: String, missing: String?) throws {
        guard let tokenizer = try TokenizerReference.tokenizer(folder, without: missing) else {
            return
        }
        let cases = try TokenizerReference.json(folder, "tokenizer_golden.json")["cases"]?.list
        for golden in try #require(cases) {
            let text = try #require(golden["text"]?.text)
            let ids = try tokenizer.encode(text)
            #expect(ids == golden["ids"]?.ids, "\(text.debugDescription)")
            let bare = try tokenizer.encode(text, addSpecialTokens: false)
            #expect(bare == golden["ids_without_special"]?.ids, "\(text.debugDescription)")
            let pieces = tokenizer.pieces(bare)
            let expected = try #require(golden["pieces"]?.texts)
            #expect(pieces.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
            #expect(sameBytes(tokenizer.decode(ids), golden["decoded"]?.text), "\(ids)")
            let skipped = tokenizer.decode(ids, skipSpecialTokens: true)
            #expect(sameBytes(skipped, golden["decoded_skip_special"]?.text), "\(ids)")
        }
    }

    @Test(arguments: folders) func `special ids are the golden ones`(folder: String) throws {
        let tokenizer = try Tokenizer(folder: TokenizerReference.path(folder))
        let golden = try TokenizerReference.json(folder, "tokenizer_golden.json")
        func id(_ key: String) -> Int? { golden[key]?.number.map { Int($0) } }
        #expect(tokenizer.count == id("vocab_size_with_added"))
        #expect(tokenizer.specialIDs.bos == id("bos_token_id"))
        #expect(tokenizer.specialIDs.eos == id("eos_token_id"))
        #expect(tokenizer.specialIDs.padding == id("pad_token_id"))
        #expect(tokenizer.specialIDs.unknown == id("unk_token_id"))
    }

    @Test(arguments: folders) func `every prefix of ids decodes as golden`(folder: String) throws {
        let tokenizer = try Tokenizer(folder: TokenizerReference.path(folder))
        let golden = try TokenizerReference.json(folder, "tokenizer_golden.json")["incremental"]
        let ids = try #require(golden?["ids"]?.ids)
        let prefixes = try #require(golden?["decoded_prefixes"]?.texts)
        var stream = tokenizer.makeStreamingDecoder()
        var streamed = ""
        for (place, expected) in prefixes.enumerated() {
            #expect(sameBytes(tokenizer.decode(Array(ids[...place])), expected))
            streamed += stream.append(ids[place])
            // What is given out is never taken back, and lacks only the character that is not whole yet.
            #expect(prefixes[prefixes.count - 1].utf8.starts(with: streamed.utf8))
            #expect(expected.hasSuffix("\u{FFFD}") || sameBytes(streamed, expected))
        }
        streamed += stream.finish()
        #expect(sameBytes(streamed, prefixes.last))
    }

    @Test(arguments: folders) func `chats are encoded as golden`(folder: String) throws {
        let tokenizer = try Tokenizer(folder: TokenizerReference.path(folder))
        let chats = try TokenizerReference.json(folder, "tokenizer_golden.json")["chat"]?.list
        for chat in try #require(chats) where chat["error"] == nil {
            let text = try #require(chat["text"]?.text)
            let ids = try tokenizer.encode(text, addSpecialTokens: false)
            #expect(ids == (chat["token_ids"] ?? chat["ids"])?.ids)
        }
    }

    @Test(arguments: withGolden, [nil, "tokenizer.json", "tokenizer.model"])
    func `prompts have their golden ids and text`(folder: String, missing: String?) throws {
        guard let tokenizer = try TokenizerReference.tokenizer(folder, without: missing) else {
            return
        }
        let golden = try TokenizerReference.json(folder, "golden.json")
        for prompt in try #require(golden["prompts"]?.list) {
            guard let text = prompt["text"]?.text else { continue }
            let isChat = prompt["id"]?.text?.hasPrefix("chat") ?? false
            let ids = try tokenizer.encode(text, addSpecialTokens: !isChat)
            #expect(ids == prompt["token_ids"]?.ids, "\(text.debugDescription)")
            // The family's goldens are reduced: they hold no decoded text.
            guard prompt["decoded"] != nil else { continue }
            #expect(sameBytes(tokenizer.decode(ids), prompt["decoded"]?.text))
            let skipped = tokenizer.decode(ids, skipSpecialTokens: true)
            #expect(sameBytes(skipped, prompt["decoded_skip_special"]?.text))
        }
    }

    @Test(arguments: TokenizerReference.folders(with: "tokenizer.model"))
    func `both files of a folder agree`(folder: String) throws {
        #expect(try Tokenizer.disagreements(in: TokenizerReference.path(folder)) == [])
    }

    @Test func `two tokenizers in one folder are found out`() throws {
        let folder = TokenizerReference.path("checkpoints/broken/tokenizer-files-disagree")
        let findings = try Tokenizer.disagreements(in: folder)
        #expect(findings.first == "id 290 is 'the' in tokenizer.json, '▁t' in tokenizer.model")
        #expect(findings.count == 8)
    }
}
