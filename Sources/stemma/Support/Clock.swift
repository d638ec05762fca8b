import Foundation

enum Clock {
    /// Seconds since 1970.
    static var now: Int { Int(Date().timeIntervalSince1970) }
}
