extension PostingSet: Sequence {
    /// Ids, ascending or descending.
    package struct Iterator: IteratorProtocol {
        private let set: PostingSet
        private let descending: Bool
        private var chunk: Int
        private var cursor: PostingContainer.Cursor?

        fileprivate init(_ set: PostingSet, descending: Bool) {
            self.set = set
            self.descending = descending
            chunk = descending ? set.keys.count - 1 : 0
            cursor = nil
        }

        package mutating func next() -> UInt32? {
            while set.keys.indices.contains(chunk) {
                if cursor == nil { cursor = set.containers[chunk].cursor(descending: descending) }
                if let value = cursor?.next() { return PostingSet.id(set.keys[chunk], value) }
                cursor = nil
                chunk += descending ? -1 : 1
            }
            return nil
        }
    }

    /// Ids with the largest first, made as they are asked for.
    package struct Descending: Sequence {
        fileprivate let set: PostingSet

        package func makeIterator() -> Iterator { Iterator(set, descending: true) }
    }

    package func makeIterator() -> Iterator { Iterator(self, descending: false) }
    package var descending: Descending { Descending(set: self) }
    package var underestimatedCount: Int { count }
}

extension PostingContainer {
    /// Walks the members of a container in either direction.
    struct Cursor {
        private let container: PostingContainer
        private let descending: Bool
        /// Place in the array, or in the words.
        private var place: Int
        private var word: UInt64

        init(_ container: PostingContainer, descending: Bool) {
            self.container = container
            self.descending = descending
            if container.isBitmap {
                place = descending ? PostingContainer.wordCount - 1 : 0
                word = container.words[place]
            } else {
                place = descending ? container.array.count - 1 : 0
                word = 0
            }
        }

        mutating func next() -> UInt16? {
            guard container.isBitmap else {
                guard container.array.indices.contains(place) else { return nil }
                defer { place += descending ? -1 : 1 }
                return container.array[place]
            }
            while word == 0 {
                place += descending ? -1 : 1
                guard container.words.indices.contains(place) else { return nil }
                word = container.words[place]
            }
            let bit = descending ? 63 - word.leadingZeroBitCount : word.trailingZeroBitCount
            word &= ~(1 << UInt64(bit))
            return UInt16(place << 6 + bit)
        }
    }

    func cursor(descending: Bool) -> Cursor { Cursor(self, descending: descending) }

    /// The members with these ranks, ascending.
    func members(_ ranks: Range<Int>) -> [UInt16] {
        guard isBitmap else { return Array(array[ranks]) }
        var values: [UInt16] = []
        values.reserveCapacity(ranks.count)
        var rank = 0
        for index in 0..<Self.wordCount {
            var word = words[index]
            let here = word.nonzeroBitCount
            if rank + here <= ranks.lowerBound {
                rank += here
                continue
            }
            while word != 0, rank < ranks.upperBound {
                if rank >= ranks.lowerBound {
                    values.append(UInt16(index << 6 + word.trailingZeroBitCount))
                }
                word &= word &- 1
                rank += 1
            }
            if rank >= ranks.upperBound { break }
        }
        return values
    }
}
