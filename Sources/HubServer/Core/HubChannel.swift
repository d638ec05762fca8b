internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTPTypes

/// A connection of HTTP/1.1 whose requests are answered on its own event loop.
struct HubChannel: ServerChildChannel {
    private let base: HTTP1Channel

    /// - Parameters:
    ///   - idleTime: after which a connection is closed that waits for a request or for the rest of one.
    ///   - stalledTime: after which one is closed whose client does not take a piece of a file.
    init(
        responder: @escaping HTTPChannelHandler.Responder,
        idleTime: TimeAmount = HubLimits.idleTime,
        stalledTime: TimeAmount = HubLimits.stalledTime
    ) {
        base = HTTP1Channel(
            responder: responder,
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [
                    FileSender(stalledTime: stalledTime), RequestHeadHandler(),
                ],
                idleTimeout: idleTime,
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: HubLimits.headerFieldByteCount,
                    maxHeaderListSize: HubLimits.headerListByteCount,
                    maxHeaderFieldCount: HubLimits.headerFieldCount)))
    }

    func setup(
        channel: any Channel, logger: Logger
    ) -> EventLoopFuture<NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>> {
        base.setup(channel: channel, logger: logger)
    }

    func handle(
        value: NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>, logger: Logger
    ) async {
        await withTaskExecutorPreference(EventLoopExecutor(value.channel.eventLoop)) {
            await base.handle(value: value, logger: logger)
        }
    }
}
