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
            var seen: [Int: YAMLNode] = [:]
            for result in entry.results {
                var prefix = Hasher()
                combine(result.taskType, into: &prefix)
                combine(result.dataset, into: &prefix)
                combine(result.source, into: &prefix)
                for metric in result.metrics {
                    guard let value = metric.value, metric.type != nil else { continue }
                    var hasher = prefix
                    combine(metric.type, into: &hasher)
                    combine(metric.name, into: &hasher)
                    combine(metric.config, into: &hasher)
                    combine(metric.arguments, into: &hasher)
                    // 64 bits with a random seed: two unlike results never meet in practice.
                    let key = hasher.finalize()
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

    /// Mixes a value in so that equal ones mix in the same; the order of a map's keys counts.
    private static func combine(_ node: YAMLNode?, into hasher: inout Hasher) {
        guard let node else { return hasher.combine(UInt8.max) }
        hasher.combine(node.kind.rawValue)
        switch node.kind {
        case .sequence:
            hasher.combine(node.count)
            for item in node.items { combine(item, into: &hasher) }
        case .mapping:
            hasher.combine(node.count)
            for entry in node.entries {
                combine(entry.key, into: &hasher)
                combine(entry.value, into: &hasher)
            }
        default:
            let text = node.textBytes
            hasher.combine(text.count)
            // Safety: the buffer is read within the closure.
            unsafe text.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        }
    }
}
