internal import NIOCore

/// What one client may ask of the server at most. `Documentation/service.md` has the table.
enum HubLimits {
    /// Of one header field, and of all of them with the request line, in bytes; beyond it the answer is 431.
    static let headerFieldByteCount = 16 << 10
    static let headerListByteCount = 64 << 10
    static let headerFieldCount = 100
    /// Of a body that is read whole, in bytes; beyond it the answer is 413. Bodies that are streamed say their own.
    static let bodyByteCount = 1 << 20
    /// Of one that holds contents of files or lists of them, from somebody who may send it.
    static let longBodyByteCount = 8 << 20
    /// One that has not come whole by then is not awaited any longer.
    static let bodyTime = TimeAmount.seconds(120)
    /// A connection that waits for a request, or in the middle of one, for this long is closed.
    static let idleTime = TimeAmount.seconds(60)
    /// A client that takes nothing of what is sent to it for this long is gone.
    static let stalledTime = TimeAmount.seconds(120)
    /// Whose request was refused while it was still sending may read the answer for this long.
    static let lingerTime = TimeAmount.seconds(2)
    /// Open at once; more wait in the backlog until one is closed.
    static let connectionCount = 16_384
    /// Connections that the system holds until they are accepted.
    static let backlog = 1_024
    /// What is still being answered when the server is told to stop may take this long.
    static let shutdownTime = Duration.seconds(30)
    /// Characters of a request id that are echoed.
    static let requestIDLength = 128
}
