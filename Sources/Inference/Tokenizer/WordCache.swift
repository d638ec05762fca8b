/// The ids of words that one text has shown before.
///
/// It belongs to one call of `encode`, so nothing is shared and nothing is kept between texts; it stops growing at a fixed size.
struct WordCache {
    /// Longer words are not kept: they hardly come again.
    private static let longestWord = 64
    /// Bytes of words, and ids, that are kept at most.
    private static let arenaCount = 1 << 20

    private struct Entry {
        var hash: UInt64
        var start: Int32
        var length: Int32
        var firstID: Int32
        /// 0 where the slot is free: every word kept has ids.
        var idCount: Int32
    }

    /// A power of two.
    private let slotCount: Int
    private var slots: [Entry] = []
    private var bytes: [UInt8] = []
    private var ids: [Int32] = []

    /// - Parameter textBytes: of the text to encode, so that a short one does not pay for a large table.
    init(textBytes: Int) {
        var count = 16
        while count < min(textBytes / 8, 1 << 15) { count *= 2 }
        slotCount = count
    }

    /// Appends the word's ids, where it is known.
    func append(_ word: Span<UInt8>, hash: UInt64, to result: inout [Int32]) -> Bool {
        guard !slots.isEmpty else { return false }
        let entry = slots[slot(hash)]
        guard entry.idCount > 0, entry.hash == hash,
            bytes.span.extracting(Int(entry.start)..<Int(entry.start + entry.length)).equals(word)
        else { return false }
        for index in Int(entry.firstID)..<Int(entry.firstID + entry.idCount) {
            result.append(ids[index])
        }
        return true
    }

    /// Keeps a word. One that shares its slot with another takes its place.
    mutating func insert(_ word: Span<UInt8>, hash: UInt64, ids new: ArraySlice<Int32>) {
        guard word.count <= Self.longestWord, !new.isEmpty,
            bytes.count + word.count <= Self.arenaCount, ids.count + new.count <= Self.arenaCount
        else { return }
        if slots.isEmpty {
            slots = Array(
                repeating: Entry(hash: 0, start: 0, length: 0, firstID: 0, idCount: 0),
                count: slotCount)
        }
        slots[slot(hash)] = Entry(
            hash: hash, start: Int32(bytes.count), length: Int32(word.count),
            firstID: Int32(ids.count), idCount: Int32(new.count))
        bytes.append(word)
        ids.append(contentsOf: new)
    }

    private func slot(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash >> 20) & (slotCount - 1)
    }
}
