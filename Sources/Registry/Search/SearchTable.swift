internal import Cards

/// The full-text table and what goes into it.
enum SearchTable {
    /// What the column `name` holds: the id and the title of a card.
    static func name(of id: RepositoryID, title: String?) -> String {
        guard let title else { return id.name }
        return id.name + "\n" + title
    }
}
