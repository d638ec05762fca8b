import Foundation
import Inference

/// Ctrl-C: the first one asks a running model to stop, the second ends the program.
enum Interruption {
    private static let cancellation = Cancellation()

    /// Starts to listen; until then Ctrl-C ends the program at once.
    static func listen() -> Cancellation {
        _ = cancellation
        // The handler touches an atomic that exists by now, and restores the default: both may be done in one.
        signal(SIGINT) { _ in
            Interruption.cancellation.cancel()
            signal(SIGINT, SIG_DFL)
        }
        return cancellation
    }
}
