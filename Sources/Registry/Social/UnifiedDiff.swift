internal import Cards

/// Changes of files as `git diff` writes them: a header for each file, and hunks with three lines around each change.
package struct UnifiedDiff {
    /// What a file holds, and how git names it.
    package struct Side: Sendable {
        package var oid: ObjectID
        package var isExecutable: Bool
        /// `nil` where the content is too long to be compared.
        package var content: [UInt8]?

        package init(oid: ObjectID, isExecutable: Bool, content: [UInt8]?) {
            self.oid = oid
            self.isExecutable = isExecutable
            self.content = content
        }

        fileprivate var mode: String { isExecutable ? "100755" : "100644" }
        /// As git guesses: a text has no NUL in its first 8,000 bytes.
        fileprivate var isText: Bool { content.map { !$0.prefix(8000).contains(0) } ?? false }
    }

    private static let context = 3
    private static let noID = String(repeating: "0", count: 2 * ObjectID.byteCount)

    /// The diff as far as it has been written, in UTF-8 where the files are.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Writes the changes of one file; a side that is `nil` has no such file.
    package mutating func append(path: String, old: Side?, new: Side?) {
        let (a, b) = (Self.quoted("a/" + path), Self.quoted("b/" + path))
        line("diff --git \(a) \(b)")
        switch (old, new) {
        case (nil, let new?): line("new file mode \(new.mode)")
        case (let old?, nil): line("deleted file mode \(old.mode)")
        case (let old?, let new?) where old.mode != new.mode:
            line("old mode \(old.mode)")
            line("new mode \(new.mode)")
        default: break
        }
        guard old?.oid != new?.oid else { return }
        let isSameMode = old != nil && old?.mode == new?.mode
        line(
            "index \(old?.oid.hexadecimal ?? Self.noID)..\(new?.oid.hexadecimal ?? Self.noID)"
                + (isSameMode ? " \(old?.mode ?? "")" : ""))
        let from = old == nil ? "/dev/null" : a
        let to = new == nil ? "/dev/null" : b
        guard old?.isText ?? true, new?.isText ?? true else {
            line("Binary files \(from) and \(to) differ")
            return
        }
        let oldLines = Self.lines(old?.content ?? [])
        let newLines = Self.lines(new?.content ?? [])
        let edits = LineDiff(oldLines, newLines).edits
        guard !edits.isEmpty else { return }
        line("--- \(from)")
        line("+++ \(to)")
        var rest = edits[...]
        while !rest.isEmpty { appendHunk(&rest, oldLines, newLines) }
    }

    /// Writes the first of the edits and those so near to it that the lines around them touch.
    private mutating func appendHunk(
        _ edits: inout ArraySlice<LineDiff.Edit>, _ old: [ArraySlice<UInt8>],
        _ new: [ArraySlice<UInt8>]
    ) {
        guard let first = edits.popFirst() else { return }
        var hunk = [first]
        while let next = edits.first, let last = hunk.last,
            next.old.lowerBound - last.old.upperBound <= 2 * Self.context
        {
            hunk.append(next)
            edits.removeFirst()
        }
        let last = hunk[hunk.count - 1]
        let before = min(Self.context, first.old.lowerBound)
        let after = min(Self.context, old.count - last.old.upperBound)
        let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
        let newRange = first.new.lowerBound - before..<last.new.upperBound + after
        line("@@ -\(Self.span(oldRange)) +\(Self.span(newRange)) @@")
        var position = oldRange.lowerBound
        for edit in hunk {
            for index in position..<edit.old.lowerBound { append(" ", old[index]) }
            for index in edit.old { append("-", old[index]) }
            for index in edit.new { append("+", new[index]) }
            position = edit.old.upperBound
        }
        for index in position..<oldRange.upperBound { append(" ", old[index]) }
    }

    /// Lines from 1; an empty range names the line before it.
    private static func span(_ range: Range<Int>) -> String {
        let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
        return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
    }

    /// Lines with their ends.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }

    /// Git quotes a name with characters that would break its line.
    private static func quoted(_ path: String) -> String {
        guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C })
        else { return path }
        var text = "\""
        for scalar in path.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case let control where control.value < 0x20 || control.value == 0x7F:
                let digits = String(control.value, radix: 8)
                text += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    private mutating func line(_ text: String) {
        bytes += text.utf8
        bytes.append(.lineFeed)
    }

    private mutating func append(_ mark: String, _ line: ArraySlice<UInt8>) {
        bytes += mark.utf8
        bytes += line
        guard line.last != .lineFeed else { return }
        bytes.append(.lineFeed)
        self.line("\\ No newline at end of file")
    }
}
