internal import Cards

extension LineageWalk {
    /// Finds the groups of repositories that reach themselves, marks the steps that close a cycle, and keeps one cycle
    /// of each group. Takes time and memory in proportion to nodes and steps, and no stack.
    mutating func findCycles() {
        let group = stronglyConnected()
        var representatives: [Int: Int] = [:]
        for index in steps.indices where group[steps[index].node] == group[steps[index].origin] {
            let step = steps[index]
            if step.visit != .first { steps[index].visit = .cycle }
            let key = group[step.node]
            representatives[key] = min(representatives[key] ?? .max, min(step.node, step.origin))
        }
        cycles = representatives.values.sorted().map { start in
            var path = cycle(through: start, within: group).map { nodes[$0].id }
            if direction == .up { path.reverse() }
            let first = path.indices.min { path[$0].description < path[$1].description } ?? 0
            return Array(path[first...] + path[..<first])
        }
    }

    /// The number of the strongly connected component of each node, after Tarjan, with a stack of its own.
    private func stronglyConnected() -> [Int] {
        var component = [Int](repeating: -1, count: nodes.count)
        var order = [Int](repeating: -1, count: nodes.count)
        var low = order
        var open: [Int] = []
        var path: [(node: Int, next: Int)] = []
        var counter = 0
        // Every node is reached from the first.
        path.append((0, leaving[0].lowerBound))
        while let (node, next) = path.last {
            if order[node] < 0 {
                order[node] = counter
                low[node] = counter
                counter += 1
                open.append(node)
            }
            if next < leaving[node].upperBound {
                path[path.count - 1].next += 1
                let far = steps[next].node
                if order[far] < 0 {
                    path.append((far, leaving[far].lowerBound))
                } else if component[far] < 0 {
                    low[node] = min(low[node], order[far])
                }
                continue
            }
            path.removeLast()
            if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
            if low[node] == order[node] {
                while let member = open.popLast() {
                    component[member] = node
                    if member == node { break }
                }
            }
        }
        return component
    }

    /// The shortest way from a node back to itself inside its component, each node once.
    private func cycle(through start: Int, within group: [Int]) -> [Int] {
        var cameFrom: [Int: Int] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for step in leaving[node] {
                let far = steps[step].node
                if far == start {
                    var path = [node]
                    while let last = path.last, last != start, let before = cameFrom[last] {
                        path.append(before)
                    }
                    return path.reversed()
                }
                guard group[far] == group[start], cameFrom[far] == nil else { continue }
                cameFrom[far] = node
                queue.append(far)
            }
        }
        return [start]
    }
}
