internal import CSandbox
internal import Cards
internal import Checkpoints
internal import Foundation

/// Verifies checkpoints, each in a child process of its own: whatever a checkpoint does to it becomes a failed check.
package struct Verifier: Sendable {
    /// The program that is started as a child.
    private let executable: String

    /// - Parameter executable: this program itself, unless a test plays the child.
    package init(executable: String = "/proc/self/exe") {
        self.executable = executable
    }

    /// - Parameter progress: gets the check that begins.
    /// - Throws: `VerificationError` where the folder is not there or no child can be started.
    package func verify(
        _ request: VerificationRequest, id: String? = nil, progress: (CheckName) -> Void = { _ in }
    ) throws(VerificationError) -> VerificationReport {
        // Before the run: should a file change during it, the report is about a state that is no more.
        guard let state = try? FolderState(folder: request.path) else {
            throw .noFolder(request.path)
        }
        let start = DispatchTime.now()
        var checks: [Check] = []
        var current: (name: CheckName, start: DispatchTime)?
        var isDone = false
        let child = ChildProcess(
            arguments: [VerificationChild.command], input: request.json,
            timeout: Double(request.timeout), executable: executable)
        let result = try child.run { line in
            switch ChildMessage(line: line) {
            case .begin(let name):
                current = (name, .now())
                progress(name)
            case .end(let check):
                current = nil
                // A check ends once.
                if !checks.contains(where: { $0.name == check.name }) { checks.append(check) }
            case .done: isDone = true
            case nil: break
            }
        }
        let missing = CheckName.allCases.filter { name in !checks.contains { $0.name == name } }
        if let name = current?.name ?? missing.first, !isDone || !missing.isEmpty {
            checks.removeAll { $0.name == name }
            checks.append(
                Check(
                    name, .failed, message: Self.explain(result, request: request),
                    seconds: current.map { Self.seconds(since: $0.start) } ?? 0))
            checks += missing.filter { $0 != name }.map {
                .skipped($0, "the run ended in '\(name.rawValue)'")
            }
        }
        return VerificationReport(
            id: id, path: request.version == nil ? request.path : nil,
            revision: request.version?.commit ?? state.revision, level: request.level,
            checks: checks, engine: EngineName.current, seconds: Self.seconds(since: start))
    }

    // MARK: - Parts

    private static func seconds(since start: DispatchTime) -> Double {
        Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
    }

    private static func explain(_ result: ChildProcess.Result, request: VerificationRequest)
        -> String
    {
        var message =
            switch result.ending {
            case .timedOut: "not finished after \(request.timeout) s, ended"
            case .signalled(let signal):
                "the process was ended by signal \(signal) (\(signalName(signal)))"
            case .exited(let code): "the process ended with code \(code)"
            }
        message += "; it held at most \(result.peakBytes >> 20) MiB of memory"
        let last = result.errorText.split(whereSeparator: \.isNewline).last
        if let last { message += "; it said: \(String(last).escapedForMessage)" }
        return message
    }

    private static func signalName(_ signal: Int32) -> String {
        // Safety: the text is the C library's own and copied at once.
        unsafe stemma_sandbox_signal_name(signal).map { unsafe "SIG" + String(cString: $0) }
            ?? "unknown"
    }
}
