/// Reads a value and what stands around it from a text.
struct ValueScanner {
    struct Found {
        var value: Double
        var spread: Double?
        var isPercent = false
        var isApproximate = false
    }

    private var rest: Substring
    private let whole: String

    init(_ text: String) {
        whole = text.utf8.count <= ClaimedValue.longestText ? Self.withoutMarks(text) : "?"
        rest = whole[...]
    }

    /// The value of digits with at most one point and a sign, as most are.
    static func plainNumber(_ text: some StringProtocol) -> Double? {
        guard (1...18).contains(text.utf8.count) else { return nil }
        var points = 0
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): continue
            case UInt8(ascii: "-") where index == 0: continue
            case UInt8(ascii: ".") where points == 0 && index > 0: points = 1
            default: return nil
            }
        }
        return Double(text)
    }

    /// A plain number and how far it spreads: `20.0 +/- 1.2`.
    static func plainSpread(_ text: String) -> (value: Double, spread: Double)? {
        guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "+")),
            text.utf8[sign...].starts(with: "+/-".utf8),
            let value = plainNumber(trimmed(text[..<sign])),
            let spread = plainNumber(trimmed(text[sign...].dropFirst(3)))
        else { return nil }
        return (value, abs(spread))
    }

    /// Whether a text begins with a letter that no value begins with, nor a word for one that is absent or not finite.
    static func isWord(_ text: String) -> Bool {
        guard let first = text.utf8.first, ASCIIText.isLetter(first) else { return false }
        return !"nitx".utf8.contains(ASCIIText.lowercased(first))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var rest = text.utf8.drop { $0 == UInt8(ascii: " ") }
        while rest.last == UInt8(ascii: " ") { rest.removeLast() }
        return Substring(rest)
    }

    private static let absent: Set<String> = [
        "", "-", "--", "---", "–", "—", "−", "n/a", "na", "n.a.", "none", "null", "tbd", "tba",
        "?", "x", "...", "…", "/",
    ]

    mutating func read() -> Result<Found, ValueFailure> {
        if Self.absent.contains(whole.lowercased()) {
            return .failure(ValueFailure(problem: whole == "?" ? .notANumber : .absent))
        }
        var found = Found(value: 0)
        if let first = rest.first, "~≈<>≤≥≃".contains(first) {
            found.isApproximate = true
            rest.removeFirst()
            skipSpaces()
        }
        let lower = rest.lowercased()
        for word in [
            "nan", "inf", "infinity", "+inf", "-inf", ".nan", ".inf", "-.inf", "-infinity",
        ]
        where lower == word || lower.hasPrefix(word + " ") {
            return .failure(ValueFailure(problem: .notFinite))
        }
        guard let number = number() else { return .failure(ValueFailure(problem: .notANumber)) }
        guard number.isFinite else { return .failure(ValueFailure(problem: .notFinite)) }
        found.value = number
        skipSpaces()
        found.isPercent = take("%") || take("％")
        skipSpaces()
        if take("±") || take("+/-") || take("+-") || take("+/−") {
            skipSpaces()
            guard let spread = self.number() else {
                let isNaN = rest.lowercased().hasPrefix("nan")
                return .failure(ValueFailure(problem: isNaN ? .notFinite : .notANumber))
            }
            found.spread = abs(spread)
            skipSpaces()
            if take("%") || take("％") { found.isPercent = true }
            skipSpaces()
        }
        return finish(found)
    }

    /// What may stand behind a value without making it another.
    private mutating func finish(_ found: Found) -> Result<Found, ValueFailure> {
        let lower = rest.lowercased()
        if lower.isEmpty || ["points", "point", "pts", "pt", "p.p.", "pp", "db"].contains(lower) {
            return .success(found)
        }
        if lower.hasPrefix("("), lower.hasSuffix(")") || lower.hasSuffix(")."),
            !lower.dropFirst().contains("(")
        {
            return .success(found)
        }
        if lower.hasPrefix("["), lower.hasSuffix("]") { return .success(found) }
        return .failure(
            ValueFailure(problem: rest.contains(where: \.isNumber) ? .several : .notANumber))
    }

    /// Without what Markdown and tables put around a value.
    private static func withoutMarks(_ text: String) -> String {
        var kept = text
        if kept.hasPrefix("<") {
            for tag in ["b", "strong", "i", "em", "u", "code", "sub", "sup"] {
                let open = "<\(tag)>"
                let close = "</\(tag)>"
                if kept.hasPrefix(open), kept.hasSuffix(close),
                    kept.count >= open.count + close.count
                {
                    kept = String(kept.dropFirst(open.count).dropLast(close.count))
                }
            }
        }
        guard kept.utf8.contains(where: { "*`_".utf8.contains($0) || $0 >= 128 }) else {
            return BenchmarkName.withSingleSpaces(kept)
        }
        kept = String(kept.filter { !"*`_†‡§↑↓🥇🥈🥉".contains($0) })
        return kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func skipSpaces() {
        rest = rest.drop { $0 == " " }
    }

    private mutating func take(_ text: String) -> Bool {
        guard rest.hasPrefix(text) else { return false }
        rest = rest.dropFirst(text.count)
        return true
    }

    /// Reads a decimal number; leaves `rest` behind it.
    private mutating func number() -> Double? {
        var position = rest.startIndex
        var digits = ""
        if position < rest.endIndex, "+-−–".contains(rest[position]) {
            if rest[position] != "+" { digits = "-" }
            position = rest.index(after: position)
        }
        let start = position
        while position < rest.endIndex, rest[position].isASCII,
            rest[position].isNumber || ".,".contains(rest[position])
        {
            position = rest.index(after: position)
        }
        var body = rest[start..<position]
        if body.last == "," {
            body = body.dropLast()
            position = rest.index(before: position)
        }
        if body.last == "." { body = body.dropLast() }
        guard body.contains(where: \.isNumber), let plain = Self.plain(body) else { return nil }
        digits += plain
        if position < rest.endIndex, "eE".contains(rest[position]) {
            var end = rest.index(after: position)
            var exponent = "e"
            if end < rest.endIndex, "+-−".contains(rest[end]) {
                exponent += rest[end] == "+" ? "+" : "-"
                end = rest.index(after: end)
            }
            let first = end
            while end < rest.endIndex, rest[end].isASCII, rest[end].isNumber {
                exponent.append(rest[end])
                end = rest.index(after: end)
            }
            if end > first {
                digits += exponent
                position = end
            }
        }
        rest = rest[position...]
        return Double(digits)
    }

    /// Digits with one point from digits with points and commas; `nil` where they make no number.
    private static func plain(_ body: Substring) -> String? {
        let parts = body.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count > 1 else {
            return body.count(where: { $0 == "." }) <= 1 ? String(body) : nil
        }
        let tail = parts[parts.count - 1].split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped =
            (1...3).contains(parts[0].count) && parts[0] != "0" && !parts[0].contains(".")
            && parts.dropFirst().dropLast().allSatisfy { $0.count == 3 && !$0.contains(".") }
            && tail[0].count == 3 && tail.count <= 2
        if isGrouped { return parts.joined() }
        guard parts.count == 2, tail.count == 1, !parts[0].contains(".") else { return nil }
        return parts[0] + "." + parts[1]
    }
}

/// Why a text holds no value, as something to throw.
struct ValueFailure: Error {
    let problem: ClaimedValue.Problem
}
