/// Faults of structure: colons, indentation, brackets.
extension YAMLProblem {
    // MARK: - Colons

    /// For a line that should be a key and is not followed by a colon.
    func missingColon(at position: SourcePosition) -> YAMLFailure {
        let line = lines[position.line]
        let text = lines.rest(from: position)
        if self.position.line == position.line,
            self.position.column - position.column > YAMLLimits.maximumKeyLength
        {
            return longKey(at: position)
        }
        let fullwidthColon = "\u{FF1A}".utf8
        if let colon = line.firstRange(ofBytes: fullwidthColon) {
            return YAMLFailure(
                .missingColon, at(lines.position(of: colon.lowerBound, inLine: position.line)),
                "the colon '\u{FF1A}' of East Asian writing is part of a word in YAML",
                help: "write an ASCII colon and a space",
                fix: Fix("write ': '", [TextEdit(colon, ": ")]))
        }
        let key = text.prefix { $0.isIdentifier }
        if !key.isEmpty, line[key.endIndex...].first == UInt8(ascii: ":"),
            CardField(key: key) != nil
        {
            return YAMLFailure(
                .missingSpace, at(position),
                "no space after the colon: '\(shownText(text))' is one word",
                help: "write 'key: value'",
                fix: Fix(
                    "add the space", [TextEdit(key.endIndex + 1..<key.endIndex + 1, " ")]))
        }
        if text.first == UInt8(ascii: "-"), text.count > 1 {
            return YAMLFailure(
                .missingSpace, at(position),
                "no space after the dash: '\(shownText(text))' is one word",
                help: "write '- item'", fix: spacesAfterDashes(from: position))
        }
        if text.first == UInt8(ascii: "<") {
            return YAMLFailure(
                .missingColon, at(position), "HTML among the keys",
                help: "move it below the line '---' that closes the front matter")
        }
        if text.first == UInt8(ascii: "{") {
            return YAMLFailure(
                .placeholder, at(position), "a placeholder of a template that was not filled in",
                help: "write a value in its place, or remove the line")
        }
        return YAMLFailure(
            .missingColon, at(position),
            "'\(shownText(text))' is no key: there is no colon after it",
            help:
                "write 'key: value'; if the text of the card starts here, close the front matter above with a line '---'"
        )
    }

    private func longKey(at position: SourcePosition) -> YAMLFailure {
        YAMLFailure(
            .limitKey, at(position), "a key of more than \(YAMLLimits.maximumKeyLength) characters",
            help: "shorten the key")
    }

    /// The spaces that a run of list items lacks after its dashes.
    private func spacesAfterDashes(from position: SourcePosition) -> Fix? {
        var edits: [TextEdit] = []
        for line in position.line..<max(position.line, lines.lines.upperBound) {
            let text = lines[line].dropFirst(position.column - 1)
            guard text.first == UInt8(ascii: "-"), let next = text.dropFirst().first,
                !next.isBlank, next != UInt8(ascii: "-"), !next.isDigit
            else { break }
            edits.append(TextEdit(text.startIndex + 1..<text.startIndex + 1, " "))
        }
        return edits.isEmpty ? nil : Fix("add the space", edits)
    }

    /// For a colon that would make a key where none can stand.
    var unexpectedColon: YAMLFailure {
        let before = lines.start(before: position)
        let own = before.withoutLeadingBlanks
        if own.count > YAMLLimits.maximumKeyLength, own.firstRange(ofBytes: ": ".utf8) == nil {
            return longKey(
                at: SourcePosition(line: position.line, column: before.count - own.count + 1))
        }
        if own.allSatisfy(\.isIdentifier), let above = previousLine(position.line) {
            // The key continues the plain text of the lines above.
            let indentation = before.count - own.count
            let aboveIndentation = lines[above].prefix(while: \.isBlank).count
            if indentation <= aboveIndentation, lines[above].leadingKey == nil {
                return missingColon(
                    at: SourcePosition(line: above, column: aboveIndentation + 1))
            }
            return YAMLFailure(
                .indentation,
                at(SourcePosition(line: position.line, column: indentation + 1)),
                "this key is indented more than the keys above it, whose value is complete",
                help: "line it up with the other keys")
        }
        return YAMLFailure(
            .colonInValue, at(position), "a colon and a space inside a value that has no quotes",
            help: "put the value in quotes", fix: quotingValue(of: position.line))
    }

    /// The line above that holds more than blanks and comments.
    private func previousLine(_ line: Int) -> Int? {
        var above = line - 1
        while above >= lines.firstLine {
            if !lines[above].isBlankOrComment { return above }
            above -= 1
        }
        return nil
    }

    // MARK: - Tokens out of place

    /// For a token at which a map or list neither goes on nor ends.
    var unexpectedToken: YAMLFailure {
        let rest = lines.rest(from: position)
        let first = rest.first
        if lines.isFirst(position) {
            let isItem =
                first == UInt8(ascii: "-")
                && (rest.count == 1 || rest.dropFirst().first?.isBlank == true)
            if isItem, position.column == start.column {
                return YAMLFailure(
                    .syntax, at(position), "a list item among the keys of a map",
                    help: "put it under the key that it belongs to, or remove it")
            }
            if first == UInt8(ascii: ":") {
                return YAMLFailure(
                    .emptyKey, at(position), "no key before the colon", help: "write the key")
            }
            if first != UInt8(ascii: "]"), first != UInt8(ascii: "}") {
                return YAMLFailure(
                    .indentation, at(position),
                    "\(isItem ? "this list item" : "this line") does not line up with anything above it",
                    help: isItem
                        ? "start all items of a list in the same column"
                        : "indent the line as the others that belong with it")
            }
        }
        if first == UInt8(ascii: "]") || first == UInt8(ascii: "}") {
            return YAMLFailure(
                .syntax, at(position), "\(shown(position)) closes a bracket that was never opened",
                help: "remove it")
        }
        let before = lines.start(before: position).withoutTrailingBlanks.last
        if before == UInt8(ascii: "'") || before == UInt8(ascii: "\"") {
            return YAMLFailure(
                .syntax, at(position), "text after the closing quote",
                help: before == UInt8(ascii: "'")
                    ? "inside single quotes an apostrophe is written twice"
                    : "put the whole value in one pair of quotes; inside double quotes write a quote as '\\\"'"
            )
        }
        return YAMLFailure(
            .syntax, at(position), "\(shown(position)) cannot stand here",
            help: "put the whole value in quotes")
    }

    // MARK: - Brackets

    /// For a flow collection in which neither a comma nor `bracket` comes next.
    func unclosed(_ bracket: String) -> YAMLFailure {
        let rest = lines.rest(from: position)
        let found = rest.first
        if position.line > start.line, lines.isAtEnd(position) || startsKey(position.line) {
            return neverClosed(start, bracket)
        }
        if found == UInt8(ascii: "]") || found == UInt8(ascii: "}") {
            return YAMLFailure(
                .unclosed, at(position), "expected '\(bracket)', found \(shown(position))",
                help: "close each bracket with its own kind")
        }
        if lines.isAtEnd(position) { return neverClosed(start, bracket) }
        return YAMLFailure(
            .syntax, at(position), "expected ',' or '\(bracket)', found \(shown(position))",
            help: "put a comma between the items, and quotes round an item that holds ': ' or ','")
    }

    private func startsKey(_ line: Int) -> Bool {
        let bytes = lines[line]
        return bytes.first?.isBlank == false && bytes.leadingKey != nil
    }

    var missingContent: YAMLFailure {
        if lines.isAtEnd(position), let open = lastOpenBracket {
            return neverClosed(open.position, open.bracket == UInt8(ascii: "[") ? "]" : "}")
        }
        return YAMLFailure(
            .syntax, at(position), "expected a value, found \(shown(position))",
            help: "remove the comma too many, or put the value in quotes")
    }

    private func neverClosed(_ position: SourcePosition, _ bracket: String) -> YAMLFailure {
        YAMLFailure(
            .unclosed, at(position), "the bracket opened here is never closed",
            help: "close it with '\(bracket)'")
    }

    /// The innermost bracket that is still open at the end; quotes and comments are told apart as far as a line shows.
    private var lastOpenBracket: (position: SourcePosition, bracket: UInt8)? {
        var open: [(line: Int, offset: Int, bracket: UInt8)] = []
        for line in lines.lines {
            var quote: UInt8?
            for (offset, byte) in zip(lines[line].indices, lines[line]) {
                if let current = quote {
                    if byte == current { quote = nil }
                    continue
                }
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
                case UInt8(ascii: "["), UInt8(ascii: "{"): open.append((line, offset, byte))
                case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = open.popLast()
                default: break
                }
            }
        }
        return open.last.map { (lines.position(of: $0.offset, inLine: $0.line), $0.bracket) }
    }

    // MARK: - Quotes as fixes

    func shownText(_ text: ArraySlice<UInt8>) -> String {
        String(decoding: text.prefix(240), as: UTF8.self).escapedForMessage
    }

    /// Quotes round the value of a line `key: value` or `- key: value` that has no quotes or brackets of its own.
    private func quotingValue(of line: Int) -> Fix? {
        let bytes = lines[line]
        guard let key = bytes.leadingKey else { return nil }
        let value = bytes[(key.endIndex + 1)...].withoutLeadingBlanks
        return quotingRest(of: line, from: value.startIndex)
    }

    /// Quotes round what a line holds from `offset` on, where that is one plain text without a comment.
    func quotingRest(of line: Int, from offset: Int?) -> Fix? {
        guard let offset else { return nil }
        let value = lines[line][offset...].withoutTrailingBlanks
        guard let first = value.first, value.firstRange(ofBytes: " #".utf8) == nil,
            !"\"'[{|>#,".utf8.contains(first), !isInFlow(line, before: offset)
        else { return nil }
        // A line below that is indented deeper may be the rest of the value.
        let next = lines[line + 1]
        let indentation = lines[line].prefix(while: \.isBlank).count
        guard next.isBlankOrComment || next.prefix(while: \.isBlank).count <= indentation else {
            return nil
        }
        let text = String(decoding: value, as: UTF8.self)
        var quoted = "'"
        for character in text.unicodeScalars {
            quoted.unicodeScalars.append(character)
            if character == "'" { quoted += "'" }
        }
        return Fix(
            "put the value in quotes", [TextEdit(value.startIndex..<value.endIndex, quoted + "'")])
    }

    private func isInFlow(_ line: Int, before offset: Int) -> Bool {
        lines[line][..<offset].contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    }
}
