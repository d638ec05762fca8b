internal import Foundation
internal import Inference

extension Examination {
    private static let stepwiseTokens = 4

    /// Runs sentences in several languages, and holds what comes out against itself.
    func checkRun() -> Check {
        do {
            let run = try modelRun.get()
            let chance = Foundation.log(Double(run.model.architecture.vocabularySize))
            var findings = Self.outputFindings(run)
            if !findings.contains(where: { $0.outcome == .failed }) {
                findings += try Self.consistencyFindings(run)
                findings += try Self.stepFindings(run)
                findings += Self.trainingFindings(run, chance: chance)
            }
            let best = run.meanNLLs.min() ?? .infinity
            return Check(
                .run, findings: findings, value: .number(best), expected: .number(chance),
                message: "\(Measure.number(best).text) nats a token in its best of "
                    + "\(run.lines.count) languages, chance has \(Measure.number(chance).text)")
        } catch {
            return Check(.run, findings: [Finding(error)])
        }
    }

    // MARK: - Parts

    /// Standard deviation of the logits below which they say nothing.
    private static let leastSpread = 1e-4

    /// Whether the logits are numbers that say something.
    private static func outputFindings(_ run: ModelRun) -> [Finding] {
        guard run.badPositions == 0 else {
            return [
                Finding(
                    .failed, nil,
                    "the logits are not finite at \(run.badPositions) of \(run.tokenCount) positions",
                    value: .count(run.badPositions), expected: .count(0))
            ]
        }
        let spread = run.lastLogits.map(standardDeviation).max() ?? 0
        guard spread > leastSpread else {
            return [
                Finding(
                    .failed, nil, "every token is equally likely: the logits hardly differ",
                    value: .number(spread), expected: .text("above \(leastSpread)"))
            ]
        }
        guard run.answers.count > 1 || run.tokenCount < 16 else {
            return [
                Finding(
                    .warned, nil,
                    "the same token is the most likely one at each of \(run.tokenCount) positions",
                    value: .count(1))
            ]
        }
        return []
    }

    /// A line by itself gives the same twice, to the last bit, and what it gave beside the others, in either order.
    private static func consistencyFindings(_ run: ModelRun) throws -> [Finding] {
        let first = try logits(of: [run.lines[0]], asked: 0, run.model)
        let again = try logits(of: [run.lines[0]], asked: 0, run.model)
        guard first == again else {
            return [
                Finding(
                    .failed, nil, "the same text gives other logits the second time",
                    value: .number(difference(first, again)), expected: .number(0))
            ]
        }
        var findings = compare(first, run.lastLogits[0], run, "by itself and beside others")
        if run.lines.count > 1, findings.isEmpty {
            let turned = try logits(of: [run.lines[1], run.lines[0]], asked: 1, run.model)
            findings = compare(first, turned, run, "by itself and after another text")
        }
        return findings
    }

    /// The last tokens one by one give what the whole line gives.
    private static func stepFindings(_ run: ModelRun) throws -> [Finding] {
        let line = run.lines[0]
        let steps = min(stepwiseTokens, line.count - 1)
        let cache = run.model.makeCache(capacity: line.count)
        try run.model.run(Array(line.dropLast(steps)), cache, wanted: .nothing) { _, _ in }
        var logits: [Float] = []
        for id in line.suffix(steps) {
            try run.model.run([id], cache) { _, row in logits = row.indices.map { row[$0] } }
        }
        return compare(logits, run.lastLogits[0], run, "token by token and at once")
    }

    /// How many nats better than chance a model must be in one language to count as trained.
    private static let leastGain = 0.5

    private static func trainingFindings(_ run: ModelRun, chance: Double) -> [Finding] {
        let best = run.meanNLLs.min() ?? .infinity
        guard !(best < chance - leastGain) else { return [] }
        return [
            Finding(
                .warned, nil,
                "plain sentences in \(run.lines.count) languages take at least "
                    + "\(Measure.number(best).text) nats a token, pure chance takes "
                    + "\(Measure.number(chance).text): the weights look random",
                value: .number(best), expected: .number(chance))
        ]
    }

    private static func logits(
        of lines: [[Int32]], asked: Int, _ model: Model
    ) throws -> [Float] {
        let sequences = lines.map { (tokens: $0, cache: model.makeCache(capacity: $0.count)) }
        var logits: [Float] = []
        try model.run(sequences) { line, _, row in
            if line == asked { logits = row.indices.map { row[$0] } }
        }
        return logits
    }

    /// How far logits may differ, in standard deviations, where only the order of summation does.
    private static let tolerance = 0.01
    /// The same, where activations are rounded to 8 bits: a last bit decides how one is rounded.
    private static let roundedTolerance = 0.25

    private static func compare(
        _ left: [Float], _ right: [Float], _ run: ModelRun, _ how: String
    ) -> [Finding] {
        let most = (run.roundsActivations ? roundedTolerance : tolerance) * standardDeviation(left)
        let found = difference(left, right)
        guard !(found <= most) else { return [] }
        return [
            Finding(
                .failed, nil, "\(how), the logits differ by up to \(Measure.number(found).text)",
                value: .number(found), expected: .text("at most \(Measure.number(most).text)"))
        ]
    }

    /// The largest difference; infinite where the counts differ, not a number where one is.
    static func difference(_ left: [Float], _ right: [Float]) -> Double {
        guard left.count == right.count else { return .infinity }
        var most = 0.0
        for (left, right) in zip(left, right) {
            let difference = Double(left - right).magnitude
            if !(difference <= most) { most = difference }
        }
        return most
    }

    static func standardDeviation(_ values: [Float]) -> Double {
        guard !values.isEmpty else { return 0 }
        let mean = values.reduce(0.0) { $0 + Double($1) } / Double(values.count)
        let sum = values.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
        return (sum / Double(values.count)).squareRoot()
    }
}
