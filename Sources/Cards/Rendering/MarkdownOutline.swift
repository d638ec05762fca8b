/// What a card's text says in its headings and tables, found without rendering it.
///
/// One scan over the lines finds headings and the places of tables; only a table itself is parsed,
/// and a text without `|` and `<table` has none. Lines count from 1 (or from `firstLine`), columns
/// from 1 in code points.
package struct MarkdownOutline: Sendable {
    package struct Heading: Equatable, Sendable {
        /// From 1 to 6.
        package var level: Int
        /// Without markup.
        package var text: String
        package var line: Int
    }

    package struct Cell: Equatable, Sendable {
        /// Without markup, trimmed.
        package var text: String
        /// Where the text of the cell starts. A cell that a row lacks stands at the row's end; one that
        /// `colspan` or `rowspan` repeats stands where it is written.
        package var line: Int
        package var column: Int
    }

    package struct Table: Equatable, Sendable {
        /// The first row. As many cells as there are columns.
        package var header: [Cell]
        /// Each with as many cells as the header.
        package var rows: [[Cell]]
        /// The line of the header.
        package var line: Int
        /// The heading that the table stands under: an index into `headings`.
        package var heading: Int?
    }

    package private(set) var headings: [Heading] = []
    package private(set) var tables: [Table] = []

    /// The first heading of level 1, else the first heading.
    package var title: String? {
        (headings.first { $0.level == 1 } ?? headings.first)?.text
    }

    /// - Parameters:
    ///   - markdown: the text below the front matter, or a whole card that has none.
    ///   - firstLine: the line of the text's first byte in the file.
    package init(_ markdown: [UInt8], firstLine: Int = 1) {
        self.init(markdown[...], firstLine: firstLine)
    }

    package init(_ markdown: ArraySlice<UInt8>, firstLine: Int = 1) {
        var scanner = OutlineScanner(markdown, firstLine: firstLine)
        scanner.scan()
        headings = scanner.headings
        tables = scanner.tables
    }
}
