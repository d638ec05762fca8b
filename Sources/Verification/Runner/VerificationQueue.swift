internal import Foundation
internal import Synchronization

/// Verifies many checkpoints, a few at a time, in the order given.
package struct VerificationQueue: Sendable {
    package struct Item: Sendable {
        package typealias Run =
            @Sendable (VerificationRequest) throws(VerificationError) -> VerificationReport

        package var id: String?
        /// What it is called while it runs.
        package var name: String
        /// Called when its turn has come: makes the request, with the files in place for as long as the run takes.
        package var withRequest: @Sendable (Run) throws(VerificationError) -> VerificationReport

        package init(
            id: String?, name: String,
            withRequest: @escaping @Sendable (Run) throws(VerificationError) -> VerificationReport
        ) {
            self.id = id
            self.name = name
            self.withRequest = withRequest
        }
    }

    package enum Event: Sendable {
        case begin(item: Int, CheckName)
        /// What came of an item; an error where it could not be verified at all.
        case end(item: Int, Result<VerificationReport, VerificationError>)
    }

    /// Child processes at a time.
    package var jobs: Int

    package init(jobs: Int) {
        self.jobs = max(1, jobs)
    }

    /// Blocks until all are done.
    ///
    /// - Parameter event: never called by two threads at once; what it throws stops the queue after the runs under way.
    package func run(_ items: [Item], _ event: @escaping @Sendable (Event) throws -> Void) throws {
        let state = Mutex(State())
        let report: @Sendable (Event) -> Void = { value in
            state.withLock { state in
                guard state.failure == nil else { return }
                do { try event(value) } catch { state.failure = error }
            }
        }
        // Threads of our own: the system's pool has no more of them than there are processors.
        let group = DispatchGroup()
        for _ in 0..<min(jobs, items.count) {
            group.enter()
            Thread.detachNewThread {
                defer { group.leave() }
                while let index = state.withLock({ $0.take(of: items.count) }) {
                    let item = items[index]
                    let result = Result { () throws(VerificationError) in
                        try item.withRequest { request throws(VerificationError) in
                            try Verifier().verify(request, id: item.id) {
                                report(.begin(item: index, $0))
                            }
                        }
                    }
                    report(.end(item: index, result))
                }
            }
        }
        group.wait()
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    private struct State {
        var next = 0
        var failure: (any Error)?

        mutating func take(of count: Int) -> Int? {
            guard failure == nil, next < count else { return nil }
            defer { next += 1 }
            return next
        }
    }
}
