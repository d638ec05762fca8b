import Hummingbird
import HummingbirdTesting
import HTTPTypes
import Logging
import NIOCore
import Synchronization
import Testing

@testable import HubServer

/// Secrets do not get into the log, however much is logged.
struct SecretsInLogTests {
    /// Keeps every line.
    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
        var text: String { lines.withLock { $0.joined(separator: "\n") } }
    }

    private struct Handler: LogHandler {
        let lines: Lines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            lines.add("\(event.level) \(event.message) \(all)")
        }
    }

    @Test func `no segment of a signed address is logged`() async throws {
        let fixture = try HubFixture()
        let lines = Lines()
        let logger = Logger(label: "test") { _ in Handler(lines: lines) }
        let application = Application(router: HubRouter.make(fixture.hub), logger: logger)
        try await application.test(.router) { client in
            // What a route answers, what no route does, and what ends before the segment does.
            for path in ["/v1/shards", "/v1/other", "/v2/shards", ""] {
                for method in [HTTPRequest.Method.get, .post] {
                    let uri = "/api/xet/1-2-a-SIGNED\(path)"
                    _ = try await client.execute(uri: uri, method: method)
                }
            }
        }
        #expect(lines.text.contains("/api/xet/-/v1/shards"))
        #expect(!lines.text.contains("SIGNED"))
    }

    @Test func `no token and no signed address is logged`() async throws {
        let fixture = try HubFixture()
        try fixture.addUser("ana")
        try fixture.addRepository("ana/open", files: ["README.md": "# X\n"])
        let secret = try fixture.token("ana")
        let forged = "stm_" + String(repeating: "Z", count: 40)
        let lines = Lines()
        let logger = Logger(label: "test") { _ in Handler(lines: lines) }
        let probes = RouteProbe.all(fixture.hub)
        let application = Application(router: HubRouter.make(fixture.hub), logger: logger)
        try await application.test(.router) { client in
            for probe in probes {
                let path =
                    probe.isOfAnyRepository
                    ? probe.path("ana", "open") : probe.path("ana", "ana")
                for token in [secret, forged] {
                    _ = try await probe.ask(client, path + "?token=\(token)", token: token)
                }
            }
        }
        #expect(lines.text.contains("/api/models"))
        #expect(!lines.text.contains(secret.dropFirst(4)))
        #expect(!lines.text.contains(forged.dropFirst(4)))
    }
}
