internal import CSandbox
internal import Checkpoints
internal import Foundation

/// What the child process does: it gives up its rights, then runs the checks and prints each as it ends.
package enum VerificationChild {
    /// The hidden command that the program is started with.
    package static let command = "verify-child"

    private static let openFiles: UInt64 = 256

    /// - Parameter input: a request, as the parent wrote it.
    /// - Returns: the exit code: 0 where every check was run, whatever came out; 2 where the request is none or the
    ///   process could not be limited.
    package static func run(_ input: [UInt8], print: ([UInt8]) -> Void) -> Int32 {
        guard let request = VerificationRequest(json: input) else { return 2 }
        guard confine(request) else { return 2 }
        let examination = Examination(request)
        for name in CheckName.allCases {
            print(ChildMessage.begin(name).line)
            print(ChildMessage.end(examination.run(name)).line)
        }
        print(ChildMessage.done.line)
        return 0
    }

    private static func confine(_ request: VerificationRequest) -> Bool {
        let files = [request.path, request.base].compactMap(\.self)
            .reduce(0) { $0 &+ ((try? FolderState(folder: $1).byteCount) ?? 0) }
        let (space, overflow) = files.addingReportingOverflow(request.memory)
        var limits = stemma_sandbox_limits(
            address_space: UInt64(clamping: overflow ? Int.max : space),
            processor_seconds: UInt64(clamping: request.timeout)
                * UInt64(clamping: request.threads),
            open_files: openFiles)
        // Safety: the limits are read during the call alone.
        return unsafe stemma_sandbox_enter(&limits) >= 0
    }
}
