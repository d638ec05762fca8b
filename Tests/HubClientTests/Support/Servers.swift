import Synchronization

/// What a script learns after its server has started, and how often it was asked.
final class Servers: Sendable {
    private let state = Mutex((other: "", count: 0))

    var other: String {
        get { state.withLock { $0.other } }
        set { state.withLock { $0.other = newValue } }
    }

    /// 0, 1, 2, ...
    func next() -> Int {
        state.withLock { state in
            defer { state.count += 1 }
            return state.count
        }
    }
}
