import Foundation

enum Terminal {
    /// Columns of the terminal on standard output; `nil` where it is none.
    static var width: Int? { width(of: STDOUT_FILENO) }

    /// Columns of the terminal that a descriptor leads to; `nil` where it leads to none.
    static func width(of descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }
}
