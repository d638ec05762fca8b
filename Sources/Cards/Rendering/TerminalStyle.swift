/// How a piece of text looks on a terminal.
struct TerminalStyle: OptionSet, Hashable {
    let rawValue: UInt16

    static let bold = TerminalStyle(rawValue: 1 << 0)
    static let dim = TerminalStyle(rawValue: 1 << 1)
    static let italic = TerminalStyle(rawValue: 1 << 2)
    static let underline = TerminalStyle(rawValue: 1 << 3)
    static let strike = TerminalStyle(rawValue: 1 << 4)
    static let code = TerminalStyle(rawValue: 1 << 5)

    /// The sequence that selects the style, from no style.
    var sequence: String {
        var codes: [String] = []
        if contains(.bold) { codes.append("1") }
        if contains(.dim) { codes.append("2") }
        if contains(.italic) { codes.append("3") }
        if contains(.underline) { codes.append("4") }
        if contains(.strike) { codes.append("9") }
        if contains(.code) { codes.append("36") }
        return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
    }

    static let reset = "\u{1B}[0m"
}
