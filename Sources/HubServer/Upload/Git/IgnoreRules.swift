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
    ///
    /// - Throws: `MatchBudget.Spent`.
    func ignores(
        _ path: String, _ budget: inout MatchBudget
    ) throws(MatchBudget.Spent) -> Bool {
        guard !rules.isEmpty else { return false }
        let path = Array(path.utf8)
        for index in path.indices where path[index] == UInt8(ascii: "/") {
            let folder = path.span.extracting(..<index)
            if try verdict(folder, isFolder: true, &budget) { return true }
        }
        return try verdict(path.span, isFolder: false, &budget)
    }

    private func verdict(
        _ path: Span<UInt8>, isFolder: Bool, _ budget: inout MatchBudget
    ) throws(MatchBudget.Spent) -> Bool {
        for rule in rules.reversed() where !rule.isForFolders || isFolder {
            if try rule.pattern.matches(path, &budget) { return !rule.isNegated }
        }
        return false
    }
}
