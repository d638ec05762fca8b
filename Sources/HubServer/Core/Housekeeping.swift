internal import Logging
internal import ServiceLifecycle

/// What is done now and then: what the server counts is written down, once more when it stops, and uploads that nobody
/// goes on with are thrown away.
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
                await tend()
            }
        }
        await flush()
    }

    /// One round.
    func tend() async {
        await flush()
        do {
            try await hub.uploads.sweep(now: hub.now)
        } catch {
            logger.warning("uploads are swept later", metadata: ["error": "\(error)"])
        }
    }

    private func flush() async {
        do {
            try await hub.flush()
        } catch {
            logger.warning("counts are written later", metadata: ["error": "\(error)"])
        }
    }
}
