package import Cards
package import GRDB

extension RepositoryStore {
    /// What can be set of a repository; `nil` leaves a setting as it is.
    package struct Settings: Equatable, Sendable {
        package var isPrivate: Bool?
        package var gating: StoredRepository.Gating?
        package var gatesMembers: Bool?
        package var hasDiscussions: Bool?

        package init(
            isPrivate: Bool? = nil, gating: StoredRepository.Gating? = nil,
            gatesMembers: Bool? = nil, hasDiscussions: Bool? = nil
        ) {
            self.isPrivate = isPrivate
            self.gating = gating
            self.gatesMembers = gatesMembers
            self.hasDiscussions = hasDiscussions
        }
    }

    /// - Parameter now: seconds since 1970.
    package static func update(
        _ settings: Settings, of repository: StoredRepository, now: Int, in db: Database
    ) throws {
        try db.execute(
            sql: """
                UPDATE repository SET is_private = coalesce(?2, is_private),
                  discussions_disabled = coalesce(?3, discussions_disabled),
                  members_gated = coalesce(?4, members_gated) WHERE id = ?1
                """,
            arguments: [
                repository.row, settings.isPrivate, settings.hasDiscussions.map { !$0 },
                settings.gatesMembers,
            ])
        if let gating = settings.gating {
            try GateStore.setGating(gating, of: repository.id, now: now, in: db)
        }
    }

    /// Gives a repository another name: see `CardWriter.move`. The case of letters alone can be changed too.
    ///
    /// - Parameter now: seconds since 1970.
    /// - Throws: `RegistryError.exists`, `.cannotMove`, `.invalidID`.
    package static func move(
        _ repository: StoredRepository, to target: RepositoryID, now: Int, in db: Database
    ) throws {
        guard RepositoryID.isValid(target.name.utf8) else {
            throw RegistryError.invalidID(target.description)
        }
        if let known = try existing(target, in: db), known != repository.id {
            throw RegistryError.exists(known)
        }
        let writer = try CardWriter(
            db, postings: PostingWriter(), preparation: CardPreparation(Linter()), now: now)
        try writer.move(repository.id, to: target)
        try writer.flush()
    }

    /// Takes a repository away with all that belongs to it: versions, card, scores, gate, requests, discussions. Contents
    /// that nobody else uses go when they are next collected. Cards that name it go on doing so.
    package static func delete(_ repository: StoredRepository, in db: Database) throws {
        let writer = try CardWriter(
            db, postings: PostingWriter(), preparation: CardPreparation(Linter()), now: 0)
        try writer.remove(repository.id)
        try writer.flush()
    }
}
