import Foundation

extension Double {
    /// With so many digits after the point.
    func rounded(places: Int) -> String { String(format: "%.\(places)f", self) }

    /// As a share, such as `12.3%`.
    var percent: String { "\((self * 100).rounded(places: 1))%" }
}
