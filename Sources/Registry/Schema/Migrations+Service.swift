internal import GRDB

/// Tables of the service: versions of files, and accounts.
extension Migrations {
    /// Commits, trees, branches, tags and contents. Ids are those that git gives.
    ///
    /// A repository without a row in `ref` has no history of its own yet: its only commit is worked out from the card
    /// and from the files that are registered with it (see `VersionStore`).
    static func versions(_ db: Database) throws {
        try db.execute(
            sql: """
                -- Settings of a repository, and what is counted of it.
                ALTER TABLE repository ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1));
                ALTER TABLE repository ADD COLUMN is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1));
                -- 'false', 'auto' or 'manual'; null where the card decides.
                ALTER TABLE repository ADD COLUMN gated TEXT
                  CHECK (gated = 'false' OR gated = 'auto' OR gated = 'manual');
                ALTER TABLE repository ADD COLUMN discussions_disabled INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE repository ADD COLUMN downloads INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE repository ADD COLUMN likes INTEGER NOT NULL DEFAULT 0;
                CREATE INDEX repository_folded ON repository(kind, name COLLATE NOCASE);
                CREATE INDEX repository_created ON repository(created_at) WHERE state = 1;
                CREATE INDEX repository_downloads ON repository(downloads) WHERE downloads > 0;
                CREATE INDEX repository_likes ON repository(likes) WHERE likes > 0;
                CREATE INDEX repository_private ON repository(id) WHERE is_private = 1;

                -- Names by three letters that stand side by side in them, for searches of a part of a name.
                CREATE VIEW name_source (id, name) AS
                  SELECT card.repository_id, repository.name
                  FROM card JOIN repository ON repository.id = card.repository_id;
                CREATE VIRTUAL TABLE name_part USING fts5(
                  name, content = 'name_source', content_rowid = 'id',
                  tokenize = 'trigram', detail = none, columnsize = 0);
                INSERT INTO name_part (name_part, rank) VALUES ('automerge', 16), ('hashsize', 16777216);

                -- Git's id of the card's bytes as a blob; null where it was stored before there was a service.
                ALTER TABLE revision ADD COLUMN oid BLOB;
                -- The tags of the Hub's API, as a JSON array of texts.
                ALTER TABLE card ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
                -- Owners are found in any case of their letters; field 2 is FilterField.author.
                CREATE INDEX term_author ON term(value COLLATE NOCASE) WHERE field = 2;
                -- What the files of a model say about it, where they were looked at.
                CREATE TABLE model_facts (
                  repository_id INTEGER PRIMARY KEY REFERENCES repository(id) ON DELETE CASCADE,
                  parameters INTEGER,                             -- of all weights together
                  safetensors TEXT,                               -- {parameters: {dtype: count}, total} as JSON
                  gguf TEXT,                                      -- {total, architecture, ...} as JSON
                  config TEXT                                     -- a part of config.json
                ) STRICT;
                CREATE INDEX model_facts_parameters ON model_facts(parameters)
                  WHERE parameters IS NOT NULL;

                -- Contents of files, by git's id of the blob: of the content, or of the pointer where it is kept by LFS.
                CREATE TABLE object (
                  id INTEGER PRIMARY KEY,
                  oid BLOB NOT NULL UNIQUE,                       -- SHA-1, 20 bytes
                  sha256 BLOB NOT NULL,                           -- of the content, 32 bytes
                  size INTEGER NOT NULL,                          -- of the content, in bytes
                  is_lfs INTEGER NOT NULL CHECK (is_lfs IN (0, 1)),
                  content BLOB                                    -- where it is small; else it is in the blob store
                ) STRICT;
                CREATE INDEX object_sha256 ON object(sha256);

                -- Folders as git keeps them: 'MODE NAME\\0' and 20 bytes of id for each entry, in git's order.
                CREATE TABLE tree (
                  oid BLOB PRIMARY KEY,
                  content BLOB NOT NULL
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE git_commit (
                  id INTEGER PRIMARY KEY,
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  oid BLOB NOT NULL,
                  tree BLOB NOT NULL,
                  parents BLOB NOT NULL,                          -- ids, one after another
                  author TEXT NOT NULL,
                  title TEXT NOT NULL,
                  message TEXT NOT NULL,                          -- what follows the title; may be empty
                  created_at INTEGER NOT NULL,                    -- seconds since 1970, UTC
                  UNIQUE (repository_id, oid)
                ) STRICT;

                CREATE TABLE ref (
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  name TEXT NOT NULL,                             -- refs/heads/main, refs/tags/v1, refs/pr/1
                  target BLOB NOT NULL,                         -- id of a commit
                  message TEXT,                                   -- of an annotated tag
                  PRIMARY KEY (repository_id, name)
                ) STRICT, WITHOUT ROWID;

                -- Contents in the blob store or, linked, in a file that stays where it is.
                CREATE TABLE blob (
                  sha256 BLOB PRIMARY KEY,
                  size INTEGER NOT NULL,
                  stored_at INTEGER NOT NULL,                     -- seconds since 1970, UTC
                  link TEXT,                                      -- the file's path; null in the blob store
                  link_state TEXT                                 -- size, time and inode when it was hashed
                ) STRICT, WITHOUT ROWID;

                -- Which repository's history uses which content: who may read one may copy the other, and contents
                -- that nobody uses may go.
                CREATE TABLE blob_use (
                  sha256 BLOB NOT NULL,
                  repository_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
                  PRIMARY KEY (sha256, repository_id)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX blob_use_repository ON blob_use(repository_id);

                -- Who has shown to have a content by sending it, until a commit uses it.
                CREATE TABLE blob_upload (
                  sha256 BLOB NOT NULL,
                  account_id INTEGER NOT NULL,
                  uploaded_at INTEGER NOT NULL,
                  PRIMARY KEY (sha256, account_id)
                ) STRICT, WITHOUT ROWID;
                """)
    }

    /// Users, organisations, tokens, and what was done by whom.
    static func accounts(_ db: Database) throws {
        try db.execute(
            sql: """
                -- Ids are never given twice: what is kept by id is nobody else's later.
                CREATE TABLE account (
                  id INTEGER PRIMARY KEY AUTOINCREMENT,
                  kind INTEGER NOT NULL CHECK (kind IN (0, 1)),   -- 0 user, 1 organisation
                  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
                  full_name TEXT,
                  email TEXT,
                  is_admin INTEGER NOT NULL DEFAULT 0 CHECK (is_admin IN (0, 1)),
                  private_by_default INTEGER NOT NULL DEFAULT 0 CHECK (private_by_default IN (0, 1)),
                  created_at INTEGER NOT NULL
                ) STRICT;

                CREATE TABLE membership (
                  organization_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
                  user_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
                  role TEXT NOT NULL CHECK (role IN ('read', 'write', 'admin')),
                  PRIMARY KEY (organization_id, user_id)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX membership_user ON membership(user_id);

                CREATE TABLE token (
                  id INTEGER PRIMARY KEY AUTOINCREMENT,
                  user_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
                  name TEXT NOT NULL,
                  role TEXT NOT NULL CHECK (role IN ('read', 'write', 'fineGrained')),
                  sha256 BLOB NOT NULL UNIQUE,                    -- of the token, which is not kept
                  hint TEXT NOT NULL,                             -- its last characters, to tell tokens apart
                  created_at INTEGER NOT NULL,
                  last_used_at INTEGER,
                  revoked_at INTEGER
                ) STRICT;
                CREATE UNIQUE INDEX token_name ON token(user_id, name) WHERE revoked_at IS NULL;

                -- What a fine-grained token may do where.
                CREATE TABLE token_scope (
                  token_id INTEGER NOT NULL REFERENCES token(id) ON DELETE CASCADE,
                  target TEXT NOT NULL,                           -- owner/name, datasets/owner/name, or an owner
                  role TEXT NOT NULL CHECK (role IN ('read', 'write')),
                  PRIMARY KEY (token_id, target)
                ) STRICT, WITHOUT ROWID;

                -- Grows only.
                CREATE TABLE audit (
                  id INTEGER PRIMARY KEY AUTOINCREMENT,
                  at INTEGER NOT NULL,                            -- seconds since 1970, UTC
                  actor TEXT NOT NULL COLLATE NOCASE,             -- a user's name; '' for the command line
                  action TEXT NOT NULL,                           -- such as 'repository.create'
                  subject TEXT NOT NULL COLLATE NOCASE,           -- such as 'owner/name'
                  address TEXT,                                   -- of the client
                  detail TEXT NOT NULL                            -- as a JSON object
                ) STRICT;
                CREATE INDEX audit_subject ON audit(subject, id);
                CREATE INDEX audit_actor ON audit(actor, id);
                CREATE TRIGGER audit_kept BEFORE DELETE ON audit
                  BEGIN SELECT raise(ABORT, 'the audit log grows only'); END;
                CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
                  BEGIN SELECT raise(ABORT, 'the audit log grows only'); END;
                """)
    }
}
