internal import Dispatch
internal import GRDB
internal import Registry
internal import Synchronization

/// What all routes share; one for a server.
final class Hub: Sendable {
    let registry: Registry
    let blobs: BlobStore
    let uploads: Uploads
    let settings: HubSettings
    let downloads = DownloadCounter()
    private let clock: @Sendable () -> Int
    /// Where changes wait for the one connection that makes them, so that no thread that answers requests does.
    private let writes = DispatchQueue(label: "stemma.writes")
    /// Seconds since 1970 of the last use of tokens, by their ids, until they are written down.
    private let tokenUses = Mutex<[Int64: Int]>([:])

    /// - Parameter clock: seconds since 1970, UTC.
    init(
        registry: Registry, blobs: BlobStore, settings: HubSettings = HubSettings(),
        clock: @escaping @Sendable () -> Int
    ) {
        self.registry = registry
        self.blobs = blobs
        uploads = Uploads(folder: blobs.folder)
        self.settings = settings
        self.clock = clock
    }

    /// Seconds since 1970, UTC.
    var now: Int { clock() }

    /// Reads on this thread: keep it short.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try registry.read(body)
    }

    /// One transaction, on the thread that writes; durable when it returns.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            writes.async { [registry] in
                continuation.resume(with: Result { try registry.write(body) })
            }
        }
    }

    func noteUse(of token: AccessToken) {
        let now = now
        tokenUses.withLock { $0[token.id] = now }
    }

    /// Writes down what was counted since the last time. What cannot be written now is kept for the next time.
    func flush() async throws {
        let uses = tokenUses.withLock { uses in
            defer { uses = [:] }
            return uses
        }
        let counts = downloads.take()
        guard !uses.isEmpty || !counts.isEmpty else { return }
        do {
            try await write { db in
                try TokenStore.touch(uses, in: db)
                try DownloadStore.add(counts, in: db)
            }
        } catch {
            tokenUses.withLock { $0.merge(uses) { max($0, $1) } }
            downloads.putBack(counts)
            throw error
        }
    }
}
