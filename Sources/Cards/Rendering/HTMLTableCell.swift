internal import CHTML

/// A cell of a table that is written as HTML.
struct HTMLTableCell {
    /// Trimmed, runs of blanks as one space.
    var text: String
    /// Of the text, or of the tag where there is none, in bytes from the start of what was parsed.
    var offset: Int

    /// The rows of a tree's first table, each cell repeated over the columns and rows it spans.
    @unsafe static func rows(below root: UnsafePointer<GumboNode>?) -> [[HTMLTableCell]] {
        guard let root = unsafe root else { return [] }
        var builder = HTMLTableBuilder()
        unsafe builder.visit(root, depth: 0)
        return builder.rows
    }
}

/// Collects the cells of a table in the order of the tree.
private struct HTMLTableBuilder {
    private(set) var rows: [[HTMLTableCell]] = []
    /// Cells that rows below still repeat: by column, the cell and for how many rows.
    private var hanging: [Int: (cell: HTMLTableCell, rows: Int)] = [:]
    private var count = 0

    @unsafe mutating func visit(_ node: UnsafePointer<GumboNode>, depth: Int) {
        guard unsafe node.pointee.type == GUMBO_NODE_ELEMENT, depth < RenderingLimits.maximumDepth
        else { return }
        switch unsafe node.pointee.v.element.tag {
        case GUMBO_TAG_TR:
            rows.append([])
            fillHanging()
            unsafe visitChildren(of: node, depth: depth)
            fillHanging()
            if rows.last?.isEmpty == true { rows.removeLast() }
        case GUMBO_TAG_TD, GUMBO_TAG_TH:
            unsafe addCell(node)
        default:
            unsafe visitChildren(of: node, depth: depth)
        }
    }

    @unsafe private mutating func visitChildren(of node: UnsafePointer<GumboNode>, depth: Int) {
        let children = unsafe HTMLNode.children(of: node)
        for index in 0..<children.count { unsafe visit(children[index], depth: depth + 1) }
    }

    @unsafe private mutating func addCell(_ node: UnsafePointer<GumboNode>) {
        if rows.isEmpty { return }
        var text: [UInt8] = []
        var offset: Int?
        unsafe HTMLNode.appendText(of: node, to: &text, offset: &offset, depth: 0)
        let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let cell = HTMLTableCell(
            text: words.joined(separator: " "),
            offset: offset ?? Int(unsafe node.pointee.v.element.start_pos.offset))
        let columns = unsafe span(node, "colspan")
        let down = unsafe span(node, "rowspan")
        for _ in 0..<columns {
            fillHanging()
            let column = rows[rows.count - 1].count
            guard column < RenderingLimits.maximumTableColumns,
                count < RenderingLimits.maximumOutlineCells
            else { return }
            count += 1
            rows[rows.count - 1].append(cell)
            if down > 1 { hanging[column] = (cell, down - 1) }
        }
    }

    private mutating func fillHanging() {
        while true {
            let column = rows[rows.count - 1].count
            guard let (cell, left) = hanging[column], count < RenderingLimits.maximumOutlineCells
            else { return }
            count += 1
            rows[rows.count - 1].append(cell)
            hanging[column] = left > 1 ? (cell, left - 1) : nil
        }
    }

    @unsafe private func span(_ node: UnsafePointer<GumboNode>, _ name: String) -> Int {
        let value = unsafe HTMLNode.attribute(name, of: node).flatMap { Int($0) } ?? 1
        return Swift.min(Swift.max(value, 1), RenderingLimits.maximumTableColumns)
    }
}
