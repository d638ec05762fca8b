package import Cards

extension LineageTree {
    /// Writes the tree as one JSON object.
    ///
    /// `id`, `asked` (the old name that was asked for, or null), then what is said of every repository: `kind`,
    /// `state` (`registered` or `mentioned`), `moved_to`, `license`, `license_name`, `pipeline_tag`, `library_name`,
    /// `gated` (false, `auto` or `manual`), `verified`, `new_version`, `latest_version`, `children` (counts of direct
    /// children by relation). `new_versions` is the chain of successors. `ancestors` and `descendants` are lists of
    /// edges in the order of the tree, each with what is said of the repository at its far end and `depth` (from 1),
    /// `child` (of an ancestor) or `parent` (of a descendant), `relation`, `provenance`,
    /// `relation_provenance`, `source`, `line`, `named` (the
    /// old name in the card, or null), `repeated` (what lies beyond it stands where the repository comes first),
    /// `cycle` (the edge closes a cycle). `cycles` is a list of lists of ids, parent before child; `truncated` says
    /// that the family is larger than what was read.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.string(root.id.description)
            writer.key("asked")
            writer.string(asked?.description)
            root.writeFacts(to: &writer)
            writer.key("new_versions")
            writer.ids(newVersions.successors)
            writer.key("ancestors")
            ancestors.write(to: &writer)
            writer.key("descendants")
            descendants.write(to: &writer)
            writer.key("cycles")
            writer.array { writer in
                for cycle in cycles { writer.ids(cycle) }
            }
            writer.key("truncated")
            writer.bool(isTruncated)
        }
    }
}

extension LineageWalk {
    /// The steps in the order of the tree, as a JSON list; see `LineageTree.write(to:)`.
    package func write(to writer: inout JSONWriter) {
        writer.array { writer in
            for index in stepsInTreeOrder() {
                let step = steps[index]
                writer.object { writer in
                    writer.key("id")
                    writer.string(nodes[step.node].id.description)
                    writer.key("depth")
                    writer.int(step.depth)
                    writer.key(direction == .up ? "child" : "parent")
                    writer.string(nodes[step.origin].id.description)
                    writer.key("relation")
                    writer.string(step.relation.rawValue)
                    writer.key("provenance")
                    writer.string(step.provenance)
                    writer.key("relation_provenance")
                    writer.string(step.relationProvenance)
                    writer.key("source")
                    writer.string(step.source)
                    writer.key("line")
                    if let line = step.line { writer.int(line) } else { writer.null() }
                    writer.key("named")
                    writer.string(step.named?.description)
                    writer.key("repeated")
                    writer.bool(step.visit != .first)
                    writer.key("cycle")
                    writer.bool(step.visit == .cycle)
                    nodes[step.node].writeFacts(to: &writer)
                }
            }
        }
    }
}

extension LineageNode {
    fileprivate func writeFacts(to writer: inout JSONWriter) {
        writer.key("kind")
        writer.string(id.kind.rawValue)
        writer.key("state")
        writer.string(isRegistered ? "registered" : "mentioned")
        writer.key("moved_to")
        writer.string(movedTo?.description)
        writer.key("license")
        writer.string(license)
        writer.key("license_name")
        writer.string(licenseName)
        writer.key("pipeline_tag")
        writer.string(pipelineTag)
        writer.key("library_name")
        writer.string(libraryName)
        writer.key("gated")
        if let gate { writer.string(gate) } else { writer.bool(false) }
        writer.key("verified")
        writer.string(verified)
        writer.key("new_version")
        writer.string(newVersion?.description)
        writer.key("latest_version")
        writer.string(latestVersion?.description)
        writer.key("children")
        writer.object { writer in
            for relation in BaseModelRelation.allCases {
                writer.key(relation.rawValue)
                writer.int(children[relation])
            }
        }
    }
}

extension JSONWriter {
    mutating func ids(_ ids: [RepositoryID]) {
        array { writer in
            for id in ids { writer.string(id.description) }
        }
    }
}
