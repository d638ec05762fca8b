internal import Dispatch
internal import GRDB
package import Registry

/// What all routes share; one for a server.
package final class Hub: Sendable {
    let registry: Registry
    let settings: HubSettings
    private let clock: @Sendable () -> Int
    /// Where changes wait for the one connection that makes them, so that no thread that answers requests does.
    private let writes = DispatchQueue(label: "stemma.writes")

    /// - Parameter clock: seconds since 1970, UTC.
    package init(
        registry: Registry, settings: HubSettings = HubSettings(),
        clock: @escaping @Sendable () -> Int
    ) {
        self.registry = registry
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
}
