/// Cuts a template into tokens as jinja2 does with `trim_blocks` and `lstrip_blocks`, as `transformers` sets them.
///
/// Source: `jinja2.lexer` 3.1. Only one final line end is dropped; `\r\n` and `\r` become `\n`.
struct TemplateLexer {
    /// With line ends normalised: offsets of tokens and failures count its bytes.
    let source: [UInt8]
    private var position = 0
    private(set) var tokens: [TemplateToken] = []
    /// Whether the last match ended with a line end, so that what follows starts a line.
    private var isAtLineStart = true

    init(source text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var wasReturn = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n"), wasReturn {
                wasReturn = false
                continue
            }
            wasReturn = byte == UInt8(ascii: "\r")
            bytes.append(wasReturn ? UInt8(ascii: "\n") : byte)
        }
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        source = bytes
    }

    mutating func tokenize() throws(TemplateFailure) {
        guard source.count <= TemplateLimits.sourceBytes else {
            throw TemplateFailure(
                .limit,
                "a template of \(source.count) bytes, at most \(TemplateLimits.sourceBytes) are read",
                at: 0)
        }
        while position < source.count { try readData() }
        tokens.append(TemplateToken(kind: .end, offset: source.count))
    }

    private enum Opening { case variable, block, comment, raw }

    /// Reads text up to the next tag, then the tag.
    private mutating func readData() throws(TemplateFailure) {
        let start = position
        var opening: Opening?
        var tag = position
        while tag + 1 < source.count {
            if source[tag] == UInt8(ascii: "{") {
                switch source[tag + 1] {
                case UInt8(ascii: "{"): opening = .variable
                case UInt8(ascii: "#"): opening = .comment
                case UInt8(ascii: "%"): opening = endOfRawBegin(tag) == nil ? .block : .raw
                default: break
                }
                if opening != nil { break }
            }
            tag += 1
        }
        guard let opening else {
            appendData(start..<source.count)
            position = source.count
            return
        }
        var after = tag + 2
        let sign = byte(at: after)
        appendData(
            start..<strippedEnd(of: start..<tag, sign: sign, isVariable: opening == .variable))
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { after += 1 }
        isAtLineStart = false
        position = after
        switch opening {
        case .variable:
            tokens.append(TemplateToken(kind: .variableBegin, offset: tag))
            try readTag(isVariable: true)
        case .block:
            tokens.append(TemplateToken(kind: .blockBegin, offset: tag))
            try readTag(isVariable: false)
        case .comment: try skipComment(from: tag)
        case .raw:
            position = endOfRawBegin(tag) ?? after
            isAtLineStart = source[position - 1] == UInt8(ascii: "\n")
            try readRaw(from: tag)
        }
    }

    private mutating func appendData(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        tokens.append(
            TemplateToken(kind: .data(Text(validUTF8: source[range])), offset: range.lowerBound))
    }

    private func byte(at index: Int) -> UInt8? { index < source.count ? source[index] : nil }

    /// Where the text before a tag ends once its white space is stripped: all of it for `-`, that of a line which holds
    /// nothing else for a block or comment without `+`.
    private func strippedEnd(of text: Range<Int>, sign: UInt8?, isVariable: Bool) -> Int {
        if sign == UInt8(ascii: "-") { return endWithoutSpace(text) }
        guard sign != UInt8(ascii: "+"), !isVariable else { return text.upperBound }
        let lineStart = (source[text].lastIndex(of: UInt8(ascii: "\n")) ?? text.lowerBound - 1) + 1
        guard lineStart > text.lowerBound || isAtLineStart else { return text.upperBound }
        let end = endWithoutSpace(lineStart..<text.upperBound)
        return end == lineStart ? lineStart : text.upperBound
    }

    private func endWithoutSpace(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound {
            var start = end - 1
            while start > range.lowerBound, source[start] & 0xC0 == 0x80 { start -= 1 }
            guard let scalar = scalar(at: start), scalar.isPythonSpace else { break }
            end = start
        }
        return end
    }

    private func scalar(at index: Int) -> Unicode.Scalar? {
        guard let first = byte(at: index) else { return nil }
        if first < 0x80 { return Unicode.Scalar(first) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return String(decoding: source[index..<min(index + length, source.count)], as: UTF8.self)
            .unicodeScalars.first
    }

    private mutating func skipSpace() {
        while let scalar = scalar(at: position), scalar.isPythonSpace {
            position += UTF8.width(scalar)
        }
    }

    private func matches(_ text: StaticString, at index: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index >= 0, source.count - index >= length else { return false }
        return text.withUTF8Buffer { unsafe source[index..<index + length].elementsEqual($0) }
    }

    private func indexAfterSpace(_ index: Int) -> Int {
        var lexer = self
        lexer.position = index
        lexer.skipSpace()
        return lexer.position
    }

    // MARK: raw blocks and comments

    /// Where `{% raw %}` at `tag` ends, if that is what is there. A block's line end is not trimmed after it.
    private func endOfRawBegin(_ tag: Int) -> Int? {
        var index = tag + 2
        if let sign = byte(at: index), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            index += 1
        }
        index = indexAfterSpace(index)
        guard matches("raw", at: index) else { return nil }
        index = indexAfterSpace(index + 3)
        if matches("-%}", at: index) { return indexAfterSpace(index + 3) }
        return matches("%}", at: index) ? index + 2 : nil
    }

    private mutating func readRaw(from tag: Int) throws(TemplateFailure) {
        let start = position
        var index = start
        while index + 1 < source.count {
            if matches("{%", at: index), let end = endOfRawEnd(index) {
                let sign = byte(at: index + 2)
                appendData(start..<strippedEnd(of: start..<index, sign: sign, isVariable: false))
                position = end
                isAtLineStart = source[end - 1] == UInt8(ascii: "\n")
                return
            }
            index += 1
        }
        throw TemplateFailure(.syntax, "Missing end of raw directive", at: tag)
    }

    private func endOfRawEnd(_ tag: Int) -> Int? {
        var index = tag + 2
        if let sign = byte(at: index), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            index += 1
        }
        index = indexAfterSpace(index)
        guard matches("endraw", at: index) else { return nil }
        return endOfBlockEnd(indexAfterSpace(index + 6))
    }

    /// Where `%}`, `-%}` or `+%}` at `index` ends, with the white space it takes along.
    private func endOfBlockEnd(_ index: Int) -> Int? { endOfTagEnd(index, "+%}", "-%}", "%}") }

    private func endOfTagEnd(
        _ index: Int, _ kept: StaticString, _ stripped: StaticString, _ plain: StaticString
    ) -> Int? {
        if matches(kept, at: index) { return index + 3 }
        if matches(stripped, at: index) { return indexAfterSpace(index + 3) }
        guard matches(plain, at: index) else { return nil }
        return byte(at: index + 2) == UInt8(ascii: "\n") ? index + 3 : index + 2
    }

    private mutating func skipComment(from tag: Int) throws(TemplateFailure) {
        var index = position
        while index < source.count {
            if let end = endOfTagEnd(index, "+#}", "-#}", "#}") {
                position = end
                isAtLineStart = source[end - 1] == UInt8(ascii: "\n")
                return
            }
            index += 1
        }
        throw TemplateFailure(.syntax, "Missing end of comment tag", at: tag)
    }

    // MARK: inside tags

    /// Reads the tokens of a tag and its end, which does not count inside brackets.
    private mutating func readTag(isVariable: Bool) throws(TemplateFailure) {
        var open: [TemplateToken.Symbol] = []
        while position < source.count {
            if open.isEmpty, let end = endOfTag(isVariable: isVariable) {
                tokens.append(
                    TemplateToken(kind: isVariable ? .variableEnd : .blockEnd, offset: position))
                isAtLineStart = source[end - 1] == UInt8(ascii: "\n")
                position = end
                return
            }
            try readToken(&open)
        }
    }

    private func endOfTag(isVariable: Bool) -> Int? {
        guard isVariable else { return endOfBlockEnd(position) }
        if matches("-}}", at: position) { return indexAfterSpace(position + 3) }
        return matches("}}", at: position) ? position + 2 : nil
    }

    private mutating func readToken(_ open: inout [TemplateToken.Symbol]) throws(TemplateFailure) {
        guard let scalar = scalar(at: position) else { return }
        if scalar.isPythonSpace {
            skipSpace()
        } else if ("0"..."9").contains(scalar) {
            let start = position
            var number = TemplateNumberScanner(source: source, position: position)
            tokens.append(TemplateToken(kind: try number.scan(), offset: start))
            position = number.position
        } else if scalar == "_" || scalar.properties.isXIDStart {
            readName()
        } else if scalar == "'" || scalar == "\"", let end = endOfString(quote: source[position]) {
            let start = position
            let text = try TemplateStringLiteral.decode(source[(start + 1)..<(end - 1)], at: start)
            tokens.append(TemplateToken(kind: .string(text), offset: start))
            position = end
        } else {
            try readSymbol(&open)
        }
    }

    private mutating func readName() {
        let start = position
        while let scalar = scalar(at: position), scalar == "_" || scalar.properties.isXIDContinue {
            position += UTF8.width(scalar)
        }
        tokens.append(
            TemplateToken(kind: .name(Text(validUTF8: source[start..<position])), offset: start))
    }

    /// Where the string that starts here ends, its quote included; `nil` when it does not.
    private func endOfString(quote: UInt8) -> Int? {
        var index = position + 1
        while index < source.count {
            if source[index] == quote { return index + 1 }
            index += source[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private mutating func readSymbol(_ open: inout [TemplateToken.Symbol]) throws(TemplateFailure) {
        let candidates = TemplateToken.Symbol.byFirstByte[source[position]] ?? []
        guard
            let (bytes, symbol) = candidates.first(where: {
                source[position...].starts(with: $0.bytes)
            })
        else {
            let found = scalar(at: position).map { Value.string(String(Character($0))).repr } ?? ""
            throw TemplateFailure(.syntax, "unexpected char \(found)", at: position)
        }
        if let closing = symbol.closing {
            open.append(closing)
        } else if symbol.isClosing {
            guard let expected = open.popLast() else {
                throw TemplateFailure(.syntax, "unexpected '\(symbol.rawValue)'", at: position)
            }
            guard expected == symbol else {
                throw TemplateFailure(
                    .syntax, "unexpected '\(symbol.rawValue)', expected '\(expected.rawValue)'",
                    at: position)
            }
        }
        tokens.append(TemplateToken(kind: .symbol(symbol), offset: position))
        position += bytes.count
    }
}
