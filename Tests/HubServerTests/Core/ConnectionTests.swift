import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import HubServer

struct ConnectionTests {
    private let hub: HubFixture

    init() throws { hub = try HubFixture() }

    private func exchange(
        _ text: String, idleTime: TimeAmount = HubLimits.idleTime
    ) async throws -> String {
        try await hub.serve(idleTime: idleTime) { client in
            try await RawConnection.exchange(text, port: #require(client.port))
        }
    }

    @Test(arguments: [
        "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: \(String(repeating: "a", count: 20_000))\r\n\r\n",
        "GET /\(String(repeating: "a", count: 70_000)) HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\n\((0..<101).map { "h\($0): 1\r\n" }.joined())\r\n",
    ])
    func `a head that is too large is refused, and the connection closed`(
        text: String
    ) async throws {
        let answer = try await exchange(text)
        #expect(answer.hasPrefix("HTTP/1.1 431 "))
        #expect(answer.lowercased().contains("connection: close"))
    }

    @Test(arguments: [
        "GARBAGE\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n", "\u{0}\u{1}\r\n\r\n",
    ])
    func `what is no HTTP is refused, and the connection closed`(text: String) async throws {
        #expect(try await exchange(text).hasPrefix("HTTP/1.1 400 "))
    }

    @Test(arguments: [
        "", "GET /healthz HTTP/1.1\r\nHos",
        "POST /healthz HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc",
    ])
    func `a client that sends nothing more is let go`(text: String) async throws {
        // Ends only because the server closes.
        let answer = try await exchange(text, idleTime: .milliseconds(100))
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 405 "))
    }

    @Test(arguments: ["Content-Length: 8388608", "Transfer-Encoding: chunked"])
    func `a client that goes on sending what was refused is let go`(field: String) async throws {
        let text = "POST /api/repos/create HTTP/1.1\r\nHost: x\r\n\(field)\r\n\r\n"
        let answer = try await hub.serve(lingerTime: .milliseconds(100)) { client in
            // Ends only because the server closes.
            try await RawConnection.exchange(text, port: #require(client.port))
        }
        #expect(answer.hasPrefix("HTTP/1.1 401 "))
        #expect(answer.lowercased().contains("connection: close"))
    }

    @Test
    func `a body that does not come whole is not awaited for ever`() async throws {
        let router = Router(context: HubContext.self)
        router.post("body") { request, context in
            _ = try await SmallBody(of: request, context, time: .milliseconds(100))
            return Response(status: .ok)
        }
        let text = "POST /body HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc"
        let answer = try await hub.serve(router) { client in
            // Ends only because the server closes.
            try await RawConnection.exchange(text, port: #require(client.port))
        }
        #expect(answer.isEmpty)
    }

    @Test
    func `requests of one connection are answered in order`() async throws {
        let one = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
        let answer = try await exchange(
            one + one + "GET /none HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        let statuses = answer.split(separator: "HTTP/1.1 ").map { $0.prefix(3) }
        #expect(statuses == ["200", "200", "404"])
    }

    @Test
    func `HEAD is answered without a body`() async throws {
        let answer = try await exchange(
            "HEAD /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        #expect(answer.contains("Content-Length: 15\r\n"))
        #expect(answer.hasSuffix("\r\n\r\n"))
    }

    @Test
    func `a client that waits for leave to send gets it`() async throws {
        let answer = try await exchange(
            """
            POST /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\n\
            Content-Length: 1\r\n\r\nx
            """)
        #expect(answer.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 405 "))
    }

    @Test
    func `idle connections do not hinder a request`() async throws {
        let status = try await hub.serve { client in
            let port = try #require(client.port)
            let idle = try await RawConnection.open(count: 500, port: port)
            let answer = try await client.execute(uri: "/healthz", method: .get)
            for channel in idle { try await channel.close() }
            return answer.status
        }
        #expect(status == .ok)
    }
}
