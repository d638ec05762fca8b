internal import Logging
internal import ServiceLifecycle

/// Writes down now and then what the server counts, and once more when it stops.
struct Housekeeping: Service {
    /// As late as counts may be.
    static let interval = Duration.seconds(10)

    let hub: Hub
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                // Being cancelled ends the wait, and then the loop.
                try? await Task.sleep(for: Self.interval)
                await flush()
            }
        }
        await flush()
    }

    private func flush() async {
        do {
            try await hub.flush()
        } catch {
            logger.warning("counts are written later", metadata: ["error": "\(error)"])
        }
    }
}
