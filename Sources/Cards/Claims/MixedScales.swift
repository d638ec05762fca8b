/// Finds values that are written as fractions in a card that writes others of their metric in percent.
enum MixedScales {
    struct Finding {
        var fraction: YAMLNode
        var percent: YAMLNode
    }

    /// Below this a fraction is as likely a small percentage.
    private static let smallestFraction = 0.1

    static func find(in modelIndex: ModelIndex) -> [Finding] {
        // Most cards have only the one or the other, which no look-up is needed to see.
        var hasFraction = false
        var hasPercent = false
        modelIndex.forEachMetric { _, _, metric in
            guard let value = metric.value?.double else { return }
            if value >= smallestFraction, value < 1 { hasFraction = true }
            if value > 1.5, value <= 100 { hasPercent = true }
        }
        guard hasFraction, hasPercent else { return [] }
        var metrics = MetricCache()
        var percents: [String: (first: YAMLNode, count: Int)] = [:]
        var fractions: [String: [YAMLNode]] = [:]
        modelIndex.forEachMetric { _, result, metric in
            guard let type = metric.type, let node = metric.value, let value = node.double,
                value >= smallestFraction, value <= 100,
                let known = metrics[type, metric.name], known.scale == .unit, known.maximum == 1,
                // The leaderboard's own figures are all percent, however small.
                result.shots == nil
            else { return }
            if value > 1.5 {
                percents[known.id, default: (node, 0)].count += 1
            } else if value < 1 {
                fractions[known.id, default: []].append(node)
            }
        }
        var findings: [Finding] = []
        for (id, nodes) in fractions {
            // A few small values among many large ones are small values.
            guard let percent = percents[id], nodes.count * 4 >= percent.count else { continue }
            findings += nodes.map { Finding(fraction: $0, percent: percent.first) }
        }
        return findings.sorted { $0.fraction.position < $1.fraction.position }
    }
}
