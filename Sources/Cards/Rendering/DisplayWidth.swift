/// How many columns of a terminal a text takes.
///
/// A scalar takes two columns when its East Asian Width is W or F (UAX #11, Unicode 17.0), none when
/// it combines with what stands before it or is not drawn, and one otherwise; ambiguous ones take one.
/// Over that, an emoji sequence is one emoji: a variation selector 16 makes its base wide, skin tones
/// and what a zero-width joiner adds take nothing, and two regional indicators are one flag.
/// Controls take no columns: whoever prints a text must have made them harmless before.
package enum DisplayWidth {
    /// The columns of a text without line breaks.
    package static func columns(of text: String) -> Int { columns(of: text[...]) }

    /// The columns of a text without line breaks.
    package static func columns(of text: Substring) -> Int {
        if let ascii = asciiColumns(of: text.utf8.span) { return ascii }
        var counter = ColumnCounter()
        for scalar in text.unicodeScalars { counter.add(scalar) }
        return counter.columns
    }

    /// The columns of a scalar by itself: 0, 1 or 2.
    package static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
        if value >= 0x1100, contains(DisplayWidthTable.wide, value) { return 2 }
        return contains(DisplayWidthTable.zero, value) ? 0 : 1
    }

    /// The text, or as much of its start as leaves room for `ellipsis` within `width` columns.
    ///
    /// No grapheme is cut apart. The result is empty where not even the ellipsis fits.
    package static func truncate(
        _ text: String, to width: Int, ellipsis: String = "…"
    ) -> String {
        if columns(of: text) <= width { return text }
        let room = width - columns(of: ellipsis)
        if room < 0 { return "" }
        var taken = ""
        var used = 0
        for character in text {
            let next = columns(of: character)
            if used + next > room { break }
            taken.append(character)
            used += next
        }
        return taken + ellipsis
    }

    /// The text with spaces after it, or before it, up to `width` columns; unchanged when it is wider.
    package static func pad(
        _ text: String, to width: Int, alignment: ColumnAlignment = .leading
    ) -> String {
        let missing = max(0, width - columns(of: text))
        let before =
            switch alignment {
            case .leading: 0
            case .center: missing / 2
            case .trailing: missing
            }
        return String(repeating: " ", count: before) + text
            + String(repeating: " ", count: missing - before)
    }

    /// The columns of a grapheme.
    static func columns(of character: Character) -> Int {
        var counter = ColumnCounter()
        for scalar in character.unicodeScalars { counter.add(scalar) }
        return counter.columns
    }

    /// The columns of a text of ASCII alone, else `nil`.
    private static func asciiColumns(of text: Span<UInt8>) -> Int? {
        var columns = 0
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x80 { return nil }
            if byte >= 0x20 && byte != 0x7F { columns += 1 }
        }
        return columns
    }

    /// Whether an odd number of boundaries is at or below the value.
    private static func contains(_ boundaries: [UInt32], _ value: UInt32) -> Bool {
        var low = 0
        var high = boundaries.count
        while low < high {
            let middle = (low + high) / 2
            if boundaries[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return !low.isMultiple(of: 2)
    }
}

/// Where a cell's text stands in a column that is wider.
package enum ColumnAlignment: Sendable {
    case leading
    case center
    case trailing
}

/// Adds up the columns of scalars in order, with what a sequence of them changes.
struct ColumnCounter {
    private(set) var columns = 0
    /// The width of the last scalar that took columns, where a selector may still widen it.
    private var baseIsNarrowEmoji = false
    private var baseIsEmoji = false
    private var afterJoiner = false
    private var openFlag = false

    mutating func add(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            columns += value < 0x20 || value == 0x7F ? 0 : 1
            startBase(isEmoji: false, isNarrow: false)
            // A digit, '#' or '*' becomes a keycap with the selector.
            baseIsNarrowEmoji = (0x30...0x39).contains(value) || value == 0x23 || value == 0x2A
            return
        }
        switch value {
        case 0x200D:
            afterJoiner = baseIsEmoji
        case 0xFE0F:
            if baseIsNarrowEmoji { columns += 1 }
            if baseIsNarrowEmoji { baseIsEmoji = true }
            baseIsNarrowEmoji = false
        case 0x1F3FB...0x1F3FF where baseIsEmoji:
            break
        case 0x1F1E6...0x1F1FF:
            let closes = openFlag
            if !closes { columns += 2 }
            startBase(isEmoji: true, isNarrow: false)
            openFlag = !closes
        default:
            let width = DisplayWidth.columns(of: scalar)
            if width == 0 { return }
            let isEmoji = value >= 0xA9 && scalar.properties.isEmoji
            if afterJoiner && isEmoji {
                afterJoiner = false
                baseIsNarrowEmoji = false
                return
            }
            columns += width
            startBase(isEmoji: isEmoji, isNarrow: width == 1)
        }
    }

    private mutating func startBase(isEmoji: Bool, isNarrow: Bool) {
        baseIsEmoji = isEmoji
        baseIsNarrowEmoji = isEmoji && isNarrow
        afterJoiner = false
        openFlag = false
    }
}
