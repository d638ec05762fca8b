/// Turns the Markdown of a card into HTML that may be shown beside anything else on a page.
///
/// The HTML that cmark-gfm makes, with the raw HTML of the card in it, is read by an HTML5 parser, and
/// what an allow-list names is written anew: nothing of the card's own spelling reaches the output.
/// Elements that run, embed or submit are gone with their content; addresses are `http`, `https`, `mailto` or
/// relative (images also base-64 data); names of sections begin with `user-content-`.
package struct HTMLRenderer: Sendable {
    package var links: CardLinks?

    /// - Parameter links: where relative addresses lead; without it they stay relative.
    package init(links: CardLinks? = nil) {
        self.links = links
    }

    /// The Markdown below a card's front matter as a fragment of HTML.
    ///
    /// - Parameter markdown: any bytes; what is not UTF-8 becomes U+FFFD.
    package func render(_ markdown: [UInt8]) -> String {
        var writer = HTMLWriter(SafeHTML(markdown: markdown, links: links))
        return writer.write()
    }
}

/// Writes safe HTML out.
private struct HTMLWriter {
    private let html: SafeHTML
    private var output: [UInt8] = []

    init(_ html: SafeHTML) {
        self.html = html
        output.reserveCapacity(html.texts.count + html.texts.count / 2)
    }

    mutating func write() -> String {
        var open: [HTMLElement] = []
        var isFull = false
        var afterPre = false
        for event in html.events {
            if output.count > RenderingLimits.maximumOutput {
                isFull = true
                break
            }
            switch event {
            case .start(let element, let attributes, _):
                start(element, html.attributes[attributes])
                if !element.isVoid { open.append(element) }
            case .end(let element):
                guard !element.isVoid else { break }
                end(element)
                open.removeLast()
            case .text(let range):
                // A parser drops a line break that directly follows the tag.
                if afterPre, html.texts[range].first == UInt8(ascii: "\n") {
                    output.append(UInt8(ascii: "\n"))
                }
                escape(html.texts[range], inAttribute: false)
            }
            if case .start(.pre, _, _) = event { afterPre = true } else { afterPre = false }
        }
        for element in open.reversed() { end(element) }
        if isFull || html.isCut {
            output += "\n<p><em>The rest of this text is left out: it is too long.</em></p>\n".utf8
        }
        return String(decoding: output, as: UTF8.self)
    }

    private mutating func start(
        _ element: HTMLElement, _ attributes: ArraySlice<SafeHTML.Attribute>
    ) {
        output.append(UInt8(ascii: "<"))
        output += element.rawValue.utf8
        for attribute in attributes {
            if attribute.name == .id && attribute.value.isEmpty { continue }
            output.append(UInt8(ascii: " "))
            output += attribute.name.rawValue.utf8
            if attribute.name.isBoolean { continue }
            output += "=\"".utf8
            escape(Array(attribute.value.utf8)[...], inAttribute: true)
            output.append(UInt8(ascii: "\""))
            if attribute.name == .href { output += " rel=\"nofollow noopener\"".utf8 }
        }
        if element == .input { output += " disabled".utf8 }
        output.append(UInt8(ascii: ">"))
    }

    private mutating func end(_ element: HTMLElement) {
        output += "</".utf8
        output += element.rawValue.utf8
        output.append(UInt8(ascii: ">"))
    }

    /// Appends decoded text: markup escaped, controls and overrides of the direction as U+FFFD.
    private mutating func escape(_ text: ArraySlice<UInt8>, inAttribute: Bool) {
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "&"): output += "&amp;".utf8
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: ">"): output += "&gt;".utf8
            case UInt8(ascii: "\"") where inAttribute: output += "&quot;".utf8
            case 0x0C, 0x0D: output.append(UInt8(ascii: " "))
            case 0x00..<0x09, 0x0B, 0x0E..<0x20, 0x7F: output += "\u{FFFD}".utf8
            case 0xC2 where index + 1 < text.endIndex && (0x80..<0xA0).contains(text[index + 1]):
                output += "\u{FFFD}".utf8
                index += 1
            case 0xE2 where isOverride(text, at: index):
                output += "\u{FFFD}".utf8
                index += 2
            default: output.append(byte)
            }
            index += 1
        }
    }

    /// Whether U+202D or U+202E, which show text in another order than it is written, stand here.
    private func isOverride(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
        index + 2 < text.endIndex && text[index + 1] == 0x80
            && (text[index + 2] == 0xAD || text[index + 2] == 0xAE)
    }
}
