/// Taking entries and items out of collections that keep others.
extension YAMLPatcher {
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
}
