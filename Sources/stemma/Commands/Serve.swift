import ArgumentParser
import Foundation
import HubServer
import Logging
import Registry

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the registry over HTTP, as the Hub's clients expect it.",
        discussion: """
            Says 'listening on ADDRESS' on standard error once it is ready, and ends with Ctrl-C. Clients find it by \
            HF_ENDPOINT. Until there is a user it listens on this machine alone.

            Examples:
              stemma serve --port 8080
              stemma serve --host 0.0.0.0 --tls-cert hub.pem --tls-key hub.key
              stemma serve --trusted-proxy 10.0.0.2 --data /srv/stemma
            """)

    @OptionGroup var global: GlobalOptions

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 picks a free one.")
    var port = 8080

    @OptionGroup var store: StoreOptions

    @Option(help: "A chain of certificates in PEM, to serve over TLS.")
    var tlsCert: String?

    @Option(help: "The key of the certificate in PEM.")
    var tlsKey: String?

    @Option(
        help: """
            A proxy whose X-Forwarded-* fields are believed, as an address or as 10.0.0.0/8; may be given more than \
            once.
            """)
    var trustedProxy: [String] = []

    @Option(
        help: """
            Have files above so many MiB uploaded in parts of that size, for a proxy that takes no longer bodies \
            (default: parts of 256 MiB above 4 GiB).
            """)
    var uploadPartSize: Int?

    @Option(
        help: """
            An origin whose pages may read answers in a browser, such as https://page.example, or '*' for any page; may \
            be given more than once.
            """)
    var allowOrigin: [String] = []

    @Flag(help: "Store cards with errors, and say so in a warning.")
    var allowInvalidCards = false

    func validate() throws {
        guard 0...65_535 ~= port else { throw ValidationError("--port: expected 0 to 65535") }
        guard (tlsCert == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-cert and --tls-key go together")
        }
        guard uploadPartSize.map({ 1...65_536 ~= $0 }) ?? true else {
            throw ValidationError("--upload-part-size: expected 1 to 65536")
        }
        for text in trustedProxy where AddressRange(text) == nil {
            throw ValidationError(
                "--trusted-proxy '\(text)': expected an address or a range of them")
        }
        for text in allowOrigin where PageOrigin(text) == nil {
            throw ValidationError(
                "--allow-origin '\(text)': expected '*' or an origin, as in 'https://page.example'")
        }
    }

    func run() async throws {
        let registry = try global.openRegistry(.create)
        let blobs = try store.open(of: registry)
        let service = HubService(
            serviceConfiguration, registry: registry, blobs: blobs, logger: logger,
            clock: { Int(Date().timeIntervalSince1970) })
        if try !service.hasUsers() {
            global.notice(
                """
                there are no users yet; the first administrator is made by
                  stemma user add NAME --admin
                  stemma token create NAME --role write
                """)
        }
        try await service.run { address in
            StandardError.write("listening on \(address)")
        }
        try registry.close()
    }

    private var serviceConfiguration: HubService.Configuration {
        var configuration = HubService.Configuration()
        configuration.host = host
        configuration.port = port
        if let tlsCert, let tlsKey { configuration.tls = (tlsCert, tlsKey) }
        configuration.settings.trustedProxies = trustedProxy.compactMap(AddressRange.init)
        configuration.settings.allowedOrigins = Set(allowOrigin.compactMap(PageOrigin.init))
        configuration.settings.allowsInvalidCards = allowInvalidCards
        if let uploadPartSize {
            configuration.settings.multipart = MultipartSettings(
                threshold: uploadPartSize << 20, partSize: uploadPartSize << 20)
        }
        return configuration
    }

    /// Requests are logged with `-v`, failures always.
    private var logger: Logger {
        let level: Logger.Level = global.verbose ? .info : .warning
        return Logger(label: "stemma") { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
    }
}
