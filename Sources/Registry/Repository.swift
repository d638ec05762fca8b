package import Cards
package import GRDB

extension RepositoryKind {
    /// As the column `repository.kind` has it.
    package var code: Int { self == .model ? 0 : 1 }

    package init(code: Int) { self = code == 0 ? .model : .dataset }
}

/// Rows of the table `repository`.
package enum RepositoryTable {
    /// The row of a registered repository; an old name stands for the repository that was moved away from it.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func registered(_ id: RepositoryID, in db: Database) throws -> Int64 {
        try current(id, in: db).row
    }

    /// The row of a registered repository and the name that it has now.
    ///
    /// - Throws: `RegistryError.notFound`.
    package static func current(
        _ id: RepositoryID, in db: Database
    ) throws -> (row: Int64, id: RepositoryID) {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT coalesce(moved.id, this.id), coalesce(moved.state, this.state),
                      coalesce(moved.name, this.name)
                    FROM repository this
                    LEFT JOIN repository moved ON moved.id = this.moved_to AND this.state = 0
                    WHERE this.kind = ? AND this.name = ?
                    """), arguments: [id.kind.code, id.name])
        guard let row, row[1] == 1 else {
            throw RegistryError.notFound(id.description, mentioned: row != nil)
        }
        return (row[0], RepositoryID(unchecked: row[2], kind: id.kind))
    }
}

extension Registry {
    /// The name that a registered repository has now; an old name leads to it.
    ///
    /// - Throws: `RegistryError.notFound`.
    package func currentID(of id: RepositoryID) throws -> RepositoryID {
        try read { try RepositoryTable.current(id, in: $0).id }
    }
}
