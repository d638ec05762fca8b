import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

@testable import HubServer

/// One route of the server, to be asked for a repository: every capture gets a value with which the route would do
/// something, had the caller the right to.
struct RouteProbe: Sendable {
    let method: HTTPRequest.Method
    /// As it was declared: `/api/models/{namespace}/{name}/tree/{revision}/**`.
    let pattern: String
    private let elements: [String]

    /// Every route of a server, as the server itself lists them.
    static func all(_ hub: Hub) -> [RouteProbe] {
        HubRouter.make(hub).routes.map { route in
            RouteProbe(method: route.method, elements: route.path.map(\.description))
        }
    }

    private init(method: HTTPRequest.Method, elements: [String]) {
        self.method = method
        self.elements = elements
        pattern = "/" + elements.joined(separator: "/")
    }

    /// Whether the path names a repository of a kind: `models` or `datasets`.
    func isOfRepository(_ kind: String) -> Bool {
        guard let namespace = elements.firstIndex(of: "{namespace}"),
            namespace + 1 < elements.count, elements[namespace + 1].hasPrefix("{name}")
        else { return false }
        let prefix = elements[..<namespace].filter { $0 != "api" && $0 != "stemma" }
        return prefix == [kind] || prefix.isEmpty && kind == "models"
    }

    var isOfAnyRepository: Bool { isOfRepository("models") || isOfRepository("datasets") }

    /// Whether nothing but reading is meant.
    var isReading: Bool { method == .get || method == .head }

    /// - Parameters:
    ///   - rest: what a route with a wildcard at its end is asked for.
    func path(
        _ owner: String = "ana", _ name: String = "absent", revision: String = "main",
        rest: String = "README.md"
    ) -> String {
        let values = [
            "namespace": owner, "name": name, "revision": revision, "number": "1", "tag": "v1",
            "branch": "other", "hash": String(repeating: "0", count: 64),
        ]
        return "/"
            + elements.map { element in
                if element == "**" { return rest }
                guard let start = element.firstIndex(of: "{"),
                    let end = element.firstIndex(of: "}")
                else { return element }
                let capture = String(element[element.index(after: start)..<end])
                return element[..<start] + (values[capture] ?? "main")
                    + element[element.index(after: end)...]
            }.joined(separator: "/")
    }

    /// A body that the route understands.
    var body: String? {
        guard !isReading else { return nil }
        let hash = String(repeating: "0", count: 64)
        let bodies = [
            ("/commit/", Self.commit(of: "new.txt")),
            ("/preupload/", #"{"files":[{"path":"new.txt","sample":"aGk=","size":2}]}"#),
            (
                "/objects/batch",
                #"{"operation":"upload","transfers":["basic"],"objects":[{"oid":"\#(hash)","size":2}]}"#
            ),
            ("/objects/verify", #"{"oid":"\#(hash)","size":2}"#),
            ("/settings", #"{"private":false}"#),
            ("/tag/", #"{"tag":"v9"}"#),
            ("/super-squash/", #"{"message":"x"}"#),
            ("/paths-info/", #"{"paths":["README.md","weights.bin"],"expand":true}"#),
            ("/comment/", #"{"content":"c"}"#),
            ("/comment", #"{"comment":"c"}"#),
            ("/title", #"{"title":"t2"}"#),
            ("/status", #"{"status":"closed"}"#),
            ("/discussions", #"{"title":"t","description":"d","pullRequest":false}"#),
            ("/user-access-request/handle", #"{"user":"ben","status":"accepted"}"#),
            ("/user-access-request/grant", #"{"user":"ben"}"#),
            ("/user-access-request/batch", #"{"status":"accepted","requests":[{"user":"ben"}]}"#),
            ("/lfs-files/batch", #"{"deletions":{"sha":["\#(hash)"],"rewriteHistory":true}}"#),
            (
                "/lfs-files/duplicate",
                #"{"target":{"type":"model","name":"ben/copy"},"files":[{"sha256":"\#(hash)"}]}"#
            ),
            ("/duplicate", #"{"repository":"ben/copy"}"#),
        ]
        return bodies.first { pattern.contains($0.0) }?.1 ?? "{}"
    }

    /// A commit of one small file, as clients send it.
    static func commit(of path: String) -> String {
        """
        {"key":"header","value":{"summary":"x"}}
        {"key":"file","value":{"path":"\(path)","content":"aGk=","encoding":"base64"}}
        """
    }

    /// Asks the route at a path that `path` made.
    func ask(
        _ client: any TestClientProtocol, _ path: String, token: String?, body: String? = nil
    ) async throws -> TestResponse {
        var headers: HTTPFields = [:]
        if let token { headers[.authorization] = "Bearer \(token)" }
        let text = body ?? self.body
        if text != nil { headers[.contentType] = "application/json" }
        return try await client.execute(
            uri: path, method: method, headers: headers, body: text.map { ByteBuffer(string: $0) })
    }
}

extension TestResponse {
    /// Everything that a client sees, but for the request's id.
    var visible: String {
        var lines = ["\(status.code)"]
        for field in headers where field.name.canonicalName != "x-request-id" {
            lines.append("\(field.name.canonicalName): \(field.value)")
        }
        return lines.sorted().joined(separator: "\n") + "\n\n" + String(buffer: body)
    }

    var isSuccess: Bool { 200..<300 ~= status.code }
}
