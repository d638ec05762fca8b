/// Where the metadata of a card sits in its bytes.
///
/// Finds what `huggingface_hub`'s expression finds, which its source states to be the Hub's own: white space from the
/// very start, `---`, a line break; as little as possible; a line break, `---`, blanks, and LF, CR LF or the end of
/// the file. One byte-order mark before it is skipped. Nothing here looks inside the YAML.
public struct FrontMatter: Equatable, Sendable {
    public enum Shape: Equatable, Sendable {
        /// A block, perhaps without any data in it.
        case block
        /// The opening line is there and no closing one.
        case unterminated
        /// `---` twice in a row: no block, as the line break between them cannot serve both.
        case collapsed
        /// No opening line.
        case missing
    }

    public let shape: Shape
    /// The dashes of the opening line, without its line break; where there are none, an empty range at the text's start.
    public let opening: Range<Int>
    /// The YAML between the two lines, without the line break before the closing one.
    public let yaml: Range<Int>
    /// The dashes of the closing line and the blanks after them.
    public let closing: Range<Int>
    /// The Markdown.
    public let body: Range<Int>

    public init(of bytes: [UInt8]) {
        let start = bytes.starts(with: utf8ByteOrderMark) ? 3 : 0
        let dashes = Self.skippingWhiteSpace(bytes, from: start)
        guard Self.hasDashes(bytes, at: dashes) else {
            self.init(without: .missing, opening: start..<start, body: start..<bytes.count)
            return
        }
        let opening = dashes..<dashes + 3
        guard let content = Self.skippingLineBreak(bytes, at: opening.upperBound) else {
            self.init(without: .missing, opening: start..<start, body: start..<bytes.count)
            return
        }
        if let block = Self.closingLine(bytes, from: content) {
            self.init(
                shape: .block, opening: opening, yaml: content..<block.lineBreak,
                closing: block.closing,
                body: block.body..<bytes.count)
            return
        }
        // CR LF between two lines of dashes can be taken apart: the expression opens with CR and closes with LF.
        if bytes[content - 1] == .lineFeed, bytes[content - 2] == .carriageReturn,
            let end = Self.endOfClosing(bytes, at: content)
        {
            self.init(
                shape: .block, opening: opening, yaml: content - 1..<content - 1,
                closing: content..<end.blanks,
                body: end.body..<bytes.count)
            return
        }
        let collapsed = Self.endOfClosing(bytes, at: content) != nil
        self.init(
            without: collapsed ? .collapsed : .unterminated, opening: opening,
            body: start..<bytes.count)
    }

    private init(
        shape: Shape, opening: Range<Int>, yaml: Range<Int>, closing: Range<Int>, body: Range<Int>
    ) {
        self.shape = shape
        self.opening = opening
        self.yaml = yaml
        self.closing = closing
        self.body = body
    }

    private init(without shape: Shape, opening: Range<Int>, body: Range<Int>) {
        let end = opening.upperBound
        self.init(shape: shape, opening: opening, yaml: end..<end, closing: end..<end, body: body)
    }

    // MARK: - Scanning

    private static func hasDashes(_ bytes: [UInt8], at index: Int) -> Bool {
        index + 3 <= bytes.count && bytes[index] == dash && bytes[index + 1] == dash
            && bytes[index + 2] == dash
    }

    /// The first offset after a line break at `index`; `nil` where there is none.
    private static func skippingLineBreak(_ bytes: [UInt8], at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        if bytes[index] == .lineFeed { return index + 1 }
        guard bytes[index] == .carriageReturn else { return nil }
        return index + 1 < bytes.count && bytes[index + 1] == .lineFeed ? index + 2 : index + 1
    }

    /// For dashes at `index`: the end of the blanks after them and the start of what follows the line, if that line
    /// may close a block.
    private static func endOfClosing(_ bytes: [UInt8], at index: Int) -> (blanks: Int, body: Int)? {
        guard hasDashes(bytes, at: index) else { return nil }
        var end = index + 3
        while end < bytes.count, bytes[end] == space || bytes[end] == tab { end += 1 }
        if end == bytes.count { return (end, end) }
        if bytes[end] == .lineFeed { return (end, end + 1) }
        guard bytes[end] == .carriageReturn, end + 1 < bytes.count, bytes[end + 1] == .lineFeed
        else { return nil }
        return (end, end + 2)
    }

    private struct ClosingLine {
        var lineBreak: Int
        var closing: Range<Int>
        var body: Int
    }

    private static func closingLine(_ bytes: [UInt8], from start: Int) -> ClosingLine? {
        var index = start + 1
        while index < bytes.count,
            let dashes = ByteSearch.first("---", in: bytes, index..<bytes.count)
        {
            index = dashes + 1
            guard bytes[dashes - 1].isLineEnd, let end = endOfClosing(bytes, at: dashes) else {
                continue
            }
            let isPair =
                dashes - 2 >= start && bytes[dashes - 1] == .lineFeed
                && bytes[dashes - 2] == .carriageReturn
            return ClosingLine(
                lineBreak: dashes - (isPair ? 2 : 1), closing: dashes..<end.blanks, body: end.body)
        }
        return nil
    }

    /// Skips what Python's `\s` matches: Unicode's white space and the four separators of ASCII.
    private static func skippingWhiteSpace(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let length: Int
            switch bytes[index] {
            case 0x09...0x0D, 0x1C...0x20: length = 1
            case 0xC2
            where index + 1 < bytes.count && (bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0):
                length = 2
            case 0xE1...0xE3 where index + 2 < bytes.count:
                let scalar =
                    UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
                    | UInt32(bytes[index + 2] & 0x3F)
                guard Unicode.Scalar(scalar)?.properties.isWhitespace == true else { return index }
                length = 3
            default: return index
            }
            index += length
        }
        return index
    }

    private static let dash = UInt8(ascii: "-")
    private static let space = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")
}
