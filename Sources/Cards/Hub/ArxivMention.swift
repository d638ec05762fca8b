/// Papers on arXiv that a card names: by their address, as `arXiv:2005.14165`, or in the field `arxiv`.
enum ArxivMention {
    /// A card that lists hundreds of papers is no card of each of them.
    static let limit = 32

    /// Ids such as `2005.14165`, without a version, in the order of the text.
    static func all(in context: CardContext) -> [String] {
        var ids: [String] = []
        func note(_ id: ArraySlice<UInt8>) -> Bool {
            let text = String(decoding: id, as: UTF8.self)
            if !ids.contains(text) { ids.append(text) }
            return ids.count < limit
        }
        context.fields.forEachText(of: .arxiv) { node in
            let bytes = node.textBytes
            let start = bytes.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
            if ids.count < limit,
                let id = id(in: bytes[(start.map { $0 + 1 } ?? bytes.startIndex)...])
            {
                _ = note(id)
            }
        }
        guard ids.count < limit else { return ids }
        let bytes = context.card.bytes
        ByteSearch.forEach("arxiv.org/", in: bytes, bytes.indices) { offset in
            let rest = bytes[(offset + 10)...]
            // 'abs/', 'pdf/' or 'html/' stands before the id.
            guard let slash = rest.prefix(5).firstIndex(of: UInt8(ascii: "/")) else { return true }
            return id(in: rest[(slash + 1)...]).map(note) ?? true
        }
        guard ids.count < limit else { return ids }
        ByteSearch.forEach("Xiv:", in: bytes, bytes.indices) { offset in
            id(in: bytes[(offset + 4)...].drop { $0 == UInt8(ascii: " ") }).map(note) ?? true
        }
        return ids
    }

    /// `YYMM.NNNN` or `YYMM.NNNNN` at the start of the bytes, not followed by another digit.
    ///
    /// Source: arXiv's scheme of identifiers since April 2007.
    private static func id(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let year = bytes.prefix(4)
        let rest = bytes.dropFirst(4)
        let number = rest.dropFirst().prefix { $0.isDigit }
        guard year.count == 4, year.allSatisfy(\.isDigit), rest.first == UInt8(ascii: "."),
            4...5 ~= number.count, 1...12 ~= month(year)
        else { return nil }
        return bytes[..<number.endIndex]
    }

    private static func month(_ year: ArraySlice<UInt8>) -> Int {
        year.dropFirst(2).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
}
