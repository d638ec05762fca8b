internal import Cards

extension LineageTree {
    /// Levels of a tree that are drawn as such; deeper ones say their depth.
    private static let drawnLevels = 24

    /// The tree for a terminal: ancestors above the asked repository, the farthest on top, descendants below. Ends
    /// with a line break.
    ///
    /// - Parameters:
    ///   - width: columns; what is said beside a name is cut to them, then the name. `nil` for no limit.
    ///   - color: whether to write ANSI escape sequences.
    package func text(width: Int? = nil, color: Bool = false) -> String {
        let paint = TextPaint(isOn: color)
        var lines: [String] = []
        let levels = width.map { min(Self.drawnLevels, max(2, $0 / 8)) } ?? Self.drawnLevels
        let above = TreeLines(ancestors, levels: levels).lines
        let below = TreeLines(descendants, levels: levels).lines
        for line in above.reversed() { lines.append(row(line, of: ancestors, width, paint)) }
        lines.append(
            Self.fit(
                Line(
                    lead: "", label: "", name: root.id.displayName, ink: .bold,
                    remarks: remarks(on: root, children: !below.isEmpty ? nil : root.children)),
                width, paint))
        for line in below { lines.append(row(line, of: descendants, width, paint)) }
        lines += notes
        return lines.joined(separator: "\n") + "\n"
    }

    /// What is to be said about the whole, a line each.
    private var notes: [String] {
        var notes: [String] = []
        if let asked { notes.append("'\(asked.displayName)' is now '\(root.id.displayName)'") }
        if !newVersions.successors.isEmpty {
            let chain = newVersions.successors.map(\.displayName).joined(separator: " → ")
            notes.append("new version: \(chain)" + (newVersions.isCycle ? " → (a cycle)" : ""))
        }
        for cycle in cycles {
            let path = (cycle + cycle.prefix(1)).map(\.displayName)
            let shown = path.count <= 12 ? path : path.prefix(6) + ["…"] + path.suffix(5)
            notes.append("cycle: " + shown.joined(separator: " → "))
        }
        if isTruncated {
            notes.append("only the nearest \(LineageLimits.maximumNodes) repositories are shown")
        }
        return notes.isEmpty ? [] : [""] + notes
    }

    private func row(
        _ line: TreeLines.Line, of walk: LineageWalk, _ width: Int?, _ paint: TextPaint
    ) -> String {
        let step = walk.steps[line.step]
        let node = walk.nodes[step.node]
        var label = step.relationLabel
        if walk.direction == .up { label += " of" }
        var said: [String] = []
        switch step.visit {
        case .first:
            let isCut = walk.leaving[step.node].isEmpty || walk.direction == .up
            said = remarks(on: node, children: isCut ? node.children : nil)
        case .again: said = ["also shown elsewhere"]
        case .cycle: said = ["closes a cycle"]
        }
        if let named = step.named { said.append("named '\(named.displayName)'") }
        switch step.source {
        case "text": said.append("from the card's text")
        case "files": said.append("from the files")
        default: break
        }
        return Self.fit(
            Line(
                lead: line.lead, label: label, name: node.id.displayName, ink: step.relation.ink,
                remarks: said), width, paint)
    }

    private func remarks(on node: LineageNode, children: RelationCounts?) -> [String] {
        var said: [String] = []
        if let moved = node.movedTo { said.append("now '\(moved.displayName)'") }
        if !node.isRegistered { said.append("not registered") }
        if let license = node.licenseLabel { said.append(license.escapedForMessage) }
        if let task = node.pipelineTag { said.append(task.escapedForMessage) }
        if let gate = node.gate { said.append(gate == "manual" ? "gated, by hand" : "gated") }
        if let verified = node.verified { said.append("verification \(verified)") }
        if node.row != root.row, let next = node.latestVersion ?? node.newVersion {
            said.append("new version '\(next.displayName)'")
        }
        if let children, children.total > 0 { said.append(children.description) }
        return said
    }

    private struct Line {
        /// The branches of the tree.
        var lead: String
        var label: String
        var name: String
        var ink: TextPaint.Ink
        var remarks: [String]
    }

    private static func fit(_ line: Line, _ width: Int?, _ paint: TextPaint) -> String {
        var name = line.name
        var remarks = line.remarks.joined(separator: " · ")
        let start =
            DisplayWidth.columns(of: line.lead) + line.label.utf8.count
            + (line.label.isEmpty ? 0 : 1)
        if let width {
            name = DisplayWidth.truncate(name, to: max(8, width - start))
            let room = width - start - DisplayWidth.columns(of: name) - 2
            remarks = room < 4 ? "" : DisplayWidth.truncate(remarks, to: room)
        }
        let isRoot = line.label.isEmpty
        return paint(line.lead, .dim) + (isRoot ? "" : paint(line.label, line.ink) + " ")
            + (isRoot ? paint(name, .bold) : name)
            + (remarks.isEmpty ? "" : "  " + paint(remarks, .dim))
    }
}

/// The branches of a tree that hangs from a repository, line by line; one that stands on it is drawn the same way and
/// then turned over.
private struct TreeLines {
    struct Line {
        var lead: String
        var step: Int
    }

    let lines: [Line]

    init(_ walk: LineageWalk, levels: Int) {
        let isUp = walk.direction == .up
        // Turned over, the first of several ancestors comes to stand on top.
        let order = walk.stepsInTreeOrder(reversed: isUp)
        // A repository is met first at its shortest distance, so distances are levels.
        let levelsInTree = order.map { walk.steps[$0].depth }
        var isLast = [Bool](repeating: false, count: order.count)
        var open = [Bool](repeating: false, count: (levelsInTree.max() ?? 0) + 2)
        for index in order.indices.reversed() {
            let level = levelsInTree[index]
            isLast[index] = !open[level]
            open[level] = true
            open[level + 1] = false
        }
        var bars: [String] = []
        var lines: [Line] = []
        lines.reserveCapacity(order.count)
        for (index, step) in order.enumerated() {
            let level = levelsInTree[index]
            if bars.count >= level { bars.removeLast(bars.count - level + 1) }
            let corner = isUp ? "┌─ " : "└─ "
            let branch = isLast[index] ? corner : "├─ "
            let lead =
                level <= levels
                ? bars.joined() + branch
                : bars.prefix(levels - 1).joined() + "[\(level)] " + branch
            lines.append(Line(lead: lead, step: step))
            if bars.count == level - 1 { bars.append(isLast[index] ? "   " : "│  ") }
        }
        self.lines = lines
    }
}
