/// How a tokenizer cuts a text into words, each of which is encoded by itself. Kinds are those of the tokenizers library.
indirect enum PreTokenizer: Sendable {
    /// What becomes of the matches of a pattern.
    enum SplitBehavior: String, Sendable {
        case removed = "Removed"
        case isolated = "Isolated"
        case mergedWithPrevious = "MergedWithPrevious"
        case mergedWithNext = "MergedWithNext"
        case contiguous = "Contiguous"
    }

    /// Which parts `metaspace` puts its mark before.
    enum PrependScheme: String, Sendable {
        case first, never, always
    }

    case split(Pattern, SplitBehavior, inverted: Bool)
    /// Writes bytes in `ByteAlphabet`, after putting a space before each part that starts with none.
    case byteLevel(addsPrefixSpace: Bool)
    case metaspace(replacement: [UInt8], PrependScheme, splits: Bool)
    case sequence([PreTokenizer])

    /// - Parameters:
    ///   - isFirst: whether the parts are the start of the whole text, with no added token before them.
    ///   - limit: bytes that the parts may grow to together.
    func apply(to parts: inout TextParts, isFirst: Bool, limit: Int) throws(TextRefusal) {
        switch self {
        case .split(let pattern, let behavior, let inverted):
            try Self.split(&parts, pattern, behavior, inverted)
        case .byteLevel(let addsPrefixSpace):
            Self.writeBytes(&parts, addsPrefixSpace: addsPrefixSpace)
        case .metaspace(let replacement, let scheme, let splits):
            Self.mark(&parts, replacement, scheme, isFirst: isFirst)
            if splits {
                let pattern = Pattern(literal: String(decoding: replacement, as: UTF8.self))
                try Self.split(&parts, pattern, .mergedWithNext, false)
            }
        case .sequence(let steps):
            for step in steps { try step.apply(to: &parts, isFirst: isFirst, limit: limit) }
        }
        guard parts.bytes.count <= limit else { throw .growsTooMuch }
    }

    private static func split(
        _ parts: inout TextParts, _ pattern: Pattern, _ behavior: SplitBehavior, _ inverted: Bool
    ) throws(TextRefusal) {
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(parts.ranges.count)
        for part in parts.ranges {
            // Whether the range added last may still be joined by the next one.
            var isOpen = false
            var wasMatch = false
            func add(_ range: Range<Int>, joining: Bool) {
                if joining, isOpen, let last = ranges.last {
                    ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
                } else {
                    ranges.append(range)
                }
                isOpen = true
            }
            do {
                try parts.withPart(part) { text throws(PatternMatcher.TooManySteps) in
                    try pattern.split(text) { found, matches in
                        let range =
                            found.lowerBound + part.lowerBound..<found.upperBound
                            + part.lowerBound
                        let isMatch = matches != inverted
                        switch behavior {
                        case .isolated: ranges.append(range)
                        case .removed: if !isMatch { ranges.append(range) }
                        case .contiguous: add(range, joining: isMatch == wasMatch)
                        case .mergedWithPrevious: add(range, joining: isMatch && !wasMatch)
                        case .mergedWithNext: add(range, joining: !isMatch && wasMatch)
                        }
                        wasMatch = isMatch
                    }
                }
            } catch {
                throw .patternTooSlow
            }
        }
        parts.recut(ranges)
    }

    private static func writeBytes(_ parts: inout TextParts, addsPrefixSpace: Bool) {
        var result = TextParts(capacity: parts.bytes.count * 3 / 2)
        for range in parts.ranges {
            parts.withPart(range) { text in
                result.append { bytes in
                    if addsPrefixSpace, text[0] != UInt8(ascii: " ") {
                        ByteAlphabet.append(UInt8(ascii: " "), to: &bytes)
                    }
                    for index in text.indices { ByteAlphabet.append(text[index], to: &bytes) }
                }
            }
        }
        parts = result
    }

    private static func mark(
        _ parts: inout TextParts, _ replacement: [UInt8], _ scheme: PrependScheme, isFirst: Bool
    ) {
        var result = TextParts(capacity: parts.bytes.count * 3 / 2)
        for (place, range) in parts.ranges.enumerated() {
            parts.withPart(range) { text in
                result.append { bytes in
                    let marks = scheme == .always || scheme == .first && isFirst && place == 0
                    if marks, text[0] != UInt8(ascii: " "), !text.starts(with: replacement) {
                        bytes.append(contentsOf: replacement)
                    }
                    for index in text.indices {
                        if text[index] == UInt8(ascii: " ") {
                            bytes.append(contentsOf: replacement)
                        } else {
                            bytes.append(text[index])
                        }
                    }
                }
            }
        }
        parts = result
    }
}

extension Span<UInt8> {
    func starts(with prefix: [UInt8]) -> Bool {
        count >= prefix.count && extracting(0..<prefix.count).equals(prefix.span)
    }
}
