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
        var percents: [String: YAMLNode] = [:]
        var fractions: [(id: String, node: YAMLNode)] = []
        modelIndex.forEachMetric { _, result, metric in
            guard let type = metric.type, let node = metric.value, let value = node.double,
                value >= smallestFraction, value <= 100,
                let known = metrics[type, metric.name], known.scale == .unit, known.maximum == 1,
                // The leaderboard's own figures are all percent, however small.
                result.shots == nil
            else { return }
            if value > 1.5 {
                if percents[known.id] == nil { percents[known.id] = node }
            } else if value < 1 {
                fractions.append((known.id, node))
            }
        }
        return fractions.compactMap { fraction in
            percents[fraction.id].map { Finding(fraction: fraction.node, percent: $0) }
        }
    }
}
