/// Removing and renaming keys.
extension CardEditPlanner {
    func remove(_ path: YAMLPath) throws(CardEditError) -> [[TextEdit]] {
        // A text that would come to stand last needs the line break of what was there.
        try removals(path).flatMap { edits -> [[TextEdit]] in
            guard let last = edits.last,
                last.range.upperBound == card.frontMatter.closing.lowerBound
            else { return [edits] }
            let end = layout.endOfLine(max(last.range.lowerBound, last.range.upperBound - 2))
            let shorter = TextEdit(last.range.lowerBound..<end, last.replacement)
            return [edits, edits.dropLast() + [shorter]]
        }
    }

    private func removals(_ path: YAMLPath) throws(CardEditError) -> [[TextEdit]] {
        guard let root = card.metadata, case .slot(let slot) = try resolve(path, root) else {
            throw .shared(path)
        }
        switch slot.place {
        case .root: return []
        case .item(let position, let list):
            guard list.ownItems.count == 1 else {
                return [patcher.removeItems([position], of: list)]
            }
            return try emptied(path, root, .list([]))
        case .value(let key, let map):
            let entries = map.ownEntries
            // Of equal keys the last counts; with it gone, an earlier one would.
            let positions = entries.indices.filter {
                entries[$0].key.kind == key.kind && entries[$0].key.text == key.text
            }
            guard positions.count == entries.count else {
                return [patcher.removeEntries(positions, of: map)]
            }
            guard path.steps.count == 1, !map.isFlow else {
                return try emptied(path, root, .map([]))
            }
            let start = layout.startOfLine(key.byteRange.lowerBound)
            return [[TextEdit(start..<layout.nextLine(layout.contentEnd(of: map)), "")]]
        }
    }

    /// The collection that a path ends in, without what is in it.
    private func emptied(
        _ path: YAMLPath, _ root: YAMLNode, _ value: YAMLValue
    ) throws(CardEditError) -> [[TextEdit]] {
        let parent = YAMLPath(path.steps.dropLast())
        guard case .slot(let slot) = try resolve(parent, root) else { return [] }
        return [patcher.replace(slot, with: value)]
    }

    func rename(_ path: YAMLPath, to name: String) throws(CardEditError) -> [[TextEdit]] {
        guard let root = card.metadata, case .slot(let slot) = try resolve(path, root),
            case .value(let key, let map) = slot.place
        else { throw .shared(path) }
        let text = YAMLScalarWriter.write(
            name, preferring: key.style, inFlow: slot.isInFlow || map.isFlow)
        // Earlier entries of the same key count for nothing; they must not come to count.
        let shadowed = map.ownEntries.indices.filter {
            let other = map.ownEntries[$0].key
            return other.isShadowed && other.kind == key.kind && other.text == key.text
        }
        return [patcher.removeEntries(shadowed, of: map) + [TextEdit(key.byteRange, text)]]
    }
}
