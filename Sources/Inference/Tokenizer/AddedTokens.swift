/// Finds added tokens in a text: from left to right, the longest at each place.
struct AddedTokens: Sendable {
    private struct Needle {
        var bytes: [UInt8]
        var piece: AddedPiece
    }

    /// Sorted by their bytes, so that those with a common start lie side by side.
    private var needles: [Needle]
    /// The needles that start with each byte.
    private var buckets: [Range<Int>]

    /// - Parameter pieces: each with the bytes to look for; an empty one is never found.
    init(_ pieces: [(bytes: [UInt8], piece: AddedPiece)]) {
        needles = pieces.filter { !$0.bytes.isEmpty }
            .map { Needle(bytes: $0.bytes, piece: $0.piece) }
            .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        buckets = Array(repeating: 0..<0, count: 256)
        var start = 0
        while start < needles.count {
            var end = start + 1
            let byte = needles[start].bytes[0]
            while end < needles.count, needles[end].bytes[0] == byte { end += 1 }
            buckets[Int(byte)] = start..<end
            start = end
        }
    }

    var isEmpty: Bool { needles.isEmpty }

    /// Cuts a text into added tokens, told by their id, and what lies between them.
    func split<Failure: Error>(
        _ text: [UInt8], _ body: (_ part: Range<Int>, _ id: Int?) throws(Failure) -> Void
    ) throws(Failure) {
        let span = text.span
        var pending = 0
        var position = 0
        while position < span.count {
            let bucket = buckets[Int(span[position])]
            guard !bucket.isEmpty, let found = longest(in: bucket, at: position, of: span) else {
                position += 1
                continue
            }
            var start = position
            var end = position + found.bytes.count
            position = end
            if found.piece.token.isSingleWord, touchesWord(start..<end, span) { continue }
            if found.piece.token.stripsLeft {
                start = max(pending, spaceStart(before: start, span))
            }
            if found.piece.token.stripsRight { end = spaceEnd(after: end, span) }
            if pending < start { try body(pending..<start, nil) }
            try body(start..<end, found.piece.id)
            pending = end
            position = end
        }
        if pending < span.count { try body(pending..<span.count, nil) }
    }

    /// Narrows the needles byte by byte to those that the text starts with; the last whole one is the longest.
    private func longest(
        in bucket: Range<Int>, at position: Int, of text: Span<UInt8>
    ) -> Needle? {
        var candidates = bucket
        var depth = 1
        var best: Int?
        while !candidates.isEmpty {
            // A needle that ends here sorts before those that go on.
            if needles[candidates.lowerBound].bytes.count == depth {
                best = candidates.lowerBound
                candidates = candidates.lowerBound + 1..<candidates.upperBound
                // The same bytes twice: the first needle stands for both.
                if let next = candidates.first, needles[next].bytes.count == depth { continue }
            }
            guard position + depth < text.count else { break }
            let byte = text[position + depth]
            let low = bound(in: candidates) { needles[$0].bytes[depth] >= byte }
            let high = bound(in: low..<candidates.upperBound) { needles[$0].bytes[depth] > byte }
            candidates = low..<high
            depth += 1
        }
        return best.map { needles[$0] }
    }

    /// The first index for which `isPast` holds; it holds for all after it.
    private func bound(in range: Range<Int>, _ isPast: (Int) -> Bool) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if isPast(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func touchesWord(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
        func isWord(_ index: Int) -> Bool {
            ScalarSet.word.contains(UTF8Scalars.decode(text, at: index).value)
        }
        return range.lowerBound > 0
            && isWord(UTF8Scalars.start(before: range.lowerBound, in: text))
            || range.upperBound < text.count && isWord(range.upperBound)
    }

    private func spaceStart(before end: Int, _ text: Span<UInt8>) -> Int {
        var start = end
        while start > 0 {
            let before = UTF8Scalars.start(before: start, in: text)
            guard ScalarSet.whitespace.contains(UTF8Scalars.decode(text, at: before).value) else {
                break
            }
            start = before
        }
        return start
    }

    private func spaceEnd(after start: Int, _ text: Span<UInt8>) -> Int {
        var end = start
        while end < text.count {
            let (value, length) = UTF8Scalars.decode(text, at: end)
            guard ScalarSet.whitespace.contains(value) else { break }
            end += length
        }
        return end
    }
}
