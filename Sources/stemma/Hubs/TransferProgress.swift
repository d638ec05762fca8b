/// How far a transfer is: a bar on a terminal.
final class TransferProgress {
    private let bar: ProgressBar?
    private let total: Int
    private var done = 0

    /// - Parameter total: bytes.
    init(total: Int, _ global: GlobalOptions) {
        bar = global.quiet || global.json || global.verbose ? nil : ProgressBar()
        self.total = total
    }

    /// - Parameter count: bytes that came or went; negative where some have to come again.
    func note(_ count: Int) {
        done += count
        bar?.show(done: done / 1_000_000, of: total / 1_000_000, "MB", note: nil)
    }

    func finish() { bar?.clear() }
}
