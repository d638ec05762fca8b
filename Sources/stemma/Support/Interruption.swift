import Foundation
import Inference

/// Ctrl-C: the first one asks a running model to stop, the second ends the program.
enum Interruption {
    private static let cancellation = Cancellation()
    /// What Ctrl-C did before: it ends the program, and may clean up.
    nonisolated(unsafe) private static var earlier: (@convention(c) (Int32) -> Void)? = SIG_DFL

    /// Starts to listen; until then Ctrl-C ends the program at once.
    static func listen() -> Cancellation {
        _ = cancellation
        unsafe earlier = signal(SIGINT, SIG_DFL)
        // The handler touches what exists by now, and restores what was there: both may be done in one.
        signal(SIGINT) { _ in
            Interruption.cancellation.cancel()
            unsafe signal(SIGINT, Interruption.earlier)
        }
        return cancellation
    }
}
