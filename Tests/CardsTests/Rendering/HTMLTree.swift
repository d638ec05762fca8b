import CHTML

/// An HTML text as a browser would see it, for tests to look through: gumbo's tree without its pointers.
struct HTMLTree {
    struct Element {
        var name: String
        var attributes: [(name: String, value: String)]
        /// Names of the elements around it, the outermost first.
        var ancestors: [String]
        var text: String

        subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private(set) var elements: [Element] = []
    private(set) var text = ""
    private(set) var commentCount = 0

    init(_ html: String) {
        var html = html
        html.withUTF8 { bytes in
            // Safety: the tree is read and destroyed while the bytes are there.
            var options = unsafe kGumboDefaultOptions
            unsafe options.max_errors = 0
            let output = unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe gumbo_parse_with_options(&options, $0.baseAddress, $0.count)
            }
            guard let output = unsafe output, let root = unsafe output.pointee.root else { return }
            _ = unsafe visit(root, [])
            unsafe gumbo_destroy_output(&options, output)
        }
    }

    @unsafe private mutating func visit(_ node: UnsafePointer<GumboNode>, _ ancestors: [String])
        -> String
    {
        switch unsafe node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            let piece = unsafe String(cString: node.pointee.v.text.text)
            text += piece
            return piece
        case GUMBO_NODE_COMMENT:
            commentCount += 1
            return ""
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            let element = unsafe node.pointee.v.element
            var name = unsafe String(cString: gumbo_normalized_tagname(element.tag))
            if unsafe element.tag == GUMBO_TAG_UNKNOWN {
                var original = unsafe element.original_tag
                unsafe gumbo_tag_from_original_text(&original)
                name = unsafe String(
                    decoding: UnsafeRawBufferPointer(start: original.data, count: original.length),
                    as: UTF8.self)
            }
            if unsafe element.tag_namespace != GUMBO_NAMESPACE_HTML { name = "foreign:" + name }
            var attributes: [(name: String, value: String)] = []
            for index in 0..<Int(unsafe element.attributes.length) {
                guard let raw = unsafe element.attributes.data[index] else { continue }
                let attribute = unsafe raw.assumingMemoryBound(to: GumboAttribute.self).pointee
                attributes.append(
                    (
                        unsafe String(cString: attribute.name),
                        unsafe String(cString: attribute.value)
                    ))
            }
            let place = elements.count
            elements.append(
                .init(name: name, attributes: attributes, ancestors: ancestors, text: ""))
            var inner = ""
            for index in 0..<Int(unsafe element.children.length) {
                guard let child = unsafe element.children.data[index] else { continue }
                inner += unsafe visit(
                    UnsafePointer(child.assumingMemoryBound(to: GumboNode.self)), ancestors + [name]
                )
            }
            elements[place].text = inner
            return inner
        default:
            return ""
        }
    }

    func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    /// What a browser could run, load or be misled by; empty for safe HTML.
    var dangers: [String] {
        var dangers = commentCount == 0 ? [] : ["a comment"]
        for element in elements {
            if !Self.harmless.contains(element.name) { dangers.append("<\(element.name)>") }
            for (name, value) in element.attributes {
                if !Self.harmlessAttributes.contains(name) {
                    dangers.append("\(element.name) \(name)")
                }
                if ["href", "src", "srcset"].contains(name),
                    !isHarmlessAddress(value, on: element.name)
                {
                    dangers.append("\(element.name) \(name)=\(value)")
                }
                if name == "id" || name == "name", !value.utf8.starts(with: "user-content-".utf8) {
                    dangers.append("\(element.name) \(name)=\(value)")
                }
                if name == "style", value.contains(where: { "()\\@/*'\"&<".contains($0) }) {
                    dangers.append("\(element.name) style=\(value)")
                }
            }
            if element.name == "a", element["href"] != nil, element["rel"] != "nofollow noopener" {
                dangers.append("a without rel")
            }
            if element.name == "input", element["type"] != "checkbox" || element["disabled"] == nil
            {
                dangers.append("input")
            }
        }
        for scalar in text.unicodeScalars
        where scalar.value < 0x20 && scalar != "\n" && scalar != "\t" {
            dangers.append("control \(scalar.value)")
        }
        return dangers
    }

    private func isHarmlessAddress(_ value: String, on element: String) -> Bool {
        // As a browser does: what is no letter, digit or sign is skipped before a scheme is looked for.
        let address = String(value.unicodeScalars.filter { $0.value > 0x20 }).lowercased()
        guard let colon = address.firstIndex(of: ":") else { return true }
        let scheme = address[..<colon]
        if scheme.contains(where: { "/?#".contains($0) }) { return true }
        if ["http", "https", "mailto"].contains(scheme) { return true }
        return element == "img" && scheme == "data"
            && ["png", "jpeg", "jpg", "gif", "webp"].contains {
                address.hasPrefix("data:image/\($0);base64,")
            }
    }

    private static let harmless: Set<String> = [
        "html", "head", "body", "a", "abbr", "audio", "b", "bdi", "blockquote", "br", "caption",
        "center", "cite",
        "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
        "figcaption", "figure",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "mark",
        "ol", "p",
        "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "source",
        "span", "strike",
        "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time",
        "tr", "tt", "u",
        "ul", "var", "video", "wbr",
    ]

    private static let harmlessAttributes: Set<String> = [
        "align", "alt", "checked", "class", "colspan", "controls", "dir", "disabled", "height",
        "href", "id", "lang",
        "media", "name", "open", "rel", "reversed", "rowspan", "span", "src", "srcset", "start",
        "style", "title",
        "type", "valign", "value", "width",
    ]
}
