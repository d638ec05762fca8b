/// The metrics behind names, each looked up once.
struct MetricCache {
    private var known: [[UInt8]: Metric?] = [:]

    /// The metric that a type, with a name beside it, means; `nil` where it is not recognised.
    subscript(type: YAMLNode, name: YAMLNode?) -> Metric? {
        mutating get {
            var key = Array(type.textBytes)
            if let name {
                key.append(0)
                key += name.textBytes
            }
            if let found = known[key] { return found }
            let metric = MetricName.resolve(type: type.text, name: name?.ifText?.text).metric
            known[key] = .some(metric)
            return metric
        }
    }
}
