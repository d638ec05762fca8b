/// A time, as a person reads it: `0.8 ms`, `31 ms`, `4.1 s`.
package struct TimeText: CustomStringConvertible {
    package var seconds: Double

    package init(_ seconds: Double) {
        self.seconds = seconds
    }

    package var description: String {
        let milliseconds = seconds * 1000
        if milliseconds < 9.95 { return "\((milliseconds * 10).rounded() / 10) ms" }
        if milliseconds < 999.5 { return "\(Int(milliseconds.rounded())) ms" }
        return seconds < 99.95
            ? "\((seconds * 10).rounded() / 10) s" : "\(Int(seconds.rounded())) s"
    }
}
