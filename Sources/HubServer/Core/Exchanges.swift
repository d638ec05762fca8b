internal import HTTPTypes

/// Which requests of a connection have come, and which are answered: what may be written when.
struct Exchanges {
    /// A body of at most this many bytes that is still coming when its request is answered is awaited, and the connection
    /// goes on. Clients send heads and bodies one after the other, and an answer may be quicker than a body.
    static let awaitedByteCount = 64 << 10

    /// Requests whose head has come and whose answer has not ended.
    private var unanswered = 0
    /// Of the last request: whether more of it is to come, how much its head says, and whether its client waits for leave
    /// to send it.
    private var isReceiving = false
    private var announcedByteCount: Int?
    private var isAwaitingLeave = false

    var isAnswering: Bool { unanswered > 0 }

    enum Begun { case none, sendContinue }

    mutating func begin(_ request: HTTPRequest) -> Begun {
        unanswered += 1
        isReceiving = true
        // Requests without bodies, which are the many, have ended before anybody asks.
        announcedByteCount =
            request.method == .get || request.method == .head
            ? nil : request.headerFields[.contentLength].flatMap { Int($0) }
        isAwaitingLeave = request.headerFields[.expect]?.lowercased() == "100-continue"
        guard isAwaitingLeave, unanswered == 1 else { return .none }
        isAwaitingLeave = false
        return .sendContinue
    }

    /// A client that sends does not wait any more.
    mutating func receiveBody() { isAwaitingLeave = false }

    mutating func receiveEnd() {
        isReceiving = false
        isAwaitingLeave = false
    }

    /// Whether the request that is being answered has not come whole: only the last one can be so.
    private var isAnsweringEarly: Bool { unanswered == 1 && isReceiving }

    enum Answered { case none, announceClose }

    /// An answer begins.
    mutating func answer() -> Answered {
        guard isAnsweringEarly else { return .none }
        guard let announcedByteCount, announcedByteCount <= Self.awaitedByteCount else {
            return .announceClose
        }
        return .none
    }

    enum Ended { case none, sendContinue, awaitBody }

    mutating func endAnswer() -> Ended {
        let isEarly = isAnsweringEarly
        unanswered = max(unanswered - 1, 0)
        if isEarly { return .awaitBody }
        guard isAwaitingLeave, unanswered == 1 else { return .none }
        isAwaitingLeave = false
        return .sendContinue
    }
}
