indirect enum ModulePatternNode: Sendable {
    case scalar(@Sendable (Unicode.Scalar) -> Bool)
    case sequence([ModulePatternNode])
    case alternatives([ModulePatternNode])
    /// So often at least and at most; `nil` for any number.
    case repeated(ModulePatternNode, Int, Int?)
    case start
    case end
}

/// Reads the regular expressions of `ModulePattern`.
struct ModulePatternParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    private static let maximumDepth = 16
    private static let maximumRepeats = 64

    /// `nil` where something is not read, or malformed.
    static func parse(_ text: String) -> ModulePatternNode? {
        var parser = ModulePatternParser(scalars: Array(text.unicodeScalars))
        guard let node = parser.alternatives(), parser.next == nil else { return nil }
        return node
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    private mutating func alternatives() -> ModulePatternNode? {
        var found: [ModulePatternNode] = []
        repeat {
            guard let sequence = sequence() else { return nil }
            found.append(sequence)
        } while take("|")
        return found.count == 1 ? found[0] : .alternatives(found)
    }

    private mutating func sequence() -> ModulePatternNode? {
        var found: [ModulePatternNode] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            guard let atom = atom(), let node = repetition(of: atom) else { return nil }
            found.append(node)
        }
        return .sequence(found)
    }

    private mutating func repetition(of node: ModulePatternNode) -> ModulePatternNode? {
        let bounds: (Int, Int?)
        switch next {
        case "*": bounds = (0, nil)
        case "+": bounds = (1, nil)
        case "?": bounds = (0, 1)
        case "{":
            position += 1
            guard let counts = counts() else { return nil }
            bounds = counts
            position -= 1
        default: return node
        }
        position += 1
        // Lazy or not makes no difference to whether a path matches.
        _ = take("?")
        return .repeated(node, bounds.0, bounds.1)
    }

    /// `m}`, `m,}` or `m,n}`.
    private mutating func counts() -> (Int, Int?)? {
        guard let minimum = count() else { return nil }
        var maximum: Int? = minimum
        if take(",") {
            maximum = next == "}" ? nil : count()
            guard next == "}", maximum.map({ $0 >= minimum }) ?? true else { return nil }
        }
        return take("}") ? (minimum, maximum) : nil
    }

    private mutating func count() -> Int? {
        var digits = ""
        while let scalar = next, ("0"..."9").contains(scalar), digits.count < 3 {
            digits.unicodeScalars.append(scalar)
            position += 1
        }
        return Int(digits).flatMap { $0 <= Self.maximumRepeats ? $0 : nil }
    }

    private mutating func atom() -> ModulePatternNode? {
        guard let scalar = next else { return nil }
        position += 1
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .scalar { $0 != "\n" }
        case "(": return group()
        case "[": return set()
        case "\\": return escape().map(ModulePatternNode.scalar)
        case "*", "+", "?", "{": return nil
        default: return .scalar { $0 == scalar }
        }
    }

    private mutating func group() -> ModulePatternNode? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { return nil }
        // "(?:" is a group; the other "(?" are look-around and flags, which are not read.
        if take("?") { guard take(":") else { return nil } }
        guard let node = alternatives(), take(")") else { return nil }
        return node
    }

    private mutating func escape() -> (@Sendable (Unicode.Scalar) -> Bool)? {
        guard let scalar = next else { return nil }
        position += 1
        switch scalar {
        case "d": return { ("0"..."9").contains($0) }
        case "w": return { $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
        case "0"..."9", "a"..."z", "A"..."Z": return nil
        default: return { $0 == scalar }
        }
    }

    private mutating func set() -> ModulePatternNode? {
        let isNegated = take("^")
        var tests: [@Sendable (Unicode.Scalar) -> Bool] = []
        while let scalar = next, scalar != "]" || tests.isEmpty {
            position += 1
            if scalar == "\\" {
                guard let test = escape() else { return nil }
                tests.append(test)
            } else if next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
                let last = scalars[position + 1]
                guard scalar <= last else { return nil }
                position += 2
                tests.append { (scalar...last).contains($0) }
            } else {
                tests.append { $0 == scalar }
            }
        }
        guard take("]") else { return nil }
        return .scalar { [tests] scalar in tests.contains { $0(scalar) } != isNegated }
    }
}
