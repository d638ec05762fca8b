internal import GRDB

/// The tables of a registry, as named migrations. A migration that has been released is never edited.
///
/// Rows that come by the hundred thousand are checked with OR: for an IN of three values or more SQLite builds and drops
/// a table at every row.
enum Migrations {
    static let all: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-cards", migrate: cards)
        migrator.registerMigration("2-scores", migrate: scores)
        migrator.registerMigration("3-gates", migrate: gates)
        migrator.registerMigration("4-search", migrate: search)
        migrator.registerMigration("5-checkpoints", migrate: checkpoints)
        migrator.registerMigration("6-versions", migrate: versions)
        migrator.registerMigration("7-accounts", migrate: accounts)
        migrator.registerMigration("8-social", migrate: social)
        migrator.registerMigration("9-tags", migrate: tags)
        migrator.registerMigration("10-collection", migrate: collection)
        migrator.registerMigration("11-places", migrate: places)
        return migrator
    }()

    /// Repositories, what their cards said and say, and how they hang together.
    ///
    /// A repository has a row as soon as anything names it: `state` 0 is a name that some card mentions, 1 a
    /// registered repository. So an edge whose parent arrives later never has to be mended.
    private static func cards(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE repository (
                  id INTEGER PRIMARY KEY,
                  kind INTEGER NOT NULL CHECK (kind IN (0, 1)),   -- 0 model, 1 dataset
                  name TEXT NOT NULL,                             -- owner/name, or a legacy name without owner
                  state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1)),
                  created_at INTEGER,                             -- seconds since 1970, UTC
                  updated_at INTEGER,
                  moved_to INTEGER REFERENCES repository(id),     -- the repository that this name was changed to
                  UNIQUE (kind, name)
                ) STRICT;
                CREATE INDEX repository_updated ON repository(updated_at) WHERE state = 1;
                CREATE INDEX repository_moved ON repository(moved_to) WHERE moved_to IS NOT NULL;

                -- What a card said at some time. Old texts are kept.
                CREATE TABLE revision (
                  id INTEGER PRIMARY KEY,
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  sha256 BLOB NOT NULL,                           -- of the card's bytes
                  byte_count INTEGER NOT NULL,
                  text BLOB NOT NULL,                             -- the card's bytes, compressed: stemma_text(text)
                  path TEXT,                                      -- where it was read
                  created_at INTEGER NOT NULL
                ) STRICT;
                CREATE INDEX revision_repository ON revision(repository_id);

                -- What the current card says.
                CREATE TABLE card (
                  repository_id INTEGER PRIMARY KEY REFERENCES repository(id) ON DELETE CASCADE,
                  revision_id INTEGER NOT NULL,                   -- the doctor checks it; no index for a constraint
                  title TEXT,
                  body_offset INTEGER NOT NULL,                   -- where the Markdown starts in the card's bytes
                  metadata TEXT,                                  -- the front matter as JSON; null where none parses
                  license TEXT,
                  license_name TEXT,
                  license_link TEXT,
                  license_line INTEGER,
                  pipeline_tag TEXT,
                  library_name TEXT,
                  new_version INTEGER REFERENCES repository(id),
                  errors INTEGER NOT NULL,
                  warnings INTEGER NOT NULL,
                  diagnostics TEXT                                -- errors and warnings as JSON; null where none
                ) STRICT;
                CREATE INDEX card_new_version ON card(new_version) WHERE new_version IS NOT NULL;

                CREATE TABLE edge (
                  child INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  parent INTEGER NOT NULL REFERENCES repository(id),
                  relation TEXT NOT NULL CHECK (relation = 'finetune' OR relation = 'adapter' OR
                    relation = 'quantized' OR relation = 'merge'),
                  provenance TEXT NOT NULL CHECK (provenance IN ('declared', 'inferred')),
                  relation_provenance TEXT NOT NULL DEFAULT 'inferred'
                    CHECK (relation_provenance IN ('declared', 'inferred')),
                  relation_reason TEXT,                           -- what an inferred relation was concluded from
                  source TEXT NOT NULL CHECK (source = 'base_model' OR source = 'finetuned_from' OR
                    source = 'tag' OR source = 'text' OR source = 'files'),
                  line INTEGER,                                   -- of the child's card, where the parent is named
                  PRIMARY KEY (child, parent)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX edge_parent ON edge(parent, relation, child);

                CREATE TABLE dataset_link (
                  model INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  dataset INTEGER NOT NULL REFERENCES repository(id),
                  line INTEGER,
                  PRIMARY KEY (model, dataset)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX dataset_link_dataset ON dataset_link(dataset, model);

                CREATE TABLE file (
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  path TEXT NOT NULL,
                  size INTEGER NOT NULL,
                  PRIMARY KEY (repository_id, path)
                ) STRICT, WITHOUT ROWID;
                """)
    }

    /// Claims of scores. A claim is of one repository's card or file and about one model, often the same.
    private static func scores(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE benchmark (
                  id INTEGER PRIMARY KEY,
                  name TEXT NOT NULL UNIQUE                       -- canonical, such as 'mmlu'
                ) STRICT;
                CREATE TABLE metric (
                  id INTEGER PRIMARY KEY,
                  name TEXT NOT NULL UNIQUE,                      -- canonical, such as 'accuracy'
                  higher_is_better INTEGER NOT NULL
                ) STRICT;
                -- Everything that makes two runs of one benchmark unlike; '' where nothing is said.
                CREATE TABLE setup (
                  id INTEGER PRIMARY KEY,
                  description TEXT NOT NULL UNIQUE
                ) STRICT;
                CREATE TABLE score (
                  id INTEGER PRIMARY KEY,
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  claimant_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  benchmark_id INTEGER NOT NULL REFERENCES benchmark(id),
                  metric_id INTEGER NOT NULL REFERENCES metric(id),
                  setup_id INTEGER NOT NULL REFERENCES setup(id),
                  value REAL,                                     -- normalised; null where the text is no number
                  spread REAL,
                  claimed TEXT NOT NULL,                          -- the value as written
                  scale TEXT NOT NULL,                            -- of value: 'percent', 'unbounded', ...
                  trust INTEGER NOT NULL,                         -- rank of provenance: more is better
                  provenance TEXT NOT NULL CHECK (provenance = 'front_matter' OR
                    provenance = 'eval_results' OR provenance = 'lm_eval' OR
                    provenance = 'leaderboard' OR provenance = 'body_table'),
                  path TEXT,                                      -- the file, where it is not the card
                  line INTEGER,
                  detail TEXT NOT NULL                            -- all else as JSON
                ) STRICT;
                -- Holds all that a ranking needs.
                CREATE INDEX score_rank ON score
                  (benchmark_id, metric_id, setup_id, value, repository_id, trust);
                CREATE INDEX score_repository ON score(repository_id);
                CREATE INDEX score_claimant ON score(claimant_id);

                -- Files other than the card whose claims are stored.
                CREATE TABLE score_file (
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  path TEXT NOT NULL,                             -- as score.path
                  sha256 BLOB NOT NULL,
                  PRIMARY KEY (repository_id, path)
                ) STRICT, WITHOUT ROWID;
                """)
    }

    /// What must be accepted before files are handed over, and who accepted it.
    private static func gates(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE gate (
                  repository_id INTEGER PRIMARY KEY REFERENCES repository(id) ON DELETE CASCADE,
                  terms TEXT NOT NULL,                            -- what is asked, as JSON
                  terms_sha256 BLOB NOT NULL,
                  mode TEXT NOT NULL DEFAULT 'auto' CHECK (mode IN ('auto', 'manual'))
                ) STRICT;
                CREATE TABLE gate_request (
                  id INTEGER PRIMARY KEY,
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  user TEXT NOT NULL,
                  state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected', 'revoked')),
                  fields TEXT NOT NULL,                           -- answers by label, as JSON
                  terms_sha256 BLOB NOT NULL,                     -- of the terms that were accepted
                  requested_at INTEGER NOT NULL,
                  decided_at INTEGER,
                  decided_by TEXT,
                  reason TEXT,
                  UNIQUE (repository_id, user)
                ) STRICT;
                """)
    }

    /// Filters and full text. `term` and `posting` are an inverted index: for each value of a field the set of
    /// repositories that have it, in pieces of 65,536 ids (see `PostingSet`).
    private static func search(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE term (
                  field INTEGER NOT NULL,                         -- FilterField
                  value TEXT NOT NULL,
                  id INTEGER NOT NULL,
                  count INTEGER NOT NULL,                         -- of members
                  PRIMARY KEY (field, value)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE posting (
                  term_id INTEGER NOT NULL,
                  chunk INTEGER NOT NULL,
                  members BLOB NOT NULL,
                  PRIMARY KEY (term_id, chunk)
                ) STRICT, WITHOUT ROWID;

                -- What the full-text index is made of; its own copy of the texts would double the database.
                CREATE VIEW search_source (id, name, text) AS
                  SELECT card.repository_id, repository.name || coalesce(char(10) || card.title, ''),
                    CAST(substr(CAST(stemma_text(revision.text) AS BLOB), card.body_offset + 1) AS TEXT)
                  FROM card
                  JOIN repository ON repository.id = card.repository_id
                  JOIN revision ON revision.id = card.revision_id;
                -- No positions and no sizes: a fifth of the size, and ranking reads the texts of the best matches.
                CREATE VIRTUAL TABLE search USING fts5(
                  name, text, content = 'search_source', content_rowid = 'id',
                  tokenize = 'stemma once', detail = none, columnsize = 0);
                -- The names alone, as an index without positions does not say which column matched.
                CREATE VIRTUAL TABLE search_name USING fts5(
                  name, content = 'search_source', content_rowid = 'id',
                  tokenize = 'stemma once', detail = none, columnsize = 0);
                -- Fewer and larger merges: half the time of an ingest, and no slower to search at a million cards.
                INSERT INTO search (search, rank) VALUES ('automerge', 16), ('hashsize', 16777216);
                INSERT INTO search_name (search_name, rank) VALUES ('automerge', 16), ('hashsize', 16777216);
                """)
    }

    /// Checkpoints, and the runs of the smoke test over them: the last of a repository counts, and is about the files
    /// that it saw.
    private static func checkpoints(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE verification (
                  id INTEGER PRIMARY KEY,
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  revision TEXT NOT NULL,                         -- state of the files, as FolderState.revision
                  level TEXT NOT NULL CHECK (level IN ('files', 'weights', 'run')),
                  outcome TEXT NOT NULL CHECK (outcome IN ('skipped', 'passed', 'warned', 'failed')),
                  engine TEXT NOT NULL,
                  host TEXT NOT NULL,
                  started_at INTEGER NOT NULL,                    -- seconds since 1970, UTC
                  seconds REAL NOT NULL,
                  report TEXT NOT NULL                            -- the whole report as JSON
                ) STRICT;
                CREATE INDEX verification_repository ON verification(repository_id);

                -- Where a repository's checkpoint lies, and the state of its files when it was registered.
                CREATE TABLE checkpoint (
                  repository_id INTEGER PRIMARY KEY REFERENCES repository(id) ON DELETE CASCADE,
                  folder TEXT NOT NULL UNIQUE,                    -- absolute, or relative to the database's
                  revision TEXT NOT NULL                          -- as verification.revision
                ) STRICT;
                """)
    }
}
