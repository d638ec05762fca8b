/// How two spellings of one word are found to be the same, or near each other.
enum Spelling {
    /// Longer texts are not looked at: no value of a list is that long, and the work stays bounded.
    static let longest = 96

    /// `text` without what people vary: ASCII letters in lower case; spaces, hyphens, underscores,
    /// dots and other punctuation dropped, but for `+`, `#`, `<` and `>`, which tell values apart.
    /// Other scripts stay as they are.
    ///
    /// `Tools/make-vocabulary` folds the lists in the same way.
    static func fold(_ text: Span<UInt8>) -> [UInt8]? {
        guard text.count <= longest else { return nil }
        var folded: [UInt8] = []
        folded.reserveCapacity(text.count)
        for i in text.indices {
            let byte = text[i]
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte + 32)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                128...:
                folded.append(byte)
            case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: ">"):
                folded.append(byte)
            default: break
            }
        }
        return folded.isEmpty ? nil : folded
    }

    /// How many slips are forgiven in a folded word of this many bytes.
    static func slips(in count: Int) -> Int {
        switch count {
        case ..<4: 0
        case 4..<8: 1
        case 8..<14: 2
        default: 3
        }
    }

    /// The nearest key of `keys` to a folded word: its second field and how far it is.
    ///
    /// Nothing is found when two values are equally near, or when a digit would have to change:
    /// `cc-by-5.0` is not a slip of the pen for `cc-by-4.0`.
    static func nearest(to word: [UInt8], in keys: StaticLines) -> String? {
        let allowed = slips(in: word.count)
        guard allowed > 0 else { return nil }
        var distance = EditDistance(word)
        let digits = word.filter(isDigit)
        var best = allowed + 1
        var found: String?
        for position in 0..<keys.count {
            let start = keys.offset(ofSorted: position)
            let end = keys.end(ofField: start)
            let limit = min(best, allowed)
            guard abs(end - start - word.count) <= limit else { continue }
            // Slips spare the beginning of a word; `my-license` is not `unlicense`.
            guard keys.byte(start) == word[0] || keys.byte(start + 1) == word[0] else { continue }
            guard sameDigits(digits, keys, start..<end) else { continue }
            guard let far = distance.measure(keys, start..<end, limit: limit) else { continue }
            let value = keys.text(end + 1..<keys.end(ofField: end + 1))
            if far < best {
                best = far
                found = value
            } else if found != value {
                found = nil
            }
        }
        return found
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func sameDigits(_ digits: [UInt8], _ keys: StaticLines, _ range: Range<Int>)
        -> Bool
    {
        var seen = 0
        for offset in range {
            guard let byte = keys.byte(offset), isDigit(byte) else { continue }
            guard seen < digits.count, digits[seen] == byte else { return false }
            seen += 1
        }
        return seen == digits.count
    }
}

/// The Damerau-Levenshtein distance of one word to many (insertions, deletions, replacements and
/// swaps of neighbours; no part is edited twice).
private struct EditDistance {
    let word: [UInt8]
    private var before: [Int]
    private var previous: [Int]
    private var current: [Int]

    init(_ word: [UInt8]) {
        self.word = word
        before = Array(repeating: 0, count: word.count + 1)
        previous = before
        current = before
    }

    /// The distance to the bytes of `range`, or `nil` when it is more than `limit`.
    mutating func measure(_ keys: StaticLines, _ range: Range<Int>, limit: Int) -> Int? {
        for i in 0...word.count { previous[i] = i }
        var last: UInt8 = 0
        for (row, offset) in range.enumerated() {
            guard let byte = keys.byte(offset) else { return nil }
            current[0] = row + 1
            var least = current[0]
            for i in 1...word.count {
                let replaced = previous[i - 1] + (word[i - 1] == byte ? 0 : 1)
                var cost = min(replaced, previous[i] + 1, current[i - 1] + 1)
                if row > 0 && i > 1 && word[i - 1] == last && word[i - 2] == byte {
                    cost = min(cost, before[i - 2] + 1)
                }
                current[i] = cost
                least = min(least, cost)
            }
            if least > limit { return nil }
            last = byte
            swap(&before, &previous)
            swap(&previous, &current)
        }
        return previous[word.count] <= limit ? previous[word.count] : nil
    }
}
