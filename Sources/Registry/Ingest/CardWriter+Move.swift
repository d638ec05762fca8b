package import Cards
internal import GRDB

extension CardWriter {
    /// Gives a registered repository another name; the old one leads to it from then on.
    ///
    /// The repository keeps its row, its revisions, scores and gate. Cards that name it by the old name go on pointing at
    /// that; those that named the new one before anybody had it now mean this repository.
    /// - Throws: `RegistryError.notFound`, `.cannotMove`.
    func move(_ id: RepositoryID, to target: RepositoryID) throws {
        let state = try states.state(of: id)
        guard let row = state.row, let card = state.card else {
            throw RegistryError.notFound(id.description, mentioned: state.row != nil)
        }
        let known = try mentioned(target, moving: state)
        try removeDerived(of: state, row, card)
        // Names are unique, so the row has one that no repository can have while the old name gets a row of its own.
        try db.execute(sql: "UPDATE repository SET name = '' WHERE id = ?", arguments: [row])
        let old = try insertRepository(state.id, state: 0)
        try repoint(row, to: old, but: row)
        try db.execute(
            sql: "UPDATE repository SET moved_to = ? WHERE id = ?", arguments: [row, old])
        if let known {
            try repoint(known, to: row, but: nil)
            try db.execute(sql: "DELETE FROM repository WHERE id = ?", arguments: [known])
        }
        try db.execute(
            sql: "UPDATE repository SET name = ?, updated_at = ? WHERE id = ?",
            arguments: [target.name, now, row])
        // Who had the name in another case had it before.
        try db.execute(
            sql: """
                UPDATE repository SET moved_to = NULL
                WHERE kind = ? AND name = ? COLLATE NOCASE AND moved_to <> ?
                """, arguments: [target.kind.code, target.name, row])
        forgetNames()
        let prepared = try preparation.prepare(
            try decompressor.decompress(card.text), id: target, path: card.path,
            files: state.files, adapterBase: state.adapterBase, gating: state.gating,
            compressor: compressor)
        try rewrite(prepared, repository: row, revision: card.revision)
    }

    /// The row of the new name, where cards mention it already.
    private func mentioned(_ target: RepositoryID, moving state: StoredState) throws -> Int? {
        func refusal(_ reason: String) -> RegistryError {
            .cannotMove(state.id, to: target, reason: reason)
        }
        guard target.kind == state.id.kind else {
            throw refusal("a \(state.id.kind) cannot become a \(target.kind)")
        }
        guard target != state.id else { throw refusal("that is its name") }
        let row = try Row.fetchOne(
            db, sql: "SELECT id FROM repository WHERE kind = ? AND name = ?",
            arguments: [target.kind.code, target.name])
        let taken = try RepositoryStore.existing(target, in: db)
        guard taken == nil || taken == state.id else { throw refusal("that repository exists") }
        return row?["id"]
    }

    /// Lets everything that means one row mean another.
    ///
    /// - Parameter own: a repository whose own scores stay where they are.
    func repoint(_ row: Int, to other: Int, but own: Int?) throws {
        // What both rows have would be there twice; the one that stays is as good.
        for (table, column) in [
            ("edge", "parent"), ("dataset_link", "dataset"), ("score_file", "repository_id"),
        ] where table != "score_file" || own == nil {
            try db.execute(
                sql: "UPDATE OR IGNORE \(table) SET \(column) = ? WHERE \(column) = ?",
                arguments: [other, row])
            try db.execute(
                sql: "DELETE FROM \(table) WHERE \(column) = ?", arguments: [row])
        }
        try db.execute(
            sql: "UPDATE card SET new_version = ? WHERE new_version = ?", arguments: [other, row])
        try db.execute(
            sql:
                "UPDATE score SET repository_id = ? WHERE repository_id = ? AND claimant_id IS NOT ?",
            arguments: [other, row, own])
        guard own == nil else { return }
        try db.execute(
            sql: "UPDATE score SET claimant_id = ? WHERE claimant_id = ?", arguments: [other, row])
        try db.execute(
            sql: "UPDATE repository SET moved_to = ? WHERE moved_to = ?", arguments: [other, row])
    }
}

extension Registry {
    /// Gives a registered repository another name: see `CardWriter.move`.
    ///
    /// - Parameter now: seconds since 1970.
    /// - Returns: the name that it had.
    /// - Throws: `RegistryError.notFound`, `.cannotMove`.
    @discardableResult
    package func move(
        _ id: RepositoryID, to target: RepositoryID, by actor: AuditActor = .commandLine, now: Int
    ) throws -> RepositoryID {
        try write { db in
            let current = try RepositoryTable.current(id, in: db).id
            let writer = try CardWriter(
                db, postings: PostingWriter(), preparation: CardPreparation(Linter()), now: now)
            try writer.move(current, to: target)
            try writer.flush()
            try AuditLog.append(
                .repositoryMove, subject: current.description, detail: ["to": target.description],
                by: actor, now: now, in: db)
            return current
        }
    }
}
