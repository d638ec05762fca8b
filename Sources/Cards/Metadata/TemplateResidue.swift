/// What is left in a text of the template it was made from.
struct TemplateResidue {
    /// What stands there.
    var text: StaticString
    /// The first place.
    var range: Range<Int>
    /// How many places there are.
    var count: Int
    /// Whether it is an instruction that readers do not see.
    var isComment: Bool

    static func find(in body: CardBody, comments: Bool) -> [TemplateResidue] {
        let marks: [TextMark] =
            comments
            ? [.provideComment, .sectionComment, .questionsComment]
            : [.moreNeeded, .moreNeededInLowerCase]
        var found: [TemplateResidue] = []
        for mark in marks where body.marks.contains(mark) {
            let offsets = body.marks.offsets(of: mark)
            add(mark.text, at: offsets, isComment: comments, to: &found)
        }
        if !comments {
            let words = wordsLeft(in: body)
            add("TBD", at: words.lazy.filter { body.file[$0 + 1] == UInt8(ascii: "B") }, to: &found)
            add(
                "TODO", at: words.lazy.filter { body.file[$0 + 1] == UInt8(ascii: "O") }, to: &found
            )
        }
        return found
    }

    private static func add(
        _ text: StaticString, at offsets: some Sequence<Int>, isComment: Bool = false,
        to found: inout [TemplateResidue]
    ) {
        guard let first = offsets.first(where: { _ in true }) else { return }
        found.append(
            TemplateResidue(
                text: text, range: first..<first + text.utf8CodeUnitCount,
                count: offsets.reduce(0) { count, _ in count + 1 }, isComment: isComment))
    }

    /// Where `TBD` and `TODO` stand alone. Both have a capital D, rare in a text, as their third letter.
    private static func wordsLeft(in body: CardBody) -> [Int] {
        var found: [Int] = []
        var fences = Fences(body)
        var index = body.range.lowerBound + 2
        while index < body.range.upperBound,
            let letter = ByteSearch.first(
                UInt8(ascii: "D"), in: body.file, index..<body.range.upperBound)
        {
            index = letter + 1
            guard body.file[letter - 2] == UInt8(ascii: "T") else { continue }
            let word = body.file[letter - 2..<min(letter + 2, body.range.upperBound)]
            if word.prefix(3).equals("TBD"), standsAlone(letter - 2, 3, body, &fences) {
                found.append(letter - 2)
            } else if word.equals("TODO"), standsAlone(letter - 2, 4, body, &fences) {
                found.append(letter - 2)
            }
        }
        return found
    }

    /// Whether a word is all that its line, cell or sentence says: text that mentions it is no residue, and neither is code.
    private static func standsAlone(
        _ offset: Int, _ count: Int, _ body: CardBody, _ fences: inout Fences
    ) -> Bool {
        let bytes = body.file
        var before = offset
        while before > body.range.lowerBound, bytes[before - 1].isDecoration { before -= 1 }
        var after = offset + count
        while after < body.range.upperBound, bytes[after].isDecoration { after += 1 }
        let startsCell =
            before == body.range.lowerBound || bytes[before - 1].isLineEnd
            || bytes[before - 1] == UInt8(ascii: "|") || bytes[before - 1] == UInt8(ascii: ":")
            || bytes[before - 1] == UInt8(ascii: ">")
        let endsCell =
            after == body.range.upperBound || bytes[after].isLineEnd
            || bytes[after] == UInt8(ascii: "|") || bytes[after] == UInt8(ascii: "<")
            || bytes[after] == UInt8(ascii: ":")
        return startsCell && endsCell && !fences.enclose(offset)
    }
}

/// Tells which places of a text stand in a block of code, in one pass over the text.
private struct Fences {
    private let bytes: [UInt8]
    private let body: Range<Int>
    /// The place that was asked for last, where its line starts, and whether a fence is open there.
    private var offset: Int
    private var line: Int
    private var isOpen = false

    init(_ body: CardBody) {
        bytes = body.file
        self.body = body.range
        offset = body.range.lowerBound
        line = offset
    }

    /// Whether the line at `offset` stands between two fences of code.
    ///
    /// - Parameter offset: none before that of the last call.
    mutating func enclose(_ offset: Int) -> Bool {
        let last = bytes[self.offset..<offset].lastIndex(where: \.isLineEnd)
        self.offset = offset
        guard let last else { return isOpen }
        ByteSearch.forEach("```", in: bytes, line..<last) { fence in
            var start = fence
            while start > body.lowerBound, bytes[start - 1].isBlank { start -= 1 }
            if start == body.lowerBound || bytes[start - 1].isLineEnd { isOpen.toggle() }
            return true
        }
        line = last + 1
        return isOpen
    }
}

extension UInt8 {
    /// What may stand around a word without saying anything: blanks, emphasis, list marks, brackets, full stops.
    fileprivate var isDecoration: Bool {
        switch self {
        case 0x20, 0x09, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."),
            UInt8(ascii: "`"), UInt8(ascii: "!"):
            true
        default: false
        }
    }
}
