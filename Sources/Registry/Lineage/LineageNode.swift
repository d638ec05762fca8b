public import Cards

/// A repository in a family, with what is shown beside its name.
public struct LineageNode: Equatable, Sendable {
    /// `repository.id`.
    package var row: Int64
    public var id: RepositoryID
    /// `false` for a name that cards mention and nobody has registered.
    package var isRegistered: Bool
    /// Where the repository went, if it was renamed and is still shown under its old name.
    package var movedTo: RepositoryID?
    package var license: String?
    package var licenseName: String?
    package var pipelineTag: String?
    package var libraryName: String?
    /// How requests are answered, where the repository is gated: `auto` or `manual`.
    package var gate: String?
    /// What the card names as its successor.
    package var newVersion: RepositoryID?

    // What a `LineageTree` adds.

    /// The end of the chain of successors.
    package var latestVersion: RepositoryID?
    /// Registered children by relation, shown or not.
    package var children = RelationCounts()
    /// The outcome of the last verification; `nil` where there was none.
    package var verified: String?

    init(row: Int64, id: RepositoryID, isRegistered: Bool) {
        self.row = row
        self.id = id
        self.isRegistered = isRegistered
    }

    /// The licence as people know it: the name where the identifier is `other`.
    package var licenseLabel: String? {
        license == "other" ? licenseName ?? license : license ?? licenseName
    }
}

/// One edge of a family, as a walk from the asked repository meets it.
package struct LineageStep: Equatable, Sendable {
    package enum Visit: Equatable, Sendable {
        /// The repository is met first, at its shortest distance; what lies beyond it follows.
        case first
        /// It is met again: two lines of descent merge. What lies beyond it is listed where it was met first.
        case again
        /// The edge closes a cycle, and is not followed.
        case cycle
    }

    /// The repository that the edge leads to: the child going down, the parent going up.
    package var node: Int
    /// The repository that the edge leads from. Both are indices of `LineageWalk.nodes`.
    package var origin: Int
    /// Edges between the asked repository and this one, from 1.
    package var depth: Int
    package var relation: BaseModelRelation
    /// How the parent is known: `declared` by the card's metadata, or `inferred`.
    package var provenance: String
    /// How the relation is known: `declared` where the card states it, else `inferred` from tags, files and names.
    package var relationProvenance: String
    /// What names the parent: `base_model`, `finetuned_from`, `text` or `files`.
    package var source: String
    /// The line of the child's card that names the parent.
    package var line: Int?
    /// The name in the child's card, where the parent has been renamed since.
    package var named: RepositoryID?
    package var visit: Visit

    /// The relation for people to read: `finetune`, or `finetune?` where it was inferred.
    var relationLabel: String {
        relationProvenance == "declared" ? relation.rawValue : relation.rawValue + "?"
    }
}
