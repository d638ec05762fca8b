internal import Checkpoints
internal import Inference

extension Examination {
    /// Reads every element once.
    func checkValues() -> Check {
        do {
            let weights = try weights.get()
            weights.willRead()
            let scanner = try TensorScanner(threads: request.threads)
            var findings: [Finding] = []
            var norms: [(name: String, value: Double)] = []
            for info in weights.tensors where info.elementCount > 0 && info.type.isComputable {
                guard let tensor = weights.tensor(named: info.name) else { continue }
                let statistics = try scanner.statistics(of: tensor)
                findings += Self.findings(info, statistics)
                if info.shape.count > 1 { norms.append((info.name, statistics.rootMeanSquare)) }
            }
            findings += Self.outliers(norms)
            let range = norms.map(\.value)
            let text = [range.min(), range.max()].compactMap(\.self).map { Measure.number($0).text }
            return Check(
                .values, findings: findings, value: .count(weights.parameterCount),
                message: "\(weights.parameterCount) parameters, matrices of root mean square "
                    + text.joined(separator: " to "))
        } catch {
            return Check(.values, findings: [Finding(error)])
        }
    }

    private static func findings(_ info: TensorInfo, _ statistics: TensorStatistics) -> [Finding] {
        let bad = statistics.nans + statistics.infinities
        if bad > 0 {
            let parts = [(statistics.nans, "NaN"), (statistics.infinities, "infinite")]
            let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            return [
                Finding(
                    .failed, info.name,
                    "\(said.joined(separator: " and ")) of \(statistics.count) elements",
                    value: .count(bad), expected: .count(0))
            ]
        }
        // A vector of zeros is an untrained bias, or the scale of a norm that stores it minus one.
        guard info.shape.count > 1 else { return [] }
        if statistics.zeros == statistics.count {
            return [Finding(.warned, info.name, "every element is 0")]
        }
        if statistics.isConstant {
            return [
                Finding(
                    .warned, info.name,
                    "every element is \(Measure.number(statistics.minimum).text)")
            ]
        }
        return []
    }

    /// How many times the median of its kind a matrix may be in root mean square before it is remarkable.
    private static let outlierFactor = 50.0
    private static let fewestOfKind = 4

    /// Matrices that are far larger than the same matrix of the other layers.
    private static func outliers(_ norms: [(name: String, value: Double)]) -> [Finding] {
        let kinds = Dictionary(grouping: norms) { norm in
            norm.name.split(separator: ".").filter { Int($0) == nil }.joined(separator: ".")
        }
        return kinds.values.filter { $0.count >= fewestOfKind }.flatMap { kind in
            let median = kind.map(\.value).sorted()[kind.count / 2]
            return kind.filter { median > 0 && $0.value > outlierFactor * median }.map {
                Finding(
                    .warned, $0.name,
                    "its root mean square is \(Measure.number($0.value / median).text) times that "
                        + "of the other layers", value: .number($0.value),
                    expected: .number(median))
            }
        }.sorted { ($0.subject ?? "") < ($1.subject ?? "") }
    }
}
