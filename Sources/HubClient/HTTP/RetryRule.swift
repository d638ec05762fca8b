/// When a request that went wrong is sent again: what is left of its tries.
struct RetryRule: Equatable, Sendable {
    /// Seconds before the first repeat; each further one waits twice as long.
    var firstDelay = 1.0
    var longestDelay = 8.0
    /// A server that asks for more patience than this, in seconds, is not waited for.
    var patience = 300.0
    var repeats = 5

    private(set) var used = 0

    init(firstDelay: Double = 1, repeats: Int = 5) {
        self.firstDelay = firstDelay
        self.repeats = repeats
    }

    /// The Hub's own clients repeat these. A full disk (507) stays full.
    static func isTransient(_ status: Int) -> Bool {
        switch status {
        case 408, 429, 500, 502, 503, 504: true
        default: false
        }
    }

    /// With these a server says that it did nothing.
    static func isRefusal(_ status: Int) -> Bool { status == 429 || status == 503 }

    /// Takes one try.
    ///
    /// - Parameter asked: seconds that the server asks to wait.
    /// - Returns: seconds to wait; `nil` where no try is left.
    mutating func next(asked: Double? = nil) -> Double? {
        guard used < repeats else { return nil }
        var delay = firstDelay
        for _ in 0..<used { delay = min(delay * 2, longestDelay) }
        used += 1
        guard let asked else { return delay }
        return asked <= patience ? max(asked, 0) : nil
    }

    /// More is there than before: the tries until now do not count.
    mutating func noteProgress() { used = 0 }
}
