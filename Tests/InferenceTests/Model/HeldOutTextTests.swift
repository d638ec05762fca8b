import Checkpoints
import Foundation
import Inference
import TestSupport
import Testing

/// The trained family's mean NLL on its held-out texts, `golden.json`'s `nll`: each file in `eval/` is documents between
/// empty lines, encoded one by one and scored from the second token on; the mean is over all tokens of the file.
@Suite(
    .enabled(
        if: ReferenceFamily.folder != nil, "the shared trained family is not beside this checkout"))
struct HeldOutTextTests {
    private struct Expected: Decodable {
        struct Score: Decodable {
            var mean: Double
            var tokens: Int
        }

        var nll: [String: Score]
    }

    @Test(arguments: ReferenceFamily.members)
    func `a member scores the held-out texts as its golden does`(name: String) throws {
        let folder = try #require(ReferenceFamily.folder).appendingPathComponent(name)
        let model = try Model(Checkpoint(folder: folder.path), precision: .f32, threads: 1)
        try compare(model, Tokenizer(folder: folder.path), golden: folder)
    }

    @Test func `the adapter on its base scores them as its golden does`() throws {
        let root = try #require(ReferenceFamily.folder)
        let folder = root.appendingPathComponent("stemma-demo/tern-0.4m-recipes-lora")
        let base = root.appendingPathComponent("stemma-demo/tern-0.4m")
        let model = try Model(
            Checkpoint(folder: base.path), adapter: Adapter(folder: folder.path), threads: 1)
        try compare(model, Tokenizer(folder: base.path), golden: folder)
    }

    private func compare(_ model: Model, _ tokenizer: Tokenizer, golden folder: URL) throws {
        let root = try #require(ReferenceFamily.folder)
        let expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: folder.appendingPathComponent("golden.json"))
        ).nll.filter { !$0.key.hasPrefix("chat.") }
        #expect(expected.count == 15)
        for (name, score) in expected {
            let text = try String(
                contentsOf: root.appendingPathComponent("eval/\(name).txt"), encoding: .utf8)
            var (tokens, sum) = (0, 0.0)
            for document in text.trimmingCharacters(in: .newlines).components(separatedBy: "\n\n") {
                let ids = try tokenizer.encode(document).map(Int32.init)
                let likelihood = try model.likelihood(of: ids)
                tokens += likelihood.tokens
                sum += likelihood.sum
            }
            #expect(tokens == score.tokens, "\(name)")
            #expect(abs(sum / Double(tokens) - score.mean) <= 1e-5, "\(name)")
        }
    }
}
