/// Reads the text of a `Pattern`.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0
    private static let maximumDepth = 50
    private static let maximumRepetition = 1000

    static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
    static let word: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    static let space: [ClosedRange<UInt32>] = [
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ]

    init(_ source: String) {
        scalars = Array(source.unicodeScalars)
    }

    mutating func parse() throws(Pattern.Failure) -> Pattern.Tree {
        let tree = try choice()
        guard index == scalars.count else { throw failure("unexpected ')'") }
        return tree
    }

    private func failure(_ message: String) -> Pattern.Failure {
        Pattern.Failure(message: "\(message) at character \(index + 1)")
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        index += 1
        return true
    }

    private mutating func choice() throws(Pattern.Failure) -> Pattern.Tree {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw failure("groups too deep") }
        var parts = [try sequence()]
        while take("|") { parts.append(try sequence()) }
        return parts.count == 1 ? parts[0] : .choice(parts)
    }

    private mutating func sequence() throws(Pattern.Failure) -> Pattern.Tree {
        var parts: [Pattern.Tree] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            parts.append(try repetition(of: try atom()))
        }
        return parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func atom() throws(Pattern.Failure) -> Pattern.Tree {
        guard let scalar = next else { return .empty }
        index += 1
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".":
            return .set(
                Pattern.CharacterSet(
                    ranges: [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isInverted: true))
        case "(":
            if take("?") {
                guard take(":") || skipName() else { throw failure("look-around is not supported") }
            }
            let tree = try choice()
            guard take(")") else { throw failure("expected ')'") }
            return tree
        case "[": return .set(try characterClass())
        case "\\":
            if take("b") { return .wordBoundary(true) }
            if take("B") { return .wordBoundary(false) }
            return .set(try escape())
        case "*", "+", "?": throw failure("nothing to repeat")
        default:
            return .set(Pattern.CharacterSet(ranges: [scalar.value...scalar.value]))
        }
    }

    /// Skips the name of a named group.
    private mutating func skipName() -> Bool {
        guard next == "<", index + 1 < scalars.count, scalars[index + 1] != "=",
            scalars[index + 1] != "!"
        else { return false }
        while let scalar = next {
            index += 1
            if scalar == ">" { return true }
        }
        return false
    }

    private mutating func repetition(
        of tree: Pattern.Tree
    ) throws(Pattern.Failure) -> Pattern.Tree {
        var result = tree
        while let scalar = next {
            switch scalar {
            case "*": result = .repeated(result, 0, nil)
            case "+": result = .repeated(result, 1, nil)
            case "?": result = .repeated(result, 0, 1)
            case "{":
                guard let bounds = try bounds() else { return result }
                result = .repeated(result, bounds.minimum, bounds.maximum)
                _ = take("?")
                continue
            default: return result
            }
            index += 1
            _ = take("?")
        }
        return result
    }

    /// `{m}`, `{m,}` or `{m,n}`; `nil`, with nothing taken, where the brace is a character.
    private mutating func bounds() throws(Pattern.Failure) -> (minimum: Int, maximum: Int?)? {
        let start = index
        index += 1
        guard let minimum = number() else {
            index = start
            guard next == "{" else { return nil }
            throw failure("expected a number; write '\\{' for the character")
        }
        var maximum: Int? = minimum
        if take(",") { maximum = number() }
        guard take("}") else { throw failure("expected '}'") }
        guard minimum <= Self.maximumRepetition, (maximum ?? 0) <= Self.maximumRepetition,
            minimum <= maximum ?? minimum
        else { throw failure("repetitions out of range") }
        return (minimum, maximum)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let scalar = next, scalar.value >= 0x30, scalar.value <= 0x39 {
            value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 1_000_000)
            index += 1
        }
        return value
    }

    private mutating func characterClass() throws(Pattern.Failure) -> Pattern.CharacterSet {
        var set = Pattern.CharacterSet(ranges: [])
        set.isInverted = take("^")
        while let scalar = next, scalar != "]" {
            index += 1
            let lower =
                scalar == "\\"
                ? try escape() : Pattern.CharacterSet(ranges: [scalar.value...scalar.value])
            if lower.isInverted {
                throw failure("an opposite such as '\\D' inside '[…]' is not supported")
            }
            guard let first = single(lower), next == "-", index + 1 < scalars.count,
                scalars[index + 1] != "]"
            else {
                set.ranges += lower.ranges
                continue
            }
            index += 1
            let upperScalar = scalars[index]
            index += 1
            let upper =
                upperScalar == "\\"
                ? try escape()
                : Pattern.CharacterSet(ranges: [upperScalar.value...upperScalar.value])
            guard let last = single(upper), first <= last else {
                throw failure("a range that is none")
            }
            set.ranges.append(first...last)
        }
        guard take("]") else { throw failure("expected ']'") }
        return set
    }

    private func single(_ set: Pattern.CharacterSet) -> UInt32? {
        guard set.ranges.count == 1, let range = set.ranges.first, range.count == 1 else {
            return nil
        }
        return range.lowerBound
    }

    private mutating func escape() throws(Pattern.Failure) -> Pattern.CharacterSet {
        guard let scalar = next else { throw failure("expected a character after '\\'") }
        index += 1
        switch scalar {
        case "d": return Pattern.CharacterSet(ranges: Self.digits)
        case "D": return Pattern.CharacterSet(ranges: Self.digits, isInverted: true)
        case "w": return Pattern.CharacterSet(ranges: Self.word)
        case "W": return Pattern.CharacterSet(ranges: Self.word, isInverted: true)
        case "s": return Pattern.CharacterSet(ranges: Self.space)
        case "S": return Pattern.CharacterSet(ranges: Self.space, isInverted: true)
        case "n": return literal(0x0A)
        case "r": return literal(0x0D)
        case "t": return literal(0x09)
        case "f": return literal(0x0C)
        case "v": return literal(0x0B)
        case "0": return literal(0)
        case "x": return literal(try hexadecimal(2))
        case "u": return literal(try hexadecimal(4))
        default:
            guard !scalar.properties.isAlphabetic, !(0x31...0x39).contains(scalar.value) else {
                throw failure("'\\\(scalar)' is not supported")
            }
            return literal(scalar.value)
        }
    }

    private func literal(_ value: UInt32) -> Pattern.CharacterSet {
        Pattern.CharacterSet(ranges: [value...value])
    }

    private mutating func hexadecimal(_ count: Int) throws(Pattern.Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let scalar = next, scalar.isASCII,
                let digit = UInt8(truncatingIfNeeded: scalar.value).hexadecimalValue
            else {
                throw failure("expected \(count) hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }
}
