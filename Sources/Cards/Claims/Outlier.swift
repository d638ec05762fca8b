/// A value of a `model-index` that its metric cannot have.
struct Outlier {
    /// More are reported as one: then the metric is named wrongly, not each value.
    static let maximumListed = 20

    var value: YAMLNode
    var type: YAMLNode
    var metric: Metric

    var phrase: String {
        "\(value.text.escapedForMessage) is no value of '\(type.text.escapedForMessage)', which \(metric.rangePhrase)"
    }

    static func find(in modelIndex: ModelIndex) -> [Outlier] {
        var outliers: [Outlier] = []
        var known = MetricCache()
        modelIndex.forEachMetric { _, _, metric in
            guard let type = metric.type, let value = metric.value, let number = value.double,
                number.isFinite, number < 0 || number > 1,
                let found = known[type, metric.name],
                let score = NormalizedScore(
                    ClaimedValue(number: number, text: value.text), metric: found),
                score.isOutOfRange
            else { return }
            outliers.append(Outlier(value: value, type: type, metric: found))
        }
        return outliers
    }
}

extension Metric {
    /// What values a metric has, as messages say it.
    fileprivate var rangePhrase: String {
        let isPercent = scale == .unit || scale == .signed
        func text(_ bound: Double) -> String {
            let value = isPercent ? bound * 100 : bound
            return value == value.rounded() ? String(Int(value)) : value.description
        }
        return switch (minimum, maximum) {
        case (let minimum?, let maximum?):
            "is between \(text(minimum)) and \(text(maximum))" + (isPercent ? " percent" : "")
        case (let minimum?, nil): "is never below \(text(minimum))"
        case (nil, let maximum?): "is never above \(text(maximum))" + (isPercent ? " percent" : "")
        case (nil, nil): "has no such value"
        }
    }
}
