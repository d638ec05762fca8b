extension CardBody {
    /// Characters of a title that are kept.
    private static let maximumTitleLength = 200

    /// The text of the first heading written with `#`, outside of code; `nil` where there is none.
    ///
    /// A scan of lines, not of Markdown: inline marks stay as they are, except for emphasis at both
    /// ends.
    package var title: String? {
        var fence: UInt8?
        var rest = bytes
        while !rest.isEmpty {
            let end = rest.firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
            let line = rest[..<(end ?? rest.endIndex)]
            rest = rest[line.endIndex...].dropFirst()
            let text = line.drop { $0 == UInt8(ascii: " ") }
            guard line.count - text.count < 4, let first = text.first else { continue }
            if first == UInt8(ascii: "`") || first == UInt8(ascii: "~"),
                text.prefix(3).allSatisfy({ $0 == first }), text.count >= 3
            {
                if fence == nil { fence = first } else if fence == first { fence = nil }
                continue
            }
            guard fence == nil, first == UInt8(ascii: "#") else { continue }
            let marks = text.prefix { $0 == UInt8(ascii: "#") }
            let words = text.dropFirst(marks.count)
            guard marks.count <= 6, words.first == UInt8(ascii: " ") || words.first == 0x09 else {
                continue
            }
            let title = String(decoding: words.prefix(4 * Self.maximumTitleLength), as: UTF8.self)
            var kept = title.unicodeScalars.drop {
                Self.isBlank($0) || $0 == "*" || $0 == "_"
            }.prefix(Self.maximumTitleLength)
            while let last = kept.last,
                Self.isBlank(last) || last == "#" || last == "*" || last == "_"
            {
                kept.removeLast()
            }
            guard !kept.isEmpty else { continue }
            return String(kept)
        }
        return nil
    }

    /// Unicode's White_Space.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }
}
