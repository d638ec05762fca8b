internal import Cards
internal import GRDB

/// Makes everything that is derived from the stored texts anew.
enum Rebuild {
    /// Bytes of cards after which what waits in memory is written.
    private static let flushBytes = 32 << 20

    /// Asks for it: a migration cannot do it, as what is derived is written for the last schema. Whoever has brought the
    /// registry up to date does it then.
    static func request(in db: Database) throws {
        try db.execute(sql: "PRAGMA user_version = 1")
    }

    static func isRequested(in db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "PRAGMA user_version") == 1
    }

    /// - Parameter db: inside a transaction.
    static func run(in db: Database) throws {
        let preparation = CardPreparation(Linter())
        for table in ["posting", "term", "edge", "dataset_link", "gate"] {
            try db.execute(sql: "DELETE FROM \(table)")
        }
        try db.execute(sql: "DELETE FROM score WHERE path IS NULL")
        try SearchTable.removeAll(db)
        let postings = PostingWriter()
        try VerificationStore.restore(postings, in: db)
        let writer = try CardWriter(db, postings: postings, preparation: preparation, now: 0)
        let decompressor = try TextDecompressor()
        let compressor = try TextCompressor()
        let states = try StoredStates(db)
        let cards = try RawStatement(
            db,
            """
            SELECT repository.id, repository.kind, repository.name, revision.id, revision.text, revision.path,
              repository.gated
            FROM card JOIN repository ON repository.id = card.repository_id
            JOIN revision ON revision.id = card.revision_id WHERE repository.id > ?
            ORDER BY repository.id LIMIT 1
            """)
        let removeCard = try RawStatement(db, "DELETE FROM card WHERE repository_id = ?")
        var last = 0
        var waitingBytes = 0
        while true {
            try cards.bind(1, last)
            guard try cards.step() else { break }
            last = cards.int(0)
            let id = RepositoryID(
                unchecked: cards.text(2) ?? "", kind: RepositoryKind(code: cards.int(1)))
            let (revision, blob, path) = (cards.int(3), cards.bytes(4), cards.text(5))
            let gating = cards.text(6).flatMap(StoredRepository.Gating.init)
            cards.reset()
            let bytes = try decompressor.decompress(blob)
            let card = try preparation.prepare(
                bytes, id: id, path: path, files: states.files(of: last),
                adapterBase: states.adapterBase(of: last), gating: gating, compressor: compressor)
            try removeCard.bind(1, last)
            try removeCard.run()
            try writer.rewrite(card, repository: last, revision: revision)
            waitingBytes += card.byteCount
            if waitingBytes > Self.flushBytes {
                try writer.flush()
                waitingBytes = 0
            }
        }
        cards.reset()
        try writer.flush()
        try db.execute(sql: "PRAGMA user_version = 0")
    }
}
