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
        var index = body.range.lowerBound + 2
        while index < body.range.upperBound,
            let letter = ByteSearch.first(
                UInt8(ascii: "D"), in: body.file, index..<body.range.upperBound)
        {
            index = letter + 1
            guard body.file[letter - 2] == UInt8(ascii: "T") else { continue }
            let word = body.file[letter - 2..<min(letter + 2, body.range.upperBound)]
            if word.prefix(3).equals("TBD"), standsAlone(letter - 2, 3, body) {
                found.append(letter - 2)
            } else if word.equals("TODO"), standsAlone(letter - 2, 4, body) {
                found.append(letter - 2)
            }
        }
        return found
    }

    /// Whether a word is all that its line, cell or sentence says: text that mentions it is no residue, and neither is code.
    private static func standsAlone(_ offset: Int, _ count: Int, _ body: CardBody) -> Bool {
        let bytes = body.file
        let line = ByteSearch.line(around: offset, in: bytes, body.range)
        var before = offset
        while before > line.lowerBound, bytes[before - 1].isDecoration { before -= 1 }
        var after = offset + count
        while after < line.upperBound, bytes[after].isDecoration { after += 1 }
        let startsCell =
            before == line.lowerBound || bytes[before - 1] == UInt8(ascii: "|")
            || bytes[before - 1] == UInt8(ascii: ":") || bytes[before - 1] == UInt8(ascii: ">")
        let endsCell =
            after == line.upperBound || bytes[after] == UInt8(ascii: "|")
            || bytes[after] == UInt8(ascii: "<") || bytes[after] == UInt8(ascii: ":")
        return startsCell && endsCell && !isInFence(line.lowerBound, body)
    }

    /// Whether a line stands between two fences of code.
    private static func isInFence(_ offset: Int, _ body: CardBody) -> Bool {
        var isOpen = false
        ByteSearch.forEach("```", in: body.file, body.range.lowerBound..<offset) { fence in
            let start = ByteSearch.line(around: fence, in: body.file, body.range).lowerBound
            if body.file[start..<fence].allSatisfy(\.isBlank) { isOpen.toggle() }
            return true
        }
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
