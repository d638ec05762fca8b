/// Reads the YAML of a front matter with libyaml, event by event.
///
/// The dialect is the core schema of YAML 1.2 with merge keys; U+0085, U+2028 and U+2029 are ordinary characters, as
/// 1.2 has it and libyaml does not. Equal keys are errors that keep the last value; every other error ends the reading.
package struct YAMLParser {
    package struct Result: Sendable {
        /// `nil` where the text cannot be read.
        package var document: YAMLDocument?
        package var diagnostics: [Diagnostic]
    }

    private let bytes: [UInt8]
    private let range: Range<Int>
    private let firstLine: Int

    /// - Parameters:
    ///   - bytes: the file.
    ///   - range: the YAML in it, valid UTF-8 that starts at the beginning of a line.
    ///   - firstLine: the number of that line.
    package init(_ bytes: [UInt8], range: Range<Int>, firstLine: Int) {
        self.bytes = bytes
        self.range = range
        self.firstLine = firstLine
    }

    /// Reads a whole text that is YAML alone, such as a file of `.eval_results`.
    package init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: utf8ByteOrderMark) ? 3 : 0
        self.init(bytes, range: start..<bytes.count, firstLine: 1)
    }

    package func parse() -> Result {
        guard range.count <= YAMLLimits.maximumBytes else {
            let failure = YAMLFailure(
                .limitBytes, SourceRange(at: SourcePosition(line: firstLine, column: 1)),
                "\(range.count) bytes of YAML, where at most \(YAMLLimits.maximumBytes) are read")
            return Result(document: nil, diagnostics: [failure.diagnostic])
        }
        // libyaml refuses a tab between a dash and its item; each round sees one run of them as spaces.
        var blanks: [Range<Int>] = []
        for _ in 0..<min(1000, max(4, Self.maximumReadBytes / max(1, range.count))) {
            var stream = YAMLEventStream(
                bytes, range: range, firstLine: firstLine, blanks: blanks)
            var builder = YAMLBuilder(byteCount: range.count)
            do throws(YAMLFailure) {
                try stream.drain(into: &builder)
                return Result(
                    document: builder.finish(isASCII: stream.isASCII),
                    diagnostics: builder.diagnostics)
            } catch {
                guard !error.separatingTabs.isEmpty else {
                    return Result(
                        document: nil,
                        diagnostics: builder.diagnostics + [withinFile(error.diagnostic)])
                }
                blanks += error.separatingTabs
            }
        }
        let failure = YAMLFailure(
            .tab, SourceRange(at: SourcePosition(line: firstLine, column: 1)),
            "tabs follow the dashes of more lists than are read")
        return Result(document: nil, diagnostics: [failure.diagnostic])
    }

    /// libyaml sees an end of the text below a last line that has no line break; the file has no such line.
    private func withinFile(_ diagnostic: Diagnostic) -> Diagnostic {
        guard range.upperBound == bytes.count, let place = diagnostic.range else {
            return diagnostic
        }
        let end = LineTable(bytes).position(of: bytes.count)
        var diagnostic = diagnostic
        diagnostic.range = SourceRange(min(place.start, end), min(place.end, end))
        return diagnostic
    }

    /// Bytes that all rounds together may read.
    private static let maximumReadBytes = 64 << 20
}
