import Cards
import Foundation

extension Double {
    /// With so many digits after the point.
    func rounded(places: Int) -> String { String(format: "%.\(places)f", self) }

    /// As a share, such as `12.3%`.
    var percent: String { "\((self * 100).rounded(places: 1))%" }
}

extension JSONWriter {
    /// Writes seconds, rounded to the millisecond.
    mutating func milliseconds(of seconds: Double) { double((seconds * 1000).rounded() / 1000) }
}
