internal import Cards

/// Turns what the recursive query gives, nodes and edges in any order, into a walk.
struct LineageWalkBuilder {
    struct Edge {
        var child: Int64
        var parent: Int64
        var line: Int?
        var relation: BaseModelRelation
        var provenance: String
        var source: String
    }

    private let direction: LineageWalk.Direction
    private var nodes: [Int64: LineageNode] = [:]
    /// Old names that nobody registered, and the repositories that they became.
    private var renames: [Int64: Int64] = [:]
    private var edges: [Edge] = []

    init(_ direction: LineageWalk.Direction) {
        self.direction = direction
    }

    var nodeCount: Int { nodes.count }

    mutating func add(_ node: LineageNode, movedTo: Int64?) {
        nodes[node.row] = node
        if let movedTo, !node.isRegistered { renames[node.row] = movedTo }
    }

    mutating func add(_ edge: Edge) {
        edges.append(edge)
    }

    /// - Parameter depth: edges beyond it are left out.
    func build(from row: Int64, depth: Int?, isTruncated: Bool) -> LineageWalk? {
        let rootRow = current(row)
        guard let root = nodes[rootRow] else { return nil }
        let adjacency = adjacency()

        var found = [root]
        var indices = [rootRow: 0]
        var distances = [0]
        var leaving: [Range<Int>] = []
        var steps: [LineageStep] = []
        var next = 0
        while next < found.count {
            let start = steps.count
            let distance = distances[next]
            if depth.map({ distance < $0 }) ?? true {
                for hop in adjacency[found[next].row] ?? [] {
                    guard let far = nodes[hop.far] else { continue }
                    let known = indices[hop.far]
                    let index = known ?? found.count
                    if known == nil {
                        indices[hop.far] = index
                        found.append(far)
                        distances.append(distance + 1)
                    }
                    let edge = edges[hop.edge]
                    steps.append(
                        LineageStep(
                            node: index, origin: next, depth: distance + 1,
                            relation: edge.relation, provenance: edge.provenance,
                            source: edge.source, line: edge.line,
                            named: renames[edge.parent] == nil ? nil : nodes[edge.parent]?.id,
                            visit: known == nil ? .first : .again))
                }
            }
            leaving.append(start..<steps.count)
            next += 1
        }
        var walk = LineageWalk(
            direction: direction, asked: rootRow == row ? nil : nodes[row]?.id, nodes: found,
            steps: steps, leaving: leaving, cycles: [], isTruncated: isTruncated)
        walk.findCycles()
        return walk
    }

    /// The repository that an old name stands for now; of names that were changed in a circle, the oldest row.
    private func current(_ row: Int64) -> Int64 {
        var seen: Set<Int64> = [row]
        var row = row
        while let target = renames[row], nodes[target] != nil {
            row = target
            guard seen.insert(target).inserted else {
                var oldest = target
                var next = renames[target]
                while let other = next, other != target {
                    oldest = min(oldest, other)
                    next = renames[other]
                }
                return oldest
            }
        }
        return row
    }

    private typealias Hop = (far: Int64, edge: Int)

    /// The edges that leave each repository, in the order in which people read them; of two that an old and a new name
    /// make between the same two repositories, the first.
    private func adjacency() -> [Int64: [Hop]] {
        var result: [Int64: [Hop]] = [:]
        for (index, edge) in edges.enumerated() {
            let parent = current(edge.parent)
            let child = current(edge.child)
            switch direction {
            case .up: result[child, default: []].append((parent, index))
            case .down: result[parent, default: []].append((child, index))
            }
        }
        for near in result.keys {
            result[near]?.sort { isBefore($0, $1) }
            var seen: Set<Int64> = []
            result[near]?.removeAll { !seen.insert($0.far).inserted }
        }
        return result
    }

    /// Parents stand in the order of the card; children by relation and name.
    private func isBefore(_ left: Hop, _ right: Hop) -> Bool {
        let (one, two) = (edges[left.edge], edges[right.edge])
        switch direction {
        case .up:
            if one.line != two.line { return (one.line ?? .max) < (two.line ?? .max) }
        case .down:
            if one.relation != two.relation { return one.relation.order < two.relation.order }
        }
        return (nodes[left.far]?.id.name ?? "") < (nodes[right.far]?.id.name ?? "")
    }
}

extension BaseModelRelation {
    fileprivate var order: Int {
        switch self {
        case .finetune: 0
        case .adapter: 1
        case .quantized: 2
        case .merge: 3
        }
    }
}
