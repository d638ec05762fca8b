public import GRDB

/// A registry: one SQLite database in WAL mode, read by many and written by one at a time.
public final class Registry: Sendable {
    public enum Access: Sendable {
        /// The database must be there, and is not written.
        case read
        /// The database must be there.
        case write
        /// The database is created where there is none.
        case create
    }

    /// Pages of the cache of one connection, in KiB.
    private static let cacheKibibytes = 64 << 10

    package let path: String
    package let database: any DatabaseReader
    /// `nil` in a registry that is open for reading alone.
    private let pool: DatabasePool?

    public init(path: String, access: Access) throws {
        self.path = path
        let exists = RegistryFile.exists(path)
        guard access == .create || exists else { throw RegistryError.noDatabase(path: path) }
        do {
            if access == .read {
                let queue = try Self.openForReading(path)
                pool = nil
                database = queue
                try queue.read { db in
                    guard try Migrations.all.hasCompletedMigrations(db) else {
                        throw RegistryError.notARegistry(
                            path: path, reason: "it was made by another version of Stemma")
                    }
                }
            } else {
                let pool = try DatabasePool(path: path, configuration: Self.configuration)
                try Migrations.all.migrate(pool)
                self.pool = pool
                database = pool
            }
        } catch let error as DatabaseError {
            throw RegistryError.notARegistry(path: path, reason: error.message ?? "unreadable")
        }
    }

    /// Runs one transaction: all of it is kept, or nothing.
    package func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard let pool else {
            throw RegistryError.unreadable(path: path, reason: "open for reading alone")
        }
        return try pool.write(body)
    }

    /// Runs work of any length as a sequence of transactions on one connection: `commit` ends one and begins the
    /// next. When the work throws, the last transaction leaves nothing behind.
    public func writeBatches(_ body: (Database, _ commit: () throws -> Void) throws -> Void) throws
    {
        guard let pool else {
            throw RegistryError.unreadable(path: path, reason: "open for reading alone")
        }
        try pool.writeWithoutTransaction { db in
            try db.beginTransaction(.immediate)
            do {
                try body(db) {
                    try db.commit()
                    try db.beginTransaction(.immediate)
                }
                try db.commit()
            } catch {
                if db.isInsideTransaction { try db.rollback() }
                throw error
            }
        }
    }

    public func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try database.read(body)
    }

    /// Moves what the log holds into the database file and closes; without this the last reader does it.
    public func close() throws {
        if let pool {
            try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
            try pool.close()
            // SQLite removes the log when the last connection that may write closes; a pool's last one may not.
            let last = try DatabaseQueue(path: path, configuration: Self.configuration)
            try last.read { db in _ = try Int.fetchOne(db, sql: "PRAGMA schema_version") }
            try last.close()
        } else {
            try database.close()
        }
    }

    /// Opens a connection that SQLite lets write its own files, so that it cleans up after itself, and that refuses
    /// every change; where the file cannot be written, one that is read-only.
    private static func openForReading(_ path: String) throws -> DatabaseQueue {
        var configuration = configuration
        guard RegistryFile.isWritable(path) else {
            configuration.readonly = true
            configuration.prepareDatabase { db in try db.execute(sql: mapping) }
            return try DatabaseQueue(path: path, configuration: configuration)
        }
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA query_only = 1; \(mapping)")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Readers see the file as memory: a family whose rows lie on thousands of pages is read without a system call a
    /// page. Writers do not, so that their memory stays within the cache.
    private static let mapping = "PRAGMA mmap_size = \(64 << 30)"

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try CardTextFunction.register(db)
            try SearchTokenizerModule.register(db)
            try db.execute(
                sql: """
                    PRAGMA cache_size = -\(cacheKibibytes);
                    PRAGMA synchronous = FULL;
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        return configuration
    }
}
