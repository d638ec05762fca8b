import ArgumentParser
import Foundation
import HubServer
import Logging
import Registry

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the registry over HTTP, as the Hub's clients expect it.",
        discussion: """
            Examples:
              stemma serve --port 8080
              stemma serve --host 0.0.0.0 --tls-cert hub.pem --tls-key hub.key
              stemma serve --trusted-proxy 10.0.0.2
            """)

    @OptionGroup var global: GlobalOptions

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 picks a free one.")
    var port = 8080

    @Option(help: "The folder of the contents of files (default: beside the registry).")
    var data: String?

    func run() async throws {
        var configuration = HubService.Configuration()
        configuration.host = host
        configuration.port = port
        let registry = try global.openRegistry(.create)
        let blobs = try BlobStore(
            folder: data ?? BlobStore.defaultFolder(ofDatabase: registry.path))
        let level: Logger.Level = global.verbose ? .info : .warning
        let logger = Logger(label: "stemma") { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        try await HubService(
            configuration, registry: registry, blobs: blobs, logger: logger,
            clock: { Int(Date().timeIntervalSince1970) }
        ).run { address in
            StandardError.write("listening on \(address)")
        }
        try registry.close()
    }
}
