/// Byte patches for one change each. They are proposals: whoever applies them reads the result.
struct YAMLPatcher {
    let layout: YAMLLayout
    var emitter: YAMLEmitter { layout.emitter }
    private var bytes: [UInt8] { layout.bytes }

    init(_ card: Card) {
        layout = YAMLLayout(card)
    }

    /// Where a value stands.
    struct Slot {
        enum Place {
            case root
            case value(of: YAMLNode, in: YAMLNode)
            case item(Int, of: YAMLNode)
        }

        var node: YAMLNode
        var place: Place
        /// Whether a flow collection holds it.
        var isInFlow: Bool
    }

    // MARK: - Replacing

    /// Puts `value` where a node stands.
    func replace(_ slot: Slot, with value: YAMLValue) -> [TextEdit] {
        let node = slot.node
        let isBlockCollection =
            (node.kind == .sequence || node.kind == .mapping) && !node.isFlow && !node.isAlias
        let inFlow =
            slot.isInFlow || value.isEmptyCollection
            || value.isCollection && node.isFlow && !node.isAlias
        guard value.isCollection, !inFlow else {
            let text = inlineText(value, in: slot)
            return isBlockCollection
                ? replaceBlock(slot, withInline: text) : replaceInline(slot, with: text)
        }
        return isBlockCollection
            ? replaceBlock(slot, withBlock: value) : replaceInline(slot, withBlock: value)
    }

    /// A value on one line, in the quotes of the scalar that it replaces.
    private func inlineText(_ value: YAMLValue, in slot: Slot) -> String {
        let node = slot.node
        guard node.kind == .sequence, !node.isAlias, case .list(let items) = value, !items.isEmpty
        else {
            let style = node.isAlias || node.isTagged ? .plain : node.style
            return emitter.flow(value, inFlow: slot.isInFlow, preferring: style)
        }
        // Items that stay keep the text that they have.
        let old = node.ownItems.map { (YAMLValue($0), $0) }
        let texts = items.map { item in
            let same = old.first { $0.0 == item && !$0.1.byteRange.isEmpty }
            guard let same, node.isFlow || !item.isCollection,
                layout.isOnOneLine(same.1.byteRange)
            else { return emitter.flow(item) }
            return layout.text(same.1.byteRange)
        }
        return "[" + texts.joined(separator: ", ") + "]"
    }

    private func replaceInline(_ slot: Slot, with text: String) -> [TextEdit] {
        let node = slot.node
        guard node.byteRange.isEmpty else {
            return [TextEdit(node.byteRange.lowerBound..<layout.contentEnd(of: node), text)]
        }
        let start: Int
        var before = " "
        switch slot.place {
        case .value(let key, _):
            let keyEnd = key.byteRange.upperBound
            start = layout.colonEnd(of: key) ?? keyEnd
            if start == keyEnd { before = ": " }
        case .item, .root: start = node.byteRange.lowerBound
        }
        // Blanks that end the line are replaced, those before a comment kept.
        let blanks = layout.skippingBlanks(from: start)
        let isLineEnd = blanks == bytes.count || bytes[blanks].isBreak
        return [TextEdit(start..<(isLineEnd ? blanks : start), before + text)]
    }

    private func replaceInline(_ slot: Slot, withBlock value: YAMLValue) -> [TextEdit] {
        let node = slot.node
        let end = node.byteRange.isEmpty ? node.byteRange.upperBound : layout.contentEnd(of: node)
        switch slot.place {
        case .root:
            return [TextEdit(node.byteRange.lowerBound..<end, emitter.block(value, indent: 0))]
        case .item:
            guard !node.byteRange.isEmpty else {
                let indent = layout.indent(of: node.byteRange.lowerBound) + 1
                return replaceInline(slot, with: emitter.block(value, indent: indent))
            }
            let start = node.byteRange.lowerBound
            let indent = layout.indent(of: start)
            return [TextEdit(start..<end, emitter.block(value, indent: indent))]
        case .value(let key, let map):
            guard let colon = layout.colonEnd(of: key) else { return [] }
            let indent = emitter.valueIndent(value, under: indent(of: map))
            let text =
                emitter.lineEnd + emitter.spaces(indent) + emitter.block(value, indent: indent)
            let lineEnd = layout.endOfLine(max(colon, end))
            let rest = layout.skippingBlanks(from: max(colon, end))
            if rest == lineEnd { return [TextEdit(colon..<lineEnd, text)] }
            guard layout.isOnOneLine(colon..<max(colon, end)) else {
                return [TextEdit(colon..<max(colon, end), text)]
            }
            return [TextEdit(colon..<max(colon, end), ""), TextEdit(lineEnd..<lineEnd, text)]
        }
    }

    private func replaceBlock(_ slot: Slot, withInline text: String) -> [TextEdit] {
        let start = slot.node.byteRange.lowerBound
        let end = layout.contentEnd(of: slot.node)
        if case .value(let key, _) = slot.place, let colon = layout.colonEnd(of: key),
            !layout.isOnOneLine(colon..<start)
        {
            let lines = linesFrom(start, end)
            return [TextEdit(colon..<colon, " " + text), TextEdit(lines, "")]
        }
        return [TextEdit(start..<end, text)]
    }

    private func replaceBlock(_ slot: Slot, withBlock value: YAMLValue) -> [TextEdit] {
        let start = slot.node.byteRange.lowerBound
        let end = layout.contentEnd(of: slot.node)
        guard case .value(let key, let map) = slot.place, layout.isFirstOnLine(start),
            !layout.isOnOneLine(key.byteRange.upperBound..<start)
        else {
            let indent = layout.indent(of: start)
            return [TextEdit(start..<end, emitter.block(value, indent: indent))]
        }
        let indent =
            value.kind == slot.node.kind
            ? layout.indent(of: start) : emitter.valueIndent(value, under: indent(of: map))
        return [
            TextEdit(
                layout.startOfLine(start)..<end,
                emitter.spaces(indent) + emitter.block(value, indent: indent))
        ]
    }

    /// Columns before the keys of a block map.
    func indent(of map: YAMLNode) -> Int {
        guard let first = layout.starts(of: map).first else {
            return layout.indent(of: map.byteRange.lowerBound)
        }
        return layout.indent(of: first)
    }

    // MARK: - Removing

    /// Removes an entry of a map that has others.
    func removeEntry(_ position: Int, of map: YAMLNode) -> [TextEdit] {
        let entries = map.ownEntries
        guard entries.indices.contains(position) else { return [] }
        guard !map.isFlow else {
            let parts = entries.map { $0.key.byteRange.lowerBound..<layout.entryEnd($0) }
            return removeFlowPart(position, of: parts)
        }
        let starts = layout.starts(of: map)
        let next = position + 1 < starts.count ? starts[position + 1] : nil
        return removeBlockPart(starts[position], layout.entryEnd(entries[position]), next)
    }

    /// Removes an item of a list that has others.
    func removeItem(_ position: Int, of list: YAMLNode) -> [TextEdit] {
        let items = list.ownItems
        guard items.indices.contains(position) else { return [] }
        guard !list.isFlow else {
            let parts = items.map { $0.byteRange.lowerBound..<layout.contentEnd(of: $0) }
            return removeFlowPart(position, of: parts)
        }
        guard let dashes = layout.dashes(of: list) else { return [] }
        let next = position + 1 < dashes.count ? dashes[position + 1] : nil
        let end = max(dashes[position] + 1, layout.contentEnd(of: items[position]))
        return removeBlockPart(dashes[position], end, next)
    }

    /// Whole lines, from the one of `start` to the one of `end` with its line break.
    private func linesFrom(_ start: Int, _ end: Int) -> Range<Int> {
        layout.startOfLine(start)..<layout.nextLine(end)
    }

    private func removeBlockPart(_ start: Int, _ end: Int, _ next: Int?) -> [TextEdit] {
        if layout.isFirstOnLine(start) { return [TextEdit(linesFrom(start, end), "")] }
        // The part shares its line with the dash of an item. What follows moves up, unless a comment is between.
        let lineEnd = layout.endOfLine(end)
        guard let next, layout.skippingSpaceAndComments(from: lineEnd) == next,
            bytes[lineEnd..<next].allSatisfy({ $0.isBlank || $0.isBreak })
        else { return [TextEdit(start..<lineEnd, "")] }
        return [TextEdit(start..<next, "")]
    }

    private func removeFlowPart(_ position: Int, of parts: [Range<Int>]) -> [TextEdit] {
        let part = parts[position]
        if position + 1 < parts.count {
            return [TextEdit(part.lowerBound..<parts[position + 1].lowerBound, "")]
        }
        guard position > 0 else { return [TextEdit(part, "")] }
        let before = parts[position - 1].upperBound
        let comma = layout.skippingSpaceAndComments(from: before)
        guard !layout.isOnOneLine(before..<part.lowerBound), comma < part.lowerBound,
            bytes[comma] == UInt8(ascii: ","), layout.isFirstOnLine(part.lowerBound)
        else { return [TextEdit(before..<part.upperBound, "")] }
        let rest = layout.skippingSpaceAndComments(from: part.upperBound)
        let isAlone = rest < bytes.count && !layout.isOnOneLine(part.upperBound..<rest)
        let line = isAlone ? linesFrom(part.lowerBound, part.upperBound) : part
        return [TextEdit(comma..<comma + 1, ""), TextEdit(line, "")]
    }

    // MARK: - Inserting

    /// Puts items after the last one of a list that has some.
    func appendItems(_ values: [YAMLValue], to list: YAMLNode) -> [[TextEdit]] {
        let items = list.ownItems
        guard let last = items.last, !values.isEmpty else { return [] }
        let style = quotes(of: items)
        guard !list.isFlow else {
            let parts = items.map { $0.byteRange.lowerBound..<layout.contentEnd(of: $0) }
            return [appendFlow(values.map { emitter.flow($0, preferring: style) }, after: parts)]
        }
        guard let dashes = layout.dashes(of: list), let dash = dashes.last else { return [] }
        let indent = layout.indent(of: dash)
        let gap =
            last.byteRange.isEmpty || !layout.isOnOneLine(dash..<last.byteRange.lowerBound)
            ? 1 : max(1, last.byteRange.lowerBound - dash - 1)
        let lines = values.map {
            "-" + emitter.spaces(gap) + emitter.block($0, indent: indent + 1 + gap, style: style)
        }
        return appendLines(lines, indent: indent, start: dash, last: last)
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
            return [appendFlow([text], after: Array(parts[...position]))]
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

    private func appendFlow(_ texts: [String], after parts: [Range<Int>]) -> [TextEdit] {
        guard let last = parts.last else { return [] }
        var separator = ", "
        if parts.count > 1 {
            let gap = parts[parts.count - 2].upperBound..<last.lowerBound
            let comma = layout.skippingBlanks(from: gap.lowerBound)
            let space = comma + 1..<max(comma + 1, gap.upperBound)
            if comma < gap.upperBound, bytes[comma] == UInt8(ascii: ","),
                bytes[space].allSatisfy({ $0.isBlank || $0.isBreak })
            {
                separator = "," + layout.text(space)
            }
        }
        return [
            TextEdit(
                last.upperBound..<last.upperBound, texts.map { separator + $0 }.joined())
        ]
    }

    /// The quotes that all texts of a list stand in, if they do.
    private func quotes(of items: [YAMLNode]) -> YAMLNode.Style {
        guard let style = items.first?.style, style == .singleQuoted || style == .doubleQuoted,
            items.allSatisfy({ $0.kind == .string && $0.style == style })
        else { return .plain }
        return style
    }
}
