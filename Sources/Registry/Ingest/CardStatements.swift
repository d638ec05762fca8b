internal import GRDB

/// The statements of a `CardWriter`.
struct CardStatements {
    let findRepository: RawStatement
    let insertRepository: RawStatement
    let claimRepository: RawStatement
    let touchRepository: RawStatement
    let insertRevision: RawStatement
    let insertCard: RawStatement
    let putScoreFile: RawStatement
    let deleteFileScores: RawStatement
    let insertEdge: RawStatement
    let insertGate: RawStatement
    let insertDatasetLink: RawStatement
    let deleteDerived: [RawStatement]

    init(_ db: Database) throws {
        findRepository = try RawStatement(
            db, "SELECT id FROM repository WHERE kind = ? AND name = ?")
        insertRepository = try RawStatement(
            db,
            """
            INSERT INTO repository (kind, name, state, created_at, updated_at)
            VALUES (?1, ?2, ?3, ?4, ?4)
            """)
        claimRepository = try RawStatement(
            db,
            "UPDATE repository SET state = 1, created_at = ?1, updated_at = ?1 WHERE id = ?2")
        touchRepository = try RawStatement(
            db, "UPDATE repository SET updated_at = ?1 WHERE id = ?2")
        insertRevision = try RawStatement(
            db,
            """
            INSERT INTO revision (repository_id, sha256, byte_count, text, path, created_at,
              oid)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        insertCard = try RawStatement(
            db,
            """
            INSERT INTO card (repository_id, revision_id, title, body_offset, metadata, license,
              license_name, license_link, license_line, pipeline_tag, library_name, new_version, errors,
              warnings, diagnostics, tags)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        putScoreFile = try RawStatement(
            db, "REPLACE INTO score_file (repository_id, path, sha256) VALUES (?, ?, ?)")
        deleteFileScores = try RawStatement(
            db, "DELETE FROM score WHERE claimant_id = ? AND path = ?")
        insertGate = try RawStatement(
            db,
            "INSERT INTO gate (repository_id, terms, terms_sha256, mode) VALUES (?, ?, ?, ?)")
        insertEdge = try RawStatement(
            db,
            """
            INSERT OR IGNORE INTO edge (child, parent, relation, provenance, relation_provenance,
              relation_reason, source, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertDatasetLink = try RawStatement(
            db, "INSERT OR IGNORE INTO dataset_link (model, dataset, line) VALUES (?, ?, ?)")
        // Not 'INSERT OR REPLACE', for which SQLite keeps a journal of every statement: half an ingest's time.
        deleteDerived = try [
            "DELETE FROM card WHERE repository_id = ?",
            "DELETE FROM dataset_link WHERE model = ?",
            "DELETE FROM edge WHERE child = ?",
            "DELETE FROM score WHERE claimant_id = ? AND path IS NULL",
            "DELETE FROM gate WHERE repository_id = ?",
        ].map { try RawStatement(db, $0) }
    }
}
