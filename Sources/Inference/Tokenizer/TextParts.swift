/// A text and the parts it is cut into: ranges of one buffer, in order, none of them empty.
struct TextParts {
    /// UTF-8.
    private(set) var bytes: [UInt8]
    private(set) var ranges: [Range<Int>]

    /// Nothing yet.
    init(capacity: Int = 0) {
        bytes = []
        ranges = []
        bytes.reserveCapacity(capacity)
    }

    /// The whole text as one part.
    init(whole bytes: [UInt8]) {
        self.bytes = bytes
        ranges = bytes.isEmpty ? [] : [0..<bytes.count]
    }

    /// Reads one part.
    func withPart<Result, Failure: Error>(
        _ range: Range<Int>, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(bytes.span.extracting(range))
    }

    /// Adds a part at the end. An empty one is left out.
    mutating func append(_ part: Span<UInt8>) {
        append { bytes in bytes.append(part) }
    }

    /// Adds the part that `write` appends to the buffer.
    mutating func append(_ write: (inout [UInt8]) -> Void) {
        let start = bytes.count
        write(&bytes)
        if bytes.count > start { ranges.append(start..<bytes.count) }
    }

    /// Cuts the same buffer anew.
    mutating func recut(_ new: [Range<Int>]) { ranges = new }
}
