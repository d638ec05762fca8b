/// A card's content after the sanitiser: elements and attributes of the allow-list alone, as a sequence of
/// starts, ends and texts that nest properly.
///
/// Both renderers read this and nothing before it.
struct SafeHTML {
    enum Event {
        /// Attributes are `attributes[range]`; `end` is the index of the event that closes the element.
        case start(HTMLElement, attributes: Range<Int>, end: Int)
        case end(HTMLElement)
        /// Decoded UTF-8: `texts[range]`.
        case text(Range<Int>)
    }

    struct Attribute {
        var name: HTMLAttribute
        var value: String
    }

    var events: [Event] = []
    var attributes: [Attribute] = []
    var texts: [UInt8] = []
    /// Whether some of the text was left out for `RenderingLimits.maximumInput`.
    var isCut = false

    func value(_ name: HTMLAttribute, in range: Range<Int>) -> String? {
        attributes[range].first { $0.name == name }?.value
    }

    /// The texts between two events.
    func text(in range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        for event in events[range] {
            if case .text(let piece) = event { bytes += texts[piece] }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension SafeHTML {
    /// The Markdown as safe HTML: parsed by cmark-gfm, its HTML read by gumbo, what is allowed kept. A text
    /// that is beyond the limits of a parser is one `pre` element.
    ///
    /// - Parameter markdown: any bytes; what is not UTF-8 becomes U+FFFD.
    init(markdown: [UInt8], links: CardLinks?) {
        let input = markdown.prefix(RenderingLimits.maximumInput)
        isCut = input.count < markdown.count
        if let html = MarkdownDocument(input.span)?.unsafeHTML(),
            var sanitizer = HTMLSanitizer(links: links) as HTMLSanitizer?, sanitizer.read(html)
        {
            events = sanitizer.result.events
            attributes = sanitizer.result.attributes
            texts = sanitizer.result.texts
            return
        }
        texts = Array(String(decoding: input, as: UTF8.self).utf8)
        events = [.start(.pre, attributes: 0..<0, end: 2), .text(0..<texts.count), .end(.pre)]
    }
}
