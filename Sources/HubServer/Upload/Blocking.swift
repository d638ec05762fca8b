internal import HTTPTypes
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Work that takes long, in parts.
protocol LongWork: AnyObject, Sendable {
    /// Does the next part, which takes a fraction of a second. Never called twice at once.
    ///
    /// - Returns: whether anything is left.
    func advance() throws -> Bool
}

/// Work that waits for the disk, or computes for long: never on the threads that answer requests.
enum Blocking {
    /// For long work alone: what all other requests need is never behind it.
    private static let longPool: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: HubLimits.longWorkThreads)
        pool.start()
        return pool
    }()

    static func run<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await NIOThreadPool.singleton.runIfActive(body)
    }

    /// Does long work in turns with other such work, and no longer than its client waits for it.
    ///
    /// - Throws: what the work throws; `HubError` 408 where the client has left.
    static func run(inTurns work: some LongWork, for client: any Channel) async throws {
        let presence = ClientPresence(client)
        while try await longPool.runIfActive({ try work.advance() }) {
            guard presence.isThere, !Task.isCancelled else {
                throw HubError(.requestTimeout, "The client has left")
            }
        }
    }
}

/// Whether the client of a connection has left.
private final class ClientPresence: Sendable {
    private let hasLeft = Atomic(false)

    init(_ channel: any Channel) {
        channel.closeFuture.whenComplete { [self] _ in hasLeft.store(true, ordering: .relaxed) }
    }

    var isThere: Bool { !hasLeft.load(ordering: .relaxed) }
}
