internal import Registry

/// Makes one content of the parts of an upload.
///
/// Used by one task at a time.
final class PartsJoin: LongWork, @unchecked Sendable {
    /// What is copied at a time, and what is read of it at once, in bytes.
    private static let turnByteCount = 32 << 20
    private static let pieceSize = 1 << 20

    private let hash: ContentHash
    private let folder: String
    private let count: Int
    private let writer: BlobWriter
    /// The part that is read, from 1, and how far.
    private var number = 1
    private var offset = 0
    private var buffer: [UInt8] = []

    /// - Parameters:
    ///   - ticket: names the content and its size.
    ///   - folder: where the parts lie, by number.
    init(_ ticket: UploadTicket, partSize: Int, folder: String, blobs: BlobStore) throws {
        hash = ticket.hash
        self.folder = folder
        count = MultipartSettings.sizes(of: ticket.size, partSize: partSize).count
        writer = try blobs.makeWriter(size: ticket.size, isForLFS: true)
    }

    /// - Throws: `HubError` 400 where a part was not sent; `BlobError`.
    func advance() throws -> Bool {
        let end = writer.size + Self.turnByteCount
        while writer.size < end {
            guard number <= count else {
                _ = try writer.finishLFS(expecting: hash)
                return false
            }
            let file = try open()
            try file.read(at: offset, count: Self.pieceSize, into: &buffer)
            try writer.append(buffer)
            offset += buffer.count
            if offset >= file.size { (number, offset) = (number + 1, 0) }
        }
        return true
    }

    private func open() throws -> SpoolFile {
        do {
            return try SpoolFile(reading: "\(folder)/\(number)")
        } catch let error as SystemError where error.isMissing {
            throw HubError.badRequest("Part \(number) of \(count) was not sent")
        }
    }
}
