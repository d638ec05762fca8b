internal import Hummingbird
internal import NIOCore

/// What takes a body piece by piece, on threads that may wait for the disk; never two pieces at once.
protocol BodySink: AnyObject, Sendable {
    func take(_ bytes: Span<UInt8>) throws
}

extension Request {
    /// How much is gathered before it is handed on, in bytes.
    private static let pieceSize = 1 << 20

    /// Hands the body on as it comes; while one piece is hashed and written, the next one is gathered.
    ///
    /// - Parameter limit: in bytes.
    /// - Throws: `HubError` 413 above the limit; what the sink throws; an error of the connection where it ends early.
    func forward(to sink: some BodySink, limit: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            var gathered: [ByteBuffer] = []
            var count = 0
            var total = 0
            var isBusy = false
            for try await buffer in body {
                guard buffer.readableBytes <= limit - total else {
                    throw HubError.tooLarge(limit: limit)
                }
                total += buffer.readableBytes
                count += buffer.readableBytes
                gathered.append(buffer)
                guard count >= Self.pieceSize else { continue }
                if isBusy { try await group.next() }
                group.addTask { [gathered] in try await Self.hand(gathered, to: sink) }
                (isBusy, gathered, count) = (true, [], 0)
            }
            if isBusy { try await group.next() }
            if !gathered.isEmpty { try await Self.hand(gathered, to: sink) }
        }
    }

    /// Takes the body and does nothing with it.
    ///
    /// - Parameter limit: in bytes.
    /// - Throws: `HubError` 413 above the limit; an error of the connection where it ends early.
    func discardBody(limit: Int) async throws {
        var total = 0
        for try await buffer in body {
            guard buffer.readableBytes <= limit - total else {
                throw HubError.tooLarge(limit: limit)
            }
            total += buffer.readableBytes
        }
    }

    private static func hand(_ buffers: [ByteBuffer], to sink: some BodySink) async throws {
        try await Blocking.run {
            for buffer in buffers { try sink.take(buffer.readableBytesUInt8Span) }
        }
    }
}
