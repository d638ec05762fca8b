/// Makes the fixes that rules offer: small patches of one card that leave every other byte as it is.
///
/// Each function gives `nil` where it cannot be done safely: on aliases, on values with an anchor or a tag, on what
/// spans lines where one line is expected. Nothing is read again here; `FixApplier` does that before it keeps a fix.
package struct FixBuilder {
    private let patcher: YAMLPatcher
    private var layout: YAMLLayout { patcher.layout }

    package init(_ card: Card) {
        patcher = YAMLPatcher(card)
    }

    // MARK: - Scalars

    /// Writes another text in the place of a scalar, in the quotes that it has or in those that it needs.
    package func replaceText(
        of node: YAMLNode, with text: String, description: String? = nil
    ) -> Fix? {
        guard let range = plainRange(of: node) else { return nil }
        let written = YAMLScalarWriter.write(
            text, preferring: node.style, inFlow: isInFlow(range))
        return Fix(description ?? "write '\(text.escapedForMessage)'", [TextEdit(range, written)])
    }

    /// Puts a scalar without quotes into quotes, so that the text as written is what is read.
    package func quote(_ node: YAMLNode, description: String? = nil) -> Fix? {
        guard node.style == .plain, let range = plainRange(of: node), !range.isEmpty else {
            return nil
        }
        let text = layout.text(range)
        let written = YAMLScalarWriter.write(text, preferring: .singleQuoted)
        return Fix(
            description ?? "put it in quotes: \(written.escapedForMessage)",
            [TextEdit(range, written)])
    }

    /// Writes any value in the place of one of a map's values.
    package func replaceValue(
        of key: YAMLNode, in map: YAMLNode, with value: YAMLValue, description: String
    ) -> Fix? {
        guard let entry = map.ownEntries.first(where: { $0.key.isSamePlace(as: key) }) else {
            return nil
        }
        let slot = YAMLPatcher.Slot(
            node: entry.value, place: .value(of: key, in: map), isInFlow: map.isFlow)
        return fix(description, patcher.replace(slot, with: value))
    }

    // MARK: - Entries and items

    /// Removes an item of a list with its line, its comment included; a list's only item stays.
    package func removeItem(
        _ item: YAMLNode, of list: YAMLNode, description: String? = nil
    ) -> Fix? {
        let items = list.ownItems
        guard items.count > 1, let position = items.firstIndex(where: { $0.isSamePlace(as: item) })
        else { return nil }
        return fix(description ?? "remove the item", patcher.removeItems([position], of: list))
    }

    /// Gives a key another name.
    package func renameKey(_ key: YAMLNode, to name: String, description: String? = nil) -> Fix? {
        guard let range = plainRange(of: key) else { return nil }
        let written = YAMLScalarWriter.write(name, preferring: key.style, inFlow: isInFlow(range))
        return Fix(
            description ?? "rename the key to '\(name.escapedForMessage)'",
            [TextEdit(range, written)])
    }

    /// Adds an entry to a map after another one, found by its key.
    package func insertEntry(
        _ name: String, _ value: YAMLValue, after key: YAMLNode, of map: YAMLNode,
        description: String? = nil
    ) -> Fix? {
        guard
            let position = map.ownEntries.firstIndex(where: { $0.key.isSamePlace(as: key) }),
            let edits = patcher.insertEntry(name, value, after: position, of: map).first
        else { return nil }
        return fix(description ?? "add '\(name.escapedForMessage)'", edits)
    }

    // MARK: - Parts

    /// The bytes of a scalar on one line that is no alias and has no anchor or tag.
    private func plainRange(of node: YAMLNode) -> Range<Int>? {
        let range = node.byteRange
        guard !node.isAlias, !node.isTagged, !range.isEmpty, node.kind != .sequence,
            node.kind != .mapping, node.style != .literal, node.style != .folded,
            range.upperBound <= layout.bytes.count, layout.isOnOneLine(range),
            layout.bytes[range.lowerBound] != UInt8(ascii: "&")
        else { return nil }
        return range
    }

    /// Whether a scalar may stand in a flow collection: then its text is quoted for one, which is right everywhere.
    private func isInFlow(_ range: Range<Int>) -> Bool {
        let line = layout.startOfLine(range.lowerBound)..<range.lowerBound
        if layout.bytes[line].contains(where: {
            $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ",")
        }) {
            return true
        }
        let rest = layout.skippingBlanks(from: range.upperBound)
        return rest < layout.bytes.count
            && (layout.bytes[rest] == UInt8(ascii: ",") || layout.bytes[rest] == UInt8(ascii: "]")
                || layout.bytes[rest] == UInt8(ascii: "}"))
    }

    private func fix(_ description: String, _ edits: [TextEdit]) -> Fix? {
        edits.isEmpty ? nil : Fix(description, edits)
    }
}
