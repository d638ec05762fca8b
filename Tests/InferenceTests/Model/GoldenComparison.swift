import Checkpoints
import Foundation
import Inference
import Testing

/// How far a model's outputs are from a golden's: over all positions of all prompts.
struct GoldenComparison {
    private(set) var maximum: Float = 0
    private(set) var maximumLogSumExp: Double = 0
    private var squares = 0.0
    private var count = 0.0
    /// Prompts whose greedy continuation is not the golden's, where every step is decided by more than the gap asked for.
    private(set) var unequalGreedy: [String] = []
    private(set) var nllDifference = 0.0

    var rootMeanSquare: Double { count > 0 ? (squares / count).squareRoot() : 0 }

    /// - Parameter gap: greedy tokens are compared up to the first step that less than this decides.
    init(_ model: Model, _ golden: Golden, cache: Cache.Precision = .f32, gap: Float = 0) throws {
        for prompt in golden.prompts {
            let cachePrecision = cache
            let cache = model.makeCache(
                capacity: prompt.token_ids.count + 32, precision: cachePrecision)
            var next: Int32 = 0
            try model.run(prompt.token_ids, cache, wanted: .all) { position, logits in
                compare(prompt.positions, position, logits)
                if position == prompt.token_ids.count - 1 {
                    if let last = prompt.lastLogits { compare(last, logits) }
                    next = largest(logits)
                }
            }
            let decided = prompt.greedy.top1_minus_top2.prefix { $0 > gap }.count
            var ids: [Int32] = []
            while ids.count < prompt.greedy.token_ids.count {
                ids.append(next)
                try model.run([next], cache) { _, logits in next = largest(logits) }
            }
            if ids.prefix(decided) != prompt.greedy.token_ids.prefix(decided) {
                unequalGreedy.append(prompt.id)
            }
        }
        if let nll = golden.nll {
            nllDifference = abs(try meanNLL(model, nll.token_ids) - nll.mean)
        }
    }

    /// Compares with the reference for quantised weights instead.
    init(_ model: Model, _ quantised: Golden.Quantised, of golden: Golden) throws {
        let prompt = try #require(golden.prompts.first { $0.id == quantised.prompt })
        let cache = model.makeCache(capacity: prompt.token_ids.count)
        try model.run(prompt.token_ids, cache, wanted: .all) { position, logits in
            let difference = abs(
                logSumExp(logits) - Double(quantised.logsumexp[position]))
            maximumLogSumExp = max(maximumLogSumExp, difference)
            if position == prompt.token_ids.count - 1 { compare(quantised.lastLogits, logits) }
        }
        if let nll = golden.nll {
            nllDifference = abs(
                try meanNLL(model, nll.token_ids) - quantised.nll_mean)
        }
    }

    private mutating func compare(
        _ expected: Golden.Positions, _ position: Int, _ logits: Span<Float>
    ) {
        let sum = abs(logSumExp(logits) - Double(expected.logsumexp[position]))
        maximumLogSumExp = max(maximumLogSumExp, sum)
        for (id, logit) in zip(expected.top5_ids[position], expected.top5_logits[position]) {
            note(logits[Int(id)] - logit)
        }
    }

    private mutating func compare(_ expected: [Float], _ logits: Span<Float>) {
        guard expected.count == logits.count else {
            maximum = .infinity
            return
        }
        for index in expected.indices { note(logits[index] - expected[index]) }
    }

    private mutating func note(_ difference: Float) {
        // A NaN must not get lost in a maximum.
        maximum = difference.isNaN ? .infinity : max(maximum, abs(difference))
        squares += Double(difference * difference)
        count += 1
    }
}

func largest(_ logits: Span<Float>) -> Int32 {
    var best = 0
    for index in logits.indices where logits[index] > logits[best] { best = index }
    return Int32(best)
}

func logSumExp(_ logits: Span<Float>) -> Double {
    let top = Double(logits[Int(largest(logits))])
    var sum = 0.0
    for index in logits.indices { sum += exp(Double(logits[index]) - top) }
    return top + log(sum)
}

/// The mean of -ln p of each id but the first.
func meanNLL(_ model: Model, _ ids: [Int32]) throws -> Double {
    let cache = model.makeCache(capacity: ids.count)
    var sum = 0.0
    try model.run(ids, cache, wanted: .all) { position, logits in
        guard position + 1 < ids.count else { return }
        sum += logSumExp(logits) - Double(logits[Int(ids[position + 1])])
    }
    return sum / Double(ids.count - 1)
}
