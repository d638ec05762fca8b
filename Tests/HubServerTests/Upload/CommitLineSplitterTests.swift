import Testing

@testable import HubServer

struct CommitLineSplitterTests {
    /// The events of a body that comes in pieces, neighbouring pieces of content joined.
    private func events(
        _ body: String, pieces: Int = .max
    ) throws -> [CommitLineSplitter.Event] {
        var splitter = CommitLineSplitter()
        var events: [CommitLineSplitter.Event] = []
        func emit(_ event: CommitLineSplitter.Event) {
            if case .content(let more) = event, case .content(let known)? = events.last {
                events[events.count - 1] = .content(known + more)
            } else {
                events.append(event)
            }
        }
        let bytes = Array(body.utf8)
        let step = max(1, min(pieces, bytes.count))
        for start in stride(from: 0, to: bytes.count, by: step) {
            let piece = Array(bytes[start..<min(start + step, bytes.count)])
            try splitter.consume(piece.span, emit)
        }
        try splitter.finish(emit)
        return events
    }

    private func line(_ text: String) -> CommitLineSplitter.Event { .line(Array(text.utf8)) }

    private func content(_ text: String) -> CommitLineSplitter.Event { .content(Array(text.utf8)) }

    @Test(arguments: [1, 2, 7, Int.max])
    func `contents are taken out of their lines`(pieces: Int) throws {
        let body = """
            {"key":"header","value":{"summary":"s","content":"no, \\"this\\""}}
            {"key": "file", "value": {"content": "QUJD", "path": "a", "encoding": "base64"}}

            {"key":"file","value":{"encoding":"utf-8","path":"b","content":""}}
            """
        let found = try events(body, pieces: pieces)
        #expect(
            found == [
                .contentBegins(encoding: nil), content(#"no, "this""#), .contentEnds,
                line(#"{"key":"header","value":{"summary":"s","content":""}}"#),
                .contentBegins(encoding: nil), content("QUJD"), .contentEnds,
                line(
                    #"{"key": "file", "value": {"content": "", "path": "a", "encoding": "base64"}}"#
                ),
                .contentBegins(encoding: "utf-8"), .contentEnds,
                line(#"{"key":"file","value":{"encoding":"utf-8","path":"b","content":""}}"#),
            ])
    }

    @Test(arguments: [1, 3, Int.max])
    func `escapes of a content are undone`(pieces: Int) throws {
        let body =
            #"{"key":"file","value":{"content":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud83d!\udc00é","path":"a"}}"#
        let found = try events(body, pieces: pieces)
        #expect(found[1] == content("\"\\/\u{8}\u{c}\n\r\té😀\u{FFFD}!\u{FFFD}é"))
    }

    @Test(arguments: [1, 1000, Int.max])
    func `a content is given in large pieces however it comes`(pieces: Int) throws {
        var splitter = CommitLineSplitter()
        var sizes: [Int] = []
        let count = 3 * CommitLineSplitter.pieceSize + 5
        let text = String(repeating: "\\n", count: count)
        let bytes = Array(#"{"key":"file","value":{"content":"\#(text)"}}"#.utf8)
        for start in stride(from: 0, to: bytes.count, by: min(pieces, bytes.count)) {
            let end = min(pieces, bytes.count - start) + start
            try splitter.consume(bytes.span.extracting(start..<end)) { event in
                if case .content(let piece) = event { sizes.append(piece.count) }
            }
        }
        let size = CommitLineSplitter.pieceSize
        #expect(sizes == [size, size, size, 5])
    }

    @Test func `a key of the same name elsewhere is no content`() throws {
        for body in [
            #"{"content":"x"}"#, #"{"value":{"a":{"content":"x"}}}"#, #"{"value":["content","x"]}"#,
            #"{"other":{"content":"x"}}"#, #"{"value":{"contents":"x"}}"#, #"{"value":"content"}"#,
        ] {
            #expect(try events(body) == [line(body)])
        }
    }

    @Test func `a line without end is limited, a content is not`() throws {
        let long = String(repeating: "A", count: 3 << 20)
        let found = try events(#"{"key":"file","value":{"path":"a","content":"\#(long)"}}"#)
        #expect(found[1] == content(long))
        #expect(throws: CommitLineSplitter.Failure.lineTooLong(limit: 1 << 20)) {
            try events(#"{"key":"header","value":{"description":"\#(long)"}}"#)
        }
    }

    @Test(arguments: [
        (#"{"value":{"content":"a"#, CommitLineSplitter.Failure.truncated),
        (#"{"value":{"content":"\x"}}"#, .invalidEscape),
        (#"{"value":{"content":"\u12g4"}}"#, .invalidEscape),
        (#"{"value":{"content":"\u+123"}}"#, .invalidEscape),
        ("{\"value\":{\"content\":\"a\nb\"}}", .controlCharacter),
        (#"{"value":{"content":"a","content":"b"}}"#, .severalContents),
        (#"{"key":"he"#, .truncated),
    ])
    func `a malformed content is refused`(body: String, failure: CommitLineSplitter.Failure) {
        #expect(throws: failure) { try events(body) }
        #expect(throws: failure) { try events(body, pieces: 1) }
    }
}
