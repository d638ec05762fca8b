/// What a card may cost when its text is read as Markdown or HTML.
///
/// A text that goes beyond a limit of cmark-gfm or gumbo is shown as it is written, unformatted.
package enum RenderingLimits {
    /// Bytes of a text that are rendered; what follows is left out, and said to be.
    package static let maximumInput = 8 << 20
    /// Bytes that a rendered text may grow to; what follows is left out, and said to be.
    package static let maximumOutput = 64 << 20
    /// Memory that one parse of a text may take, in bytes.
    static let maximumParseMemory = 256 << 20
    /// Time that one parse may take, in nanoseconds: a constant, and so much a byte. Once by the wall clock
    /// and once more by the processor's.
    static let parseTime: Int64 = 125_000_000
    static let parseTimePerByte: Int64 = 125
    /// Levels of elements that are kept; the content of deeper ones stands in the deepest kept one.
    static let maximumDepth = 96
    /// Levels of lists and quotes that a terminal shows by indentation.
    static let maximumIndentation = 12
    /// Columns of one table. cmark-gfm needs the square of it to write a row.
    static let maximumTableColumns = 512
    /// Tables that an outline holds, and cells in all of them.
    static let maximumOutlineTables = 1_000
    static let maximumOutlineCells = 200_000
    /// Headings that an outline holds.
    static let maximumOutlineHeadings = 10_000

    static func parseTime(forBytes count: Int) -> Int64 {
        parseTime + parseTimePerByte * Int64(clamping: count)
    }
}
