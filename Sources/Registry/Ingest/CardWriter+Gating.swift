package import Cards
package import GRDB

extension CardWriter {
    /// Changes who decides who may have the files: the card, or a setting that overrides it. Requests are kept.
    ///
    /// - Parameter gating: `nil` leaves it to the card.
    /// - Throws: `RegistryError.notFound`.
    func setGating(_ gating: StoredRepository.Gating?, of id: RepositoryID) throws {
        let state = try states.state(of: id)
        guard let row = state.row, state.isRegistered else {
            throw RegistryError.notFound(id.description, mentioned: state.row != nil)
        }
        guard gating != state.gating else { return }
        if let card = state.card {
            try removeDerived(of: state, row, card)
        } else {
            try removeGate(row)
        }
        try db.execute(
            sql: "UPDATE repository SET gated = ?, updated_at = ? WHERE id = ?",
            arguments: [gating?.rawValue, now, row])
        guard let card = state.card else { return try insertGate(GateTerms(gating), row) }
        let prepared = try preparation.prepare(
            try decompressor.decompress(card.text), id: state.id, path: card.path,
            files: state.files, adapterBase: state.adapterBase, gating: gating,
            compressor: compressor)
        try rewrite(prepared, repository: row, revision: card.revision)
    }
}

extension GateStore {
    /// Changes who decides who may have the files of a repository, in the transaction of the caller: see
    /// `CardWriter.setGating`.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func setGating(
        _ gating: StoredRepository.Gating?, of id: RepositoryID, now: Int, in db: Database
    ) throws {
        let writer = try CardWriter(
            db, postings: PostingWriter(), preparation: CardPreparation(Linter()), now: now)
        try writer.setGating(gating, of: id)
        try writer.flush()
    }
}
