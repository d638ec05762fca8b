/// Lays safe HTML out for a terminal, in one pass over its events.
struct TerminalLayout {
    let html: SafeHTML
    let color: Bool
    let hyperlinks: Bool
    var writer: TerminalWriter
    var inline = TerminalInline()
    /// Of each open element, the current last.
    var looks: [Look] = [Look()]
    var lists: [List] = []
    /// The addresses in the table that is being read; they are listed below it.
    var notes: LinkNotes?
    /// Of each open element, whether its start began a marked part.
    private var marks: [Bool] = []

    /// How text in an element looks, and what its end adds to the line.
    struct Look {
        var style: TerminalStyle = []
        var link: String?
        var closing: String?
        var closingStyle: TerminalStyle = []
    }

    struct List {
        var isOrdered: Bool
        var number: Int
        /// Whether items stand apart.
        var isLoose: Bool
        var isFirst = true
    }

    init(_ html: SafeHTML, _ writer: TerminalWriter, color: Bool, hyperlinks: Bool) {
        self.html = html
        self.writer = writer
        self.color = color
        self.hyperlinks = hyperlinks
    }

    var look: Look { looks[looks.count - 1] }

    /// Begins an element: it looks like what it stands in.
    mutating func pushLook() { looks.append(Look(style: look.style, link: look.link)) }

    /// Ends an element.
    mutating func popLook() {
        let ended = looks.removeLast()
        if let closing = ended.closing { inline.add(closing, ended.closingStyle) }
    }

    mutating func render() -> String {
        var index = 0
        while index < html.events.count, !writer.isFull {
            switch html.events[index] {
            case .text(let range):
                inline.add(html.texts[range], look.style, link: look.link)
            case .start(let element, let attributes, let end):
                if drawWhole(element, attributes, index + 1..<end) {
                    index = end
                } else {
                    pushLook()
                    marks.append(false)
                    start(element, attributes, index + 1..<end)
                }
            case .end(let element):
                popLook()
                self.end(element)
                if marks.removeLast() { writer.pop() }
                after(element)
            }
            index += 1
        }
        flush()
        if writer.isFull || html.isCut {
            writer.separate()
            inline.add("The rest of this text is left out: it is too long.", .italic)
            flush()
        }
        return writer.finish()
    }

    /// Writes the paragraph that was collected.
    mutating func flush() {
        for line in TerminalWrapping.lines(
            of: inline.take(), width: writer.room, keepsAddresses: true)
        {
            writer.write(line)
        }
    }

    private mutating func mark(first: String?, rest: String, style: TerminalStyle = []) {
        writer.push(first: first, rest: rest, style: style)
        marks[marks.count - 1] = true
    }

    /// Elements that are drawn with all their content at once; `false` for others.
    private mutating func drawWhole(
        _ element: HTMLElement, _ attributes: Range<Int>, _ content: Range<Int>
    ) -> Bool {
        switch element {
        case .pre:
            flush()
            drawCode(html.text(in: content))
            return true
        case .table:
            flush()
            writer.separate()
            drawTable(content)
            writer.separate()
            return true
        case .hr:
            flush()
            writer.separate()
            writer.write(text: String(repeating: "─", count: min(writer.room, 40)), style: .dim)
            writer.separate()
            return true
        case .a where html.value(.class, in: attributes) == "footnote-backref":
            return true
        default:
            return false
        }
    }

    private mutating func drawCode(_ code: String) {
        writer.separate()
        writer.push(first: nil, rest: "    ")
        var lines = code.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        if lines.last?.isEmpty == true { lines.removeLast() }
        for line in lines {
            if writer.isFull { break }
            writer.write(text: TerminalText.code(line), style: .dim)
        }
        writer.pop()
        writer.separate()
    }

    private mutating func start(
        _ element: HTMLElement, _ attributes: Range<Int>, _ content: Range<Int>
    ) {
        if element.isInline {
            startInline(element, attributes, content)
            return
        }
        flush()
        switch element {
        case .h1, .h2, .h3, .h4, .h5, .h6: startHeading(element.headingLevel ?? 1, content)
        case .blockquote:
            writer.separate()
            mark(first: nil, rest: "│ ", style: .dim)
        case .ul, .ol: startList(element, attributes, content)
        case .li: startItem(attributes)
        case .dt: looks[looks.count - 1].style.insert(.bold)
        case .dd: mark(first: nil, rest: "    ")
        case .details:
            writer.separate()
            mark(first: "▸ ", rest: "  ")
        case .summary: looks[looks.count - 1].style.insert(.bold)
        case .p, .center, .figure, .dl: writer.separate()
        default: break
        }
    }

    private mutating func startHeading(_ level: Int, _ content: Range<Int>) {
        writer.separate()
        if html.isBlank(content) { return }
        if color {
            looks[looks.count - 1].style.formUnion(
                level == 1 ? [.bold, .underline] : level < 4 ? .bold : [.bold, .dim])
        } else {
            let signs = String(repeating: "#", count: level)
            mark(first: signs + " ", rest: String(repeating: " ", count: level + 1))
        }
    }

    private mutating func startList(
        _ element: HTMLElement, _ attributes: Range<Int>, _ content: Range<Int>
    ) {
        let isLoose = isLooseList(content)
        if lists.isEmpty || lists.last?.isLoose == true { writer.separate() }
        let start = html.value(.start, in: attributes).flatMap { Int($0) } ?? 1
        lists.append(List(isOrdered: element == .ol, number: start, isLoose: isLoose))
    }

    private mutating func startItem(_ attributes: Range<Int>) {
        guard var list = lists.popLast() else {
            mark(first: "• ", rest: "  ")
            return
        }
        if list.isLoose, !list.isFirst { writer.separate() }
        list.isFirst = false
        if let number = html.value(.value, in: attributes).flatMap({ Int($0) }) {
            list.number = number
        }
        let sign = list.isOrdered ? "\(list.number). " : "• "
        list.number = list.number == Int.max ? list.number : list.number + 1
        lists.append(list)
        mark(first: sign, rest: String(repeating: " ", count: sign.count))
    }

    /// Whether an item of the list holds paragraphs.
    private func isLooseList(_ content: Range<Int>) -> Bool {
        html.contains(
            where: { element, inner in
                element == .li && html.contains(where: { child, _ in child == .p }, in: inner)
            }, in: content)
    }

    private mutating func end(_ element: HTMLElement) {
        if element.isInline { return }
        flush()
        if element == .ul || element == .ol, !lists.isEmpty { lists.removeLast() }
    }

    /// What the end of an element asks of what follows it.
    private mutating func after(_ element: HTMLElement) {
        switch element {
        case .h1, .h2, .h3, .h4, .h5, .h6, .p, .center, .figure, .dl, .blockquote, .details,
            .section, .summary, .caption:
            writer.separate()
        case .ul, .ol:
            if lists.isEmpty || lists.last?.isLoose == true { writer.separate() }
        default: break
        }
    }
}

extension SafeHTML {
    /// Whether a range of events has neither text nor images.
    func isBlank(_ range: Range<Int>) -> Bool {
        events[range].allSatisfy { event in
            switch event {
            case .text(let bytes): texts[bytes].allSatisfy { $0 <= 0x20 }
            case .start(let element, _, _): element != .img
            case .end: true
            }
        }
    }

    /// Whether one of the elements that stand directly in a range of events is as asked for.
    func contains(where isWanted: (HTMLElement, Range<Int>) -> Bool, in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if case .start(let element, _, let end) = events[index] {
                if isWanted(element, index + 1..<end) { return true }
                index = end
            }
            index += 1
        }
        return false
    }
}
