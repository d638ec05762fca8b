internal import Checkpoints
internal import Foundation
internal import Inference

/// A loaded model and what it makes of `SmokeText`, all lines at once.
struct ModelRun {
    var model: Model
    /// The ids of each line.
    var lines: [[Int32]]
    /// The logits that follow each line, `[vocabulary]`.
    var lastLogits: [[Float]] = []
    /// The mean of -ln p of the tokens of each line, from the second on.
    var meanNLLs: [Double] = []
    /// Positions whose logits are not all finite numbers.
    var badPositions = 0
    /// The most likely token after each position.
    var answers: Set<Int> = []
    /// Whether activations are rounded to 8 bits on their way: weights in blocks are multiplied so.
    var roundsActivations: Bool
    var loadSeconds: Double
    var prefillSeconds = 0.0

    /// A line that a tokenizer cuts into single bytes is not run to its end.
    private static let lineTokens = 24

    var tokenCount: Int { lines.reduce(0) { $0 + $1.count } }

    /// Over all lines.
    var meanNLL: Double {
        let scored = zip(lines, meanNLLs).map { Double($0.count - 1) * $1 }
        return scored.reduce(0, +) / Double(max(1, tokenCount - lines.count))
    }

    init(
        _ folder: ModelFolder, _ tokenizer: Tokenizer, precision: Precision = .auto, threads: Int,
        usesAdapter: Bool = true
    ) throws {
        roundsActivations =
            [.int8, .int4].contains(precision)
            || folder.checkpoint.tensors.contains { $0.type.isQuantized }
        let clock = ContinuousClock()
        let start = clock.now
        model = try Model(
            folder.checkpoint, adapter: usesAdapter ? folder.adapter : nil, precision: precision,
            threads: threads)
        loadSeconds = (clock.now - start) / .seconds(1)
        lines = try SmokeText.lines.map { line in
            try tokenizer.encode(line).prefix(Self.lineTokens).compactMap { Int32(exactly: $0) }
        }
        lines.removeAll { $0.count < 2 }
        guard !lines.isEmpty else {
            throw InferenceError("tokenizer", "gives no ids for a sentence in any of 6 languages")
        }
        let duration = try clock.measure { try readLines() }
        prefillSeconds = duration / .seconds(1)
    }

    private mutating func readLines() throws {
        var sums = lines.map { _ in 0.0 }
        var last = lines.map { _ in [Float]() }
        var bad = 0
        var answers: Set<Int> = []
        let sequences = lines.map { (tokens: $0, cache: model.makeCache(capacity: $0.count)) }
        try model.run(sequences, wanted: .all) { line, position, logits in
            let sum = model.logSumExp(logits)
            let isLast = position + 1 == lines[line].count
            if !sum.isFinite || isLast && logits.indices.contains(where: { !logits[$0].isFinite }) {
                bad += 1
            }
            answers.insert(Int(model.mostLikely(logits)))
            if !isLast {
                sums[line] += sum - Double(logits[Int(lines[line][position + 1])])
            } else {
                last[line] = logits.indices.map { logits[$0] }
            }
        }
        meanNLLs = zip(sums, lines).map { $0 / Double($1.count - 1) }
        lastLogits = last
        badPositions = bad
        self.answers = answers
    }
}
