import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Testing

@testable import HubServer

struct RequestOriginTests {
    private func origin(
        _ headers: HTTPFields, host: String? = "hub.example:8080", peer: String? = "10.0.0.2",
        isSecure: Bool = false
    ) -> RequestOrigin {
        RequestOrigin(
            Request(
                head: HTTPRequest(
                    method: .get, scheme: "http", authority: host, path: "/", headerFields: headers),
                body: RequestBody(buffer: ByteBuffer())),
            isSecure: isSecure, peer: peer, local: "127.0.0.1:1",
            isTrusted: { $0 == "10.0.0.2" || $0 == "10.0.0.3" })
    }

    @Test
    func `URLs have the host that the client used`() {
        #expect(origin([:]).endpoint == "http://hub.example:8080")
        #expect(origin([:], isSecure: true).endpoint == "https://hub.example:8080")
        #expect(origin([:], host: "[::1]:80").endpoint == "http://[::1]:80")
        for host in [nil, "", "a b", "x/y", "a\"b", "user@host"] {
            #expect(origin([:], host: host).endpoint == "http://127.0.0.1:1")
        }
    }

    private static let forwarded: HTTPFields = [
        .forwardedProto: "https", .forwardedHost: "models.example", .forwardedPrefix: "/hub/",
        .forwardedFor: "6.6.6.6, 1.2.3.4, 10.0.0.3",
    ]

    @Test
    func `a trusted proxy says how the client sees the server`() {
        let origin = origin(Self.forwarded)
        #expect(origin.endpoint == "https://models.example/hub")
        #expect(origin.pathPrefix == "/hub")
        #expect(origin.forwardedAddress == "1.2.3.4")
    }

    @Test(arguments: [nil, "10.0.0.9"])
    func `nobody else is believed`(peer: String?) {
        let origin = origin(Self.forwarded, peer: peer)
        #expect(origin.endpoint == "http://hub.example:8080")
        #expect(origin.pathPrefix.isEmpty)
        #expect(origin.forwardedAddress == nil)
    }

    @Test
    func `what a proxy passes on is checked too`() {
        let origin = origin([
            .forwardedProto: "javascript", .forwardedHost: "a b", .forwardedPrefix: "/../x",
        ])
        #expect(origin.endpoint == "http://hub.example:8080")
        #expect(self.origin([.forwardedPrefix: "/a b/c"]).endpoint.hasSuffix("/a%20b/c"))
        #expect(self.origin([.forwardedPrefix: "/"]).pathPrefix.isEmpty)
    }
}
