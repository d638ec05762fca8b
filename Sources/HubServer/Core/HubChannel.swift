internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTPTypes

/// A connection of HTTP/1.1 whose requests are answered on its own event loop.
struct HubChannel: ServerChildChannel {
    private let base: HTTP1Channel
    private let stalledTime: TimeAmount

    /// - Parameters:
    ///   - idleTime: after which a connection is closed that waits for a request or for the rest of one.
    ///   - stalledTime: after which one is closed whose client takes nothing of what is sent to it.
    ///   - lingerTime: after which one is closed whose client still sends what was refused.
    init(
        responder: @escaping HTTPChannelHandler.Responder,
        idleTime: TimeAmount = HubLimits.idleTime,
        stalledTime: TimeAmount = HubLimits.stalledTime,
        lingerTime: TimeAmount = HubLimits.lingerTime
    ) {
        self.stalledTime = stalledTime
        base = HTTP1Channel(
            responder: responder,
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [
                    FileSender(), ExchangeHandler(lingerTime: lingerTime),
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
        do {
            // Before those that make bytes of answers: it counts bytes.
            try channel.pipeline.syncOperations.addHandler(WriteDeadline(time: stalledTime))
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
        return base.setup(channel: channel, logger: logger)
    }

    func handle(
        value: NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>, logger: Logger
    ) async {
        await withTaskExecutorPreference(EventLoopExecutor(value.channel.eventLoop)) {
            await base.handle(value: value, logger: logger)
        }
    }
}
