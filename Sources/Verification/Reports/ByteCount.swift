/// A number of bytes, as a person reads it.
struct ByteCount {
    var count: Int

    init(_ count: Int) { self.count = count }

    /// In the largest decimal unit that leaves at least 1, with at most one decimal.
    var text: String {
        let units = ["bytes", "kB", "MB", "GB", "TB"]
        var value = Double(count)
        var unit = 0
        while value >= 1000, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        let rounded = (value * 10).rounded() / 10
        let number = rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
        return "\(number) \(units[unit])"
    }
}
