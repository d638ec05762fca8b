@testable import Cards

/// Renders the input for pages and terminals, and finds its headings and tables.
enum MarkdownTarget {
    static func run(_ input: [UInt8]) {
        html(input, HTMLRenderer())
        html(input, HTMLRenderer(links: CardLinks(id: "owner/name")))
        terminal(input)
        outline(input)
    }

    private static func html(_ input: [UInt8], _ renderer: HTMLRenderer) {
        let html = renderer.render(input)
        guard html.utf8.count <= 1 << 20 else { return }
        let dangers = HTMLTree(html).dangers
        expect(dangers.isEmpty, "\(dangers)")
    }

    private static func terminal(_ input: [UInt8]) {
        for width in [20, 80] {
            let plain = TerminalRenderer(width: width, color: false).render(input)
            for scalar in plain.unicodeScalars {
                expect(
                    scalar == "\n" || scalar.properties.generalCategory != .control,
                    "a control character \(scalar.value)")
            }
        }
        let styled = TerminalRenderer(width: 60, color: true, hyperlinks: true).render(input)
        var rest = styled.utf8[...]
        // Only styles, `ESC [ 0-9; m`, and hyperlinks, `ESC ] 8 ; ; address ESC \`.
        while let escape = rest.firstIndex(of: 0x1B) {
            rest = rest[rest.index(after: escape)...]
            if rest.first == UInt8(ascii: "[") {
                let end = rest.dropFirst().drop { (0x30...0x3B).contains($0) }
                expect(end.first == UInt8(ascii: "m"), "an escape sequence that is no style")
                rest = end
            } else {
                expect(rest.starts(with: "]8;".utf8), "an escape sequence that is no link")
                guard let end = rest.firstIndex(of: 0x1B) else {
                    expect(false, "a link without an end")
                    return
                }
                rest = rest[rest.index(after: end)...]
                expect(rest.first == UInt8(ascii: "\\"), "a link with an escape in it")
            }
        }
    }

    private static func outline(_ input: [UInt8]) {
        let outline = MarkdownOutline(input)
        let lines = LineTable(input)
        for heading in outline.headings {
            expect((1...6).contains(heading.level), "a heading of level \(heading.level)")
            expect((1...lines.lineCount).contains(heading.line), "a heading in no line")
        }
        for table in outline.tables {
            expect((1...lines.lineCount).contains(table.line), "a table in no line")
            if let heading = table.heading {
                expect(outline.headings.indices.contains(heading), "a table under no heading")
            }
            for row in [table.header] + table.rows {
                expect(row.count == table.header.count, "a row of \(row.count) cells")
                for cell in row {
                    FuzzInvariants.check(
                        SourcePosition(line: cell.line, column: cell.column), in: lines, "cell")
                }
            }
        }
    }
}
