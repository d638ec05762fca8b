/// Putting entries and items into collections that have some.
extension YAMLPatcher {
    /// Puts items after one of a list. Several proposals, the best first.
    func insertItems(
        _ values: [YAMLValue], after position: Int, of list: YAMLNode
    ) -> [[TextEdit]] {
        let items = list.ownItems
        guard items.indices.contains(position), !values.isEmpty else { return [] }
        let style = quotes(of: items)
        guard !list.isFlow else {
            let parts = items.map { $0.byteRange.lowerBound..<layout.contentEnd(of: $0) }
            return [
                appendFlow(
                    values.map { emitter.flow($0, preferring: style) }, after: position, of: parts)
            ]
        }
        guard let dashes = layout.dashes(of: list) else { return [] }
        let dash = dashes[position]
        let item = items[position].byteRange
        let indent = layout.indent(of: dash)
        let gap =
            item.isEmpty || !layout.isOnOneLine(dash..<item.lowerBound)
            ? 1 : max(1, item.lowerBound - dash - 1)
        let lines = values.map {
            "-" + emitter.spaces(gap) + emitter.block($0, indent: indent + 1 + gap, style: style)
        }
        return appendLines(lines, indent: indent, start: dash, last: items[position])
    }

    /// Puts items before one of a block list.
    func insertItems(_ values: [YAMLValue], before position: Int, of list: YAMLNode) -> [TextEdit] {
        guard let dashes = layout.dashes(of: list), dashes.indices.contains(position) else {
            return []
        }
        let indent = layout.indent(of: dashes[position])
        let text = values.map {
            "- " + emitter.block($0, indent: indent + 2, style: quotes(of: list.ownItems))
                + emitter.lineEnd + emitter.spaces(indent)
        }.joined()
        return [TextEdit(dashes[position]..<dashes[position], text)]
    }

    /// Puts an entry after another one of a map. Several proposals, the best first.
    func insertEntry(
        _ key: String, _ value: YAMLValue, after position: Int, of map: YAMLNode
    ) -> [[TextEdit]] {
        let entries = map.ownEntries
        guard entries.indices.contains(position) else { return [] }
        let name = YAMLValue.text(key)
        guard !map.isFlow else {
            let parts = entries.map { $0.key.byteRange.lowerBound..<layout.entryEnd($0) }
            let isJSON = entries.allSatisfy { $0.key.style == .doubleQuoted }
            let text =
                emitter.flow(name, preferring: isJSON ? .doubleQuoted : .plain) + ": "
                + emitter.flow(value, preferring: isJSON ? .doubleQuoted : .plain)
            return [appendFlow([text], after: position, of: parts)]
        }
        let starts = layout.starts(of: map)
        let indent = layout.indent(of: starts[position])
        let line = emitter.entry(name, value, indent: indent)
        return appendLines(
            [line], indent: indent, start: starts[position], last: entries[position].value)
    }

    /// Lines after the part of a block collection that starts at `start` and ends with the node `last`; before it,
    /// where a text that goes on to the end of the file would change.
    private func appendLines(
        _ lines: [String], indent: Int, start: Int, last: YAMLNode
    ) -> [[TextEdit]] {
        let spaces = emitter.spaces(indent)
        let end = layout.endOfLine(max(start, layout.contentEnd(of: last)))
        let after = lines.map { emitter.lineEnd + spaces + $0 }.joined()
        let before = lines.map { $0 + emitter.lineEnd + spaces }.joined()
        var proposals = [[TextEdit(end..<end, after)]]
        let innermost = lastScalar(of: last)
        if innermost.style == .literal || innermost.style == .folded {
            let fullEnd = innermost.byteRange.upperBound
            if fullEnd > end, layout.startOfLine(fullEnd) == fullEnd {
                let lines = lines.map { spaces + $0 + emitter.lineEnd }.joined()
                proposals.append([TextEdit(fullEnd..<fullEnd, lines)])
            }
            proposals.append([TextEdit(start..<start, before)])
        }
        return proposals
    }

    private func lastScalar(of node: YAMLNode) -> YAMLNode {
        var node = node
        while let inner = node.ownItems.last ?? node.ownEntries.last?.value { node = inner }
        return node
    }

    private func appendFlow(
        _ texts: [String], after position: Int, of parts: [Range<Int>]
    ) -> [TextEdit] {
        var separator = ", "
        if parts.count > 1 {
            let first = min(position, parts.count - 2)
            let gap = parts[first].upperBound..<parts[first + 1].lowerBound
            let comma = layout.skippingBlanks(from: gap.lowerBound)
            let space = min(comma + 1, gap.upperBound)..<gap.upperBound
            if comma < gap.upperBound, bytes[comma] == UInt8(ascii: ","),
                bytes[space].allSatisfy({ $0.isBlank || $0.isBreak })
            {
                separator = "," + layout.text(space)
            }
        }
        let end = parts[position].upperBound
        return [TextEdit(end..<end, texts.map { separator + $0 }.joined())]
    }

    /// The quotes that all texts of a list stand in, if they do.
    private func quotes(of items: [YAMLNode]) -> YAMLNode.Style {
        guard let style = items.first?.style, style == .singleQuoted || style == .doubleQuoted,
            items.allSatisfy({ $0.kind == .string && $0.style == style })
        else { return .plain }
        return style
    }
}
