import Cards
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

/// A server with two users, and a repository of the first.
struct UploadFixture {
    static let id = "alice/repo"
    static let git = "/\(id).git/info/lfs/objects"
    static let api = "/api/models/\(id)"

    let base: InfoFixture
    let alice: String
    let bob: String

    init(_ settings: HubSettings = HubSettings()) throws {
        base = try InfoFixture([], settings)
        alice = try base.addUser("alice")
        bob = try base.addUser("bob")
        try base.create(Self.id)
    }

    var hub: Hub { base.hub }

    struct Answer {
        var status: HTTPResponse.Status
        var headers: HTTPFields
        var body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        /// The body as a JSON object.
        var json: JSONValue {
            get throws { try JSONDocument(body).root }
        }
    }

    /// - Parameter uri: a path, or a whole address of this server.
    func send(
        _ method: HTTPRequest.Method, _ uri: String, _ body: [UInt8] = [], token: String? = nil,
        accept: String? = nil, headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        if let token { headers[.authorization] = "Bearer \(token)" }
        if let accept { headers[.accept] = accept }
        var path = uri
        if let scheme = path.range(of: "://"),
            let slash = path[scheme.upperBound...].firstIndex(of: "/")
        {
            path = String(path[slash...])
        }
        return try await base.test { [headers, path] client in
            try await client.execute(
                uri: path, method: method, headers: headers, body: ByteBuffer(bytes: body)
            ) { response in
                Answer(
                    status: response.status, headers: response.headers,
                    body: Array(response.body.readableBytesView))
            }
        }
    }

    func send(
        _ method: HTTPRequest.Method, _ uri: String, _ text: String, token: String? = nil,
        accept: String? = nil
    ) async throws -> Answer {
        try await send(method, uri, Array(text.utf8), token: token, accept: accept)
    }

    /// Sends a commit of one header and these lines.
    func commit(
        _ lines: [String], token: String? = nil, parent: String? = nil,
        to revision: String = "main",
        query: String = ""
    ) async throws -> Answer {
        let parent = parent.map { #","parentCommit":"\#($0)""# } ?? ""
        let header = #"{"key":"header","value":{"summary":"s","description":"d"\#(parent)}}"#
        return try await send(
            .post, Self.api + "/commit/\(revision)\(query)",
            ([header] + lines).joined(separator: "\n"), token: token ?? alice)
    }

    static func file(_ path: String, _ content: [UInt8]) -> String {
        let text = Data(content).base64EncodedString()
        return
            #"{"key":"file","value":{"content":"\#(text)","path":"\#(path)","encoding":"base64"}}"#
    }

    static func lfsFile(_ path: String, _ hash: ContentHash, size: Int? = nil) -> String {
        let size = size.map { #","size":\#($0)"# } ?? ""
        return
            #"{"key":"lfsFile","value":{"path":"\#(path)","algo":"sha256","oid":"\#(hash)"\#(size)}}"#
    }

    /// Ends a token.
    func revoke(_ secret: String) async throws {
        let secret = try #require(TokenSecret(secret))
        _ = try await hub.write { db in
            try TokenStore.revoke(.secret(secret), by: .commandLine, now: 1, in: db)
        }
    }

    /// What is at a path.
    func file(_ path: String, at revision: String = "main") throws -> FileEntry? {
        try hub.read { db in
            let repository = try RepositoryStore.find(
                try #require(RepositoryID(Self.id)), in: db)
            let commit = try VersionStore.resolve(revision, of: repository, in: db)
            guard
                case .file(let file)? = try VersionStore.item(
                    at: path, in: commit, of: repository, in: db)
            else { return nil }
            return file
        }
    }

    /// Files of the blob store and of uploads on their way, but for the key.
    func storedFiles() throws -> [String] {
        let folder = URL(fileURLWithPath: hub.blobs.folder)
        let found = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return try (found?.compactMap { $0 as? URL } ?? []).filter {
            try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        }.map(\.lastPathComponent).filter { $0 != "signing-key" && $0 != "lock" }
    }
}
