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
    /// Of one file kept by LFS, in bytes: as on the Hub.
    static let fileByteCount = 512 << 30
    /// Threads for work that takes minutes, such as putting large files together.
    static let longWorkThreads = 4
    /// Of all paths and revisions that one commit names, in bytes.
    static let commitNameByteCount = 32 << 20
    /// Of `.gitattributes` and of `.gitignore`, in bytes, as far as they say how files are to be sent.
    static let ruleByteCount = 1 << 20
    /// Items of a page of a list that shows files, or how much they take.
    static let detailedListLimit = 100
    /// Paths that an item of a list shows.
    static let listedSiblings = 1_000
    /// Paths that the answer about one repository shows: clients ask for the tree where there are more than 50,000.
    static let siblings = 50_001
    /// Files that one request may have counted, for how much they take.
    static let countedFiles = 200_000
    /// Characters of a request id that are echoed.
    static let requestIDLength = 128
}
