internal import NIOPosix

/// Work that waits for the disk, or computes for long: never on the threads that answer requests.
enum Blocking {
    static func run<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await NIOThreadPool.singleton.runIfActive(body)
    }
}
