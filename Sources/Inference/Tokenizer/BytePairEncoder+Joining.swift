extension BytePairEncoder {
    /// Joins the pairs of a short part: looks at all of them for the best one, as often as one is found.
    func joinByScanning(_ part: Span<UInt8>, _ scratch: inout Scratch) {
        guard scratch.symbols.count > 1 else { return }
        scratch.merges.removeAll(keepingCapacity: true)
        for index in 1..<scratch.symbols.count {
            scratch.merges.append(
                join(scratch.symbols[index - 1], scratch.symbols[index], in: part))
        }
        while true {
            var best: (index: Int, merge: MergeTable.Merge)?
            for (index, merge) in scratch.merges.enumerated() {
                guard let merge, merge.rank < best?.merge.rank ?? .max else { continue }
                best = (index, merge)
            }
            guard let (index, merge) = best else { return }
            scratch.symbols[index].length += scratch.symbols[index + 1].length
            scratch.symbols[index].id = merge.id
            scratch.symbols.remove(at: index + 1)
            scratch.merges.remove(at: index)
            if index > 0 {
                scratch.merges[index - 1] =
                    join(scratch.symbols[index - 1], scratch.symbols[index], in: part)
            }
            if index < scratch.merges.count {
                scratch.merges[index] =
                    join(scratch.symbols[index], scratch.symbols[index + 1], in: part)
            }
        }
    }

    /// Joins the pairs of a long part in the order of a queue; symbols that were swallowed keep their place with length 0.
    func joinByQueue(_ part: Span<UInt8>, _ scratch: inout Scratch) {
        let count = scratch.symbols.count
        scratch.previous = (0..<count).map { Int32($0) - 1 }
        scratch.next = (0..<count).map { $0 + 1 < count ? Int32($0) + 1 : -1 }
        scratch.queue.removeAll()
        for index in 1..<count { enqueue(index - 1, index, in: part, &scratch) }
        while let entry = scratch.queue.pop() {
            let left = Int(entry.index)
            let right = Int(scratch.next[left])
            // Entries whose pair has changed since are stale: a pair only ever grows, so its length tells.
            guard right >= 0, scratch.symbols[left].length > 0,
                scratch.symbols[left].length + scratch.symbols[right].length == Int(entry.length),
                let merge = join(scratch.symbols[left], scratch.symbols[right], in: part),
                merge.rank == entry.rank
            else { continue }
            scratch.symbols[left].length = Int(entry.length)
            scratch.symbols[left].id = merge.id
            scratch.symbols[right].length = 0
            let after = Int(scratch.next[right])
            scratch.next[left] = Int32(after)
            if after >= 0 {
                scratch.previous[after] = Int32(left)
                enqueue(left, after, in: part, &scratch)
            }
            let before = Int(scratch.previous[left])
            if before >= 0 { enqueue(before, left, in: part, &scratch) }
        }
    }

    private func enqueue(
        _ left: Int, _ right: Int, in part: Span<UInt8>, _ scratch: inout Scratch
    ) {
        let first = scratch.symbols[left]
        let second = scratch.symbols[right]
        guard let merge = join(first, second, in: part) else { return }
        scratch.queue.push(
            .init(
                rank: merge.rank, index: UInt32(left), length: Int32(first.length + second.length)))
    }
}

/// Pairs that may be joined, the smallest rank first, then the leftmost: a binary heap.
struct MergeQueue {
    struct Entry {
        var rank: UInt32
        /// Of the left symbol.
        var index: UInt32
        /// Bytes of both.
        var length: Int32

        var key: UInt64 { UInt64(rank) << 32 | UInt64(index) }
    }

    private var heap: [Entry] = []

    mutating func removeAll() { heap.removeAll(keepingCapacity: true) }

    mutating func push(_ entry: Entry) {
        heap.append(entry)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].key < heap[parent].key else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> Entry? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < heap.count else { return first }
            if child + 1 < heap.count, heap[child + 1].key < heap[child].key { child += 1 }
            guard heap[child].key < heap[parent].key else { return first }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}
