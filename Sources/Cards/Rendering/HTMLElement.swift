internal import CHTML

/// The elements that a rendered card may hold.
enum HTMLElement: String, CaseIterable, Sendable {
    case a, abbr, audio, b, bdi, blockquote, br, caption, center, cite, code, col, colgroup, dd, del
    case details, dfn, div, dl, dt, em, figcaption, figure, h1, h2, h3, h4, h5, h6, hr, i, img,
        input
    case ins, kbd, li, mark, ol, p, picture, pre, q, rp, rt, ruby, s, samp, section, small, source,
        span
    case strike, strong, sub, summary, sup, table, tbody, td, tfoot, th, thead, time, tr, tt, u, ul
    case `var`, video, wbr

    /// Elements that have no content and no end tag.
    var isVoid: Bool {
        switch self {
        case .br, .col, .hr, .img, .input, .source, .wbr: true
        default: false
        }
    }

    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// By gumbo's number of the tag.
    private static let byTag: [HTMLElement?] = {
        var table = [HTMLElement?](repeating: nil, count: Int(GUMBO_TAG_LAST.rawValue) + 1)
        for element in allCases {
            let tag = unsafe gumbo_tag_enum(element.rawValue)
            if tag != GUMBO_TAG_UNKNOWN { table[Int(tag.rawValue)] = element }
        }
        return table
    }()

    @unsafe init?(_ element: GumboElement) {
        let tag = unsafe element.tag
        if tag == GUMBO_TAG_UNKNOWN {
            // Younger than gumbo, such as `picture`: the name is in the source alone.
            var name = unsafe element.original_tag
            unsafe gumbo_tag_from_original_text(&name)
            guard let data = unsafe name.data, unsafe name.length <= Self.longestName else {
                return nil
            }
            let bytes = unsafe UnsafeRawBufferPointer(start: data, count: name.length)
            self.init(rawValue: unsafe String(decoding: bytes, as: UTF8.self).lowercased())
        } else if Int(tag.rawValue) < Self.byTag.count, let known = Self.byTag[Int(tag.rawValue)] {
            self = known
        } else {
            return nil
        }
    }

    private static let longestName = 16

    /// Elements that vanish with all that is in them: what runs, what embeds, what is read by other rules
    /// when the output is parsed again, and controls.
    static let dropped: [Bool] = {
        let tags = [
            GUMBO_TAG_APPLET, GUMBO_TAG_BASE, GUMBO_TAG_CANVAS, GUMBO_TAG_DATALIST, GUMBO_TAG_EMBED,
            GUMBO_TAG_FRAME, GUMBO_TAG_FRAMESET, GUMBO_TAG_HEAD, GUMBO_TAG_IFRAME, GUMBO_TAG_LINK,
            GUMBO_TAG_MATH, GUMBO_TAG_META, GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES,
            GUMBO_TAG_NOSCRIPT,
            GUMBO_TAG_OBJECT, GUMBO_TAG_OPTGROUP, GUMBO_TAG_OPTION, GUMBO_TAG_PARAM,
            GUMBO_TAG_PLAINTEXT,
            GUMBO_TAG_SCRIPT, GUMBO_TAG_SELECT, GUMBO_TAG_STYLE, GUMBO_TAG_SVG, GUMBO_TAG_TEMPLATE,
            GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE, GUMBO_TAG_XMP,
        ]
        var table = [Bool](repeating: false, count: Int(GUMBO_TAG_LAST.rawValue) + 1)
        for tag in tags { table[Int(tag.rawValue)] = true }
        return table
    }()

    /// Those of `dropped` that have no end tag.
    static let droppedVoid: Set<UInt32> = Set(
        [
            GUMBO_TAG_BASE, GUMBO_TAG_EMBED, GUMBO_TAG_FRAME, GUMBO_TAG_LINK, GUMBO_TAG_META,
            GUMBO_TAG_OPTGROUP, GUMBO_TAG_OPTION, GUMBO_TAG_PARAM,
        ].map(\.rawValue))
}

/// The attributes that an element of a rendered card may have.
enum HTMLAttribute: String, CaseIterable, Sendable {
    case align, alt, checked, `class`, colspan, controls, dir, height, href, id, lang, media, name,
        open
    case reversed, rowspan, span, src, srcset, start, style, title, type, valign, value, width

    /// Whether the attribute says something by being there.
    var isBoolean: Bool {
        switch self {
        case .checked, .controls, .open, .reversed: true
        default: false
        }
    }

    /// Whether the attribute may stand on an element, whatever its value.
    func isAllowed(on element: HTMLElement) -> Bool {
        switch self {
        case .id, .title, .lang, .dir, .class, .style, .align: true
        case .alt: element == .img
        case .checked, .type: element == .input || element == .ol || element == .source
        case .colspan, .rowspan: element == .td || element == .th
        case .controls: element == .video || element == .audio
        case .height, .width: element.hasSize
        case .href, .name: element == .a
        case .media, .srcset: element == .source
        case .open: element == .details
        case .reversed, .start: element == .ol
        case .span: element == .col || element == .colgroup
        case .src: [.img, .video, .audio, .source].contains(element)
        case .valign: [.td, .th, .tr, .tbody, .thead, .tfoot, .col, .colgroup].contains(element)
        case .value: element == .li
        }
    }
}

extension HTMLElement {
    fileprivate var hasSize: Bool {
        switch self {
        case .img, .video, .table, .td, .th, .col, .hr: true
        default: false
        }
    }
}
