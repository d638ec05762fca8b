extension Rules {
    /// The values in `model-index`.
    static let metricRules: [Rule] = [
        Rule(
            "metric/type", .error, kinds: .model, fields: [.modelIndex],
            "A value without the name of its metric means nothing",
            help: "Add 'type: accuracy' or another metric."
        ) { context, findings in
            context.modelIndex?.forEachMetric { path, _, metric in
                guard let type = metric.type, type.kind != .null else {
                    return findings.report(
                        at: SourceRange(at: metric.type?.position ?? metric.node.position),
                        "'\(path).type' is missing")
                }
                guard type.kind != .string || type.isBlankText else { return }
                findings.report(
                    at: type,
                    type.kind == .string
                        ? "'\(path).type' is empty"
                        : "'\(path).type': expected a text, found \(type.foundPhrase)")
            }
        },
        Rule(
            "metric/value", .error, kinds: .model, fields: [.modelIndex],
            "A metric without a value is no result",
            help: "Add 'value: NUMBER', or remove the metric."
        ) { context, findings in
            context.modelIndex?.forEachMetric { path, _, metric in
                guard let value = metric.value else {
                    return findings.report(
                        at: SourceRange(at: metric.node.position), "'\(path).value' is missing")
                }
                switch value.kind {
                case .null: findings.report(at: value, "'\(path).value' is empty")
                case .bool:
                    findings.report(
                        at: value, "'\(path).value': expected a number, found \(value.foundPhrase)")
                case .mapping, .sequence:
                    findings.report(
                        at: value, "'\(path).value': expected a number, found \(value.foundPhrase)",
                        help: "Write one metric for each number.", severity: .warning)
                case .string where value.style == .plain && value.isDate:
                    findings.report(
                        at: value,
                        "'\(path).value': expected a number, found the date \(value.text)")
                case .string, .int, .float: break
                }
            }
        },
        Rule(
            "metric/value-text", .warning, kinds: .model, fields: [.modelIndex], isFixable: true,
            "A value that is a text cannot be compared or sorted",
            help: "Write the number alone: with a point, without quotes, '%' or '_'."
        ) { context, findings in
            context.modelIndex?.forEachMetric { path, _, metric in
                guard let value = metric.value, value.kind == .string,
                    !(value.style == .plain && value.isDate)
                else { return }
                guard let fault = TextValueFault(value) else { return }
                findings.report(
                    at: value, "'\(path).value': \(fault.phrase)",
                    help: fault.help, fix: fault.isQuotedNumber ? unquoted(value) : nil)
            }
        },
        Rule(
            "metric/not-finite", .warning, kinds: .model, fields: [.modelIndex],
            "A value that is no finite number cannot be compared",
            help: "Remove the metric, or write the number that was measured."
        ) { context, findings in
            context.modelIndex?.forEachMetric { path, _, metric in
                guard let value = metric.value, value.kind == .float || value.kind == .int,
                    let number = value.double, !number.isFinite
                else { return }
                let text = value.text.prefix(40).description.escapedForMessage
                findings.report(
                    at: value,
                    number.isNaN || value.textBytes.contains(where: { $0 | 0x20 == 0x66 })
                        ? "'\(path).value' is \(text), not a finite number"
                        : "'\(path).value' is beyond what a number can be: \(text)")
            }
        },
        Rule(
            "metric/out-of-range", .warning, kinds: .model, fields: [.modelIndex],
            "A value that the metric cannot have is a slip",
            help: "Check the value, or name the metric that it is."
        ) { context, findings in
            guard let modelIndex = context.modelIndex else { return }
            let outliers = Outlier.find(in: modelIndex)
            if outliers.count > Outlier.maximumListed, let first = outliers.first,
                let key = modelIndex.key
            {
                return findings.report(
                    at: key,
                    "\(outliers.count) values that their metrics cannot have: on line \(first.value.position.line) \(first.phrase)"
                )
            }
            for outlier in outliers { findings.report(at: outlier.value, outlier.phrase) }
        },
        Rule(
            "metric/mixed-scale", .warning, kinds: .model, fields: [.modelIndex],
            "Fractions beside percentages are read as very bad results",
            help: "Write all values of a kind in the same way."
        ) { context, findings in
            guard let modelIndex = context.modelIndex else { return }
            for mixed in MixedScales.find(in: modelIndex) {
                findings.report(
                    at: mixed.fraction,
                    "\(mixed.fraction.text) looks like a fraction, but line \(mixed.percent.position.line) writes \(mixed.percent.text) in percent"
                )
            }
        },
    ]

    /// The fix that takes a number out of its quotes.
    private static func unquoted(_ value: YAMLNode) -> Fix? {
        guard !value.isAlias, !value.isTagged, !value.byteRange.isEmpty,
            value.range.start.line == value.range.end.line
        else { return nil }
        let text = value.text
        return Fix("write \(text)", [TextEdit(value.byteRange, text)])
    }
}

extension YAMLNode {
    /// Whether a text starts like a date, `2021-01-01`.
    var isDate: Bool {
        let text = textBytes
        guard text.count >= 8, text.count <= 40 else { return false }
        let parts = text.prefix(10).split(separator: UInt8(ascii: "-"))
        return parts.count == 3 && parts[0].count == 4 && parts[0].allSatisfy(\.isDigit)
            && parts[1].allSatisfy(\.isDigit) && parts[2].first?.isDigit == true
    }
}
