internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypesHTTP1

/// Puts pieces of files into an answer without reading them, where the system can copy a file into a connection.
///
/// The parts of an answer that Hummingbird writes cannot hold a file. So a body asks for a piece by an event, which
/// arrives here in order with what was written, and is passed on behind the handler that translates those parts.
final class FileSender: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPServerResponsePart

    /// Its promise is kept when the system has taken the whole piece.
    struct Piece: Sendable {
        let region: FileRegion
    }

    private let stalledTime: TimeAmount
    /// Of the handler behind which HTTP is written.
    private var translator: ChannelHandlerContext?

    /// - Parameter stalledTime: after which a client that does not take a piece is gone.
    init(stalledTime: TimeAmount) {
        self.stalledTime = stalledTime
    }

    func handlerAdded(context: ChannelHandlerContext) {
        translator = try? context.pipeline.syncOperations.context(
            handlerType: HTTP1ToHTTPServerCodec.self)
    }

    func handlerRemoved(context: ChannelHandlerContext) { translator = nil }

    func triggerUserOutboundEvent(
        context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?
    ) {
        guard let piece = event as? Piece, let translator else {
            return context.triggerUserOutboundEvent(event, promise: promise)
        }
        let written = promise ?? context.eventLoop.makePromise()
        // Closing fails the promise, and so the body.
        let channel = context.channel
        let deadline = context.eventLoop.scheduleTask(in: stalledTime) {
            channel.close(promise: nil)
        }
        written.futureResult.whenComplete { _ in deadline.cancel() }
        translator.writeAndFlush(
            wrapOutboundOut(.body(.fileRegion(piece.region))), promise: written)
    }
}
