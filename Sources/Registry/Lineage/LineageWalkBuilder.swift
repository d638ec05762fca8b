internal import Cards

/// Turns what the recursive query gives, first the repositories and then the edges between them, into a walk.
///
/// Works on positions in arrays throughout: a family of thousands is built in milliseconds.
struct LineageWalkBuilder {
    struct Edge {
        /// Positions in `nodes`.
        var child: Int
        var parent: Int
        var line: Int?
        var relation: BaseModelRelation
        var provenance: String
        var relationProvenance: String
        var source: String
    }

    private let direction: LineageWalk.Direction
    private var nodes: [LineageNode] = []
    private var positions: [Int: Int] = [:]
    /// Old names that nobody registered, by position, and the rows of the repositories that they became.
    private var renames: [Int: Int] = [:]
    private var edges: [Edge] = []

    init(_ direction: LineageWalk.Direction) {
        self.direction = direction
    }

    var nodeCount: Int { nodes.count }

    mutating func add(_ node: LineageNode, movedTo: Int?) {
        positions[Int(node.row)] = nodes.count
        if let movedTo, !node.isRegistered { renames[nodes.count] = movedTo }
        nodes.append(node)
    }

    /// Adds an edge between rows; one that leads out of what was found is left out.
    mutating func addEdge(
        child: Int, parent: Int, line: Int?, relation: BaseModelRelation, provenance: String,
        relationProvenance: String, source: String
    ) {
        guard let child = positions[child], let parent = positions[parent] else { return }
        edges.append(
            Edge(
                child: child, parent: parent, line: line, relation: relation,
                provenance: provenance, relationProvenance: relationProvenance, source: source))
    }

    /// - Parameter depth: edges beyond it are left out.
    func build(from row: Int, depth: Int?, isTruncated: Bool) -> LineageWalk? {
        guard let asked = positions[row] else { return nil }
        let current = currentPositions()
        let hops = hops(current)
        let root = current[asked]

        var order = [root]
        order.reserveCapacity(nodes.count)
        var indices = [Int](repeating: -1, count: nodes.count)
        indices[root] = 0
        var distances = [0]
        var leaving: [Range<Int>] = []
        leaving.reserveCapacity(nodes.count)
        var steps: [LineageStep] = []
        steps.reserveCapacity(edges.count)
        var next = 0
        while next < order.count {
            let start = steps.count
            let distance = distances[next]
            if depth.map({ distance < $0 }) ?? true {
                for position in hops.ranges[order[next]] {
                    let edge = edges[hops.edges[position]]
                    let far = current[direction == .up ? edge.parent : edge.child]
                    let isNew = indices[far] < 0
                    if isNew {
                        indices[far] = order.count
                        order.append(far)
                        distances.append(distance + 1)
                    }
                    let isRenamed = current[edge.parent] != edge.parent
                    steps.append(
                        LineageStep(
                            node: indices[far], origin: next, depth: distance + 1,
                            relation: edge.relation, provenance: edge.provenance,
                            relationProvenance: edge.relationProvenance, source: edge.source,
                            line: edge.line,
                            named: isRenamed ? nodes[edge.parent].id : nil,
                            visit: isNew ? .first : .again))
                }
            }
            leaving.append(start..<steps.count)
            next += 1
        }
        var walk = LineageWalk(
            direction: direction, asked: root == asked ? nil : nodes[asked].id,
            nodes: order.map { nodes[$0] }, steps: steps, leaving: leaving, cycles: [],
            isTruncated: isTruncated)
        walk.findCycles()
        return walk
    }

    /// By position: the position of what an old name stands for now, of any other repository its own. Of names that
    /// were changed in a circle, the one with the lowest row.
    private func currentPositions() -> [Int] {
        var current = Array(nodes.indices)
        for start in renames.keys {
            var seen: Set<Int> = [start]
            var position = start
            while let row = renames[position], let target = positions[row] {
                position = target
                guard !seen.insert(target).inserted else { continue }
                var other = target
                repeat {
                    if nodes[other].row < nodes[position].row { position = other }
                    other = renames[other].flatMap { positions[$0] } ?? target
                } while other != target
                break
            }
            current[start] = position
        }
        return current
    }

    private struct Hops {
        /// Positions of edges; those that leave one repository stand together.
        var edges: [Int]
        /// By repository.
        var ranges: [Range<Int>]
    }

    /// The edges that leave each repository, in the order in which people read them; of two that an old and a new name
    /// make between the same two repositories, the first.
    private func hops(_ current: [Int]) -> Hops {
        func near(_ edge: Edge) -> Int { current[direction == .up ? edge.child : edge.parent] }
        var starts = [Int](repeating: 0, count: nodes.count + 1)
        for edge in edges { starts[near(edge) + 1] += 1 }
        for index in nodes.indices { starts[index + 1] += starts[index] }
        var sorted = [Int](repeating: 0, count: edges.count)
        var free = starts
        for (index, edge) in edges.enumerated() {
            let position = near(edge)
            sorted[free[position]] = index
            free[position] += 1
        }
        var ranges = nodes.indices.map { starts[$0]..<starts[$0 + 1] }
        for (index, range) in ranges.enumerated() where range.count > 1 {
            sorted[range].sort { isBefore(edges[$0], edges[$1]) }
            guard !renames.isEmpty else { continue }
            var seen: Set<Int> = []
            let kept = sorted[range].filter { edge in
                seen.insert(current[direction == .up ? edges[edge].parent : edges[edge].child])
                    .inserted
            }
            sorted.replaceSubrange(range.lowerBound..<range.lowerBound + kept.count, with: kept)
            ranges[index] = range.lowerBound..<range.lowerBound + kept.count
        }
        return Hops(edges: sorted, ranges: ranges)
    }

    /// Parents stand in the order of the card; children by relation and name.
    private func isBefore(_ one: Edge, _ two: Edge) -> Bool {
        switch direction {
        case .up:
            if one.line != two.line { return (one.line ?? .max) < (two.line ?? .max) }
            return nodes[one.parent].id.name < nodes[two.parent].id.name
        case .down:
            if one.relation != two.relation { return one.relation.order < two.relation.order }
            return nodes[one.child].id.name < nodes[two.child].id.name
        }
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
