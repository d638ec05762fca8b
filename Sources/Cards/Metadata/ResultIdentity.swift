/// What makes two results of a `model-index` the same: everything but the value.
enum ResultIdentity {
    struct Pair {
        /// The values, in the order of the text.
        var first: YAMLNode
        var second: YAMLNode
    }

    /// The results that stand twice within one entry.
    static func repeated(in modelIndex: ModelIndex) -> [Pair] {
        var pairs: [Pair] = []
        for entry in modelIndex.entries {
            guard entry.results.count > 1 || (entry.results.first?.metrics.count ?? 0) > 1 else {
                continue
            }
            var seen: [[UInt8]: YAMLNode] = [:]
            var key: [UInt8] = []
            for result in entry.results {
                var prefix: [UInt8] = []
                append(result.taskType, to: &prefix)
                append(result.dataset, to: &prefix)
                append(result.source, to: &prefix)
                for metric in result.metrics {
                    guard let value = metric.value, metric.type != nil else { continue }
                    key.removeAll(keepingCapacity: true)
                    key += prefix
                    append(metric.type, to: &key)
                    append(metric.name, to: &key)
                    append(metric.config, to: &key)
                    append(metric.arguments, to: &key)
                    if let first = seen[key] {
                        pairs.append(Pair(first: first, second: value))
                    } else {
                        seen[key] = value
                    }
                }
            }
        }
        return pairs
    }

    /// Writes a value so that equal ones have equal bytes; the order of a map's keys counts.
    private static func append(_ node: YAMLNode?, to key: inout [UInt8]) {
        guard let node else { return key.append(0) }
        key.append(node.kind.rawValue + 1)
        switch node.kind {
        case .sequence:
            for item in node.items { append(item, to: &key) }
        case .mapping:
            for entry in node.entries {
                append(entry.key, to: &key)
                append(entry.value, to: &key)
            }
        default:
            let text = node.textBytes
            var count = text.count
            while count > 0 {
                key.append(UInt8(truncatingIfNeeded: count))
                count >>= 8
            }
            key.append(0)
            key += text
        }
        key.append(0)
    }
}
