internal import CYAML

/// The one place that touches libyaml.
struct YAMLEventStream {
    private static let mergeKey: [UInt8] = [0x3C, 0x3C]

    private let bytes: [UInt8]
    private let range: Range<Int>
    private let firstLine: Int
    private let substitution: LineBreakSubstitution?
    private let offsets: CharacterOffsets
    /// The columns of a last line without a line break that ends the file: libyaml says that the text ends one line
    /// below it, where the file has none.
    private let lastLineLength: Int?

    var isASCII: Bool { offsets.isASCII }

    /// - Parameter blanks: bytes of the file that libyaml is to see as spaces.
    init(_ bytes: [UInt8], range: Range<Int>, firstLine: Int, blanks: [Range<Int>]) {
        self.bytes = bytes
        self.range = range
        self.firstLine = firstLine
        offsets = CharacterOffsets(bytes, range: range)
        lastLineLength =
            range.upperBound == bytes.count
            ? bytes[range].reversed().prefix { $0 != .lineFeed && $0 != .carriageReturn }
                .count { !$0.isUTF8Continuation } : nil
        substitution =
            offsets.isASCII && blanks.isEmpty
            ? nil : LineBreakSubstitution(bytes, range: range, blanks: blanks)
    }

    mutating func drain(into builder: inout YAMLBuilder) throws(YAMLFailure) {
        let input = substitution?.text ?? bytes
        let start = substitution == nil ? range.lowerBound : 0
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { unsafe parser.deallocate() }
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            throw YAMLFailure(.limitNodes, SourceRange(at: .start), "no memory for a parser")
        }
        defer { unsafe yaml_parser_delete(parser) }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        // Safety: libyaml keeps the input's address until the parser is deleted, which is in this call and, for the
        // loop below, within the closure that holds the array.
        let result: Swift.Result<Void, YAMLFailure> = unsafe input.withUnsafeBufferPointer {
            input in
            if let base = input.baseAddress {
                unsafe yaml_parser_set_input_string(parser, base + start, range.count)
            } else {
                unsafe yaml_parser_set_input_string(parser, [0], 0)
            }
            do throws(YAMLFailure) {
                return .success(try unsafe loop(parser, into: &builder))
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    private func loop(
        _ parser: UnsafeMutablePointer<yaml_parser_t>, into builder: inout YAMLBuilder
    ) throws(YAMLFailure) {
        var documents = 0
        var event = unsafe yaml_event_t()
        while true {
            guard unsafe yaml_parser_parse(parser, &event) == 1 else {
                throw unsafe YAMLProblem(
                    parser.pointee, bytes: bytes, range: range, firstLine: firstLine
                ).failure
            }
            defer { unsafe yaml_event_delete(&event) }
            let place = unsafe place(of: event)
            switch unsafe event.type {
            case YAML_STREAM_END_EVENT: return
            case YAML_DOCUMENT_START_EVENT:
                documents += 1
                let start = unsafe event.data.document_start
                if unsafe start.version_directive != nil
                    || start.tag_directives.start != start.tag_directives.end
                {
                    throw YAMLFailure(
                        .directive, place.range, "directives have no place in a front matter")
                }
                guard documents == 1 else {
                    throw YAMLFailure(
                        .severalDocuments, place.range, "a front matter is one YAML document")
                }
            case YAML_ALIAS_EVENT:
                try builder.alias(unsafe name(event.data.alias.anchor) ?? "", at: place)
            case YAML_SCALAR_EVENT: try unsafe scalar(event, at: place, into: &builder)
            case YAML_SEQUENCE_START_EVENT:
                let start = unsafe event.data.sequence_start
                var flags: YAMLRecord.Flags =
                    unsafe start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : []
                if let tag = unsafe name(start.tag) {
                    guard tag == "!" || tag == Tag.prefix + "seq" else {
                        throw Tag.failure(tag, place)
                    }
                    flags.insert(.tagged)
                }
                try builder.begin(
                    .sequence, flags: flags, anchor: unsafe name(start.anchor), at: place)
            case YAML_MAPPING_START_EVENT:
                let start = unsafe event.data.mapping_start
                var flags: YAMLRecord.Flags =
                    unsafe start.style == YAML_FLOW_MAPPING_STYLE ? .flow : []
                if let tag = unsafe name(start.tag) {
                    guard tag == "!" || tag == Tag.prefix + "map" else {
                        throw Tag.failure(tag, place)
                    }
                    flags.insert(.tagged)
                }
                try builder.begin(
                    .mapping, flags: flags, anchor: unsafe name(start.anchor), at: place)
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: try builder.end(at: place)
            default: break
            }
        }
    }

    private func scalar(
        _ event: yaml_event_t, at place: YAMLBuilder.Place, into builder: inout YAMLBuilder
    ) throws(YAMLFailure) {
        let scalar = unsafe event.data.scalar
        let value = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let style: YAMLNode.Style =
            switch unsafe scalar.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        var flags: YAMLRecord.Flags = []
        var kind: YAMLNode.Kind
        if let tag = unsafe name(scalar.tag) {
            flags.insert(.tagged)
            kind = try unsafe Tag.kind(tag, of: value, place)
        } else {
            kind = style == .plain ? unsafe CoreSchema.kind(of: value) : .string
            if style == .plain, unsafe value.elementsEqual(Self.mergeKey) {
                flags.insert(.mergeKey)
            }
        }
        let anchor = unsafe name(scalar.anchor)
        guard let substitution else {
            unsafe try builder.scalar(
                value, kind: kind, style: style, flags: flags, anchor: anchor, at: place)
            return
        }
        let restored = substitution.restored(unsafe Array(value))
        // Safety: the builder copies what it keeps before the closure ends.
        let result: Swift.Result<Void, YAMLFailure> = unsafe restored.withUnsafeBufferPointer {
            restored in
            do throws(YAMLFailure) {
                return .success(
                    unsafe try builder.scalar(
                        restored, kind: kind, style: style, flags: flags, anchor: anchor, at: place)
                )
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    private func name(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        guard let text = unsafe text else { return nil }
        return unsafe String(cString: text)
    }

    private func place(of event: yaml_event_t) -> YAMLBuilder.Place {
        let start = unsafe event.start_mark
        let end = unsafe event.end_mark
        let startOffset = offsets.offset(ofCharacter: start.index)
        let endOffset = offsets.offset(ofCharacter: end.index)
        let (line, column) = lineAndColumn(start, at: startOffset)
        let (endLine, endColumn) = lineAndColumn(end, at: endOffset)
        return YAMLBuilder.Place(
            line: UInt32(truncatingIfNeeded: line), column: UInt32(truncatingIfNeeded: column),
            endLine: UInt32(truncatingIfNeeded: endLine),
            endColumn: UInt32(truncatingIfNeeded: endColumn),
            start: UInt32(truncatingIfNeeded: startOffset),
            end: UInt32(truncatingIfNeeded: endOffset))
    }

    private func lineAndColumn(_ mark: yaml_mark_t, at offset: Int) -> (line: Int, column: Int) {
        if offset == bytes.count, mark.column == 0, mark.line > 0,
            let length = lastLineLength, length > 0
        {
            return (mark.line - 1 + firstLine, length + 1)
        }
        return (mark.line + firstLine, mark.column + 1)
    }
}

/// The tags of the core schema; any other asks a reader to build something, which Stemma never does.
private enum Tag {
    static let prefix = "tag:yaml.org,2002:"

    static func kind(
        _ tag: String, of value: UnsafeBufferPointer<UInt8>, _ place: YAMLBuilder.Place
    ) throws(YAMLFailure) -> YAMLNode.Kind {
        let actual = unsafe CoreSchema.kind(of: value)
        switch tag {
        case "!", prefix + "str": return .string
        case prefix + "null" where actual == .null, prefix + "bool" where actual == .bool,
            prefix + "int" where actual == .int, prefix + "float" where actual == .float:
            return actual
        case prefix + "float" where actual == .int: return .float
        case prefix + "null", prefix + "bool", prefix + "int", prefix + "float":
            throw YAMLFailure(
                .tag, place.range,
                "the value does not fit its tag '!!\(tag.dropFirst(prefix.count))'")
        default: throw failure(tag, place)
        }
    }

    static func failure(_ tag: String, _ place: YAMLBuilder.Place) -> YAMLFailure {
        let shown = tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
        return YAMLFailure(
            .tag, place.range,
            "the tag '\(shown.escapedForMessage)' is not one of YAML's core schema",
            help: "remove the tag, or put the text in quotes if the exclamation mark belongs to it")
    }
}
