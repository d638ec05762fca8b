internal import Registry

/// What a `.gitignore` says of files: the last rule that fits a path, or a folder on the way to it, counts.
///
/// Source: gitignore(5).
struct IgnoreRules: Sendable {
    /// Rules beyond this many are not read.
    static let maximumRules = 10_000

    private struct Rule {
        var pattern: GitPattern
        var isNegated: Bool
        var isForFolders: Bool
    }

    private let rules: [Rule]

    init(_ text: some Collection<UInt8>) {
        rules = text.split(separator: UInt8(ascii: "\n")).prefix(Self.maximumRules).compactMap {
            Self.rule(Array($0))
        }
    }

    var isEmpty: Bool { rules.isEmpty }

    private static func rule(_ line: [UInt8]) -> Rule? {
        var line = line[...]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        // Blanks at the end count only after a backslash.
        while line.last == UInt8(ascii: " ") {
            let backslashes = line.dropLast().reversed().prefix { $0 == UInt8(ascii: "\\") }.count
            guard backslashes.isMultiple(of: 2) else { break }
            line.removeLast()
        }
        guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
        let isNegated = first == UInt8(ascii: "!")
        if isNegated { line.removeFirst() }
        let isForFolders = line.last == UInt8(ascii: "/")
        if isForFolders { line.removeLast() }
        guard !line.isEmpty else { return nil }
        return Rule(
            pattern: GitPattern(String(decoding: line, as: UTF8.self)), isNegated: isNegated,
            isForFolders: isForFolders)
    }

    /// Whether a file is ignored: itself, or a folder that it is in, which no later rule brings back.
    func ignores(_ path: String) -> Bool {
        guard !rules.isEmpty else { return false }
        let path = Array(path.utf8)
        for (index, byte) in path.enumerated() where byte == UInt8(ascii: "/") {
            if verdict(path[..<index], isFolder: true) { return true }
        }
        return verdict(path[...], isFolder: false)
    }

    private func verdict(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
        for rule in rules.reversed() where !rule.isForFolders || isFolder {
            if rule.pattern.matches(String(decoding: path, as: UTF8.self)) {
                return !rule.isNegated
            }
        }
        return false
    }
}
