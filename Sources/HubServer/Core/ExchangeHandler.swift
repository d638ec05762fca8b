internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes

/// Answers what no route sees: a head that is too large, a client that waits for leave to send its body, and one that
/// goes on sending what was refused.
///
/// Clients may send a request while the one before it is answered, so that nothing is written here into an answer.
final class ExchangeHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let lingerTime: TimeAmount
    private var exchanges = Exchanges()
    /// Ends the connection of a client that still sends what was refused.
    private var lingering: Scheduled<Void>?
    /// Once an answer has said that the connection is closed after it, what the client sends is thrown away.
    private var isClosing = false

    /// - Parameter lingerTime: for which a client may read the answer to what it is still sending.
    init(lingerTime: TimeAmount) {
        self.lingerTime = lingerTime
    }

    func handlerRemoved(context: ChannelHandlerContext) { lingering?.cancel() }

    // MARK: - Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            // Routes that refuse a body do so without it; to say so beforehand would take their knowledge here.
            if exchanges.begin(head) == .sendContinue { sendContinue(context) }
        case .body: exchanges.receiveBody()
        case .end:
            exchanges.receiveEnd()
            lingering?.cancel()
            lingering = nil
        }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard case HTTPParserError.headerOverflow = error else {
            return context.fireErrorCaught(error)
        }
        guard !exchanges.isAnswering else { return context.close(promise: nil) }
        isClosing = true
        let head = HTTPResponse(
            status: .requestHeaderFieldsTooLarge,
            headerFields: [.connection: "close", .contentLength: "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        linger(context)
    }

    // MARK: - Answers

    func write(
        context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
    ) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where exchanges.answer() == .announceClose:
            isClosing = true
            head.headerFields[.connection] = "close"
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .head, .body: context.write(data, promise: promise)
        case .end:
            context.write(data, promise: promise)
            switch exchanges.endAnswer() {
            case .none: break
            case .sendContinue: sendContinue(context)
            case .awaitBody:
                context.flush()
                linger(context)
            }
        }
    }

    private func sendContinue(_ context: ChannelHandlerContext) {
        context.writeAndFlush(
            wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
    }

    /// Gives the client time to read the answer: closing at once would throw away what it has not read yet, as it is still
    /// sending.
    private func linger(_ context: ChannelHandlerContext) {
        if isClosing { context.close(mode: .output, promise: nil) }
        let channel = context.channel
        lingering = context.eventLoop.scheduleTask(in: lingerTime) { channel.close(promise: nil) }
    }
}
