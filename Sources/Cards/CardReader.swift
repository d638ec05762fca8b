/// Reads a card from its bytes: encoding first, then delimiters, then YAML.
struct CardReader {
    private let bytes: [UInt8]
    private let frontMatter: FrontMatter
    private(set) var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], _ frontMatter: FrontMatter) {
        self.bytes = bytes
        self.frontMatter = frontMatter
    }

    mutating func read() -> YAMLDocument? {
        if let encoding = WideEncoding(of: bytes) {
            report(
                encoding.rule, .error, at: SourceRange(at: .start),
                "the file is \(encoding.name), not UTF-8",
                help: "save the card as UTF-8")
            return nil
        }
        defer { checkBody() }
        switch frontMatter.shape {
        case .block: return readBlock()
        case .unterminated where hasStrayCarriageReturns:
            report(
                "encoding/newline", .error, at: SourceRange(at: .start),
                "lines end at CR or CR CR LF, so that the front matter is not seen to be closed",
                help: "save the card with LF line ends")
        case .unterminated:
            if looksLikeMetadata(from: frontMatter.opening.upperBound) {
                report(
                    "front-matter/unterminated", .error,
                    at: SourceRange(at: position(of: frontMatter.opening.lowerBound)),
                    "the front matter opened here is never closed",
                    help: "add a line of exactly '---' after the last key")
            } else {
                reportMissing()
            }
        case .collapsed:
            report(
                "front-matter/empty", .warning,
                at: SourceRange(at: position(of: frontMatter.opening.lowerBound)),
                "the front matter holds no data",
                help: "write keys such as 'license: mit' between the two lines")
        case .missing: reportMissing()
        }
        return nil
    }

    // MARK: - The block

    private mutating func readBlock() -> YAMLDocument? {
        let range = frontMatter.yaml
        guard UTF8Check.isPlain(bytes, range) || holdsText(range) else { return nil }
        let firstLine = position(of: range.lowerBound).line
        let result = YAMLParser(bytes, range: range, firstLine: firstLine).parse()
        diagnostics += result.diagnostics
        guard let document = result.document else { return nil }
        guard let root = document.root, root.kind != .null else {
            report(
                "front-matter/empty", .warning,
                at: SourceRange(at: position(of: frontMatter.opening.lowerBound)),
                "the front matter holds no data",
                help: "write keys such as 'license: mit' between the two lines")
            return nil
        }
        if root.kind != .mapping {
            report(
                "front-matter/not-a-map", .error, at: SourceRange(at: root.position),
                "expected a map of keys to values, found \(root.kind.phrase)",
                help: "write keys such as 'license: mit'")
        }
        return document
    }

    /// Whether all is UTF-8 that YAML prints; what is not is reported.
    private mutating func holdsText(_ range: Range<Int>) -> Bool {
        if let offset = UTF8Check.firstInvalid(in: bytes, range) {
            report(
                "encoding/utf8", .error, at: SourceRange(at: position(of: offset)),
                "the byte 0x\(hexadecimal(bytes[offset])) is not valid UTF-8 here",
                help: "save the card as UTF-8")
            return false
        }
        let controls = UTF8Check.controlCharacters(in: bytes, range)
        for offset in controls {
            let scalar = UTF8Check.scalar(in: bytes, at: offset)
            report(
                "encoding/control", .error, at: SourceRange(at: position(of: offset)),
                "the control character U+\(hexadecimal(scalar, width: 4)) is not allowed",
                help: "remove it, or write it as an escape in double quotes")
        }
        return controls.isEmpty
    }

    /// Whether the first line after the opening one that holds anything is a key or an item with one, not prose.
    private func looksLikeMetadata(from start: Int) -> Bool {
        for line in bytes[start...].prefix(4096).split(whereSeparator: {
            $0 == .lineFeed || $0 == .carriageReturn
        }) where !line.isBlankOrComment {
            return line.leadingKey != nil
        }
        return false
    }

    /// Whether the opening line ends at CR CR LF, or at CR alone as every other line.
    private var hasStrayCarriageReturns: Bool {
        let rest = bytes[frontMatter.opening.upperBound...]
        guard rest.first == .carriageReturn else { return false }
        return rest.starts(with: [.carriageReturn, .carriageReturn, .lineFeed])
            || !rest.contains(.lineFeed)
    }

    /// The blanks after three dashes that start the file, which make them no opening line.
    private var blanksAfterOpening: Range<Int>? {
        let start = frontMatter.opening.lowerBound
        guard bytes[start...].starts(with: "---".utf8) else { return nil }
        let blanks = bytes[(start + 3)...].prefix { $0.isBlank }
        guard !blanks.isEmpty, blanks.endIndex < bytes.count,
            bytes[blanks.endIndex] == .lineFeed || bytes[blanks.endIndex] == .carriageReturn
        else { return nil }
        return blanks.startIndex..<blanks.endIndex
    }

    private mutating func reportMissing() {
        if let blanks = blanksAfterOpening, looksLikeMetadata(from: blanks.upperBound) {
            diagnostics.append(
                Diagnostic(
                    rule: "front-matter/opening-blank", severity: .warning,
                    range: SourceRange(ofBytes: blanks, in: bytes),
                    message: "blanks after the opening dashes: the front matter is not read",
                    help: "remove them", fix: Fix("remove them", [TextEdit(blanks, "")])))
            return
        }
        report(
            "front-matter/missing", .warning, at: SourceRange(at: .start), "no front matter",
            help:
                "start the file with a line '---', keys such as 'license: mit', and another line '---'"
        )
    }

    // MARK: - The body

    private mutating func checkBody() {
        guard let offset = UTF8Check.firstInvalid(in: bytes, frontMatter.body) else { return }
        report(
            "encoding/utf8-body", .warning, at: SourceRange(at: position(of: offset)),
            "the byte 0x\(hexadecimal(bytes[offset])) of the text is not valid UTF-8",
            help: "save the card as UTF-8")
    }

    // MARK: - Reporting

    private mutating func report(
        _ rule: String, _ severity: Severity, at range: SourceRange, _ message: String,
        help: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(rule: rule, severity: severity, range: range, message: message, help: help))
    }

    private func position(of offset: Int) -> SourcePosition {
        SourcePosition(ofByte: offset, in: bytes)
    }
}

/// The number in upper-case hexadecimal digits, at least `width` of them.
func hexadecimal(_ value: some BinaryInteger, width: Int = 2) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension UInt8 {
    /// A letter, a digit, `_`, `-` or `.`: what keys of cards and parts of ids are made of.
    package var isIdentifier: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}
