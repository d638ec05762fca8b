import Checkpoints
import Foundation
import Inference
import Testing

struct TextScoreTests {
    @Test(arguments: CheckpointFixtures.names)
    func `a score holds the golden's summary`(name: String) throws {
        let fixture = try CheckpointFixtures.open(name)
        let model = try Model(fixture.checkpoint, threads: 1)
        let prompt = try #require(fixture.golden.prompts.first { $0.id == "long" })
        let score = try model.score(prompt.token_ids)
        #expect(score.positions.count == prompt.token_ids.count)
        for (position, found) in score.positions.enumerated() {
            #expect(found.top.map(\.id) == prompt.positions.top5_ids[position])
            #expect(abs(found.logSumExp - Double(prompt.positions.logsumexp[position])) <= 1e-3)
        }
        let last = try #require(prompt.lastLogits)
        #expect(zip(score.lastLogits, last).allSatisfy { abs($0 - $1) <= 1e-3 })
    }

    @Test func `the likelihood of a text is the golden's`() throws {
        let fixture = try CheckpointFixtures.open("llama-gqa-bf16")
        let model = try Model(fixture.checkpoint, threads: 1)
        let nll = try #require(fixture.golden.nll)
        let whole = try model.likelihood(of: nll.token_ids)
        #expect(whole.tokens == nll.token_ids.count - 1)
        #expect(abs(try #require(whole.meanNLL) - nll.mean) <= 1e-5)
        #expect(try model.score(nll.token_ids).likelihood.meanNLL == whole.meanNLL)
    }

    @Test func `a text beyond the context is scored in pieces`() throws {
        let fixture = try CheckpointFixtures.open("llama-gqa-bf16")
        let model = try Model(fixture.checkpoint, threads: 1)
        let length = model.architecture.contextLength
        let ids = (0..<(length + 10)).map { Int32($0 % 700) }
        let whole = try model.likelihood(of: ids)
        #expect(whole.tokens == ids.count - 1)
        let first = try model.likelihood(of: Array(ids[..<length]))
        let second = try model.likelihood(of: Array(ids[(length - 1)...]))
        #expect(abs(whole.sum - first.sum - second.sum) <= 1e-9)
    }

    @Test(arguments: [[], [5]] as [[Int32]])
    func `too few tokens have no likelihood`(ids: [Int32]) throws {
        let fixture = try CheckpointFixtures.open("llama-gqa-bf16")
        let model = try Model(fixture.checkpoint, threads: 1)
        #expect(try model.likelihood(of: ids).meanNLL == nil)
        #expect(try model.score(ids).positions.count == ids.count)
    }
}
