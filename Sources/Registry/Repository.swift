package import Cards
package import GRDB

extension RepositoryKind {
    /// As the column `repository.kind` has it.
    package var code: Int { self == .model ? 0 : 1 }

    package init(code: Int) { self = code == 0 ? .model : .dataset }
}

/// Rows of the table `repository`.
package enum RepositoryTable {
    /// The row of a registered repository.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func registered(_ id: RepositoryID, in db: Database) throws -> Int64 {
        let row = try Row.fetchOne(
            db, sql: "SELECT id, state FROM repository WHERE kind = ? AND name = ?",
            arguments: [id.kind.code, id.name])
        guard let row, row["state"] == 1 else {
            throw RegistryError.notFound(id.description, mentioned: row != nil)
        }
        return row["id"]
    }
}
