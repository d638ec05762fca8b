/// How far a transfer is: a bar on a terminal.
final class TransferProgress {
    private let bar: ProgressBar?
    private let total: Int
    /// Megabytes, or kilobytes where there are few of them.
    private let unit: (bytes: Int, name: String)
    private var done = 0

    /// - Parameter total: bytes.
    init(total: Int, _ global: GlobalOptions) {
        bar = global.quiet || global.json || global.verbose ? nil : ProgressBar()
        self.total = total
        unit = total < 10_000_000 ? (1000, "kB") : (1_000_000, "MB")
    }

    /// - Parameter count: bytes that came or went; negative where some have to come again.
    func note(_ count: Int) {
        done += count
        bar?.show(done: done / unit.bytes, of: total / unit.bytes, unit.name, note: nil)
    }

    func finish() { bar?.clear() }
}
