internal import Cards
package import GRDB

extension CollectionStore {
    /// What a collection holds, in its order.
    package static func items(
        of collection: RepositoryCollection, limit: Int = .max, in db: Database
    ) throws -> [CollectionItem] {
        try fetchItems("item.collection_id = ?", [collection.row], limit: limit, in: db)
    }

    /// - Throws: `CollectionError.itemNotFound` where the collection has no item of that key.
    package static func item(
        _ key: RowKey, of collection: RepositoryCollection, in db: Database
    ) throws -> CollectionItem {
        let found = try fetchItems(
            "item.collection_id = ? AND item.id = ?", [collection.row, key.row], limit: 1, in: db
        ).first
        guard let found, found.key == key else { throw CollectionError.itemNotFound }
        return found
    }

    /// Puts a repository or another collection at the end.
    ///
    /// - Throws: `CollectionError.itemExists`, `.tooMany`, `.tooLong`.
    package static func add(
        _ target: CollectionItem.Target, note: String?, to collection: RepositoryCollection,
        now: Int,
        in db: Database
    ) throws {
        let note = try checked(note, "note")
        let (repository, other) = rows(of: target)
        let counts = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*), coalesce(sum(repository_id IS ?1 AND other_id IS ?2), 0)
                FROM collection_item WHERE collection_id = ?3
                """, arguments: [repository, other, collection.row])
        let count: Int = counts?[0] ?? 0
        guard (counts?[1] ?? 0) == 0 else { throw CollectionError.itemExists }
        guard count < CollectionLimits.maximumItems else {
            throw CollectionError.tooMany(limit: CollectionLimits.maximumItems)
        }
        try db.execute(
            sql: """
                INSERT INTO collection_item
                  (collection_id, repository_id, other_id, note, position, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, arguments: [collection.row, repository, other, note, count, now])
        try renumber(collection, now: now, in: db)
    }

    /// Gives an item another note or moves it; `nil` leaves it as it is.
    ///
    /// - Parameter position: from 0; beyond the end is the end.
    /// - Throws: `CollectionError.tooLong`.
    package static func update(
        _ item: CollectionItem, of collection: RepositoryCollection, note: String?, position: Int?,
        now: Int,
        in db: Database
    ) throws {
        if let note = try checked(note, "note") {
            try db.execute(
                sql: "UPDATE collection_item SET note = ? WHERE id = ?",
                arguments: [note.isEmpty ? nil : note, item.row])
        }
        try renumber(
            collection, moving: position.map { (item.row, max(0, $0)) }, now: now, in: db)
    }

    package static func remove(
        _ item: CollectionItem, of collection: RepositoryCollection, now: Int, in db: Database
    ) throws {
        try db.execute(sql: "DELETE FROM collection_item WHERE id = ?", arguments: [item.row])
        try renumber(collection, now: now, in: db)
    }

    /// Numbers the items from 0 without gaps, also where a deleted repository has left one.
    private static func renumber(
        _ collection: RepositoryCollection, moving moved: (row: Int64, position: Int)? = nil,
        now: Int,
        in db: Database
    ) throws {
        var rows = try Int64.fetchAll(
            db, sql: "SELECT id FROM collection_item WHERE collection_id = ? ORDER BY position, id",
            arguments: [collection.row])
        if let moved, let index = rows.firstIndex(of: moved.row) {
            rows.remove(at: index)
            rows.insert(moved.row, at: min(moved.position, rows.count))
        }
        for (position, row) in rows.enumerated() {
            try db.execute(
                sql: "UPDATE collection_item SET position = ?1 WHERE id = ?2 AND position <> ?1",
                arguments: [position, row])
        }
        try db.execute(
            sql: "UPDATE collection SET updated_at = ? WHERE id = ?",
            arguments: [now, collection.row])
    }

    private static func rows(of target: CollectionItem.Target) -> (Int64?, Int64?) {
        switch target {
        case .repository(_, let row): (row, nil)
        case .collection(let collection): (nil, collection.row)
        }
    }

    private static func fetchItems(
        _ condition: String, _ arguments: StatementArguments, limit: Int, in db: Database
    ) throws -> [CollectionItem] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT item.id, item.note, item.position, item.created_at, item.repository_id,
                  item.other_id, repository.kind, repository.name
                FROM collection_item item LEFT JOIN repository ON repository.id = item.repository_id
                WHERE \(condition) ORDER BY item.position, item.id LIMIT ?
                """, arguments: arguments + [limit])
        return try rows.compactMap { row in
            let target: CollectionItem.Target
            if let repository: Int64 = row[4] {
                let id = RepositoryID(unchecked: row[7], kind: RepositoryKind(code: row[6]))
                target = .repository(id, row: repository)
            } else if let other = try fetch("WHERE id = ?", [row[5] as Int64?], in: db).first {
                target = .collection(other)
            } else {
                return nil
            }
            return CollectionItem(
                row: row[0], target: target, note: row[1], position: row[2], createdAt: row[3])
        }
    }
}
