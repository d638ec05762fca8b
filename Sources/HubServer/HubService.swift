#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif
internal import Hummingbird
package import Logging
internal import NIOCore
internal import NIOPosix
internal import HummingbirdCore
internal import HummingbirdTLS
internal import NIOSSL
package import Registry
internal import ServiceLifecycle
internal import UnixSignals

/// The server: takes connections until it is told to stop.
package struct HubService: Sendable {
    package struct Configuration: Sendable {
        package var host = "127.0.0.1"
        /// 0 picks a free one.
        package var port = 8080
        /// Paths of a certificate chain and its key in PEM; HTTP without TLS where there is none.
        package var tls: (certificate: String, key: String)?
        package var settings = HubSettings()

        package init() {}
    }

    private let configuration: Configuration
    private let hub: Hub
    private let logger: Logger

    /// - Parameter clock: seconds since 1970, UTC.
    package init(
        _ configuration: Configuration, registry: Registry, blobs: BlobStore, logger: Logger,
        clock: @escaping @Sendable () -> Int
    ) {
        var settings = configuration.settings
        settings.isSecure = configuration.tls != nil
        settings.sendsFiles = !settings.isSecure
        self.configuration = configuration
        self.logger = logger
        hub = Hub(registry: registry, blobs: blobs, settings: settings, clock: clock)
    }

    /// Whether anybody could have a token.
    package func hasUsers() throws -> Bool { try hub.read(AccountStore.hasUsers) }

    /// Serves until SIGTERM or SIGINT; requests that are being answered then may take `HubLimits.shutdownTime`.
    ///
    /// - Parameter onListening: told the address, once, when connections are accepted.
    /// - Throws: `HubServiceError`.
    package func run(onListening: @escaping @Sendable (_ address: String) -> Void) async throws {
        guard try Self.isLoopback(configuration.host) || hasUsers() else {
            throw HubServiceError.noUsers(host: configuration.host)
        }
        FileLimit.raise()
        let scheme = configuration.tls == nil ? "http" : "https"
        let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
        let application = Application(
            router: HubRouter.make(hub),
            server: try server(),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                backlog: HubLimits.backlog,
                availableConnectionsDelegate: MaximumAvailableConnections(
                    HubLimits.connectionCount)),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                onListening("\(scheme)://\(host):\(port)")
            },
            logger: logger)
        var group = ServiceGroupConfiguration(
            services: [Housekeeping(hub: hub, logger: logger), application],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = HubLimits.shutdownTime
        do {
            try await ServiceGroup(configuration: group).run()
        } catch let error as IOError {
            throw HubServiceError.cannotListen(
                address: "\(host):\(configuration.port)",
                reason: unsafe String(cString: strerror(error.errnoCode)))
        } catch let error as SocketAddressError.UnknownHost {
            throw HubServiceError.cannotListen(
                address: "\(host):\(configuration.port)", reason: "unknown host '\(error.host)'")
        }
    }

    /// Whether only this machine reaches an address.
    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost"
            || ["127.0.0.0/8", "::1"].contains { AddressRange($0)?.contains(host) == true }
    }

    private func server() throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder { HubChannel(responder: $0) }
        guard let tls = configuration.tls else { return plain }
        let certificates = try Self.reading(tls.certificate) {
            try NIOSSLCertificate.fromPEMFile(tls.certificate)
        }
        let key = try Self.reading(tls.key) { try NIOSSLPrivateKey(file: tls.key, format: .pem) }
        return try .tls(
            plain,
            tlsConfiguration: .makeServerConfiguration(
                certificateChain: certificates.map { .certificate($0) },
                privateKey: .privateKey(key)))
    }

    private static func reading<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            throw HubServiceError.invalidTLS(path: path, reason: "expected PEM: \(error)")
        }
    }
}
