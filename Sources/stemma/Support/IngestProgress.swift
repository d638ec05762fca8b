import Foundation
import Registry
import Synchronization

/// What an ingest says on standard error: notices, with -v what is safe, and on a terminal a bar.
final class IngestProgress {
    private let global: GlobalOptions
    private let bar: ProgressBar?
    /// How many things there are; counted beside the work, as a walk over a million files takes a while.
    private let total = Total()

    private final class Total: Sendable {
        let count = Mutex<Int?>(nil)
        let isCancelled = Atomic(false)
    }

    init(of input: IngestInput, _ global: GlobalOptions) {
        self.global = global
        bar = global.quiet || global.json || global.verbose ? nil : ProgressBar()
        guard bar != nil, !input.isStream else { return }
        let thread = Thread { [total] in
            // What cannot be counted cannot be read either, which the ingest itself says.
            guard var source = try? input.source(),
                let count = try? source.count(until: {
                    total.isCancelled.load(ordering: .relaxed)
                })
            else { return }
            total.count.withLock { $0 = count }
        }
        thread.start()
    }

    func note(_ event: IngestEvent) {
        switch event {
        case .failed(let failure), .leftOut(let failure): notice("\(failure)")
        case .found(let path, let errors, let warnings):
            if global.verbose {
                notice("\(path): stored with \(errors) errors, \(warnings) warnings")
            }
        case .committed(let summary):
            if global.verbose { StandardError.write("committed \(summary.seen)") }
        case .progress(let summary):
            bar?.show(
                done: summary.seen, of: total.count.withLock(\.self), "cards",
                note: summary.failed > 0 ? "\(summary.failed) failed" : nil)
        }
    }

    func finish() {
        total.isCancelled.store(true, ordering: .relaxed)
        bar?.clear()
    }

    private func notice(_ message: String) {
        bar?.clear()
        global.notice(message)
    }
}
