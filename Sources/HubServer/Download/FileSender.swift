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

    /// Of the handler behind which HTTP is written.
    private var translator: ChannelHandlerContext?

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
        // Closing fails the promise, and so the body.
        translator.writeAndFlush(
            wrapOutboundOut(.body(.fileRegion(piece.region))), promise: promise)
    }
}
