/// Byte patches for one change each. They are proposals: whoever applies them reads the result.
struct YAMLPatcher {
    let layout: YAMLLayout
    private(set) var emitter: YAMLEmitter
    var bytes: [UInt8] { layout.bytes }

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

    /// Whole lines, from the one of `start` to the one of `end` with its line break.
    func linesFrom(_ start: Int, _ end: Int) -> Range<Int> {
        layout.startOfLine(start)..<layout.nextLine(end)
    }
}
