internal import CYAML

/// What libyaml complains about, put in the words of somebody who writes a card.
struct YAMLProblem {
    private let problem: String
    private let position: SourcePosition
    private let contextPosition: SourcePosition?
    private let lines: LineReader

    init(_ parser: yaml_parser_t, bytes: [UInt8], range: Range<Int>, firstLine: Int) {
        problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "not readable"
        let mark = unsafe parser.problem_mark
        position = SourcePosition(line: mark.line + firstLine, column: mark.column + 1)
        contextPosition =
            unsafe parser.context == nil
            ? nil
            : SourcePosition(
                line: parser.context_mark.line + firstLine, column: parser.context_mark.column + 1)
        lines = LineReader(bytes: bytes, range: range, firstLine: firstLine)
    }

    var failure: YAMLFailure {
        YAMLFailure(.syntax, SourceRange(at: position), problem)
    }
}

/// The lines of a front matter by their numbers in the file.
struct LineReader {
    private let lines: [ArraySlice<UInt8>]
    private let firstLine: Int

    init(bytes: [UInt8], range: Range<Int>, firstLine: Int) {
        self.firstLine = firstLine
        var lines: [ArraySlice<UInt8>] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == .lineFeed || byte == .carriageReturn {
                lines.append(bytes[start..<index])
                if byte == .carriageReturn, index + 1 < range.upperBound,
                    bytes[index + 1] == .lineFeed
                {
                    index += 1
                }
                start = index + 1
            }
            index += 1
        }
        lines.append(bytes[start..<range.upperBound])
        self.lines = lines
    }

    subscript(line: Int) -> String? {
        guard lines.indices.contains(line - firstLine) else { return nil }
        return String(decoding: lines[line - firstLine], as: UTF8.self)
    }
}
