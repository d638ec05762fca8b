import Cards
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Registry
import Synchronization

@testable import HubServer

/// The routes over a small registry: `ann`, its administrator, with a model and a private data set.
struct RequestServer: Sendable {
    struct Answer: Sendable {
        var status: HTTPResponse.Status
        var headers: HTTPFields
        /// Of the body, in bytes: what is said beforehand, and what came.
        var promisedLength: Int?
        var length: Int
    }

    /// The secret of a token that may do anything `ann` may.
    let token: String
    private let responder: RouterResponder<HubContext>

    static let shared: RequestServer = {
        do {
            return try RequestServer()
        } catch {
            fatalError("no server: \(error)")
        }
    }()

    private init() throws {
        let blobs = FuzzScratch.blobs
        let registry = try Registry(path: FuzzScratch.folder + "/registry.db", access: .create)
        let now = 1_767_225_600
        token = try registry.write { db in
            try AccountStore.addUser(
                "ann", fullName: "Ann", isAdmin: true, by: .commandLine, now: now, in: db)
            for (id, isPrivate) in [("ann/model", false), ("datasets/ann/words", true)] {
                guard let id = RepositoryID(id) else { continue }
                let card = "---\nlicense: mit\n---\n# \(id.name)\n"
                _ = try RepositoryStore.create(
                    RepositoryStore.NewRepository(
                        id, isPrivate: isPrivate, author: "ann",
                        files: [
                            .put(path: "README.md", .bytes(Array(card.utf8))),
                            .put(path: "data/a.csv", .bytes(Array("a,b\n1,2\n".utf8))),
                        ], allowsInvalidCards: true),
                    blobs: blobs, now: now, in: db)
            }
            return try TokenStore.create(
                for: "ann", role: .write, scopes: [], by: .commandLine, now: now, in: db
            ).secret.text
        }
        let hub = Hub(registry: registry, blobs: blobs, clock: { now })
        responder = HubRouter.make(hub).buildResponder()
    }

    /// The answer, its body read.
    func answer(_ request: Request) async -> Answer {
        var logger = Logger(label: "fuzz")
        logger.logLevel = .critical
        let context = HubContext(
            source: ApplicationRequestContextSource(
                channel: NIOAsyncTestingChannel(), logger: logger))
        do {
            let response = try await responder.respond(to: request, context: context)
            let counter = ByteCounter()
            try await response.body.write(counter)
            return Answer(
                status: response.status, headers: response.headers,
                promisedLength: request.method == .head ? nil : response.body.contentLength,
                length: counter.count)
        } catch {
            return Answer(status: .internalServerError, headers: [:], length: 0)
        }
    }
}

/// Counts the bytes of a body.
private final class ByteCounter: ResponseBodyWriter, Sendable {
    private let bytes = Atomic(0)

    var count: Int { bytes.load(ordering: .relaxed) }

    func write(_ buffer: ByteBuffer) async throws {
        bytes.add(buffer.readableBytes, ordering: .relaxed)
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
