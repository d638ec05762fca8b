internal import CSQLite
public import GRDB

/// A registry: one SQLite database in WAL mode, read by many and written by one at a time.
public final class Registry: Sendable {
    public enum Access: Sendable {
        /// The database must be there, and is not written.
        case read
        /// The database must be there.
        case write
        /// The database must be there; whatever is written is taken back when its transaction ends. This is what a
        /// `--dry-run` runs in that must see its own changes.
        case rehearse
        /// The database is created where there is none.
        case create
    }

    /// Of a registry that is made. Texts of some kilobytes fill larger pages better, and an ingest makes fewer calls to
    /// write them: it takes 5 % less time than with SQLite's usual 4 kB; 16 kB gain no more, and a commit writes more.
    private static let pageBytes = 8 << 10
    /// Pages of the cache of one connection, in KiB.
    private static let cacheKibibytes = 64 << 10

    package let path: String
    private let readers: any DatabaseReader
    /// `nil` in a registry that is open for reading alone.
    private let writer: DatabaseQueue?
    /// Whether whatever is written is taken back.
    package let isRehearsal: Bool

    public init(path: String, access: Access) throws {
        self.path = path
        isRehearsal = access == .rehearse
        guard access == .create || RegistryFile.exists(path) else {
            throw RegistryError.noDatabase(path: path)
        }
        do {
            if access == .read {
                let queue = try Self.openForReading(path)
                (writer, readers) = (nil, queue)
                try Self.snapshot(of: queue) { try Self.refuseOtherVersion($0, path: path) }
            } else {
                let writer = try Self.openForWriting(path, updates: access != .rehearse)
                self.writer = writer
                readers = try Self.openReaders(path)
            }
        } catch let error as DatabaseError {
            throw RegistryError.notARegistry(path: path, reason: error.message ?? "unreadable")
        }
    }

    package var isReadOnly: Bool { writer == nil }

    /// An empty registry that is gone with its last reference.
    package static func inMemory() throws -> Registry {
        let queue = try DatabaseQueue(configuration: configuration)
        try Migrations.all.migrate(queue)
        return Registry(inMemory: queue)
    }

    private init(inMemory queue: DatabaseQueue) {
        path = ":memory:"
        isRehearsal = false
        (writer, readers) = (queue, queue)
    }

    /// Runs one transaction: all of it is kept, or nothing.
    package func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try transactions(body)
    }

    /// Runs work of any length as a sequence of transactions on one connection: `commit` ends one and begins the
    /// next. When the work throws, the last transaction leaves nothing behind.
    public func writeBatches(_ body: (Database, _ commit: () throws -> Void) throws -> Void) throws
    {
        try transactions { db in
            try body(db) {
                guard !isRehearsal else { return }
                try db.commit()
                try db.beginTransaction(.immediate)
            }
        }
    }

    private func transactions<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard let writer else {
            throw RegistryError.unusable(path: path, reason: "open for reading alone")
        }
        return try naming {
            try Self.transaction(.immediate, on: writer, isKept: !isRehearsal, body)
        }
    }

    private static func transaction<Value>(
        _ kind: Database.TransactionKind, on queue: DatabaseQueue, isKept: Bool = true,
        _ body: (Database) throws -> Value
    ) throws -> Value {
        try queue.writeWithoutTransaction { db in
            try db.beginTransaction(kind)
            do {
                let value = try body(db)
                if isKept { try db.commit() } else { try db.rollback() }
                return value
            } catch {
                if db.isInsideTransaction { try db.rollback() }
                throw error
            }
        }
    }

    public func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try naming {
            if writer == nil, let queue = readers as? DatabaseQueue {
                return try Self.snapshot(of: queue, body)
            }
            return try readers.read(body)
        }
    }

    /// Reads one state of the database over a connection that may not write at all. GRDB's own `read` would forbid writing
    /// before and allow it afterwards, and at each of the two SQLite prepares every statement anew.
    private static func snapshot<Value>(
        of queue: DatabaseQueue, _ body: (Database) throws -> Value
    ) throws -> Value {
        try transaction(.deferred, on: queue, body)
    }

    /// Says which file an error of SQLite is about, and leaves the statement out.
    private func naming<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw RegistryError.busy(path: path)
            case .SQLITE_FULL: throw RegistryError.noSpace(path: path)
            default:
                throw RegistryError.unusable(
                    path: path, reason: error.message ?? "\(error.resultCode)")
            }
        }
    }

    /// Moves what the log holds into the database file, removes the log and closes; without this the last reader
    /// does it.
    public func close() throws {
        try readers.close()
        guard let writer else { return }
        do {
            // One in memory is closed already, and has no log.
            guard readers !== writer else { return }
            try writer.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch is DatabaseError {
            // Somebody reads, or the disk is full. What was committed is safe in the log, and whoever opens the
            // registry next moves it.
        }
        try writer.close()
    }
}

// MARK: - Connections

extension Registry {
    private static func refuseLaterVersion(_ db: Database, path: String) throws {
        guard try Migrations.all.hasBeenSuperseded(db) else { return }
        throw RegistryError.notARegistry(
            path: path, reason: "it was made by a later version of Stemma")
    }

    private static func refuseOtherVersion(_ db: Database, path: String) throws {
        try refuseLaterVersion(db, path: path)
        guard try isCurrent(db) else {
            throw RegistryError.notARegistry(
                path: path,
                reason:
                    "it was made by an earlier version of Stemma; 'stemma doctor' brings it up to date"
            )
        }
    }

    /// The one connection that writes. It writes nothing where the registry is up to date, unlike a `DatabasePool`,
    /// which makes and drops a table whenever it opens.
    private static func openForWriting(_ path: String, updates: Bool) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let isCurrent = try queue.writeWithoutTransaction { db in
            guard updates else {
                try refuseOtherVersion(db, path: path)
                return true
            }
            try refuseLaterVersion(db, path: path)
            if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" {
                try db.execute(
                    sql: "PRAGMA page_size = \(pageBytes); PRAGMA journal_mode = WAL")
            }
            return try Self.isCurrent(db)
        }
        if !isCurrent {
            try Migrations.all.migrate(queue)
            try queue.write { db in
                if try Rebuild.isRequested(in: db) { try Rebuild.run(in: db) }
            }
        }
        return queue
    }

    private static func isCurrent(_ db: Database) throws -> Bool {
        try Migrations.all.hasCompletedMigrations(db) && !Rebuild.isRequested(in: db)
    }

    /// Connections beside the one that writes, each of which sees the last commit.
    private static func openReaders(_ path: String) throws -> DatabasePool {
        var configuration = configuration
        configuration.readonly = true
        return try DatabasePool(path: path, configuration: configuration)
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

    private static let isConfigured: Void = stemma_configure_sqlite()

    private static var configuration: Configuration {
        _ = isConfigured
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
