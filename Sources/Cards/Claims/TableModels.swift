/// The models that the tables of one card may speak of.
struct TableModels {
    private let own: String?
    /// The folded names of the card's own model.
    private var ownNames: Set<String> = []
    /// The ids that are known by the last part of their names, folded.
    private var others: [String: String] = [:]
    private let family: TableModelNames.Family?

    init(_ context: CardContext) {
        own = context.id
        let title = context.body.title
        let parents = LineageClaims(context).parents.map(\.parent)
        for parent in parents { others[Self.lastPart(parent)] = parent }
        if let own {
            let name = Self.lastPart(own)
            ownNames.insert(name)
            for prefix in TableModelNames.makers where name.hasPrefix(prefix) {
                ownNames.insert(String(name.dropFirst(prefix.utf8.count)))
            }
        }
        if let title {
            let name = TableWords.folded(title)
            // A quantised copy often keeps the title of its parent.
            if others[name] == nil { ownNames.insert(name) }
        }
        ownNames.remove("")
        // Most Gemma cards say so in their licence, but only names tell the releases apart.
        let licenses = [CardField.licenseName, .license].compactMap {
            context.fields[$0]?.ifText?.text
        }
        family = TableModelNames.Family([own, title].compactMap(\.self) + parents + licenses)
    }

    /// The card's own model under the name that a table gives it.
    func own(_ text: String?) -> ScoreClaim.Model {
        ScoreClaim.Model(text: text?.isEmpty == true ? nil : text, id: own, isOwn: true)
    }

    /// The model that a header names.
    ///
    /// - Parameter isAlone: the table is about one model only, which is then the card's unless its name says otherwise.
    func model(_ text: String, isAlone: Bool) -> ScoreClaim.Model {
        let name = TableWords.folded(text)
        if text.contains("/"), !text.contains(" "), RepositoryID.isValid(text.utf8) {
            return named(text, text)
        }
        if ownNames.contains(name) || Self.saysOwn(text) { return own(text) }
        if let id = others[name] { return named(text, id) }
        if let id = family.flatMap({ TableModelNames.id(of: name, in: $0) }) {
            return named(text, id)
        }
        if isAlone { return own(text) }
        return ScoreClaim.Model(text: text, id: nil, isOwn: false)
    }

    private func named(_ text: String, _ id: String) -> ScoreClaim.Model {
        if let own, own.lowercased() == id.lowercased() { return self.own(text) }
        return ScoreClaim.Model(text: text, id: id, isOwn: false)
    }

    private static func saysOwn(_ text: String) -> Bool {
        let words = BenchmarkName.normalized(text).split(separator: "_")
        if words.contains("ours") { return true }
        return zip(words, words.dropFirst()).contains { $0 == "this" && $1 == "model" }
    }

    private static func lastPart(_ id: String) -> String {
        TableWords.folded(String(id.split(separator: "/").last ?? ""))
    }
}
