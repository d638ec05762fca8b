/// What changed between two texts, as `diff -u` writes it and `patch -p0` takes it.
package enum UnifiedDiff {
    /// Lines around a change.
    private static let context = 3

    /// - Parameter path: stands for both files.
    /// - Returns: nothing where the texts are equal.
    package static func diff(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
        let lines = changes(lines(of: old), lines(of: new))
        guard lines.contains(where: { $0.mark != .kept }) else { return [] }
        var output = Array("--- \(path)\n+++ \(path)\n".utf8)
        for hunk in hunks(lines) {
            let (oldStart, newStart) = (lines[hunk.lowerBound].old, lines[hunk.lowerBound].new)
            let oldCount = lines[hunk].count { $0.mark != .added }
            let newCount = lines[hunk].count { $0.mark != .removed }
            output += Array(
                "@@ -\(place(oldStart, oldCount)) +\(place(newStart, newCount)) @@\n".utf8)
            for line in lines[hunk] {
                output.append(line.mark.rawValue)
                output += line.text
                if line.text.last != .lineFeed {
                    output += Array("\n\\ No newline at end of file\n".utf8)
                }
            }
        }
        return output
    }

    private enum Mark: UInt8 {
        case kept = 0x20
        case removed = 0x2D
        case added = 0x2B
    }

    private struct Line {
        var mark: Mark
        var text: ArraySlice<UInt8>
        /// How many lines of each text stand before it.
        var old: Int
        var new: Int
    }

    /// With their line ends.
    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? text.count
            lines.append(text[start..<end])
            start = end
        }
        return lines
    }

    private static func changes(
        _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
    ) -> [Line] {
        var (removed, added) = (Set<Int>(), Set<Int>())
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if removed.contains(i) {
                lines.append(Line(mark: .removed, text: old[i], old: i, new: j))
                i += 1
            } else if added.contains(j) {
                lines.append(Line(mark: .added, text: new[j], old: i, new: j))
                j += 1
            } else {
                lines.append(Line(mark: .kept, text: old[i], old: i, new: j))
                i += 1
                j += 1
            }
        }
        return lines
    }

    /// Changes with the lines around them; those that touch are one.
    private static func hunks(_ lines: [Line]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for (index, line) in lines.enumerated() where line.mark != .kept {
            let range = max(0, index - context)..<min(lines.count, index + context + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private static func place(_ start: Int, _ count: Int) -> String {
        "\(count == 0 ? start : start + 1)" + (count == 1 ? "" : ",\(count)")
    }
}
