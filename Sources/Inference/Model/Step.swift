/// Tokens that go through the layers together, and the sequences that they belong to.
///
/// A value that is filled again and again: emptying it keeps its memory.
struct Step {
    private(set) var tokens: [Int32] = []
    private(set) var segments: [Segment] = []

    /// The rows of one sequence: they follow what its cache holds.
    struct Segment {
        var cache: Cache
        var rows: Range<Int>
    }

    mutating func append(_ added: ArraySlice<Int32>, to cache: Cache) {
        guard !added.isEmpty else { return }
        segments.append(Segment(cache: cache, rows: tokens.count..<(tokens.count + added.count)))
        tokens.append(contentsOf: added)
    }

    mutating func removeAll() {
        tokens.removeAll(keepingCapacity: true)
        segments.removeAll(keepingCapacity: true)
    }
}
