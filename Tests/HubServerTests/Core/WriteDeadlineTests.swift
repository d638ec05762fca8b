import NIOCore
import NIOEmbedded
import Testing

@testable import HubServer

struct WriteDeadlineTests {
    /// A client that takes what is sent to it, or does not.
    private final class Client: ChannelOutboundHandler {
        typealias OutboundIn = IOData
        var takes = false

        func flush(context: ChannelHandlerContext) {
            if takes { context.flush() }
        }
    }

    private let client = Client()
    private let channel: EmbeddedChannel

    init() throws {
        channel = EmbeddedChannel(handlers: [client, WriteDeadline(time: .seconds(120))])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    private func send() { channel.writeAndFlush(ByteBuffer(string: "abc"), promise: nil) }

    /// Lets everything leave that waits.
    private func take() {
        client.takes = true
        channel.flush()
        client.takes = false
    }

    private func advance(_ seconds: Int64) {
        channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
    }

    @Test func `a client that takes nothing is let go`() {
        send()
        advance(119)
        #expect(channel.isActive)
        advance(1)
        #expect(!channel.isActive)
    }

    @Test func `more that is sent is no excuse`() {
        for _ in 0..<12 {
            send()
            advance(10)
        }
        #expect(!channel.isActive)
    }

    @Test func `a client that takes something begins anew`() {
        for _ in 0..<10 {
            send()
            advance(110)
            take()
            // The next piece is on its way at once, so that something always waits.
            send()
            advance(8)
        }
        #expect(channel.isActive)
        advance(135)
        #expect(!channel.isActive)
    }

    @Test func `a client that took everything has time`() {
        client.takes = true
        send()
        advance(1_000)
        client.takes = false
        send()
        advance(110)
        take()
        advance(1_000)
        #expect(channel.isActive)
        send()
        advance(119)
        #expect(channel.isActive)
    }
}
