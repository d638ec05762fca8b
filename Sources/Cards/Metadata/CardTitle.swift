extension CardBody {
    /// Characters of a title that are kept.
    private static let maximumTitleLength = 200

    /// The text of the first heading written with `#`, outside of code; `nil` where there is none.
    ///
    /// A scan of lines, not of Markdown: inline marks stay as they are, except for emphasis at both
    /// ends.
    package var title: String? {
        var fence: UInt8?
        for line in bytes.split(whereSeparator: { $0 == .lineFeed || $0 == .carriageReturn }) {
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
            let rest = text.dropFirst(marks.count)
            guard marks.count <= 6, rest.first == UInt8(ascii: " ") || rest.first == 0x09 else {
                continue
            }
            let title = String(decoding: rest.prefix(4 * Self.maximumTitleLength), as: UTF8.self)
            let trimmed = title.unicodeScalars.drop {
                $0.properties.isWhitespace || $0 == "*" || $0 == "_"
            }
            var kept = String.UnicodeScalarView(trimmed.prefix(Self.maximumTitleLength))
            while let last = kept.last,
                last.properties.isWhitespace || last == "#" || last == "*" || last == "_"
            {
                kept.removeLast()
            }
            guard !kept.isEmpty else { continue }
            return String(kept)
        }
        return nil
    }
}
