internal import Foundation
internal import Inference

extension Examination {
    private static let decodedTokens = 8

    /// How fast the model loads and runs here, and how much memory that took. Nothing to fail at.
    func checkSpeed() -> Check {
        do {
            let run = try modelRun.get()
            let line = run.lines[0]
            let cache = run.model.makeCache(capacity: line.count + Self.decodedTokens)
            try run.model.run(line, cache, wanted: .nothing) { _, _ in }
            let time = try ContinuousClock().measure {
                for id in line.prefix(Self.decodedTokens) {
                    try run.model.run([id], cache) { _, _ in }
                }
            }
            let decode = Double(min(Self.decodedTokens, line.count)) / (time / .seconds(1))
            let prefill = Double(run.tokenCount) / run.prefillSeconds
            return Check(
                .speed, .passed, value: .number(decode),
                message: "\(Measure.number(decode).text) tokens/s, prompts "
                    + "\(Measure.number(prefill).text) tokens/s, loaded in "
                    + "\(TimeText(run.loadSeconds)), peak "
                    + ByteCount(Self.peakBytes).text)
        } catch {
            return Check(.speed, findings: [Finding(error)])
        }
    }

    private static var peakBytes: Int {
        var usage = rusage()
        // Safety: the structure is filled by the call.
        unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
        return Int(usage.ru_maxrss) << 10
    }
}
