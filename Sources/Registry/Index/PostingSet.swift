/// A sorted set of ids, kept in chunks of 65,536 after Roaring bitmaps (arXiv:1603.06549).
///
/// The chunk of an id is its upper 16 bits. Sets over a million ids have at most 16 chunks of at
/// most 8 kB, so that filters are joined, counted and paged in microseconds, whatever their sizes.
package struct PostingSet: Equatable, Sendable {
    /// Ascending; `containers` has the same indices and no empty member.
    package private(set) var keys: [UInt16] = []
    package private(set) var containers: [PostingContainer] = []

    package init() {}

    package init(_ ids: some Sequence<UInt32>) {
        var sorted = Array(ids)
        sorted.sort()
        insert(sorted: sorted)
    }

    package var count: Int { containers.reduce(0) { $0 + $1.count } }
    package var isEmpty: Bool { keys.isEmpty }
    package var first: UInt32? { containers.first?.first.map { Self.id(keys[0], $0) } }
    package var last: UInt32? { containers.last?.last.map { Self.id(keys[keys.count - 1], $0) } }

    package func contains(_ id: UInt32) -> Bool {
        index(of: UInt16(id >> 16)).map { containers[$0].contains(UInt16(truncatingIfNeeded: id)) }
            ?? false
    }

    /// The id with `rank` smaller ids, counted from 0; `nil` past the end.
    package func element(at rank: Int) -> UInt32? {
        guard rank >= 0 else { return nil }
        var left = rank
        for (key, container) in zip(keys, containers) {
            if left < container.count { return Self.id(key, container.element(at: left)) }
            left -= container.count
        }
        return nil
    }

    /// How many ids are smaller than `id`.
    package func rank(of id: UInt32) -> Int {
        let target = UInt16(id >> 16)
        var total = 0
        for (key, container) in zip(keys, containers) {
            if key > target { break }
            total +=
                key < target ? container.count : container.rank(of: UInt16(truncatingIfNeeded: id))
        }
        return total
    }

    // MARK: - Changing

    /// Adds a chunk after those that are there; an empty one is passed over.
    package mutating func append(key: UInt16, _ container: PostingContainer) {
        precondition(keys.last.map { $0 < key } ?? true, "chunks are appended in order")
        guard !container.isEmpty else { return }
        keys.append(key)
        containers.append(container)
    }

    package mutating func insert(_ id: UInt32) { insert(sorted: [id]) }

    /// - Parameter sorted: ascending; repeated ids count once.
    package mutating func insert(sorted ids: [UInt32]) {
        Self.forEachChunk(of: ids) { key, values in
            let (index, found) = place(of: key)
            if found {
                containers[index].insert(sorted: values)
            } else {
                keys.insert(key, at: index)
                containers.insert(PostingContainer(sorted: values), at: index)
            }
        }
    }

    package mutating func remove(_ id: UInt32) { remove(sorted: [id]) }

    /// - Parameter sorted: ascending.
    package mutating func remove(sorted ids: [UInt32]) {
        Self.forEachChunk(of: ids) { key, values in
            let (index, found) = place(of: key)
            guard found else { return }
            containers[index].remove(sorted: values)
            if containers[index].isEmpty {
                keys.remove(at: index)
                containers.remove(at: index)
            }
        }
    }

    package mutating func formUnion(_ other: Self) {
        if isEmpty {
            self = other
            return
        }
        for (key, container) in zip(other.keys, other.containers) {
            let (index, found) = place(of: key)
            if found {
                containers[index].formUnion(container)
            } else {
                keys.insert(key, at: index)
                containers.insert(container, at: index)
            }
        }
    }

    package mutating func formIntersection(_ other: Self) {
        update { key, container in
            guard let index = other.index(of: key) else { return false }
            container.formIntersection(other.containers[index])
            return !container.isEmpty
        }
    }

    package mutating func subtract(_ other: Self) {
        update { key, container in
            guard let index = other.index(of: key) else { return true }
            container.subtract(other.containers[index])
            return !container.isEmpty
        }
    }

    package func union(_ other: Self) -> Self {
        var result = self
        result.formUnion(other)
        return result
    }

    package func intersection(_ other: Self) -> Self {
        var (small, large) = keys.count <= other.keys.count ? (self, other) : (other, self)
        small.formIntersection(large)
        large = PostingSet()
        return small
    }

    package func subtracting(_ other: Self) -> Self {
        var result = self
        result.subtract(other)
        return result
    }

    /// How many ids both have, without building the set.
    package func intersectionCount(_ other: Self) -> Int {
        var total = 0
        for (key, container) in zip(keys, containers) {
            if let index = other.index(of: key) {
                total += container.intersectionCount(other.containers[index])
            }
        }
        return total
    }

    /// What all sets have in common, the smallest first; no sets have nothing in common.
    package static func intersection(of sets: [Self]) -> Self {
        let ordered = sets.map { ($0.count, $0) }.sorted { $0.0 < $1.0 }
        guard var result = ordered.first?.1 else { return PostingSet() }
        for (_, set) in ordered.dropFirst() where !result.isEmpty { result.formIntersection(set) }
        return result
    }

    package static func union(of sets: [Self]) -> Self {
        var result = PostingSet()
        for set in sets { result.formUnion(set) }
        return result
    }

    // MARK: - Reading

    /// Calls `body` with each id, ascending, until it says `false`.
    package func forEach(while body: (UInt32) -> Bool) {
        for id in self where !body(id) { return }
    }

    /// Ids by rank, for a page: ascending, or with the largest first.
    package func page(offset: Int, limit: Int, descending: Bool = false) -> [UInt32] {
        guard offset >= 0, limit > 0 else { return [] }
        var ids: [UInt32] = []
        ids.reserveCapacity(Swift.min(limit, count))
        var skip = offset
        for index in descending ? Array(keys.indices.reversed()) : Array(keys.indices) {
            let container = containers[index]
            if skip >= container.count {
                skip -= container.count
                continue
            }
            let from = skip
            skip = 0
            let upTo = Swift.min(container.count, from + (limit - ids.count))
            if descending {
                let values = container.members(container.count - upTo..<container.count - from)
                for value in values.reversed() { ids.append(Self.id(keys[index], value)) }
            } else {
                for value in container.members(from..<upTo) {
                    ids.append(Self.id(keys[index], value))
                }
            }
            if ids.count == limit { break }
        }
        return ids
    }

    // MARK: - Chunks

    static func id(_ key: UInt16, _ value: UInt16) -> UInt32 { UInt32(key) << 16 | UInt32(value) }

    func index(of key: UInt16) -> Int? {
        let (index, found) = place(of: key)
        return found ? index : nil
    }

    private func place(of key: UInt16) -> (index: Int, found: Bool) {
        // Ids grow: the last chunk is the usual one.
        if let last = keys.last, last < key { return (keys.count, false) }
        let index = PostingContainer.lowerBound(of: key, in: keys)
        return (index, index < keys.count && keys[index] == key)
    }

    /// Changes each container in place and drops those for which `body` says `false`.
    private mutating func update(_ body: (UInt16, inout PostingContainer) -> Bool) {
        var kept = 0
        for index in keys.indices where body(keys[index], &containers[index]) {
            if kept != index {
                keys[kept] = keys[index]
                containers.swapAt(kept, index)
            }
            kept += 1
        }
        keys.removeLast(keys.count - kept)
        containers.removeLast(containers.count - kept)
    }

    /// Splits ascending ids at the chunk borders, without repeats.
    static func forEachChunk(of ids: [UInt32], _ body: (UInt16, [UInt16]) -> Void) {
        var start = 0
        while start < ids.count {
            let key = UInt16(ids[start] >> 16)
            var values: [UInt16] = []
            while start < ids.count, UInt16(ids[start] >> 16) == key {
                let value = UInt16(truncatingIfNeeded: ids[start])
                if values.last != value { values.append(value) }
                start += 1
            }
            body(key, values)
        }
    }
}
