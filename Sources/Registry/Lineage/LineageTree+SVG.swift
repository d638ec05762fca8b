internal import Cards

extension LineageTree {
    private static let boxWidth = 288.0
    private static let boxHeight = 44.0
    private static let columnGap = 64.0
    private static let rowGap = 12.0
    private static let margin = 16.0
    /// Columns of text that a box has room for.
    private static let nameColumns = 36
    private static let remarkColumns = 46

    /// The tree as a drawing that needs nothing else: no script, no font, no address. It follows light and dark
    /// settings. Every name in it is escaped.
    package var svg: String {
        let drawing = LineageDrawing(self)
        let width =
            Double(drawing.columns.count) * (Self.boxWidth + Self.columnGap) - Self.columnGap
            + 2 * Self.margin
        let footer = drawing.omitted > 0 || isTruncated ? 24.0 : 0
        let height = drawing.rows * (Self.boxHeight + Self.rowGap) + 2 * Self.margin + footer
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \
            \(Self.number(height))" width="\(Self.number(width))" height="\(Self.number(height))" \
            role="img" aria-label="lineage of \(Self.escaped(root.id.displayName))">
            <style>\(Self.style)</style>
            <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" \
            markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" class="tip"/>\
            </marker></defs>

            """
        for arrow in drawing.arrows {
            text += Self.path(arrow, drawing)
        }
        for box in drawing.boxes {
            text += Self.element(box, drawing)
        }
        if footer > 0 {
            let left =
                drawing.omitted > 0 ? "\(drawing.omitted) more are not drawn" : "not complete"
            text +=
                "<text class=\"remark\" x=\"\(Self.number(Self.margin))\" "
                + "y=\"\(Self.number(height - Self.margin))\">\(left)</text>\n"
        }
        return text + "</svg>\n"
    }

    private static let style = """
        svg{font-family:system-ui,sans-serif;background:#fff}\
        rect{fill:#f6f8fa;stroke:#8c959f}\
        .asked rect{stroke:#0969da;stroke-width:2.5}\
        .missing rect{fill:none;stroke-dasharray:5 4}\
        text{fill:#1f2328;font-size:13px}.remark{fill:#59636e;font-size:11px}\
        .edge{fill:none;stroke-width:1.5}.inferred{stroke-dasharray:6 4}.extra{opacity:.55}\
        .tip{fill:#8c959f}\
        .finetune{stroke:#1a7f37}.adapter{stroke:#0969da}.quantized{stroke:#8250df}\
        .merge{stroke:#9a6700}\
        @media(prefers-color-scheme:dark){svg{background:#0d1117}rect{fill:#161b22}\
        text{fill:#e6edf3}.remark{fill:#9198a1}}
        """

    private static func place(_ box: LineageDrawing.Box, _ drawing: LineageDrawing) -> (
        x: Double, y: Double
    ) {
        (
            margin + Double(box.column - drawing.columns.lowerBound) * (boxWidth + columnGap),
            margin + box.row * (boxHeight + rowGap)
        )
    }

    private static func element(_ box: LineageDrawing.Box, _ drawing: LineageDrawing) -> String {
        let (x, y) = place(box, drawing)
        var classes = ["box"]
        if box.isAsked { classes.append("asked") }
        if !box.node.isRegistered { classes.append("missing") }
        let name = box.node.id.displayName
        let remarks = [box.relation, box.node.graphRemarks].compactMap(\.self)
            .filter { !$0.isEmpty }.joined(separator: " · ")
        let shownName = DisplayWidth.truncate(name, to: nameColumns)
        let shownRemarks = DisplayWidth.truncate(remarks, to: remarkColumns)
        return """
            <g class="\(classes.joined(separator: " "))"><title>\(escaped(name)) \
            \(escaped(remarks))</title><rect x="\(number(x))" y="\(number(y))" \
            width="\(number(boxWidth))" height="\(number(boxHeight))" rx="6"/>\
            <text x="\(number(x + 10))" y="\(number(y + 19))">\(escaped(shownName))</text>\
            <text class="remark" x="\(number(x + 10))" y="\(number(y + 35))">\
            \(escaped(shownRemarks))</text></g>

            """
    }

    private static func path(_ arrow: LineageDrawing.Arrow, _ drawing: LineageDrawing) -> String {
        let from = place(drawing.boxes[arrow.parent], drawing)
        let to = place(drawing.boxes[arrow.child], drawing)
        let (x1, y1) = (from.x + boxWidth, from.y + boxHeight / 2)
        let (x2, y2) = (to.x, to.y + boxHeight / 2)
        // A level arm on both ends; an arrow back to the left swings out around its boxes.
        let arm = x2 > x1 ? (x2 - x1) / 2 : columnGap
        var classes = ["edge", arrow.relation.rawValue]
        if arrow.isInferred { classes.append("inferred") }
        if arrow.isExtra { classes.append("extra") }
        return """
            <path class="\(classes.joined(separator: " "))" marker-end="url(#tip)" \
            d="M\(number(x1)) \(number(y1))C\(number(x1 + arm)) \(number(y1)) \
            \(number(x2 - arm)) \(number(y2)) \(number(x2)) \(number(y2))"/>

            """
    }

    /// At most one decimal.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
