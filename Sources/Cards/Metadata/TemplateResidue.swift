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
        var found: [TemplateResidue] = []
        func search(_ needle: StaticString, isComment: Bool = false, where accept: (Int) -> Bool) {
            var first: Int?
            var count = 0
            ByteSearch.forEach(needle, in: body.file, body.range) { offset in
                guard accept(offset) else { return true }
                if first == nil { first = offset }
                count += 1
                return true
            }
            guard let first else { return }
            found.append(
                TemplateResidue(
                    text: needle, range: first..<first + needle.utf8CodeUnitCount, count: count,
                    isComment: isComment))
        }
        if comments {
            search("<!-- Provide", isComment: true) { _ in true }
            search("<!-- This section", isComment: true) { _ in true }
            search("<!-- Address questions around", isComment: true) { _ in true }
        } else {
            search("[More Information Needed]") { _ in true }
            search("[more information needed]") { _ in true }
            search("TBD") { standsAlone($0, 3, body) }
            search("TODO") { standsAlone($0, 4, body) }
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
