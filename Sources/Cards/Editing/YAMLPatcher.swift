/// Byte patches for one change each. They are proposals: whoever applies them reads the result.
struct YAMLPatcher {
    let layout: YAMLLayout
    private(set) var emitter: YAMLEmitter
    private var bytes: [UInt8] { layout.bytes }

    init(_ card: Card) {
        layout = YAMLLayout(card)
        emitter = layout.emitter
    }

    /// One that writes every text on one line: what ends a file cannot end in an open block of lines.
    var withoutLiterals: YAMLPatcher {
        var copy = self
        copy.emitter.usesLiterals = false
        return copy
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

    /// Writes a text of several lines as such under its key; `nil` where that cannot be done.
    func replace(_ slot: Slot, withLines value: YAMLValue) -> [TextEdit]? {
        guard case .value(let key, let map) = slot.place, !slot.isInFlow, value.kind == .string,
            let text = value.scalarText, let colon = layout.colonEnd(of: key),
            let lines = emitter.literal(text, indent: indent(of: map) + 2)
        else { return nil }
        let end = max(colon, layout.contentEnd(of: slot.node))
        guard layout.skippingBlanks(from: end) == layout.endOfLine(end) else { return nil }
        return [TextEdit(colon..<end, " " + lines)]
    }

    // MARK: - Removing

    /// Removes entries of a map that keeps others; positions ascend.
    func removeEntries(_ positions: [Int], of map: YAMLNode) -> [TextEdit] {
        let entries = map.ownEntries
        guard positions.allSatisfy(entries.indices.contains) else { return [] }
        guard !map.isFlow else {
            return removeFlowParts(
                positions, of: entries.map { $0.key.byteRange.lowerBound..<layout.entryEnd($0) })
        }
        let starts = layout.starts(of: map)
        return positions.flatMap {
            removeBlockPart(
                starts[$0], layout.entryEnd(entries[$0]),
                $0 + 1 < starts.count ? starts[$0 + 1] : nil)
        }
    }

    /// Removes items of a list that keeps others; positions ascend.
    func removeItems(_ positions: [Int], of list: YAMLNode) -> [TextEdit] {
        let items = list.ownItems
        guard positions.allSatisfy(items.indices.contains) else { return [] }
        guard !list.isFlow else {
            return removeFlowParts(
                positions, of: items.map { $0.byteRange.lowerBound..<layout.contentEnd(of: $0) })
        }
        guard let dashes = layout.dashes(of: list) else { return [] }
        return positions.flatMap {
            removeBlockPart(
                dashes[$0], max(dashes[$0] + 1, layout.contentEnd(of: items[$0])),
                $0 + 1 < dashes.count ? dashes[$0 + 1] : nil)
        }
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

    private func removeFlowParts(_ positions: [Int], of parts: [Range<Int>]) -> [TextEdit] {
        var edits: [TextEdit] = []
        var rest = positions[...]
        // Those at the end go with the comma before them, all others with the one after.
        var tail = parts.count
        while rest.last == tail - 1 {
            rest = rest.dropLast()
            tail -= 1
        }
        for position in rest {
            edits.append(
                TextEdit(parts[position].lowerBound..<parts[position + 1].lowerBound, ""))
        }
        guard tail < parts.count, let last = parts.last else { return edits }
        guard tail > 0 else { return edits + [TextEdit(parts[0].lowerBound..<last.upperBound, "")] }
        let kept = parts[tail - 1].upperBound
        let removed = parts[tail].lowerBound..<last.upperBound
        let comma = layout.skippingSpaceAndComments(from: kept)
        guard !layout.isOnOneLine(kept..<removed.lowerBound), comma < removed.lowerBound,
            bytes[comma] == UInt8(ascii: ","), layout.isFirstOnLine(removed.lowerBound)
        else { return edits + [TextEdit(kept..<removed.upperBound, "")] }
        let next = layout.skippingSpaceAndComments(from: removed.upperBound)
        let isAlone = next < bytes.count && !layout.isOnOneLine(removed.upperBound..<next)
        let lines = isAlone ? linesFrom(removed.lowerBound, removed.upperBound) : removed
        return edits + [TextEdit(comma..<comma + 1, ""), TextEdit(lines, "")]
    }

    // MARK: - Inserting

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
