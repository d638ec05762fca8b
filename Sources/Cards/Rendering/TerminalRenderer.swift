/// Turns the Markdown of a card into text for a terminal.
///
/// Raw HTML is text there, never tags: what it says is read from the same safe tree that pages are made of.
/// Controls in a card are U+FFFD, and what changes the direction of text is shown as `\u{202E}`.
package struct TerminalRenderer: Sendable {
    /// Columns of the terminal; below 20 it counts as 20.
    package var width: Int
    /// Whether text is styled; without it there is no escape sequence at all.
    package var color: Bool
    /// Whether links are OSC 8 hyperlinks, rather than their addresses in brackets. Needs `color`.
    package var hyperlinks: Bool

    package init(width: Int, color: Bool, hyperlinks: Bool = false) {
        self.width = width
        self.color = color
        self.hyperlinks = hyperlinks
    }

    /// The Markdown below a card's front matter as lines, each ended by a line feed.
    ///
    /// No line is wider than the terminal but for code, which is kept as it is, and for addresses.
    /// - Parameter markdown: any bytes; what is not UTF-8 becomes U+FFFD.
    package func render(_ markdown: [UInt8]) -> String {
        let html = SafeHTML(markdown: markdown, links: nil)
        let writer = TerminalWriter(
            width: min(max(width, 20), 10_000), color: color, hyperlinks: hyperlinks)
        var layout = TerminalLayout(html, writer, color: color, hyperlinks: hyperlinks && color)
        return layout.render()
    }
}
