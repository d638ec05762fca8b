/// Where the parts of a front matter stand in its bytes: ends of values, dashes of items, whole lines.
///
/// The marks of libyaml say where a block collection is followed by something, not where it ends; everything here
/// goes by the last character that belongs to a value. What it takes on trust an editor checks afterwards, by
/// reading the result.
struct YAMLLayout: Sendable {
    let bytes: [UInt8]
    let emitter: YAMLEmitter

    init(_ card: Card) {
        bytes = card.bytes
        emitter = YAMLEmitter(
            lineEnd: Self.lineEnd(of: card),
            indentsLists: Self.indentsLists(card))
    }

    // MARK: - Style of the file

    /// The line end that the front matter uses most; where it has none, the file's.
    private static func lineEnd(of card: Card) -> String {
        let block = card.frontMatter.opening.lowerBound..<card.frontMatter.closing.upperBound
        return mostUsedLineEnd(card.bytes[block]) ?? mostUsedLineEnd(card.bytes[...]) ?? "\n"
    }

    private static func mostUsedLineEnd(_ bytes: ArraySlice<UInt8>) -> String? {
        var counts = (lf: 0, crlf: 0, cr: 0)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == .lineFeed {
                if previous == .carriageReturn {
                    counts.crlf += 1
                    counts.cr -= 1
                } else {
                    counts.lf += 1
                }
            } else if byte == .carriageReturn {
                counts.cr += 1
            }
            previous = byte
        }
        guard counts.lf + counts.crlf + counts.cr > 0 else { return nil }
        if counts.lf >= max(counts.crlf, counts.cr) { return "\n" }
        return counts.crlf >= counts.cr ? "\r\n" : "\r"
    }

    private static func indentsLists(_ card: Card) -> Bool {
        guard let root = card.metadata else { return false }
        var balance = 0
        for (key, value) in root.ownEntries
        where value.kind == .sequence && !value.isFlow && !value.isAlias {
            balance += value.position.column > key.position.column ? 1 : -1
        }
        return balance > 0
    }

    // MARK: - Ends

    /// The offset after the last visible character of a node.
    func contentEnd(of node: YAMLNode) -> Int {
        let written = node.byteRange
        guard !node.isAlias else { return written.upperBound }
        switch node.kind {
        case .sequence where !node.isFlow:
            return node.ownItems.last.map(contentEnd(of:)) ?? written.upperBound
        case .mapping where !node.isFlow || !isBracketed(node):
            guard let last = node.ownEntries.last else { return written.upperBound }
            return entryEnd(last)
        case .sequence, .mapping: return written.upperBound
        default:
            guard node.style == .literal || node.style == .folded else {
                return written.upperBound
            }
            var end = written.upperBound
            while end > written.lowerBound + 1, bytes[end - 1].isBlank || bytes[end - 1].isBreak {
                end -= 1
            }
            return end
        }
    }

    /// The offset after the last visible character of an entry, its colon counted where the value is empty.
    func entryEnd(_ entry: (key: YAMLNode, value: YAMLNode)) -> Int {
        let keyEnd = entry.key.byteRange.upperBound
        guard entry.value.byteRange.isEmpty else {
            return max(keyEnd, contentEnd(of: entry.value))
        }
        return colonEnd(of: entry.key) ?? keyEnd
    }

    /// The offset after the colon of a key; `nil` where none follows on its line.
    func colonEnd(of key: YAMLNode) -> Int? {
        let colon = skippingBlanks(from: key.byteRange.upperBound)
        return colon < bytes.count && bytes[colon] == UInt8(ascii: ":") ? colon + 1 : nil
    }

    /// Whether a map in flow style has braces: `[a: 1]` holds one without.
    private func isBracketed(_ map: YAMLNode) -> Bool {
        guard let first = map.ownEntries.first else { return true }
        return first.key.byteRange.lowerBound > map.byteRange.lowerBound
    }

    // MARK: - Starts

    /// Where each item of a block list has its dash; `nil` where one is not found.
    func dashes(of list: YAMLNode) -> [Int]? {
        var dashes: [Int] = []
        var index = skippingProperties(from: list.byteRange.lowerBound)
        for item in list.ownItems {
            index = skippingSpaceAndComments(from: index)
            guard index < bytes.count, bytes[index] == UInt8(ascii: "-") else { return nil }
            dashes.append(index)
            index = max(index + 1, contentEnd(of: item))
        }
        return dashes
    }

    /// Where each entry of a block map starts, a question mark before its key counted.
    func starts(of map: YAMLNode) -> [Int] {
        var starts: [Int] = []
        var index = skippingProperties(from: map.byteRange.lowerBound)
        for entry in map.ownEntries {
            let key = entry.key.byteRange.lowerBound
            index = skippingSpaceAndComments(from: index)
            let isExplicit =
                index + 1 < bytes.count && bytes[index] == UInt8(ascii: "?") && index < key
            starts.append(isExplicit ? index : key)
            index = entryEnd(entry)
        }
        return starts
    }

    /// Skips an anchor and a tag of a collection that starts on a later line.
    private func skippingProperties(from offset: Int) -> Int {
        var index = offset
        while index < bytes.count,
            bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "!")
        {
            while index < bytes.count, !bytes[index].isBlank, !bytes[index].isBreak { index += 1 }
            index = skippingSpaceAndComments(from: index)
        }
        return index
    }

    // MARK: - Lines

    func startOfLine(_ offset: Int) -> Int {
        var index = offset
        while index > 0, !bytes[index - 1].isBreak { index -= 1 }
        return index == 0 && bytes.starts(with: utf8ByteOrderMark) ? 3 : index
    }

    /// The offset of the line break that ends the line of `offset`, or the end of the file.
    func endOfLine(_ offset: Int) -> Int {
        var index = offset
        while index < bytes.count, !bytes[index].isBreak { index += 1 }
        return index
    }

    /// The start of the line after the one of `offset`.
    func nextLine(_ offset: Int) -> Int {
        let end = endOfLine(offset)
        guard end < bytes.count else { return end }
        let isPair =
            bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
        return end + (isPair ? 2 : 1)
    }

    /// Whether only blanks stand before `offset` on its line.
    func isFirstOnLine(_ offset: Int) -> Bool {
        bytes[startOfLine(offset)..<offset].allSatisfy(\.isBlank)
    }

    func isOnOneLine(_ range: Range<Int>) -> Bool { !bytes[range].contains(where: \.isBreak) }

    /// Columns before `offset` on its line.
    func indent(of offset: Int) -> Int {
        bytes[startOfLine(offset)..<offset].reduce(0) { $0 + ($1.isUTF8Continuation ? 0 : 1) }
    }

    func skippingBlanks(from offset: Int) -> Int {
        var index = offset
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        return index
    }

    func skippingSpaceAndComments(from offset: Int) -> Int {
        var index = offset
        while index < bytes.count {
            if bytes[index].isBlank || bytes[index].isBreak {
                index += 1
            } else if bytes[index] == UInt8(ascii: "#") {
                index = endOfLine(index)
            } else {
                break
            }
        }
        return index
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension UInt8 {
    var isBreak: Bool { self == .lineFeed || self == .carriageReturn }
}

extension YAMLNode {
    /// The items as written; empty for an alias.
    var ownItems: [YAMLNode] { isAlias ? [] : Array(items) }

    /// The entries as written, equal keys and merge keys too; empty for an alias.
    var ownEntries: [(key: YAMLNode, value: YAMLNode)] {
        let record = written
        guard record.shape == .mapping else { return [] }
        var result: [(key: YAMLNode, value: YAMLNode)] = []
        var child = Int(index) + 1
        while child < Int(record.next) {
            let value = document.records[child].successor(of: child)
            guard value < Int(record.next) else { break }
            result.append(
                (
                    YAMLNode(document, Int32(truncatingIfNeeded: child)),
                    YAMLNode(document, Int32(truncatingIfNeeded: value))
                ))
            child = document.records[value].successor(of: value)
        }
        return result
    }

    /// Whether a later entry of the map has the same key.
    var isShadowed: Bool { written.flags.contains(.shadowed) }

    /// Whether both are the same place of one document.
    func isSamePlace(as other: YAMLNode) -> Bool {
        document === other.document && index == other.index
    }
}
