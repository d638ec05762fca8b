internal import Cards

/// Where the boxes of a tree stand: generations in columns from left to right, each family in rows of its own.
///
/// A repository has the place where it is met first. Below the asked repository the leaves take one row each and the
/// others stand in the middle of theirs; above it the same, mirrored.
struct LineageDrawing {
    /// Boxes on each side of the asked repository; beyond that a drawing says how many it leaves out.
    static let maximumBoxes = 400

    struct Box {
        var node: LineageNode
        /// 0 for the asked repository, negative for its ancestors.
        var column: Int
        /// In rows; boxes between two others stand on a half or a quarter.
        var row: Double
        /// How it came from the box before it; with `?` where that was inferred.
        var relation: String?
        var isAsked: Bool
    }

    struct Arrow {
        var parent: Int
        var child: Int
        var relation: BaseModelRelation
        var isInferred: Bool
        /// It leads to a place where the repository is met again.
        var isExtra: Bool
    }

    private(set) var boxes: [Box]
    private(set) var arrows: [Arrow] = []
    private(set) var omitted = 0
    private(set) var rows = 1.0
    let columns: ClosedRange<Int>

    init(_ tree: LineageTree) {
        let up = Side(tree.ancestors)
        let down = Side(tree.descendants)
        columns = -up.depth...down.depth
        // The asked repository is in one row, wherever either side would have it.
        let top = max(up.rootRow, down.rootRow)
        boxes = [
            Box(node: tree.root, column: 0, row: top, relation: nil, isAsked: true)
        ]
        for (side, walk) in [(down, tree.descendants), (up, tree.ancestors)] {
            add(side, walk, shift: top - side.rootRow)
            omitted += side.omitted
        }
        rows = (boxes.lazy.map(\.row).max() ?? 0) + 1
    }

    private mutating func add(_ side: Side, _ walk: LineageWalk, shift: Double) {
        let isUp = walk.direction == .up
        var places = [0: 0]
        for node in side.nodes.dropFirst() {
            guard let row = side.rowOfNode[node], let step = side.stepOfNode[node] else { continue }
            places[node] = boxes.count
            let depth = walk.steps[step].depth
            boxes.append(
                Box(
                    node: walk.nodes[node], column: isUp ? -depth : depth, row: row + shift,
                    relation: walk.steps[step].relationLabel, isAsked: false))
        }
        for step in walk.steps {
            guard let near = places[step.origin], let far = places[step.node] else { continue }
            arrows.append(
                Arrow(
                    parent: isUp ? far : near, child: isUp ? near : far, relation: step.relation,
                    isInferred: step.provenance == "inferred", isExtra: step.visit != .first))
        }
    }

    /// One walk, cut to what is drawn.
    private struct Side {
        /// The nodes that are drawn, nearest first.
        var nodes: Range<Int>
        var rowOfNode: [Int: Double] = [:]
        var stepOfNode: [Int: Int] = [:]
        var depth = 0
        var omitted: Int

        var rootRow: Double { rowOfNode[0] ?? 0 }

        init(_ walk: LineageWalk) {
            nodes = 0..<min(walk.nodes.count, maximumBoxes + 1)
            omitted = walk.nodes.count - nodes.count
            var leaves = 0.0
            // Children stand after their parents, so that rows are known in reverse.
            var spans: [Int: (first: Double, last: Double)] = [:]
            var order: [Int] = [0]
            for index in walk.stepsInTreeOrder()
            where walk.steps[index].visit == .first && nodes.contains(walk.steps[index].node) {
                order.append(walk.steps[index].node)
                stepOfNode[walk.steps[index].node] = index
                depth = max(depth, walk.steps[index].depth)
            }
            let parents = Set(stepOfNode.values.map { walk.steps[$0].origin })
            for node in order where !parents.contains(node) {
                rowOfNode[node] = leaves
                leaves += 1
            }
            for node in order.reversed() {
                let row = rowOfNode[node] ?? spans[node].map { ($0.first + $0.last) / 2 } ?? 0
                rowOfNode[node] = row
                guard let step = stepOfNode[node] else { continue }
                let origin = walk.steps[step].origin
                let span = spans[origin] ?? (row, row)
                spans[origin] = (min(span.first, row), max(span.last, row))
            }
        }
    }
}
