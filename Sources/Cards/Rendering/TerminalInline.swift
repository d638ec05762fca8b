/// A piece of a line that is never broken, unless it is wider than the line itself.
struct TerminalAtom {
    enum Break {
        /// The piece stands directly after the one before it, on the same line.
        case none
        /// A line may end before the piece, as between two ideographs.
        case allowed
        /// A space stands before the piece, or a line ends.
        case space
        /// A line ends.
        case line
    }

    var text: String
    var columns: Int
    var style: TerminalStyle
    /// The address that the piece leads to.
    var link: String?
    var breakBefore: Break
}

/// The text of a paragraph or a cell, collected piece by piece.
struct TerminalInline {
    private(set) var atoms: [TerminalAtom] = []
    private var text = ""
    private var textStyle: TerminalStyle = []
    private var textLink: String?
    private var textBreak = TerminalAtom.Break.none
    /// What stands before the next piece.
    private var pending = TerminalAtom.Break.none
    private var lastIsIdeograph = false
    private var lastOpens = false

    var isEmpty: Bool { atoms.isEmpty && text.isEmpty }

    /// Adds text of a card; blanks are one space.
    mutating func add(_ bytes: ArraySlice<UInt8>, _ style: TerminalStyle, link: String? = nil) {
        add(String(decoding: bytes, as: UTF8.self), style, link: link)
    }

    mutating func add(_ string: String, _ style: TerminalStyle, link: String? = nil) {
        if style != textStyle || link != textLink { endAtom() }
        textStyle = style
        textLink = link
        for scalar in string.unicodeScalars {
            switch scalar {
            case " ", "\n", "\t", "\r", "\u{0C}", "\u{2028}", "\u{2029}":
                endAtom()
                if pending != .line, !atoms.isEmpty { pending = .space }
            default:
                add(scalar)
            }
        }
    }

    /// Adds a space where there is none yet.
    mutating func addSpace() { add(" ", textStyle, link: textLink) }

    mutating func breakLine() {
        endAtom()
        // A break right after a break is an empty line; breaks at the start are nothing.
        if pending == .line, !atoms.isEmpty {
            atoms.append(.init(text: "", columns: 0, style: [], link: nil, breakBefore: .line))
        }
        pending = .line
    }

    /// A break that does not pile up with others.
    mutating func breakLineOnce() {
        endAtom()
        pending = .line
    }

    /// Everything collected.
    mutating func take() -> [TerminalAtom] {
        endAtom()
        let taken = atoms
        self = TerminalInline()
        return taken
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x1100 {
            if lastIsIdeograph, !text.isEmpty, DisplayWidth.columns(of: scalar) > 0 {
                endAtom()
                pending = LineBreaking.cannotStart(scalar) || lastOpens ? .none : .allowed
            }
            lastIsIdeograph = DisplayWidth.columns(of: scalar) == 0 && lastIsIdeograph
            begin()
            TerminalText.append(scalar, to: &text)
            return
        }
        if LineBreaking.isIdeograph(scalar) {
            let joins = LineBreaking.cannotStart(scalar) || lastOpens
            if !text.isEmpty {
                endAtom()
                pending = joins ? .none : .allowed
            }
            begin()
            text.unicodeScalars.append(scalar)
            lastIsIdeograph = true
            lastOpens = LineBreaking.cannotEnd(scalar)
            return
        }
        if lastIsIdeograph, !text.isEmpty, DisplayWidth.columns(of: scalar) > 0 {
            endAtom()
            pending = LineBreaking.cannotStart(scalar) || lastOpens ? .none : .allowed
            lastIsIdeograph = false
        }
        begin()
        TerminalText.append(scalar, to: &text)
    }

    private mutating func begin() {
        guard text.isEmpty else { return }
        textBreak = pending
        pending = .none
        lastOpens = false
    }

    private mutating func endAtom() {
        guard !text.isEmpty else { return }
        atoms.append(
            .init(
                text: text, columns: DisplayWidth.columns(of: text), style: textStyle,
                link: textLink,
                breakBefore: atoms.isEmpty ? .none : textBreak))
        text = ""
    }
}

/// Where lines of text without spaces may break, after the simpler rules of UAX #14.
enum LineBreaking {
    /// Ideographs and kana, with the punctuation set among them; Hangul breaks at spaces.
    static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x303E, 0x3041...0x312F, 0x31A0...0x4DBF, 0x4E00...0xA4CF, 0xF900...0xFAFF,
            0xFE30...0xFE4F,
            0xFF01...0xFF60, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    static func cannotStart(_ scalar: Unicode.Scalar) -> Bool {
        "!%),.:;?]}、。〉》」』】〕〗〙〛〜・ヽヾーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ々〻！％），．：；？］｝～…—’”".unicodeScalars.contains(
            scalar)
    }

    static func cannotEnd(_ scalar: Unicode.Scalar) -> Bool {
        "〈《「『【〔〖〘〚（［｛".unicodeScalars.contains(scalar)
    }
}
