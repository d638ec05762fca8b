/// How a model was made from its base model.
public enum BaseModelRelation: String, CaseIterable, Sendable {
    case finetune, adapter, merge, quantized

    package init?(_ bytes: ArraySlice<UInt8>) {
        guard let relation = Self.allCases.first(where: { bytes.elementsEqual($0.rawValue.utf8) })
        else { return nil }
        self = relation
    }
}

/// One parent that a model card names.
package struct LineageClaim: Equatable, Sendable {
    /// How something is known: the card's metadata says it, or it was concluded.
    package enum Provenance: String, Sendable {
        case declared, inferred
    }

    /// Where the parent is named.
    package enum Source: String, Sendable {
        case baseModel = "base_model"
        case finetunedFrom = "finetuned_from"
        /// A tag `base_model:…`.
        case tag
        /// Only the text below the front matter: the least trusted.
        case text
        /// The configuration of an adapter, which names what it is applied to.
        case files
    }

    /// The parent's id.
    package var parent: String
    package var relation: BaseModelRelation
    /// `declared` unless the parent is known from the text or the files alone.
    package var provenance: Provenance
    package var source: Source
    /// `declared` where the card states the relation itself.
    package var relationProvenance: Provenance
    /// What the relation was concluded from, such as `tag 'gguf'`; `nil` where it is declared.
    package var relationReason: String?
    /// Where the parent is named; `nil` where that is not in the card.
    package var position: SourcePosition?
    /// Where that is which tells the relation, if it is in the card.
    package var relationPosition: SourcePosition?
}

/// The parents and the successor that a model card names.
package struct LineageClaims: Equatable, Sendable {
    /// In the order of the text, each id once, the card's own id left out.
    package private(set) var parents: [LineageClaim] = []
    /// The model that replaces this one.
    package private(set) var newVersion: (id: String, position: SourcePosition)?

    package init(_ context: CardContext) {
        guard context.kind == .model else { return }
        newVersion = context.fields[.newVersion].flatMap { node in
            Self.id(node).map { ($0, node.position) }
        }
        if let own = context.id, let id = newVersion?.id, Self.isSame(id, own) { newVersion = nil }
        guard
            !context.fields.all.isEmpty || !context.body.bytes.isEmpty
                || context.adapterBase != nil
        else { return }
        readDeclared(context)
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.parents == right.parents && left.newVersion?.id == right.newVersion?.id
            && left.newVersion?.position == right.newVersion?.position
    }

    private mutating func readDeclared(_ context: CardContext) {
        var named: [Parent] = []
        func add(
            _ node: YAMLNode, _ source: LineageClaim.Source, _ relation: BaseModelRelation? = nil,
            id: String? = nil
        ) {
            guard let id = id ?? Self.id(node) else { return }
            if let own = context.id, Self.isSame(id, own) { return }
            if let index = named.firstIndex(where: { Self.isSame($0.id, id) }) {
                if named[index].tagRelation == nil, let relation {
                    named[index].tagRelation = (relation, node.position)
                }
                return
            }
            named.append(
                Parent(
                    id: id, source: source, position: node.position,
                    tagRelation: relation.map { ($0, node.position) }))
        }
        for node in context.fields[.baseModel]?.oneOrMore ?? [] { add(node, .baseModel) }
        if named.isEmpty {
            for node in context.fields[.finetunedFrom]?.oneOrMore ?? [] {
                add(node, .finetunedFrom)
            }
        }
        for tag in context.fields[.tags]?.oneOrMore ?? [] where tag.startsWithText("base_model:") {
            let parts = tag.textBytes.split(
                separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            let relation = parts.count == 3 ? BaseModelRelation(parts[1]) : nil
            guard let last = parts.last, parts.count == (relation == nil ? 2 : 3),
                RepositoryID.isValid(last)
            else { continue }
            add(tag, .tag, relation, id: String(decoding: last, as: UTF8.self))
        }
        if named.isEmpty {
            for mention in context.body.baseModelMentions(own: context.id) {
                named.append(
                    Parent(
                        id: mention.id, source: .text, position: mention.position,
                        tagRelation: nil, hint: mention.relation))
            }
        }
        if named.isEmpty, let base = Self.adapterBase(context) {
            named.append(Parent(id: base, source: .files))
        }
        guard !named.isEmpty else { return }
        let declared = context.fields[.baseModelRelation].flatMap { node in
            BaseModelRelation(node.textBytes).map { (relation: $0, position: node.position) }
        }
        let inference = RelationInference(context, parentCount: named.count)
        parents = named.map { parent in
            var claim = LineageClaim(
                parent: parent.id, relation: inference.relation,
                provenance: [.text, .files].contains(parent.source) ? .inferred : .declared,
                source: parent.source,
                relationProvenance: .inferred, relationReason: inference.reason,
                position: parent.position, relationPosition: inference.position)
            if let (relation, position) = declared ?? parent.tagRelation {
                claim.relation = relation
                claim.relationProvenance = .declared
                claim.relationReason = nil
                claim.relationPosition = position
            } else if inference.isDefault, let hint = parent.hint {
                claim.relation = hint
                claim.relationReason = "the text"
                claim.relationPosition = parent.position
            }
            return claim
        }
    }

    private struct Parent {
        var id: String
        var source: LineageClaim.Source
        var position: SourcePosition?
        var tagRelation: (BaseModelRelation, SourcePosition)?
        var hint: BaseModelRelation?
    }

    /// The id that a value means; `nil` for a path, a foreign link, or anything that is no id.
    private static func id(_ node: YAMLNode) -> String? {
        node.kind == .string ? id(in: node.textBytes) : nil
    }

    private static func id(in text: ArraySlice<UInt8>) -> String? {
        guard let id = RepositoryName.id(in: text), !RepositoryName.isPlaceholder(id) else {
            return nil
        }
        return String(decoding: id, as: UTF8.self)
    }

    /// What the adapter is applied to; `nil` for a path, or for the repository itself.
    private static func adapterBase(_ context: CardContext) -> String? {
        guard let id = context.adapterBase.flatMap({ id(in: Array($0.utf8)[...]) }) else {
            return nil
        }
        return context.id.map { isSame(id, $0) } == true ? nil : id
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count
            && zip(left.utf8, right.utf8).allSatisfy { $0.lowercased == $1.lowercased }
    }
}

extension RepositoryName {
    /// Whether the id is a word that stands for "nothing" or for an id to be filled in.
    package static func isPlaceholder(_ id: ArraySlice<UInt8>) -> Bool {
        var start = id.startIndex
        while start < id.endIndex {
            let end = id[start...].firstIndex(of: UInt8(ascii: "/")) ?? id.endIndex
            let isPlaceholder = placeholders.contains(id[start..<end]) {
                $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0.lowercased
            }
            if isPlaceholder { return true }
            start = end + 1
        }
        return false
    }

    private static let placeholders = WordList([
        "none", "null", "n", "na", "model", "model_id", "model_name", "model_path", "path",
        "path_to",
        "your_model", "your_username", "your_name", "username", "user", "repo_id", "repo_name",
        "unknown", "todo", "tbd", "xxx", "output", "results", "checkpoint", "checkpoints",
        "your_org", "org", "owner", "placeholder", "base_model",
    ])
}

extension YAMLNode {
    /// The items of a list, or the value itself.
    var oneOrMore: [YAMLNode] { kind == .sequence ? Array(items) : [self] }

    func startsWithText(_ prefix: StaticString) -> Bool {
        guard kind == .string else { return false }
        // Safety: a static string's bytes live for ever.
        return unsafe textBytes.starts(
            with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
    }
}
