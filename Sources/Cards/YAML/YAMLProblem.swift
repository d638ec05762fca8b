internal import CYAML

/// What libyaml complains about, put in the words of somebody who writes a card.
///
/// libyaml names the token that it cannot use; what the author did wrong often stands before it. The source lines
/// decide between the cases.
struct YAMLProblem {
    let problem: String
    let context: String
    /// Where libyaml stopped.
    let position: SourcePosition
    /// Where what it was reading began.
    let start: SourcePosition
    let lines: LineReader
    private let isOutOfMemory: Bool

    init(_ parser: yaml_parser_t, bytes: [UInt8], range: Range<Int>, firstLine: Int) {
        problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "not readable"
        context = unsafe parser.context.map { unsafe String(cString: $0) } ?? ""
        isOutOfMemory = unsafe parser.error == YAML_MEMORY_ERROR
        lines = LineReader(bytes: bytes, range: range, firstLine: firstLine)
        let mark = unsafe parser.problem_mark
        position = SourcePosition(line: mark.line + firstLine, column: mark.column + 1)
        let contextMark = unsafe parser.context_mark
        start =
            context.isEmpty
            ? position
            : SourcePosition(
                line: contextMark.line + firstLine, column: contextMark.column + 1)
    }

    var failure: YAMLFailure {
        if isOutOfMemory {
            return YAMLFailure(
                .limitNodes, SourceRange(at: .start), "no memory for the front matter")
        }
        if let conflict = mergeConflict { return conflict }
        // The texts are libyaml's own, of 0.1.4 to 0.2.5 alike; a text that is new is shown as it is.
        switch problem {
        case "found character that cannot start any token": return wrongCharacter
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return tab(at: position)
        case "could not find expected ':'": return missingColon(at: start)
        case "mapping values are not allowed in this context": return unexpectedColon
        case "did not find expected key", "did not find expected '-' indicator":
            return unexpectedToken
        case "did not find expected ',' or '}'": return unclosed("}")
        case "did not find expected ',' or ']'": return unclosed("]")
        case "did not find expected node content": return missingContent
        case "found unexpected end of stream", "found unexpected document indicator":
            return unclosedQuote
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return escape
        case "did not find expected alphabetic or numeric character":
            return name
        case "did not find expected <document start>": return secondDocument
        case "did not find expected comment or line break" where context.contains("block scalar"):
            return YAMLFailure(
                .syntax, at(position), "text stands after '|' or '>'",
                help: "start the text on the next line, indented")
        case "found undefined tag handle":
            return YAMLFailure(
                .tag, at(position), "a text that starts with '!' is a tag",
                help: "put the text in quotes")
        case "block sequence entries are not allowed in this context":
            return YAMLFailure(
                .syntax, at(position), "a list item starts on the line of its key",
                help: "start the list on the next line")
        default: return other
        }
    }

    private var other: YAMLFailure {
        if context.contains("directive") {
            return YAMLFailure(
                .directive, at(start), "a line that starts with '%' is a directive",
                help: "remove the line, or put the text in quotes")
        }
        if context.contains("tag") {
            return YAMLFailure(
                .tag, at(start), "a text that starts with '!' is a tag",
                help: "put the text in quotes")
        }
        if problem.hasPrefix("exceeded") {
            return YAMLFailure(.limitDepth, at(start), "too many lists and maps inside each other")
        }
        return YAMLFailure(.syntax, at(position), problem.escapedForMessage)
    }

    func at(_ position: SourcePosition) -> SourceRange { SourceRange(at: position) }

    /// The character at a place as messages show it.
    func shown(_ position: SourcePosition) -> String {
        let rest = lines.rest(from: position)
        guard let scalar = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first
        else { return "the end of the line" }
        return "'" + String(Character(scalar)).escapedForMessage + "'"
    }

    // MARK: - Characters

    private var mergeConflict: YAMLFailure? {
        for line in lines.lines {
            let bytes = lines[line]
            // Seven '=' alone underline a heading of prose.
            guard let first = bytes.first, first == UInt8(ascii: "<") || first == UInt8(ascii: ">"),
                bytes.prefix(7).count == 7, bytes.prefix(7).allSatisfy({ $0 == first })
            else { continue }
            let after = bytes.dropFirst(7).first
            guard after == nil || after == UInt8(ascii: " ") else { continue }
            return YAMLFailure(
                .mergeConflict, at(SourcePosition(line: line, column: 1)),
                "a marker of an unfinished merge",
                help: "resolve the conflict and remove the lines of markers")
        }
        return nil
    }

    private var wrongCharacter: YAMLFailure {
        switch lines.rest(from: position).first {
        case UInt8(ascii: "\t"): return tab(at: position)
        case UInt8(ascii: "%") where lines.isFirst(position) && position.column == 1:
            return YAMLFailure(
                .directive, at(position), "a line that starts with '%' is a directive",
                help: "remove the line, or put the text in quotes")
        default:
            return YAMLFailure(
                .syntax, at(position), "a value cannot start with \(shown(position))",
                help: "put the value in quotes",
                fix: quotingRest(of: position.line, from: lines.offset(of: position)))
        }
    }

    private func tab(at position: SourcePosition) -> YAMLFailure {
        var failure = YAMLFailure(
            .tab, at(position), "a tab indents this line, where YAML allows spaces only",
            help: "indent with spaces")
        failure.separatingTabs = separatingTabs(at: position)
        return failure
    }

    /// The tabs between a dash and the item after it, which YAML allows and libyaml does not: those of the item at a
    /// place and of the items that follow it in the same column. Empty where the tab does something else.
    private func separatingTabs(at position: SourcePosition) -> [Range<Int>] {
        let indentation = lines.start(before: position).prefix { $0 == UInt8(ascii: " ") }.count
        var found: [Range<Int>] = []
        for line in position.line..<max(position.line, lines.lines.upperBound) {
            let bytes = lines[line]
            let item = bytes.dropFirst(indentation)
            guard bytes.prefix(indentation).allSatisfy({ $0 == UInt8(ascii: " ") }),
                item.first == UInt8(ascii: "-")
            else { break }
            let blanks = item.dropFirst().prefix { $0.isBlank }
            let value = item[blanks.endIndex...]
            guard blanks.contains(UInt8(ascii: "\t")), value.leadingKey == nil,
                value.first != UInt8(ascii: "-") || value.dropFirst().first?.isBlank == false
            else { break }
            found.append(blanks.startIndex..<blanks.endIndex)
        }
        return found
    }

    private var escape: YAMLFailure {
        YAMLFailure(
            .escape, at(position), "'\\' starts an escape that YAML does not know",
            help: "put the text in single quotes, or double the backslash")
    }

    private var unclosedQuote: YAMLFailure {
        YAMLFailure(
            .unclosed, at(start), "the quote opened here is never closed",
            help: "close the quote; inside single quotes an apostrophe is written twice")
    }

    private var name: YAMLFailure {
        if context.contains("alias") {
            return YAMLFailure(
                .undefinedAlias, at(start), "a text that starts with '*' is an alias",
                help: "put the text in quotes",
                fix: quotingRest(of: start.line, from: lines.offset(of: start)))
        }
        return YAMLFailure(
            .syntax, at(start), "a text that starts with '&' is an anchor",
            help: "put the text in quotes",
            fix: quotingRest(of: start.line, from: lines.offset(of: start)))
    }

    private var secondDocument: YAMLFailure {
        for line in lines.lines {
            let bytes = lines[line]
            if bytes.first == UInt8(ascii: "%") {
                return YAMLFailure(
                    .directive, at(SourcePosition(line: line, column: 1)),
                    "a line that starts with '%' is a directive",
                    help: "remove the line, or put the text in quotes")
            }
            if line >= position.line { break }
        }
        return YAMLFailure(
            .severalDocuments, at(position), "the data of the front matter ends before this line",
            help: "remove what follows, or make it part of the map above")
    }
}
