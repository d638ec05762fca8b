extension HTMLElement {
    /// Whether the element stands within a line of text.
    var isInline: Bool {
        switch self {
        case .a, .abbr, .audio, .b, .bdi, .br, .cite, .code, .del, .dfn, .em, .i, .img, .input,
            .ins, .kbd, .mark,
            .picture, .q, .rp, .rt, .ruby, .s, .samp, .small, .source, .span, .strike, .strong,
            .sub, .sup, .time,
            .tt, .u, .var, .video, .wbr:
            true
        default: false
        }
    }
}

extension TerminalLayout {
    /// Starts an element that stands within a line.
    mutating func startInline(
        _ element: HTMLElement, _ attributes: Range<Int>, _ content: Range<Int>
    ) {
        let current = looks.count - 1
        switch element {
        case .strong, .b: looks[current].style.insert(.bold)
        case .em, .i, .cite, .dfn, .var: looks[current].style.insert(.italic)
        case .u, .ins: looks[current].style.insert(.underline)
        case .del, .s, .strike:
            looks[current].style.insert(.strike)
            if !color { enclose("~~", "~~", look.style) }
        case .code, .kbd, .samp, .tt:
            looks[current].style.insert(.code)
            if !color { enclose("`", "`", look.style) }
        case .sup where html.value(.class, in: attributes) == "footnote-ref":
            enclose("[", "]", look.style)
        case .a:
            if let target = html.value(.href, in: attributes), !target.hasPrefix("#") {
                startLink(target, text: html.text(in: content))
            }
        case .img: add(kind: "image", describedBy: html.value(.alt, in: attributes))
        case .video, .audio:
            add(kind: element.rawValue, describedBy: html.value(.src, in: attributes))
        case .br: inline.breakLine()
        case .input:
            inline.add(html.value(.checked, in: attributes) == nil ? "[ ]" : "[x]", look.style)
        default: break
        }
    }

    private mutating func enclose(_ before: String, _ after: String, _ style: TerminalStyle) {
        inline.add(before, style)
        looks[looks.count - 1].closing = after
        looks[looks.count - 1].closingStyle = style
    }

    /// The address follows the text in brackets, unless the text is the address or the terminal shows links.
    private mutating func startLink(_ target: String, text: String) {
        let current = looks.count - 1
        looks[current].style.insert(.underline)
        let isAbsolute = target.contains("://") || target.hasPrefix("mailto:")
        if hyperlinks, isAbsolute {
            looks[current].link = SafeURL.ascii(target)
            return
        }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let same = [
            target, String(target.drop { $0 != "/" }.drop { $0 == "/" }),
            String(target.dropFirst(7)),
        ]
        if same.contains(words) || same.contains(words + "/") { return }
        looks[current].closing = notes?.mark(for: target) ?? " (\(target))"
        looks[current].closingStyle = .dim
    }

    private mutating func add(kind: String, describedBy description: String?) {
        let words = (description ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        inline.add(
            words.isEmpty ? "[\(kind)]" : "[\(kind): \(words)]", look.style.union(.dim),
            link: look.link)
    }
}

/// Addresses that stand below a table rather than in its cells, each once.
struct LinkNotes {
    private(set) var addresses: [String] = []
    private var numbers: [String: Int] = [:]

    /// What stands in the cell, such as ` [2]`.
    mutating func mark(for address: String) -> String {
        let number = numbers[address, default: addresses.count + 1]
        if number > addresses.count {
            addresses.append(address)
            numbers[address] = number
        }
        return " [\(number)]"
    }
}
