/// When and how a large content is sent in parts.
///
/// Parts can be sent side by side, and again one by one, but are written twice: they are for contents whose loss half-way
/// would hurt.
package struct MultipartSettings: Sendable {
    /// Parts that one address can name; the Hub has the same limit.
    static let maximumParts = 10_000

    /// Contents up to this many bytes are sent whole.
    var threshold: Int
    /// Bytes of a part, but for the last.
    var partSize: Int

    package init(threshold: Int = 4 << 30, partSize: Int = 256 << 20) {
        self.threshold = threshold
        self.partSize = partSize
    }

    /// Bytes of the parts of one content: more than usual where there would be too many.
    func partSize(of size: Int) -> Int {
        max(partSize, (max(size, 1) - 1) / Self.maximumParts + 1)
    }

    /// Bytes of each part of a content; one part at least.
    ///
    /// - Parameter partSize: at least 1.
    static func sizes(of size: Int, partSize: Int) -> [Int] {
        let count = (max(size, 1) - 1) / partSize + 1
        return (0..<count).map { min(partSize, size - $0 * partSize) }
    }
}
