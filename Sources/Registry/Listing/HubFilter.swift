package import Cards

/// What the `filter` of the Hub's lists asks of the index.
package enum HubFilter {
    /// The terms one of which a repository must have to bear a tag.
    ///
    /// A tag of the Hub's API is a value of some field with that field's prefix, or stands by itself. What no
    /// repository has as it is written is also looked for in lower case: `PyTorch` finds `pytorch`.
    package static func terms(ofTag tag: String, kind: RepositoryKind) -> [PostingReader.Term] {
        let lower = tag.lowercased()
        return terms(exactly: tag, kind) + (lower == tag ? [] : terms(exactly: lower, kind))
    }

    private static func terms(
        exactly tag: String, _ kind: RepositoryKind
    ) -> [PostingReader.Term] {
        var terms = [term(.tag, tag), term(.hubTag, tag)]
        for (prefix, field, kinds) in prefixes where kinds.contains(kind) {
            if tag.hasPrefix(prefix) {
                terms.append(term(field, String(tag.dropFirst(prefix.count))))
            }
        }
        if kind == .model {
            terms += [term(.library, tag), term(.pipelineTag, tag), term(.language, tag)]
        }
        return terms
    }

    package static func term(_ field: FilterField, _ value: String) -> PostingReader.Term {
        PostingReader.Term(field: field.rawValue, value: value)
    }

    /// `language:fr` is how datasets have it; lists of models take it too.
    private static let prefixes: [(prefix: String, field: FilterField, kinds: [RepositoryKind])] = [
        ("license:", .license, [.model, .dataset]),
        ("language:", .language, [.model, .dataset]),
        ("dataset:", .dataset, [.model]),
        ("task_categories:", .taskCategory, [.dataset]),
        ("task_ids:", .taskID, [.dataset]),
        ("size_categories:", .sizeCategory, [.dataset]),
    ]
}
