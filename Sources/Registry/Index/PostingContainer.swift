/// The members of one chunk of a ``PostingSet``: values below 65,536.
///
/// Two forms in memory, after Roaring bitmaps (arXiv:1603.06549): up to 4,096 members a sorted
/// array, above that a bitmap of 8 kB. The form follows from the count alone, so equal sets are
/// equal values.
package struct PostingContainer: Equatable, Sendable {
    /// The most members that the array form holds; one more and a bitmap is no larger.
    package static let arrayLimit = 4_096
    static let wordCount = 1_024

    /// Sorted members; empty in the bitmap form.
    var array: [UInt16]
    /// 1,024 words, the lowest bit of the first word is value 0; empty in the array form.
    var words: [UInt64]
    /// How many members there are.
    package private(set) var count: Int

    package init() {
        array = []
        words = []
        count = 0
    }

    /// - Parameter sorted: strictly ascending.
    package init(sorted: [UInt16]) {
        array = sorted
        words = []
        count = sorted.count
        normalize()
    }

    /// - Parameter words: 1,024 words.
    init(words: [UInt64]) {
        precondition(words.count == Self.wordCount, "a bitmap has \(Self.wordCount) words")
        array = []
        self.words = words
        count = Self.population(words)
        normalize()
    }

    package var isEmpty: Bool { count == 0 }
    var isBitmap: Bool { !words.isEmpty }

    package func contains(_ value: UInt16) -> Bool {
        if isBitmap { return words[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1 }
        let place = Self.lowerBound(of: value, in: array)
        return place < array.count && array[place] == value
    }

    package var first: UInt16? { isEmpty ? nil : element(at: 0) }
    package var last: UInt16? { isEmpty ? nil : element(at: count - 1) }

    /// The member with `rank` smaller members.
    package func element(at rank: Int) -> UInt16 {
        precondition(rank >= 0 && rank < count, "rank out of range")
        guard isBitmap else { return array[rank] }
        var left = rank
        for (index, word) in words.enumerated() {
            let here = word.nonzeroBitCount
            if left < here {
                var word = word
                for _ in 0..<left { word &= word &- 1 }
                return UInt16(index << 6 + word.trailingZeroBitCount)
            }
            left -= here
        }
        preconditionFailure("the count is that of the words")
    }

    /// How many members are smaller than `value`.
    package func rank(of value: UInt16) -> Int {
        guard isBitmap else { return Self.lowerBound(of: value, in: array) }
        let index = Int(value >> 6)
        var rank = (words[index] & (1 << UInt64(value & 63) &- 1)).nonzeroBitCount
        for word in words[..<index] { rank += word.nonzeroBitCount }
        return rank
    }

    // MARK: - Forms

    /// Chooses the form that the count asks for and drops the other.
    private mutating func normalize() {
        if isBitmap, count <= Self.arrayLimit {
            array = makeArray()
            words = []
        } else if !isBitmap, count > Self.arrayLimit {
            words = Self.makeWords(array)
            array = []
        }
    }

    private func makeArray() -> [UInt16] {
        unsafe [UInt16](unsafeUninitializedCapacity: count) { buffer, used in
            var place = 0
            for (index, word) in words.enumerated() {
                var word = word
                while word != 0 {
                    unsafe buffer[place] = UInt16(index << 6 + word.trailingZeroBitCount)
                    place += 1
                    word &= word &- 1
                }
            }
            used = place
        }
    }

    static func makeWords(_ array: [UInt16]) -> [UInt64] {
        var words = [UInt64](repeating: 0, count: wordCount)
        for value in array { words[Int(value >> 6)] |= 1 << UInt64(value & 63) }
        return words
    }

    private static func population(_ words: [UInt64]) -> Int {
        var count = 0
        for word in words { count += word.nonzeroBitCount }
        return count
    }

    /// The first place whose member is not below `value`.
    static func lowerBound(of value: UInt16, in array: [UInt16]) -> Int {
        var low = 0
        var high = array.count
        while low < high {
            let middle = (low + high) >> 1
            if array[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: - Changing

    /// Adds values; those that are there already stay.
    ///
    /// - Parameter sorted: strictly ascending.
    package mutating func insert(sorted values: [UInt16]) {
        guard let first = values.first else { return }
        if isBitmap {
            for value in values {
                let index = Int(value >> 6)
                let bit: UInt64 = 1 << UInt64(value & 63)
                if words[index] & bit == 0 {
                    words[index] |= bit
                    count += 1
                }
            }
        } else if (array.last.map { $0 < first }) ?? true {
            // Ids grow, so appending is the common case.
            array.append(contentsOf: values)
            count = array.count
            normalize()
        } else {
            array = Self.merged(array, values)
            count = array.count
            normalize()
        }
    }

    /// Takes values out; those that are not there are passed over.
    ///
    /// - Parameter sorted: strictly ascending.
    package mutating func remove(sorted values: [UInt16]) {
        if isBitmap {
            for value in values {
                let index = Int(value >> 6)
                let bit: UInt64 = 1 << UInt64(value & 63)
                if words[index] & bit != 0 {
                    words[index] &= ~bit
                    count -= 1
                }
            }
            normalize()
        } else {
            var place = 0
            array.removeAll { member in
                while place < values.count, values[place] < member { place += 1 }
                return place < values.count && values[place] == member
            }
            count = array.count
        }
    }

    package mutating func formUnion(_ other: Self) {
        if !other.isBitmap {
            insert(sorted: other.array)
        } else if isBitmap {
            combine(with: other.words) { $0 | $1 }
        } else {
            let mine = array
            self = other
            insert(sorted: mine)
        }
    }

    package mutating func formIntersection(_ other: Self) {
        switch (isBitmap, other.isBitmap) {
        case (true, true):
            combine(with: other.words) { $0 & $1 }
        case (true, false):
            let mine = self
            self = other
            array.removeAll { !mine.contains($0) }
            count = array.count
        case (false, true):
            array.removeAll { !other.contains($0) }
            count = array.count
        case (false, false):
            array = Self.common(array, other.array)
            count = array.count
        }
    }

    package mutating func subtract(_ other: Self) {
        if !other.isBitmap {
            remove(sorted: other.array)
        } else if isBitmap {
            combine(with: other.words) { $0 & ~$1 }
        } else {
            array.removeAll { other.contains($0) }
            count = array.count
        }
    }

    /// How many members both have, without building the set.
    package func intersectionCount(_ other: Self) -> Int {
        switch (isBitmap, other.isBitmap) {
        case (true, true):
            var total = 0
            for index in 0..<Self.wordCount {
                total += (words[index] & other.words[index]).nonzeroBitCount
            }
            return total
        case (true, false): return other.array.count { contains($0) }
        case (false, true): return array.count { other.contains($0) }
        case (false, false): return Self.common(array, other.array).count
        }
    }

    /// Applies `operation` word by word and counts in the same pass.
    private mutating func combine(with other: [UInt64], _ operation: (UInt64, UInt64) -> UInt64) {
        var total = 0
        // Safety: both have 1,024 words, as every bitmap.
        unsafe words.withUnsafeMutableBufferPointer { mine in
            unsafe other.withUnsafeBufferPointer { theirs in
                for index in 0..<Self.wordCount {
                    let word = unsafe operation(mine[index], theirs[index])
                    unsafe mine[index] = word
                    total += word.nonzeroBitCount
                }
            }
        }
        count = total
        normalize()
    }

    private static func merged(_ a: [UInt16], _ b: [UInt16]) -> [UInt16] {
        unsafe [UInt16](unsafeUninitializedCapacity: a.count + b.count) { buffer, used in
            var (i, j, k) = (0, 0, 0)
            while i < a.count, j < b.count {
                let (x, y) = (a[i], b[j])
                unsafe buffer[k] = min(x, y)
                k += 1
                if x <= y { i += 1 }
                if y <= x { j += 1 }
            }
            while i < a.count {
                unsafe buffer[k] = a[i]
                (i, k) = (i + 1, k + 1)
            }
            while j < b.count {
                unsafe buffer[k] = b[j]
                (j, k) = (j + 1, k + 1)
            }
            used = k
        }
    }

    private static func common(_ a: [UInt16], _ b: [UInt16]) -> [UInt16] {
        let (small, large) = a.count <= b.count ? (a, b) : (b, a)
        // Where one is far smaller, a search for each of its members is cheaper than walking the
        // other.
        if small.count * 16 < large.count {
            return small.filter { value in
                let place = lowerBound(of: value, in: large)
                return place < large.count && large[place] == value
            }
        }
        return unsafe [UInt16](unsafeUninitializedCapacity: small.count) { buffer, used in
            var (i, j, k) = (0, 0, 0)
            while i < small.count, j < large.count {
                let (x, y) = (small[i], large[j])
                if x == y {
                    unsafe buffer[k] = x
                    k += 1
                }
                if x <= y { i += 1 }
                if y <= x { j += 1 }
            }
            used = k
        }
    }
}
