extension Rules {
    static let frontMatterRules: [Rule] = [
        Rule(
            "front-matter/missing", .warning,
            "A card without metadata cannot be found or filtered",
            help:
                "Start the file with a line '---', keys such as 'license: mit', and another line '---'."
        ),
        Rule(
            "front-matter/empty", .warning,
            "An empty block says nothing",
            help: "Write keys such as 'license: mit' between the two lines."),
        Rule(
            "front-matter/unterminated", .error,
            "A block that is never closed is not read",
            help: "Add a line of exactly '---' after the last key."),
        Rule(
            "front-matter/not-a-map", .error,
            "Metadata is a map of keys to values",
            help: "Write keys such as 'license: mit'."),
        Rule(
            "front-matter/opening-blank", .warning, isFixable: true,
            "The opening line is exactly three dashes, or the block is not read",
            help: "Remove the blanks after the dashes."),
        Rule(
            "front-matter/leading-blank", .warning, isFixable: true,
            "The block starts the file",
            help: "Remove what stands before the opening line."
        ) { context, findings in
            let matter = context.card.frontMatter
            let start = context.card.bytes.starts(with: utf8ByteOrderMark) ? 3 : 0
            guard matter.shape == .block, matter.opening.lowerBound > start else { return }
            findings.report(
                at: context.range(of: matter.opening), "white space stands before the front matter",
                fix: Fix("remove it", [TextEdit(start..<matter.opening.lowerBound, "")]))
        },
        Rule(
            "front-matter/second-block", .warning,
            "Only one block is read; what looks like more of it is body text",
            help: "Move the keys into the block above, or put a blank line before a Markdown rule."
        ) { context, findings in
            guard let offset = secondBlock(context.card) else { return }
            findings.report(
                at: SourceRange(at: context.position(of: offset)),
                "a second block of metadata is not read")
        },
    ]

    /// Where the first lines of the body are, or look like, more metadata; `nil` where they are Markdown.
    private static func secondBlock(_ card: Card) -> Int? {
        guard card.frontMatter.shape == .block,
            let first = BodyLines(card).first(where: { _ in true })
        else { return nil }
        if first.isDashes { return first.offset }
        let isKey = first.text.leadingKey.flatMap { CardField(key: $0) } != nil
        let isContinuation = first.text.first == UInt8(ascii: " ") && !first.isBlank
        guard isKey || isContinuation else {
            return first.isBlank ? blockBelow(card) : nil
        }
        // More lines of the block's kind, up to the dashes that were to close it.
        for line in BodyLines(card).prefix(maximumLines) {
            if line.isDashes { return isKey ? first.offset : line.offset }
            guard !line.isBlank, line.looksLikeYAML else { return nil }
        }
        return nil
    }

    private static let maximumLines = 200

    /// A block with keys of cards, below blank lines.
    private static func blockBelow(_ card: Card) -> Int? {
        var dashes: Int?
        for line in BodyLines(card).prefix(maximumLines) {
            if let dashes {
                return line.text.leadingKey.flatMap { CardField(key: $0) } != nil ? dashes : nil
            }
            if line.isDashes { dashes = line.offset } else if !line.isBlank { return nil }
        }
        return nil
    }
}

/// The lines of a card's Markdown.
private struct BodyLines: Sequence, IteratorProtocol {
    struct Line {
        let text: ArraySlice<UInt8>
        var offset: Int { text.startIndex }
        var isBlank: Bool { text.allSatisfy(\.isBlank) }
        var isDashes: Bool { text.withoutTrailingBlanks.elementsEqual("---".utf8) }
        /// A key, an item, or a line indented below one.
        var looksLikeYAML: Bool {
            guard let first = text.first else { return false }
            return first.isBlank || text.leadingKey != nil
                || first == UInt8(ascii: "-") && text.dropFirst().first?.isBlank == true
        }
    }

    private let bytes: [UInt8]
    private var index: Int

    init(_ card: Card) {
        bytes = card.bytes
        index = card.frontMatter.body.lowerBound
    }

    mutating func next() -> Line? {
        guard index < bytes.count else { return nil }
        let start = index
        while index < bytes.count, bytes[index] != .lineFeed, bytes[index] != .carriageReturn {
            index += 1
        }
        let end = index
        if index < bytes.count {
            let isPair =
                bytes[index] == .carriageReturn && index + 1 < bytes.count
                && bytes[index + 1] == .lineFeed
            index += isPair ? 2 : 1
        }
        return Line(text: bytes[start..<end])
    }
}
