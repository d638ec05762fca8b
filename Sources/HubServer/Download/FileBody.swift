internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import Registry

/// A part of a file as the body of an answer.
///
/// Where something fails on the way the body throws, and the connection is closed: the client sees that bytes are
/// missing and asks for the rest.
enum FileBody {
    /// Up to this many bytes are read and sent together with the head.
    private static let smallByteCount = 128 << 10
    /// Bytes that the system copies into a connection before others get their turn.
    private static let sentByteCount = 1 << 20
    /// Bytes in memory where they have to be read.
    private static let readByteCount = 256 << 10

    /// - Parameter range: offsets within the content.
    static func body(
        _ content: OpenContent, _ range: Range<Int>, channel: any Channel, sendsFiles: Bool
    ) throws -> ResponseBody {
        switch content {
        case .bytes(let bytes):
            guard range.upperBound <= bytes.count else { throw FileBodyError.truncated }
            return ResponseBody(byteBuffer: ByteBuffer(bytes: bytes[range]))
        case .file(let file):
            guard range.upperBound <= file.size else { throw FileBodyError.truncated }
            if range.count <= smallByteCount {
                let bytes = try file.read(range.count, at: range.lowerBound)
                guard bytes.count == range.count else { throw FileBodyError.truncated }
                return ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
            }
            return ResponseBody(contentLength: range.count) { writer in
                if sendsFiles {
                    try await send(file, range, channel)
                } else {
                    try await read(file, range, &writer)
                }
                try await writer.finish(nil)
            }
        }
    }

    /// Lets the system copy the file. One piece is under way while the next is asked for, so that the connection is
    /// never idle; no piece is so long that others wait for it.
    private static func send(
        _ file: BlobFile, _ range: Range<Int>, _ channel: any Channel
    ) async throws {
        let handle = try file.makeHandle()
        defer { try? handle.close() }
        var pending: EventLoopFuture<Void>?
        for start in stride(from: range.lowerBound, to: range.upperBound, by: sentByteCount) {
            let end = min(start + sentByteCount, range.upperBound)
            // Beyond the end of a file the system copies nothing, and would be asked again and again.
            guard try file.currentSize >= end else {
                try await pending?.get()
                throw FileBodyError.truncated
            }
            let region = FileRegion(fileHandle: handle, readerIndex: start, endIndex: end)
            let sent = channel.eventLoop.makePromise(of: Void.self)
            channel.triggerUserOutboundEvent(FileSender.Piece(region: region), promise: sent)
            do {
                try await pending?.get()
            } catch {
                // The handle is closed only when nobody uses it any more.
                try? await sent.futureResult.get()
                throw error
            }
            pending = sent.futureResult
        }
        try await pending?.get()
    }

    private static func read(
        _ file: BlobFile, _ range: Range<Int>, _ writer: inout any ResponseBodyWriter
    ) async throws {
        for start in stride(from: range.lowerBound, to: range.upperBound, by: readByteCount) {
            let count = min(readByteCount, range.upperBound - start)
            let bytes = try file.read(count, at: start)
            guard bytes.count == count else { throw FileBodyError.truncated }
            try await writer.write(ByteBuffer(bytes: bytes))
        }
    }
}

/// Why a body ends before it should.
enum FileBodyError: Error {
    /// The file became shorter than it was.
    case truncated
}
