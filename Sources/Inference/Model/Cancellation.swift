internal import Synchronization

/// A flag that asks a running model to stop: set from anywhere, a signal handler included, and looked at between layers.
package final class Cancellation: Sendable {
    private let flag = Atomic(false)

    package init() {}

    package func cancel() { flag.store(true, ordering: .relaxed) }

    package var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
