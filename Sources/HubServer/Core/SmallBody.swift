internal import Hummingbird
internal import NIOCore

/// A small body that is read whole.
///
/// It is in memory until its request is answered. So routes ask first whether the caller may do what it asks for
/// (`Hub.require`), and name a larger limit only where clients need it.
struct SmallBody: Sendable {
    let bytes: [UInt8]
    private let isForm: Bool

    /// - Parameters:
    ///   - limit: in bytes.
    ///   - time: after which the connection of a client that has not sent all of it is closed.
    /// - Throws: `HubError` 413 above the limit; an error of the connection where it ends early.
    init(
        of request: Request, _ context: HubContext, limit: Int = HubLimits.bodyByteCount,
        time: TimeAmount = HubLimits.bodyTime
    ) async throws {
        let length = request.headers[.contentLength].flatMap { Int($0) }
        if let length, length > limit { throw HubError.tooLarge(limit: limit) }
        let channel = context.channel
        let deadline = channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
        defer { deadline.cancel() }
        var bytes: [UInt8] = []
        for try await part in request.body {
            guard part.readableBytes <= limit - bytes.count else {
                throw HubError.tooLarge(limit: limit)
            }
            bytes.append(contentsOf: part.readableBytesView)
        }
        self.bytes = bytes
        isForm =
            request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true
    }

    /// The fields of a form; `nil` where the body is none.
    var form: Query? { isForm ? Query(String(decoding: bytes, as: UTF8.self)) : nil }
}
