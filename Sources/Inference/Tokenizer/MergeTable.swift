/// The merges of a byte-pair encoding: which pairs of ids join, in which order, and what they become.
struct MergeTable: Sendable {
    /// A merge: the smaller its rank, the earlier it is made.
    struct Merge {
        var rank: UInt32
        var id: Int32
    }

    private struct Slot {
        /// Left and right id; all ones where the slot is free.
        var pair: UInt64
        var rank: UInt32
        var id: Int32
    }

    private static let free = UInt64.max
    private var slots: [Slot]
    private(set) var count = 0

    /// - Parameter capacity: merges expected, a hint.
    init(capacity: Int = 0) {
        var size = 32
        while size * 3 < min(capacity, TokenizerLimits.merges) * 4 { size *= 2 }
        slots = Array(repeating: Slot(pair: Self.free, rank: 0, id: 0), count: size)
    }

    /// Of equal pairs the last counts, as in the map that the tokenizers library builds.
    mutating func add(_ left: Int32, _ right: Int32, rank: UInt32, id: Int32) {
        if (count + 1) * 4 > slots.count * 3 { grow() }
        let slot = slot(of: Self.pair(left, right))
        if slots[slot].pair == Self.free { count += 1 }
        slots[slot] = Slot(pair: Self.pair(left, right), rank: rank, id: id)
    }

    subscript(left: Int32, right: Int32) -> Merge? {
        let slot = slots[slot(of: Self.pair(left, right))]
        return slot.pair == Self.free ? nil : Merge(rank: slot.rank, id: slot.id)
    }

    /// Calls `body` with every merge, in no order.
    func forEach(_ body: (Merge) -> Void) {
        for slot in slots where slot.pair != Self.free {
            body(Merge(rank: slot.rank, id: slot.id))
        }
    }

    private static func pair(_ left: Int32, _ right: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    }

    private func slot(of pair: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: ByteHash.of(pair)) & mask
        while slots[slot].pair != pair, slots[slot].pair != Self.free { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(pair: Self.free, rank: 0, id: 0), count: old.count * 2)
        for merge in old where merge.pair != Self.free { slots[slot(of: merge.pair)] = merge }
    }
}
