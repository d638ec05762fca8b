/// When and how a large content is sent in parts.
///
/// Parts can be sent side by side, and again one by one, but are written twice: they are for contents whose loss half-way
/// would hurt.
package struct MultipartSettings: Sendable {
    /// Contents up to this many bytes are sent whole.
    var threshold: Int
    /// Bytes of a part, but for the last.
    var partSize: Int
    /// Parts of one content, and those of a batch beyond one a content; each has an address of its own.
    var maximumParts: Int

    package init(
        threshold: Int = 4 << 30, partSize: Int = 256 << 20, maximumParts: Int = 10_000
    ) {
        self.threshold = threshold
        self.partSize = partSize
        self.maximumParts = maximumParts
    }

    /// Bytes of the parts of the contents of one batch: more than usual where there would be too many of them.
    ///
    /// - Parameter total: of all contents, in bytes. Beside one a content, there are no more parts than `maximumParts`.
    func partSize(total: Int) -> Int {
        max(partSize, (max(total, 1) - 1) / maximumParts + 1)
    }

    /// Bytes of each part of a content; one part at least.
    ///
    /// - Parameter partSize: at least 1.
    static func sizes(of size: Int, partSize: Int) -> [Int] {
        let count = (max(size, 1) - 1) / partSize + 1
        return (0..<count).map { min(partSize, size - $0 * partSize) }
    }
}
