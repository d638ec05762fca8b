import CChildProcess
package import Foundation
import Synchronization

/// A program that runs beside the tests. It is killed with the value that started it.
///
/// Foundation's `Process` is not used: on Linux it reads past the end of a directory entry whenever it starts a program
/// (swift-corelibs-foundation issue 5472), which now and then ends the test run.
package final class ChildProcess: Sendable {
    package enum Ending: Equatable, Sendable {
        /// The program's own exit code.
        case exit(Int32)
        /// The signal that ended it.
        case signal(Int32)

        /// As a shell gives it: 128 and the signal where one ended the process.
        package var code: Int32 {
            switch self {
            case .exit(let code): code
            case .signal(let number): 128 + number
            }
        }
    }

    private let id: pid_t
    /// `nil` until the end has been seen, and the process' number with it given back to the system.
    private let ending = Mutex<Ending?>(nil)

    /// Starts a program with no signal blocked or ignored, and none of the caller's files but those given;
    /// `/dev/null` stands for the others.
    ///
    /// - Throws: `POSIXError` where it cannot be started.
    package init(
        _ executable: String, _ arguments: [String], environment: [String: String], folder: String,
        stdin: FileHandle? = nil, stdout: FileHandle? = nil, stderr: FileHandle? = nil
    ) throws {
        let streams = [stdin, stdout, stderr].map { $0?.fileDescriptor ?? -1 }
        let variables = environment.map { "\($0)=\($1)" }
        var id: pid_t = 0
        let error = unsafe Self.withCStrings([executable] + arguments) { arguments in
            unsafe Self.withCStrings(variables) { variables in
                unsafe child_process_start(
                    executable, arguments, variables, folder, streams, &id)
            }
        }
        guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .EINVAL) }
        self.id = id
    }

    deinit {
        send(SIGKILL)
        _ = wait()
    }

    package var isRunning: Bool {
        ending.withLock { ending in
            if ending == nil { ending = Self.reap(id, WNOHANG) }
            return ending == nil
        }
    }

    /// Sends a signal; nothing where the process has ended.
    package func send(_ signal: Int32) {
        ending.withLock { ending in
            if ending == nil { kill(id, signal) }
        }
    }

    /// Waits until the process ends.
    package func wait() -> Ending {
        ending.withLock { ending in
            while true {
                if let ending { return ending }
                ending = Self.reap(id, 0)
            }
        }
    }

    /// - Returns: `nil` while the process runs or where a signal broke the wait off.
    private static func reap(_ id: pid_t, _ options: Int32) -> Ending? {
        var status: Int32 = 0
        guard unsafe waitpid(id, &status, options) == id else { return nil }
        // What the macros WIFSIGNALED, WTERMSIG and WEXITSTATUS do, which Swift does not import.
        let signal = status & 0x7F
        return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
    }

    /// Calls with the strings as C has them: pointers, the last of them null.
    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
        defer { unsafe pointers.forEach { unsafe free($0) } }
        return unsafe body(pointers)
    }
}
