internal import Cards
internal import GRDB

extension CardWriter {
    /// Takes a registered repository away with everything that is kept by its row. Its name stays where cards mention
    /// it, so that they go on pointing somewhere.
    ///
    /// - Throws: `RegistryError.notFound`.
    func remove(_ id: RepositoryID) throws {
        let state = try states.state(of: id)
        guard let row = state.row, state.isRegistered else {
            throw RegistryError.notFound(id.description, mentioned: state.row != nil)
        }
        if let card = state.card { try removeDerived(of: state, row, card) }
        try removeVerified(row)
        // As in a move: the name gets a row of its own, which takes over what others mean by it.
        try db.execute(sql: "UPDATE repository SET name = '' WHERE id = ?", arguments: [row])
        let name = try insertRepository(state.id, state: 0)
        try repoint(row, to: name, but: row)
        let earlier = try Int.fetchAll(
            db, sql: "SELECT id FROM repository WHERE moved_to = ?", arguments: [row])
        try db.execute(
            sql: "UPDATE repository SET moved_to = NULL WHERE moved_to = ?", arguments: [row])
        try db.execute(sql: "DELETE FROM repository WHERE id = ?", arguments: [row])
        for name in earlier + [name] { try forgetUnmentioned(name) }
        forgetNames()
    }

    /// Takes a name away that no card mentions.
    private func forgetUnmentioned(_ row: Int) throws {
        try db.execute(
            sql: """
                DELETE FROM repository WHERE id = ?1
                  AND NOT EXISTS (SELECT 1 FROM edge WHERE parent = ?1)
                  AND NOT EXISTS (SELECT 1 FROM dataset_link WHERE dataset = ?1)
                  AND NOT EXISTS (SELECT 1 FROM card WHERE new_version = ?1)
                  AND NOT EXISTS (SELECT 1 FROM score WHERE ?1 IN (repository_id, claimant_id))
                """, arguments: [row])
    }

    /// What the filters say about the verifications of a repository.
    private func removeVerified(_ row: Int) throws {
        let field = FilterField.verified.rawValue
        let values = try String.fetchAll(
            db, sql: "SELECT value FROM term WHERE field = ?", arguments: [field])
        for value in values {
            postings.remove(field: field, value: value, id: UInt32(truncatingIfNeeded: row))
        }
    }
}
