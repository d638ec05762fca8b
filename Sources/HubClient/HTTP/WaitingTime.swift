/// How long a server asks its clients to wait.
enum WaitingTime {
    /// Seconds, from `Retry-After` in seconds or, without it, from the `t` of `RateLimit: "api";r=0;t=55`
    /// (draft-ietf-httpapi-ratelimit-headers); `nil` where neither says any. Dates are not read: they depend on two
    /// clocks, and no hub sends them.
    static func asked(by head: HTTPHead) -> Double? {
        if let text = head["retry-after"], let seconds = seconds(text) { return seconds }
        guard let text = head["ratelimit"] else { return nil }
        var remaining: Double?
        var reset: Double?
        for parameter in text.split(separator: ";") {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            switch parts[0].trimmingBlanks() {
            case "r": remaining = seconds(parts[1])
            case "t": reset = seconds(parts[1])
            default: break
            }
        }
        return remaining == 0 ? reset : nil
    }

    private static func seconds(_ text: some StringProtocol) -> Double? {
        guard let value = Int(text.trimmingBlanks()), 0..<100_000 ~= value else { return nil }
        return Double(value)
    }
}
