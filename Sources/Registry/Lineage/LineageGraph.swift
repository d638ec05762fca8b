internal import Cards

/// A tree as nodes and arrows, each once, for notations that draw graphs.
struct LineageGraph {
    struct Arrow {
        var parent: Int
        var child: Int
        /// With `?` where it was inferred.
        var relation: String
        var isInferred: Bool
    }

    /// The asked repository first.
    private(set) var nodes: [LineageNode] = []
    private(set) var arrows: [Arrow] = []

    init(_ tree: LineageTree) {
        var indices: [Int64: Int] = [:]
        var seen: Set<SIMD2<Int>> = []
        for walk in [tree.descendants, tree.ancestors] {
            let places = walk.nodes.map { node in
                if let index = indices[node.row] { return index }
                indices[node.row] = nodes.count
                nodes.append(node)
                return nodes.count - 1
            }
            for step in walk.steps {
                let (near, far) = (places[step.origin], places[step.node])
                let arrow = Arrow(
                    parent: walk.direction == .up ? far : near,
                    child: walk.direction == .up ? near : far, relation: step.relationLabel,
                    isInferred: step.provenance == "inferred")
                if seen.insert([arrow.parent, arrow.child]).inserted { arrows.append(arrow) }
            }
        }
    }
}

extension LineageTree {
    /// The tree for Graphviz; arrows lead from parent to child.
    package var dot: String {
        let graph = LineageGraph(self)
        var text = """
            digraph lineage {
              rankdir=LR;
              node [shape=box, style=rounded, fontname="sans-serif"];
              edge [fontname="sans-serif", fontsize=10];

            """
        for (index, node) in graph.nodes.enumerated() {
            var style: [String] = []
            if index == 0 { style.append("penwidth=2") }
            if !node.isRegistered { style.append("style=\"rounded,dashed\"") }
            let label = node.graphLines.map(Self.dotEscaped).joined(separator: "\\n")
            let attributes = (["label=\"\(label)\""] + style).joined(separator: ", ")
            text += "  n\(index) [\(attributes)];\n"
        }
        for arrow in graph.arrows {
            let style = arrow.isInferred ? ", style=dashed" : ""
            text += "  n\(arrow.parent) -> n\(arrow.child) [label=\"\(arrow.relation)\"\(style)];\n"
        }
        return text + "}\n"
    }

    /// The tree as a Mermaid flow chart, as Markdown on GitHub shows it; arrows lead from parent to child.
    package var mermaid: String {
        let graph = LineageGraph(self)
        var text = "flowchart LR\n"
        for (index, node) in graph.nodes.enumerated() {
            let label = node.graphLines.map(Self.mermaidEscaped).joined(separator: "<br/>")
            let kind = index == 0 ? ":::asked" : node.isRegistered ? "" : ":::missing"
            text += "    n\(index)[\"\(label)\"]\(kind)\n"
        }
        for arrow in graph.arrows {
            let line = arrow.isInferred ? "-.->" : "-->"
            text +=
                "    n\(arrow.parent) \(line)|\(Self.mermaidEscaped(arrow.relation))| n\(arrow.child)\n"
        }
        return text + """
                classDef asked stroke-width:3px
                classDef missing stroke-dasharray:4 3

            """
    }

    private static func dotEscaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if character == "\"" || character == "\\" { result.append("\\") }
            result.append(character)
        }
        return result
    }

    /// Mermaid takes entities by name or number after `#`; anything else that it could take for its own is one.
    private static func mermaidEscaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", " ", ",", "·", "'", ":":
                result.unicodeScalars.append(scalar)
            default:
                if scalar.isASCII {
                    result += "#\(scalar.value);"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }
}

extension LineageNode {
    /// The name and what stands below it in a box; nothing in it can end a line or change its direction.
    var graphLines: [String] {
        let said = graphRemarks
        return [id.displayName] + (said.isEmpty ? [] : [said])
    }

    var graphRemarks: String {
        var said: [String] = []
        if let movedTo { said.append("now " + movedTo.displayName) }
        if !isRegistered { said.append("not registered") }
        if let licenseLabel { said.append(licenseLabel.escapedForMessage) }
        if gate != nil { said.append("gated") }
        if let verified { said.append(verified.escapedForMessage) }
        return said.joined(separator: " · ")
    }
}
