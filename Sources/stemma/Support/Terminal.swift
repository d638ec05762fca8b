import Foundation

enum Terminal {
    /// Columns of the terminal on standard output; `nil` where it is none.
    static var width: Int? {
        guard StandardOutput.isTerminal else { return nil }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }
}
