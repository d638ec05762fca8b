/// What a tokenizer looks for in a text: a fixed text or a regular expression.
struct Pattern: Sendable {
    private enum Kind: Sendable {
        case literal([UInt8])
        case program(PatternProgram)
    }

    private let kind: Kind

    init(literal: String) { kind = .literal(Array(literal.utf8)) }

    init(regex: String) throws(PatternParser.Failure) {
        kind = .program(try PatternCompiler.compile(try PatternParser.parse(regex)))
    }

    /// Cuts a text into matches and what lies between them, in order; nothing is left out.
    func split(
        _ text: Span<UInt8>, _ body: (_ part: Range<Int>, _ isMatch: Bool) -> Void
    ) throws(PatternMatcher.TooManySteps) {
        switch kind {
        case .literal(let literal): Self.split(text, by: literal, body)
        case .program(let program): try Self.split(text, by: program, body)
        }
    }

    private static func split(
        _ text: Span<UInt8>, by literal: [UInt8], _ body: (Range<Int>, Bool) -> Void
    ) {
        var pending = 0
        var position = 0
        let literal = literal.span
        while !literal.isEmpty, position + literal.count <= text.count {
            guard text[position] == literal[0],
                text.extracting(position..<position + literal.count).equals(literal)
            else {
                position += 1
                continue
            }
            if pending < position { body(pending..<position, false) }
            body(position..<position + literal.count, true)
            position += literal.count
            pending = position
        }
        if pending < text.count { body(pending..<text.count, false) }
    }

    private static func split(
        _ text: Span<UInt8>, by program: PatternProgram, _ body: (Range<Int>, Bool) -> Void
    ) throws(PatternMatcher.TooManySteps) {
        var matcher = PatternMatcher(program, textBytes: text.count)
        var pending = 0
        var position = 0
        while position <= text.count {
            let end = try matcher.end(ofMatchAt: position, in: text)
            if let end, end > position {
                if pending < position { body(pending..<position, false) }
                body(position..<end, true)
                pending = end
                position = end
                continue
            }
            // An empty match cuts the text in two, but not right after a match.
            if end != nil, pending < position {
                body(pending..<position, false)
                pending = position
            }
            position += position < text.count ? UTF8Scalars.length(text[position]) : 1
        }
        if pending < text.count { body(pending..<text.count, false) }
    }
}
