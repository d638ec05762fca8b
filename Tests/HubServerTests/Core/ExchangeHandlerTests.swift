import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPTypes
import Testing

@testable import HubServer

struct ExchangeHandlerTests {
    /// In place of the connection: a channel for tests closes as a whole where half of it is to be closed.
    private final class Socket: ChannelOutboundHandler {
        typealias OutboundIn = HTTPResponsePart
        private(set) var isOutputClosed = false

        func close(
            context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?
        ) {
            guard mode == .output else { return context.close(mode: mode, promise: promise) }
            isOutputClosed = true
            promise?.succeed()
        }
    }

    private let socket = Socket()
    private let channel: EmbeddedChannel
    private static let end = HTTPRequestPart.end(nil)

    init() throws {
        channel = EmbeddedChannel(
            handlers: [socket, ExchangeHandler(lingerTime: .seconds(2))])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    private func request(
        _ method: HTTPRequest.Method = .put, _ fields: HTTPFields = [:]
    ) -> HTTPRequestPart {
        .head(
            HTTPRequest(
                method: method, scheme: "http", authority: "x", path: "/", headerFields: fields))
    }

    private func answer(_ status: HTTPResponse.Status = .ok) throws {
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: status)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    /// What was sent since the last time: statuses, with `close` where the connection ends with one, and `.` at the end of
    /// an answer.
    private func sent() throws -> String {
        var text: [String] = []
        while let part = try channel.readOutbound(as: HTTPResponsePart.self) {
            switch part {
            case .head(let head):
                text.append(
                    "\(head.status.code)" + (head.headerFields[.connection].map { " \($0)" } ?? ""))
            case .body: text.append("body")
            case .end: text.append(".")
            }
        }
        return text.joined(separator: " ")
    }

    private func advance(_ time: TimeAmount) { channel.embeddedEventLoop.advanceTime(by: time) }

    // MARK: - Leave to send

    @Test func `leave to send is given at once where nothing is answered`() throws {
        try channel.writeInbound(request(.put, [.expect: "100-continue"]))
        #expect(try sent() == "100")
    }

    @Test func `leave to send is never written into another answer`() throws {
        try channel.writeInbound(request(.get))
        try channel.writeInbound(Self.end)
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeInbound(request(.put, [.expect: "100-continue"]))
        try channel.writeOutbound(HTTPResponsePart.body(ByteBuffer(string: "x")))
        #expect(try sent() == "200 body")
        try channel.writeOutbound(HTTPResponsePart.end(nil))
        #expect(try sent() == ". 100")
    }

    @Test func `who sends without leave is given none`() throws {
        try channel.writeInbound(request(.get))
        try channel.writeInbound(Self.end)
        try channel.writeInbound(request(.put, [.expect: "100-continue"]))
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "x")))
        try answer()
        #expect(try sent() == "200 .")
    }

    // MARK: - Heads that are too large

    @Test func `a head that is too large is refused`() throws {
        channel.pipeline.fireErrorCaught(HTTPParserError.headerOverflow)
        #expect(try sent() == "431 close .")
        #expect(socket.isOutputClosed && channel.isActive)
        advance(.seconds(2))
        #expect(!channel.isActive)
    }

    @Test func `a head that is too large ends the answer before it`() throws {
        try channel.writeInbound(request(.get))
        try channel.writeInbound(Self.end)
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        channel.pipeline.fireErrorCaught(HTTPParserError.headerOverflow)
        #expect(try sent() == "200")
        #expect(!channel.isActive)
    }

    // MARK: - What is refused before it has come

    @Test(
        arguments: [
            [.contentLength: "8388608"], [.transferEncoding: "chunked"], [.contentLength: "many"],
        ] as [HTTPFields])
    func `who goes on sending what was refused is let go`(fields: HTTPFields) throws {
        try channel.writeInbound(request(.post, fields))
        try answer(.unauthorized)
        #expect(try sent() == "401 close .")
        #expect(socket.isOutputClosed)
        while try channel.readInbound(as: HTTPRequestPart.self) != nil {}
        for _ in 0..<19 {
            advance(.milliseconds(100))
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "x")))
            // Nobody reads it any more.
            #expect(try channel.readInbound(as: HTTPRequestPart.self) == nil)
        }
        #expect(channel.isActive)
        advance(.milliseconds(100))
        #expect(!channel.isActive)
    }

    @Test func `a short body that comes after its answer is awaited`() throws {
        try channel.writeInbound(request(.post, [.contentLength: "2"]))
        try answer(.unauthorized)
        #expect(try sent() == "401 .")
        advance(.milliseconds(1_900))
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "{}")))
        try channel.writeInbound(Self.end)
        advance(.seconds(5))
        try channel.writeInbound(request(.get))
        try channel.writeInbound(Self.end)
        try answer()
        #expect(try sent() == "200 .")
        #expect(channel.isActive)
    }

    @Test func `a short body is not awaited for ever`() throws {
        try channel.writeInbound(request(.post, [.contentLength: "2"]))
        try answer(.unauthorized)
        advance(.seconds(2))
        #expect(!channel.isActive)
    }

    @Test func `what comes whole leaves the connection open`() throws {
        try channel.writeInbound(request(.post, [.contentLength: "8388608"]))
        try channel.writeInbound(Self.end)
        // The next one is being read while this one is answered.
        try channel.writeInbound(request(.post, [.contentLength: "8388608"]))
        try answer(.unauthorized)
        #expect(try sent() == "401 .")
        try channel.writeInbound(Self.end)
        try answer()
        advance(.seconds(5))
        #expect(try sent() == "200 .")
        #expect(channel.isActive)
    }
}
