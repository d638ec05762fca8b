public import Cards
public import GRDB

/// A repository with what it descends from and what descends from it, ready to be shown.
public struct LineageTree: Equatable, Sendable {
    public var ancestors: LineageWalk
    public var descendants: LineageWalk
    /// The successors of the asked repository.
    package var newVersions: VersionChain
    /// The cycles of both walks, each once.
    package var cycles: [[RepositoryID]]

    package var root: LineageNode { descendants.root }
    /// The name that was asked for, where the repository has been renamed since.
    package var asked: RepositoryID? { descendants.asked }
    package var isTruncated: Bool { ancestors.isTruncated || descendants.isTruncated }

    /// - Parameters:
    ///   - up: edges to follow to ancestors; `nil` for all, 0 for none.
    ///   - down: edges to follow to descendants.
    ///   - relations: the edges to descendants that are followed; `nil` for all.
    /// - Throws: `RegistryError.notFound` where no card has or names the repository. A name that is only mentioned
    ///   has a tree; see `root.isRegistered`.
    public static func tree(
        of id: RepositoryID, up: Int? = nil, down: Int? = nil,
        relations: Set<BaseModelRelation>? = nil, in db: Database
    ) throws -> LineageTree {
        try tree(of: id, up: up, down: down, relations: relations, hiding: .none, in: db)
    }

    /// As the other, for somebody who may not know of all repositories.
    package static func tree(
        of id: RepositoryID, up: Int?, down: Int?, relations: Set<BaseModelRelation>?,
        hiding hidden: HiddenRepositories, in db: Database
    ) throws -> LineageTree {
        var ancestors = try LineageQuery.ancestors(of: id, depth: up, hiding: hidden, in: db)
        var descendants = try LineageQuery.descendants(
            of: id, depth: down, relations: relations, hiding: hidden, in: db)
        let isWhole = down == nil && relations == nil && !descendants.isTruncated
        var counts = isWhole ? descendants.childCounts : [:]
        let rows = Set(ancestors.nodes.lazy.map(\.row)).union(descendants.nodes.lazy.map(\.row))
        let uncounted = isWhole ? ancestors.nodes.dropFirst().map(\.row) : Array(rows)
        counts.merge(try LineageQuery.childCounts(of: uncounted, hiding: hidden, in: db)) { $1 }
        let verifications = try LineageQuery.verifications(
            of: rows.filter { !hidden.contains($0) }, in: db)
        let succeeded = [ancestors, descendants].flatMap { walk in
            walk.nodes.lazy.filter { $0.newVersion != nil }.map(\.row)
        }
        let chains = try LineageQuery.newVersions(
            of: Array(Set(succeeded)), hiding: hidden, in: db)
        func complete(_ nodes: inout [LineageNode]) {
            for index in nodes.indices {
                let row = nodes[index].row
                nodes[index].children = counts[row] ?? RelationCounts()
                nodes[index].verified = verifications[row]
                nodes[index].latestVersion = chains[row]?.latest
            }
        }
        complete(&ancestors.nodes)
        complete(&descendants.nodes)
        var cycles = ancestors.cycles
        cycles += descendants.cycles.filter { !cycles.contains($0) }
        return LineageTree(
            ancestors: ancestors, descendants: descendants,
            newVersions: chains[descendants.root.row]
                ?? VersionChain(successors: [], isCycle: false),
            cycles: cycles)
    }
}

extension LineageWalk {
    /// The children of each node, where the walk has followed every edge down.
    fileprivate var childCounts: [Int64: RelationCounts] {
        var counts: [Int64: RelationCounts] = [:]
        for (index, range) in leaving.enumerated() where !range.isEmpty {
            var sum = RelationCounts()
            for step in steps[range] { sum[step.relation] += 1 }
            counts[nodes[index].row] = sum
        }
        return counts
    }
}

extension RepositoryID {
    /// The id for people to read: as it is where it is valid, else without anything that a terminal or a drawing
    /// could take for its own.
    var displayName: String {
        RepositoryID.isValid(name.utf8) ? description : description.escapedForMessage
    }
}
