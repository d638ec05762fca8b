internal import NIOCore

/// Lets go a client that takes nothing of what is being sent to it, whatever that is: a file, a list, below TLS or not.
///
/// It stands where bytes leave the pipeline, and looks now and then at how many have left since. A client that takes
/// some, however slowly, goes on.
final class WriteDeadline: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = IOData
    typealias OutboundOut = IOData

    /// Looks in the time that a client has: it may get that much longer as lies between two of them.
    static let lookCount = 8

    private let interval: TimeAmount
    /// Bytes that were written, and those of them that had left at the last look; both may wrap around.
    private var written = 0
    private var left = 0
    /// Looks since any left.
    private var vainLooks = 0
    /// There is one while something waits to leave.
    private var nextLook: Scheduled<Void>?

    /// - Parameter time: after which a client that takes nothing is gone.
    init(time: TimeAmount) {
        interval = .nanoseconds(time.nanoseconds / Int64(Self.lookCount))
    }

    func write(
        context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
    ) {
        written &+= unwrapOutboundIn(data).readableBytes
        context.write(data, promise: promise)
    }

    func flush(context: ChannelHandlerContext) {
        context.flush()
        guard nextLook == nil else { return }
        let waiting = waitingByteCount(context)
        guard waiting > 0 else { return }
        left = written &- waiting
        vainLooks = 0
        scheduleLook(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) { nextLook?.cancel() }

    private func look(_ context: ChannelHandlerContext) {
        nextLook = nil
        let waiting = waitingByteCount(context)
        guard waiting > 0 else { return }
        // TLS adds bytes to those that wait, so that the count of what left may even fall while nothing does.
        let leftNow = written &- waiting
        vainLooks = leftNow &- left > 0 ? 0 : vainLooks + 1
        left = leftNow
        guard vainLooks < Self.lookCount else { return context.close(promise: nil) }
        scheduleLook(context)
    }

    private func scheduleLook(_ context: ChannelHandlerContext) {
        nextLook = context.eventLoop.assumeIsolated().scheduleTask(in: interval) {
            self.look(context)
        }
    }

    /// Bytes that the system has not taken yet; none where the channel is closed, and so does not say.
    private func waitingByteCount(_ context: ChannelHandlerContext) -> Int {
        (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }
}
