internal import GRDB

/// Tables of the service: what people do with repositories, and where contents lie.
extension Migrations {
    /// Discussions, pull requests, collections, likes and downloads.
    static func social(_ db: Database) throws {
        try db.execute(
            sql: """
                -- Requests for access can also be reset. SQLite changes a check only with the table.
                CREATE TABLE new_gate_request (
                  id INTEGER PRIMARY KEY,
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  user TEXT NOT NULL,
                  state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected', 'revoked', 'reset')),
                  fields TEXT NOT NULL,                           -- answers by label, as JSON
                  terms_sha256 BLOB NOT NULL,                     -- of the terms that were accepted
                  requested_at INTEGER NOT NULL,
                  decided_at INTEGER,
                  decided_by TEXT,
                  reason TEXT,
                  UNIQUE (repository_id, user)
                ) STRICT;
                INSERT INTO new_gate_request
                  SELECT id, repository_id, user, state, fields, terms_sha256, requested_at, decided_at, decided_by, reason
                  FROM gate_request;
                DROP TABLE gate_request;
                ALTER TABLE new_gate_request RENAME TO gate_request;

                CREATE TABLE discussion (
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  number INTEGER NOT NULL,                        -- from 1, discussions and pull requests together
                  title TEXT NOT NULL,
                  author TEXT NOT NULL,
                  status TEXT NOT NULL CHECK (status IN ('draft', 'open', 'closed', 'merged')),
                  base TEXT,                                      -- of a pull request: refs/heads/main
                  start BLOB,                                     -- of a pull request: the commit that it began at
                  merge_commit BLOB,
                  created_at INTEGER NOT NULL,                    -- seconds since 1970, UTC
                  PRIMARY KEY (repository_id, number),
                  CHECK ((base IS NULL) = (start IS NULL))
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE discussion_event (
                  id INTEGER PRIMARY KEY,
                  repository_id INTEGER NOT NULL,
                  number INTEGER NOT NULL,
                  type TEXT NOT NULL CHECK (type IN ('comment', 'status-change', 'commit', 'title-change')),
                  author TEXT NOT NULL,
                  text TEXT NOT NULL,                             -- the comment, the status, the commit's title, the new title
                  detail TEXT,                                    -- the commit's id, the old title
                  is_hidden INTEGER NOT NULL DEFAULT 0,
                  created_at INTEGER NOT NULL,
                  edited_at INTEGER,
                  FOREIGN KEY (repository_id, number) REFERENCES discussion(repository_id, number) ON DELETE CASCADE
                ) STRICT;
                CREATE INDEX discussion_event_discussion ON discussion_event(repository_id, number, id);
                -- What comments said before they were edited.
                CREATE TABLE comment_version (
                  id INTEGER PRIMARY KEY,
                  event_id INTEGER NOT NULL REFERENCES discussion_event(id) ON DELETE CASCADE,
                  text TEXT NOT NULL,
                  written_at INTEGER NOT NULL
                ) STRICT;
                CREATE INDEX comment_version_event ON comment_version(event_id);

                CREATE TABLE collection (
                  id INTEGER PRIMARY KEY,
                  owner TEXT NOT NULL COLLATE NOCASE,
                  title TEXT NOT NULL,
                  description TEXT,
                  is_private INTEGER NOT NULL DEFAULT 0,
                  theme TEXT NOT NULL DEFAULT 'orange',
                  position INTEGER NOT NULL DEFAULT 0,
                  created_at INTEGER NOT NULL,
                  updated_at INTEGER NOT NULL,
                  UNIQUE (owner, title)
                ) STRICT;
                CREATE INDEX collection_updated ON collection(updated_at);
                CREATE TABLE collection_item (
                  id INTEGER PRIMARY KEY,
                  collection_id INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
                  repository_id INTEGER REFERENCES repository(id) ON DELETE CASCADE,
                  other_id INTEGER REFERENCES collection(id) ON DELETE CASCADE,
                  note TEXT,
                  position INTEGER NOT NULL,                      -- from 0, without gaps
                  created_at INTEGER NOT NULL,
                  UNIQUE (collection_id, repository_id),
                  UNIQUE (collection_id, other_id),
                  CHECK ((repository_id IS NULL) <> (other_id IS NULL))
                ) STRICT;
                CREATE INDEX collection_item_repository ON collection_item(repository_id);
                CREATE INDEX collection_item_other ON collection_item(other_id);

                CREATE TABLE liked (
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  user TEXT NOT NULL,
                  created_at INTEGER NOT NULL,
                  PRIMARY KEY (repository_id, user)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX liked_user ON liked(user);
                CREATE INDEX liked_recent ON liked(created_at, repository_id);

                CREATE TABLE download (
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  day INTEGER NOT NULL,                           -- days since 1970, UTC
                  count INTEGER NOT NULL,
                  PRIMARY KEY (repository_id, day)
                ) STRICT, WITHOUT ROWID;
                """)
    }

    /// Has the tags of cards worked out that were stored before there were any.
    static func tags(_ db: Database) throws {
        let isEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM card LIMIT 1") == nil
        if !isEmpty { try Rebuild.request(in: db) }
    }

    /// When commits were left behind, for `BlobCollector`, and a setting of gates.
    static func collection(_ db: Database) throws {
        try db.execute(
            sql: """
                -- When a branch or tag was last taken away or moved elsewhere, in seconds since 1970; null where every
                -- commit is reachable. Before there was this column nobody noted it: long ago will do.
                ALTER TABLE repository ADD COLUMN unlinked_at INTEGER;
                CREATE INDEX repository_unlinked ON repository(unlinked_at) WHERE unlinked_at IS NOT NULL;
                UPDATE repository SET unlinked_at = 0 WHERE id IN (SELECT repository_id FROM ref);
                -- Whether the gate also stands before members of the owning organisation who may only read.
                ALTER TABLE repository ADD COLUMN members_gated INTEGER NOT NULL DEFAULT 0 CHECK (members_gated IN (0, 1));
                """)
    }

    /// Where contents lie: in a folder that the registry remembers, or in as many files as were linked.
    static func places(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE setting (
                  name TEXT PRIMARY KEY,                          -- 'blobs': the folder of the blob store
                  value TEXT NOT NULL                             -- of a folder: as checkpoint.folder
                ) STRICT, WITHOUT ROWID;

                -- Files that were hashed and stay where they are; several may hold one content.
                CREATE TABLE blob_link (
                  sha256 BLOB NOT NULL REFERENCES blob(sha256) ON DELETE CASCADE,
                  path TEXT NOT NULL,
                  state TEXT NOT NULL,                            -- size, times and inode when it was hashed
                  PRIMARY KEY (sha256, path)
                ) STRICT, WITHOUT ROWID;
                INSERT INTO blob_link SELECT sha256, link, coalesce(link_state, '') FROM blob WHERE link IS NOT NULL;
                ALTER TABLE blob ADD COLUMN is_stored INTEGER NOT NULL DEFAULT 1 CHECK (is_stored IN (0, 1));
                UPDATE blob SET is_stored = 0 WHERE link IS NOT NULL;
                ALTER TABLE blob DROP COLUMN link;
                ALTER TABLE blob DROP COLUMN link_state;

                -- What a user began; no query asks for contents by their hash.
                CREATE INDEX discussion_author ON discussion(author);
                DROP INDEX object_sha256;
                """)
    }
}
