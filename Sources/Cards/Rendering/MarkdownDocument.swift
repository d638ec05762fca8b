internal import CMarkdown
internal import Glibc
internal import Synchronization

/// A text parsed by cmark-gfm with GitHub's tables, strikethrough, bare links, task lists and footnotes.
///
/// The nodes belong to the document: a pointer to one must not outlive `withRoot`.
@safe struct MarkdownDocument: ~Copyable {
    // Safety: made by `stemma_markdown_parse`, owned by this value alone, freed in its `deinit`.
    private let handle: UnsafeMutablePointer<stemma_markdown>

    // Raw HTML is kept: whoever shows it passes it through `HTMLSanitizer`.
    private static let options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8

    private static let prepared: Void = stemma_markdown_prepare()

    /// Held while cmark parses: each parse switches the characters of the extensions on for the whole process and off
    /// at its end, so that beside another one `~~` and bare links would now and then stay text.
    private static let parsing = Mutex(())

    /// `nil` when the parse would go beyond `RenderingLimits`.
    init?(_ markdown: Span<UInt8>) {
        _ = Self.prepared
        // Safety: cmark copies what it keeps of the buffer.
        var parsed: UnsafeMutablePointer<stemma_markdown>?
        unsafe markdown.withUnsafeBytes { bytes in
            Self.parsing.withLock { _ in
                unsafe parsed = unsafe stemma_markdown_parse(
                    bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count,
                    Self.options, RenderingLimits.maximumParseMemory,
                    RenderingLimits.parseTime(forBytes: bytes.count))
            }
        }
        guard let parsed = unsafe parsed else { return nil }
        unsafe handle = parsed
    }

    deinit { unsafe stemma_markdown_free(handle) }

    /// The document as HTML that is not yet safe to show; `nil` beyond `RenderingLimits`.
    func unsafeHTML() -> [UInt8]? {
        guard let html = unsafe stemma_markdown_html(handle, Self.options) else { return nil }
        let count = unsafe strlen(html)
        // Safety: the string ends in NUL and lives as long as the document; it is copied.
        return unsafe UnsafeRawBufferPointer(start: html, count: count).withMemoryRebound(
            to: UInt8.self
        ) {
            unsafe Array($0)
        }
    }

    /// Calls `body` with the root node.
    @unsafe func withRoot(_ body: (OpaquePointer) -> Void) {
        guard let root = unsafe handle.pointee.root else { return }
        unsafe body(root)
    }

    /// The text below a node as a reader sees it: code and alternative texts as they are, breaks as spaces.
    @unsafe func plainText(of node: OpaquePointer) -> String {
        var text: [UInt8] = []
        var current = unsafe cmark_node_first_child(node)
        while let inner = unsafe current {
            unsafe append(inner, to: &text)
            if let child = unsafe cmark_node_first_child(inner) {
                unsafe current = child
                continue
            }
            var next: OpaquePointer? = unsafe inner
            while let done = unsafe next, unsafe cmark_node_next(done) == nil {
                unsafe next = cmark_node_parent(done)
                if unsafe next == node { return Self.trimmed(text) }
            }
            unsafe current = next.flatMap { unsafe cmark_node_next($0) }
        }
        return Self.trimmed(text)
    }

    @unsafe private func append(_ node: OpaquePointer, to text: inout [UInt8]) {
        switch unsafe cmark_node_get_type(node) {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            guard let literal = unsafe stemma_markdown_literal(handle, node) else { return }
            // Safety: a literal ends in NUL and lives as long as the document; it is copied.
            unsafe text.append(
                contentsOf: UnsafeRawBufferPointer(start: literal, count: strlen(literal)))
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            text.append(UInt8(ascii: " "))
        case CMARK_NODE_HTML_INLINE:
            guard let literal = unsafe stemma_markdown_literal(handle, node) else { return }
            if unsafe strncasecmp(literal, "<br", 3) == 0 { text.append(UInt8(ascii: " ")) }
        default:
            break
        }
    }

    private static func trimmed(_ text: [UInt8]) -> String {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = text.firstIndex(where: { !isBlank($0) }),
            let last = text.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(decoding: text[first...last], as: UTF8.self)
    }
}
