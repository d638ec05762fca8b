/// Takes a xorb into a file, and looks at its framing as it comes; writes down behind it what `XorbFile` wants to know.
///
/// `Request.forward` never calls `take` twice at once, and whoever made the sink finishes it after that.
final class XorbSink: BodySink, @unchecked Sendable {
    private let file: SpoolFile
    private var scanner = XorbScanner()

    init(_ file: SpoolFile) { self.file = file }

    func take(_ bytes: Span<UInt8>) throws {
        try scanner.consume(bytes)
        try file.append(bytes)
    }

    func finish(as path: String) throws {
        try scanner.finish()
        try file.append(XorbFile.ending(scanner.offsets).span)
        try file.keep(as: path)
    }
}
