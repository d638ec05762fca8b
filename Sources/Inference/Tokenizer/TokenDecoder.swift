/// How pieces become text again: steps over a list of texts, joined at the end. Kinds are those of the tokenizers library.
indirect enum TokenDecoder: Sendable {
    case replace(Pattern, with: [UInt8])
    /// Pieces such as `<0xE2>` become the bytes they name; a run that is not UTF-8 becomes one U+FFFD a byte.
    case byteFallback
    case fuse
    case strip(UInt8, start: Int, stop: Int)
    case byteLevel
    case metaspace(replacement: [UInt8], dropsFirst: Bool)
    case sequence([TokenDecoder])

    /// - Parameter limit: bytes that the text may grow to.
    func apply(to parts: inout TextParts, limit: Int) throws(TextRefusal) {
        switch self {
        case .replace(let pattern, let content):
            try Self.map(&parts, limit) { part, _, limit throws(TextRefusal) in
                try Normalizer.replacing(
                    pattern, with: content, in: Array(copying: part), limit: limit)
            }
        case .metaspace(let replacement, let dropsFirst):
            let pattern = Pattern(literal: String(decoding: replacement, as: UTF8.self))
            try Self.map(&parts, limit) { part, place, limit throws(TextRefusal) in
                try Normalizer.replacing(
                    pattern, with: place == 0 && dropsFirst ? [] : [UInt8(ascii: " ")],
                    in: Array(copying: part), limit: limit)
            }
        case .strip(let byte, let start, let stop):
            try Self.map(&parts, limit) { part, _, _ throws(TextRefusal) in
                Self.strip(Array(copying: part), byte, start: start, stop: stop)
            }
        case .byteFallback: parts = Self.joiningBytePieces(parts)
        case .fuse: parts = TextParts(whole: parts.bytes)
        case .byteLevel: parts = Self.readingBytes(parts)
        case .sequence(let steps): for step in steps { try step.apply(to: &parts, limit: limit) }
        }
    }

    /// Puts what `body` makes of each part, its place and the bytes that it may have in its place.
    private static func map(
        _ parts: inout TextParts, _ limit: Int,
        _ body: (Span<UInt8>, Int, Int) throws(TextRefusal) -> [UInt8]
    ) throws(TextRefusal) {
        var result = TextParts(capacity: parts.bytes.count)
        for (place, range) in parts.ranges.enumerated() {
            let part = try parts.withPart(range) { part throws(TextRefusal) in
                try body(part, place, limit - result.bytes.count)
            }
            result.append(part.span)
        }
        parts = result
    }

    private static func strip(
        _ part: [UInt8], _ byte: UInt8, start: Int, stop: Int
    ) -> [UInt8] {
        let front = part.prefix(start).prefix { $0 == byte }.count
        let rest = part.dropFirst(front)
        let back = rest.suffix(stop).reversed().prefix { $0 == byte }.count
        return Array(rest.dropLast(back))
    }

    private static func joiningBytePieces(_ parts: TextParts) -> TextParts {
        var result = TextParts(capacity: parts.bytes.count)
        var pending: [UInt8] = []
        func flush() {
            guard !pending.isEmpty else { return }
            if UTF8Repair.isValid(pending) {
                result.append(pending.span)
            } else {
                for _ in pending { result.append(UTF8Repair.replacement.span) }
            }
            pending.removeAll()
        }
        for range in parts.ranges {
            parts.withPart(range) { part in
                if let byte = BytePiece.byte(of: part) {
                    pending.append(byte)
                } else {
                    flush()
                    result.append(part)
                }
            }
        }
        flush()
        return result
    }

    /// A piece with a character outside the alphabet, such as an added token with a space in it, stands for itself.
    private static func readingBytes(_ parts: TextParts) -> TextParts {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.bytes.count)
        for range in parts.ranges {
            parts.withPart(range) { part in
                if let read = ByteAlphabet.bytes(of: part) {
                    bytes.append(contentsOf: read)
                } else {
                    bytes.append(part)
                }
            }
        }
        return TextParts(whole: UTF8Repair.repaired(bytes))
    }
}

/// Pieces that stand for one byte: `<0x00>` to `<0xFF>`.
enum BytePiece {
    static func text(of byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return Array("<0x".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            + [UInt8(ascii: ">")]
    }

    static func byte(of piece: Span<UInt8>) -> UInt8? {
        guard piece.count == 6, piece[0] == UInt8(ascii: "<"), piece[1] == UInt8(ascii: "0"),
            piece[2] == UInt8(ascii: "x"), piece[5] == UInt8(ascii: ">"),
            let high = digit(piece[3]), let low = digit(piece[4])
        else { return nil }
        return high << 4 | low
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

/// UTF-8 that may be broken.
enum UTF8Repair {
    /// U+FFFD.
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    static func isValid(_ bytes: [UInt8]) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }

    /// The bytes with U+FFFD for each ill-formed part, cut as Unicode advises and as Python's `errors="replace"` does.
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        isValid(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
}

extension [UInt8] {
    init(copying span: Span<UInt8>) {
        self = []
        append(span)
    }
}
