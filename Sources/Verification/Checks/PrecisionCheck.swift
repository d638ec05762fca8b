internal import Checkpoints
internal import Inference

extension Examination {
    /// What rounding to a precision may cost: nats a token, for weights that were trained or drawn at random.
    ///
    /// Trained models lose less than 0.01 in 8 bits and 0.1 in 4; random ones, which forgive nothing, up to 0.05 and 0.8.
    private static let bounds: [(precision: Precision, nats: Double)] = [
        (.int8, 0.1), (.int4, 1.5),
    ]

    /// Runs the sentences with the weights in 8 and in 4 bits.
    func checkPrecision() -> Check {
        do {
            let run = try modelRun.get()
            let folder = try model.get()
            guard !folder.checkpoint.tensors.contains(where: { $0.type.isQuantized }) else {
                return .skipped(.precision, "the weights are stored in blocks of few bits already")
            }
            // 34 bytes for each 32 weights in 8 bits.
            let copy = folder.checkpoint.weights.parameterCount / 32 * 34
            guard copy < request.memory / 2 else {
                return .skipped(.precision, "a copy in 8 bits does not fit into --memory")
            }
            let stored = run.meanNLL
            var findings: [Finding] = []
            var costs: [(Precision, Double)] = []
            for (precision, bound) in Self.bounds {
                let rounded = try ModelRun(
                    folder, tokenizer.get(), precision: precision, threads: request.threads
                ).meanNLL
                let cost = (rounded - stored).magnitude
                costs.append((precision, cost))
                guard !(cost <= bound) else { continue }
                findings.append(
                    Finding(
                        precision == .int8 ? .failed : .warned, precision.rawValue,
                        "the sentences take \(Measure.number(rounded).text) nats a token, "
                            + "\(Measure.number(stored).text) as stored", value: .number(cost),
                        expected: .text("at most \(bound)")))
            }
            return Check(
                .precision, findings: findings, value: costs.first.map { .number($0.1) },
                expected: .text("at most \(Self.bounds[0].nats)"),
                message: costs.map {
                    "\($0.0.rawValue) changes \(Measure.number($0.1).text) nats a token"
                }.joined(separator: ", "))
        } catch {
            return Check(.precision, findings: [Finding(error)])
        }
    }
}
