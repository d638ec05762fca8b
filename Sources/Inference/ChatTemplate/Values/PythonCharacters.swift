/// Classes of code points as Python's `str` methods and regular expressions have them.
extension Unicode.Scalar {
    /// `str.isspace()`: category Zs, or bidirectional WS, B or S.
    var isPythonSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000:
            true
        default: false
        }
    }

    /// Where `str.splitlines()` splits, `\r\n` apart.
    var isPythonLineBreak: Bool {
        switch value {
        case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// `str.isprintable()`, which decides what `repr` escapes.
    var isPythonPrintable: Bool {
        if value < 0x7F { return value >= 0x20 }
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator, .spaceSeparator:
            return false
        default: return true
        }
    }

    /// `str.isalpha()`.
    var isPythonLetter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            true
        default: false
        }
    }

    /// `str.isdecimal()`.
    var isPythonDecimal: Bool { properties.generalCategory == .decimalNumber }

    /// `str.isdigit()`.
    var isPythonDigit: Bool {
        properties.numericType == .decimal || properties.numericType == .digit
    }

    /// `str.isnumeric()`.
    var isPythonNumeric: Bool { properties.numericType != nil }

    /// `str.isalnum()`.
    var isPythonAlphanumeric: Bool {
        isPythonLetter || isPythonDecimal || isPythonDigit || isPythonNumeric
    }

    var isCased: Bool { properties.isUppercase || properties.isLowercase || isTitlecase }
    var isTitlecase: Bool { properties.generalCategory == .titlecaseLetter }
}

/// Case mappings of whole strings.
extension Text {
    var uppercased: Text {
        if isASCII { return Text(validUTF8: bytes.map { (97...122).contains($0) ? $0 - 32 : $0 }) }
        var result = Text.empty
        forEachScalar { result.append(Text($0.properties.uppercaseMapping)) }
        return result
    }

    var lowercased: Text {
        if isASCII { return Text(validUTF8: bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }) }
        let scalars = scalars
        var result = Text.empty
        for index in scalars.indices { Self.appendLowercase(of: scalars, at: index, to: &result) }
        return result
    }

    /// Lower case in context: a capital sigma at the end of a word is ς.
    private static func appendLowercase(
        of scalars: [Unicode.Scalar], at index: Int, to result: inout Text
    ) {
        let scalar = scalars[index]
        guard scalar == "\u{3A3}" else {
            result.append(Text(scalar.properties.lowercaseMapping))
            return
        }
        let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
        let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
        let isFinal = (before?.isCased ?? false) && !(after?.isCased ?? false)
        result.append(isFinal ? "\u{3C2}" : "\u{3C3}" as Unicode.Scalar)
    }

    /// `str.capitalize()`: the first code point in title case, the rest in lower case.
    var capitalized: Text {
        let scalars = scalars
        var result = Text.empty
        for index in scalars.indices {
            if index == 0 {
                result.append(Text(scalars[0].properties.titlecaseMapping))
            } else {
                Self.appendLowercase(of: scalars, at: index, to: &result)
            }
        }
        return result
    }

    /// `str.title()`: title case after anything that has no case.
    var titlecased: Text {
        let scalars = scalars
        var result = Text.empty
        var isInWord = false
        for index in scalars.indices {
            if isInWord {
                Self.appendLowercase(of: scalars, at: index, to: &result)
            } else {
                result.append(Text(scalars[index].properties.titlecaseMapping))
            }
            isInWord = scalars[index].isCased
        }
        return result
    }

    var swapcased: Text {
        let scalars = scalars
        var result = Text.empty
        for (index, scalar) in scalars.enumerated() {
            if scalar.properties.isUppercase {
                Self.appendLowercase(of: scalars, at: index, to: &result)
            } else if scalar.properties.isLowercase {
                result.append(Text(scalar.properties.uppercaseMapping))
            } else {
                result.append(scalar)
            }
        }
        return result
    }
}

/// Stripping and splitting.
extension Text {
    enum Side { case left, right, both }

    /// Strips white space, or the code points of `set`.
    func stripped(_ side: Side, of set: Text? = nil) -> Text {
        let scalars = scalars
        let unwanted = set.map { Set($0.scalars) }
        func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
            unwanted?.contains(scalar) ?? scalar.isPythonSpace
        }
        var start = 0
        var end = scalars.count
        if side != .right { while start < end, isUnwanted(scalars[start]) { start += 1 } }
        if side != .left { while end > start, isUnwanted(scalars[end - 1]) { end -= 1 } }
        if start == 0, end == scalars.count { return self }
        return Text(scalars: scalars[start..<end])
    }

    /// `str.splitlines()`; with `keepingEnds`, each line with its line break.
    func lines(keepingEnds: Bool = false) -> [Text] {
        var lines: [Text] = []
        var line = Text.empty
        let scalars = scalars
        var index = 0
        var isOpen = false
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            isOpen = true
            guard scalar.isPythonLineBreak else {
                line.append(scalar)
                continue
            }
            if keepingEnds { line.append(scalar) }
            if scalar == "\r", index < scalars.count, scalars[index] == "\n" {
                if keepingEnds { line.append(scalars[index]) }
                index += 1
            }
            lines.append(line)
            line = .empty
            isOpen = false
        }
        if isOpen { lines.append(line) }
        return lines
    }

    /// `str.split(separator, limit)`; a negative limit is none. The separator is not empty.
    func split(on separator: Text, limit: Int) -> [Text] {
        var parts: [Text] = []
        var start = 0
        while limit < 0 || parts.count < limit, let hit = firstOffset(of: separator, from: start) {
            parts.append(Text(validUTF8: bytes[start..<hit]))
            start = hit + separator.byteCount
        }
        parts.append(Text(validUTF8: bytes[start...]))
        return parts
    }

    /// `str.rsplit(separator, limit)`.
    func splitFromRight(on separator: Text, limit: Int) -> [Text] {
        var parts: [Text] = []
        var end = byteCount
        while limit < 0 || parts.count < limit, let hit = lastOffset(of: separator, upTo: end) {
            parts.append(Text(validUTF8: bytes[(hit + separator.byteCount)..<end]))
            end = hit
        }
        parts.append(Text(validUTF8: bytes[..<end]))
        return parts.reversed()
    }

    /// `str.split()` and `str.rsplit()` on runs of white space.
    func splitOnSpace(limit: Int, fromRight: Bool) -> [Text] {
        let scalars = fromRight ? Array(scalars.reversed()) : scalars
        var parts: [[Unicode.Scalar]] = []
        var index = 0
        while true {
            while index < scalars.count, scalars[index].isPythonSpace { index += 1 }
            guard index < scalars.count else { break }
            var part: [Unicode.Scalar] = []
            if limit >= 0, parts.count >= limit {
                part = Array(scalars[index...])
                while let last = part.last, last.isPythonSpace { part.removeLast() }
                index = scalars.count
            } else {
                while index < scalars.count, !scalars[index].isPythonSpace {
                    part.append(scalars[index])
                    index += 1
                }
            }
            parts.append(part)
        }
        guard fromRight else { return parts.map { Text(scalars: $0) } }
        return parts.reversed().map { Text(scalars: $0.reversed()) }
    }
}
