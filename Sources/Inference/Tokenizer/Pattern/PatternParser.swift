/// Reads a regular expression in Oniguruma's syntax, as far as tokenizers use it.
///
/// Known: literals, escapes, classes with ranges, `\s \S \d \D \w \W`, `\p{..}` of general categories and a few scripts' blocks
/// written as ranges, `.`, groups, alternatives, `(?i:..)`, lookahead, anchors, and all quantifiers. Not known, and refused by
/// name: references, look-behind, names, conditions; a group that repeats and may match nothing; a repeated possessive group.
struct PatternParser {
    private let text: [Unicode.Scalar]
    private var position = 0
    private var depth = 0
    private var ignoresCase = false

    struct Failure: Error {
        /// In scalars, from 0.
        var position: Int
        var message: String
    }

    private init(_ pattern: String) { text = Array(pattern.unicodeScalars) }

    static func parse(_ pattern: String) throws(Failure) -> PatternNode {
        var parser = PatternParser(pattern)
        guard pattern.utf8.count <= TokenizerLimits.patternBytes else {
            throw parser.failure("longer than \(TokenizerLimits.patternBytes) bytes")
        }
        let node = try parser.alternatives()
        guard parser.position == parser.text.count else { throw parser.failure("unmatched ')'") }
        return node
    }

    private func failure(_ message: String) -> Failure {
        Failure(position: position, message: message)
    }

    private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < text.count ? text[position + offset] : nil
    }

    private mutating func take(_ expected: String) -> Bool {
        let scalars = Array(expected.unicodeScalars)
        guard text[position...].starts(with: scalars) else { return false }
        position += scalars.count
        return true
    }

    private mutating func alternatives() throws(Failure) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= TokenizerLimits.patternDepth else {
            throw failure("groups are nested deeper than \(TokenizerLimits.patternDepth)")
        }
        var branches: [PatternNode] = []
        repeat { branches.append(try sequence()) } while take("|")
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(Failure) -> PatternNode {
        var parts: [PatternNode] = []
        while let next = peek(), next != "|", next != ")" {
            parts.append(try quantified(try atom()))
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    // MARK: - Atoms

    private mutating func atom() throws(Failure) -> PatternNode {
        guard let first = peek() else { return .empty }
        switch first {
        case "(":
            return try group()
        case "[":
            return .set(cased(try bracket()))
        case ".":
            position += 1
            return .set(.notNewline)
        case "^":
            position += 1
            return .assert(.lineStart)
        case "$":
            position += 1
            return .assert(.lineEnd)
        case "*", "+", "?":
            throw failure("nothing to repeat before '\(first)'")
        case "\\":
            return try escape()
        default:
            position += 1
            return .set(cased(ScalarSet([first.value...first.value])))
        }
    }

    private func cased(_ set: ScalarSet) -> ScalarSet { ignoresCase ? set.ignoringCase : set }

    private mutating func group() throws(Failure) -> PatternNode {
        position += 1
        let outer = ignoresCase
        var look: Bool?
        if take("?") {
            if take("=") {
                look = false
            } else if take("!") {
                look = true
            } else if !take(":") {
                try options()
                if take(")") {
                    // `(?i)` holds to the end of the group around it.
                    let rest = try alternatives()
                    ignoresCase = outer
                    return rest
                }
                guard take(":") else { throw failure("this kind of group is not supported") }
            }
        }
        let body = try alternatives()
        ignoresCase = outer
        guard take(")") else { throw failure("a group has no end") }
        return look.map { .look(body, negative: $0) } ?? body
    }

    private mutating func options() throws(Failure) {
        var value = true
        while let option = peek(), option == "i" || option == "-" {
            if option == "-" { value = false } else { ignoresCase = value }
            position += 1
        }
    }

    private mutating func escape() throws(Failure) -> PatternNode {
        guard let letter = peek(1) else { throw failure("the expression ends in '\\'") }
        let anchors: [Unicode.Scalar: PatternProgram.Anchor] = [
            "A": .textStart, "z": .textEnd, "b": .wordBoundary, "B": .notWordBoundary,
        ]
        if let anchor = anchors[letter] {
            position += 2
            return .assert(anchor)
        }
        return .set(cased(try escapedSet()))
    }

    /// A class or character written with a backslash.
    private mutating func escapedSet() throws(Failure) -> ScalarSet {
        guard let letter = peek(1) else { throw failure("the expression ends in '\\'") }
        position += 2
        let digits = ScalarSet([], [.categories(ScalarSet.mask(of: "Nd"))])
        switch letter {
        case "s": return .whitespace
        case "S": return ScalarSet.whitespace.inverted
        case "w": return .word
        case "W": return ScalarSet.word.inverted
        case "d": return digits
        case "D": return digits.inverted
        case "p", "P": return try property(inverted: letter == "P")
        case "n": return ScalarSet([10...10])
        case "r": return ScalarSet([13...13])
        case "t": return ScalarSet([9...9])
        case "f": return ScalarSet([12...12])
        case "v": return ScalarSet([11...11])
        case "x", "u": return try number(braced: letter == "x", digits: letter == "x" ? 2 : 4)
        case _ where letter.properties.isAlphabetic || ("0"..."9").contains(letter):
            position -= 2
            throw failure("'\\\(letter)' is not supported")
        default: return ScalarSet([letter.value...letter.value])
        }
    }

    private mutating func property(inverted: Bool) throws(Failure) -> ScalarSet {
        guard take("{") else { throw failure("expected '{' after '\\p'") }
        let negated = take("^") != inverted
        var name = ""
        while let next = peek(), next != "}" {
            name.unicodeScalars.append(next)
            position += 1
        }
        guard take("}") else { throw failure("'\\p{' has no end") }
        let set: ScalarSet
        if let ranges = Self.scripts[name] {
            set = ScalarSet(ranges)
        } else if name == "Alphabetic" || name == "Alpha" {
            set = ScalarSet([], [.alphabetic])
        } else if ScalarSet.mask(of: name) != 0, !name.isEmpty {
            set = ScalarSet([], [.categories(ScalarSet.mask(of: name))])
        } else {
            throw failure("'\\p{\(name)}' is not supported")
        }
        return negated ? set.inverted : set
    }

    /// Scripts that tokenizers name, by Unicode 16's Scripts.txt.
    private static let scripts: [String: [ClosedRange<UInt32>]] = [
        "Han": [
            0x2E80...0x2E99, 0x2E9B...0x2EF3, 0x2F00...0x2FD5, 0x3005...0x3005, 0x3007...0x3007,
            0x3021...0x3029, 0x3038...0x303B, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFA6D,
            0xFA70...0xFAD9, 0x16FE2...0x16FE3, 0x16FF0...0x16FF1, 0x20000...0x2A6DF,
            0x2A700...0x2B739, 0x2B740...0x2B81D, 0x2B820...0x2CEA1, 0x2CEB0...0x2EBE0,
            0x2EBF0...0x2EE5D, 0x2F800...0x2FA1D, 0x30000...0x3134A, 0x31350...0x323AF,
        ]
    ]

    private mutating func number(braced: Bool, digits: Int) throws(Failure) -> ScalarSet {
        var text = ""
        if braced, take("{") {
            while let next = peek(), next != "}", text.count < 8 {
                text.unicodeScalars.append(next)
                position += 1
            }
            guard take("}") else { throw failure("'\\x{' has no end") }
        } else {
            while let next = peek(), text.count < digits, next.properties.isASCIIHexDigit {
                text.unicodeScalars.append(next)
                position += 1
            }
        }
        guard let value = UInt32(text, radix: 16), value <= 0x10FFFF else {
            throw failure("expected a character's number in hexadecimal")
        }
        return ScalarSet([value...value])
    }

    // MARK: - Classes in brackets

    private mutating func bracket() throws(Failure) -> ScalarSet {
        depth += 1
        defer { depth -= 1 }
        guard depth <= TokenizerLimits.patternDepth else {
            throw failure("classes are nested deeper than \(TokenizerLimits.patternDepth)")
        }
        position += 1
        let inverted = take("^")
        var ranges: [ClosedRange<UInt32>] = []
        var properties: [ScalarSet.Property] = []
        var isFirst = true
        while let next = peek(), isFirst || next != "]" {
            isFirst = false
            guard !(next == "&" && peek(1) == "&") else { throw failure("'&&' is not supported") }
            guard !(next == "[" && peek(1) == ":") else { throw failure("'[:' is not supported") }
            let set = try member()
            guard let low = set.single, peek() == "-", let end = peek(1), end != "]" else {
                if set.isInverted {
                    properties.append(.not(set.inverted))
                } else {
                    ranges += set.ranges
                    properties += set.properties
                }
                continue
            }
            position += 1
            guard let high = try member().single, low <= high else {
                throw failure("a range ends before it starts")
            }
            ranges.append(low...high)
        }
        guard take("]") else { throw failure("a class in brackets has no end") }
        return ScalarSet(ranges, properties, inverted: inverted)
    }

    private mutating func member() throws(Failure) -> ScalarSet {
        guard let next = peek() else { throw failure("a class in brackets has no end") }
        if next == "[" { return try bracket() }
        if next == "\\" {
            if peek(1) == "b" {
                position += 2
                return ScalarSet([8...8])
            }
            return try escapedSet()
        }
        position += 1
        return ScalarSet([next.value...next.value])
    }

    // MARK: - Quantifiers

    private mutating func quantified(_ atom: PatternNode) throws(Failure) -> PatternNode {
        var node = atom
        while let bounds = try quantifier() {
            var greed = PatternProgram.Greed.greedy
            if take("?") {
                greed = .lazy
            } else if !bounds.counted, take("+") {
                greed = .possessive
            }
            if case .set = node {
            } else {
                guard !node.canBeEmpty || bounds.most == 1 else {
                    throw failure("a repeated group that can match nothing is not supported")
                }
                guard greed != .possessive else {
                    throw failure("a possessive group is not supported")
                }
            }
            node = .repeat(node, least: bounds.least, most: bounds.most, greed)
        }
        return node
    }

    private mutating func quantifier() throws(Failure)
        -> (least: Int, most: Int?, counted: Bool)?
    {
        if take("*") { return (0, nil, false) }
        if take("+") { return (1, nil, false) }
        if take("?") { return (0, 1, false) }
        guard peek() == "{" else { return nil }
        let start = position
        position += 1
        let least = digits()
        var most = least
        if take(",") { most = digits() }
        // As in Oniguruma, a brace that starts no quantifier is a character.
        guard take("}"), least != nil || most != nil else {
            position = start
            return nil
        }
        let low = least ?? 0
        guard low <= 1000, most ?? 0 <= 1000, low <= most ?? low else {
            throw failure("a repetition of more than 1000, or from more to less")
        }
        return (low, most, true)
    }

    private mutating func digits() -> Int? {
        var value: Int?
        while let next = peek(), ("0"..."9").contains(next), value ?? 0 < 1_000_000 {
            value = (value ?? 0) * 10 + Int(next.value - 48)
            position += 1
        }
        return value
    }
}

extension ScalarSet {
    /// The only scalar of the set, where it is written as one.
    fileprivate var single: UInt32? {
        guard !isInverted, properties.isEmpty, ranges.count == 1, ranges[0].count == 1 else {
            return nil
        }
        return ranges[0].lowerBound
    }
}
