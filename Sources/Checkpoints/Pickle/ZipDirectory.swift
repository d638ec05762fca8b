/// The table of contents of a zip archive: names and places, no contents.
///
/// Source: PKWARE's APPNOTE, with the 64-bit fields that archives of several gigabytes need.
struct ZipDirectory {
    struct Entry: Sendable {
        var name: String
        /// 0 for stored; others are packed.
        var method: Int
        var isEncrypted: Bool
        /// Bytes in the archive.
        var byteCount: Int
        /// Where its local header starts.
        var headerOffset: Int
    }

    static let maximumEntryCount = 200_000
    /// The longest directory that is read, in bytes.
    static let maximumByteCount = 64_000_000

    let file: MappedFile
    let entries: [Entry]

    init(_ file: MappedFile) throws(CheckpointError) {
        self.file = file
        let (offset, byteCount) = try Self.place(file)
        guard byteCount <= Self.maximumByteCount else {
            throw Self.error(file, offset, "a directory of \(byteCount) bytes is announced")
        }
        guard offset >= 0, byteCount >= 0, offset <= file.byteCount - byteCount else {
            throw Self.error(file, offset, "the archive's directory lies outside the file")
        }
        let bytes = ZipBytes(file.bytes(offset..<(offset + byteCount)))
        var entries: [Entry] = []
        var place = 0
        while place < byteCount {
            guard bytes.signature(at: place) == 0x0201_4B50, place + 46 <= byteCount,
                entries.count < Self.maximumEntryCount
            else { throw Self.error(file, offset + place, "the archive's directory is malformed") }
            let nameCount = bytes.integer(at: place + 28, width: 2)
            let extraCount = bytes.integer(at: place + 30, width: 2)
            let next = place + 46 + nameCount + extraCount + bytes.integer(at: place + 32, width: 2)
            guard next <= byteCount else {
                throw Self.error(file, offset + place, "the archive's directory is malformed")
            }
            entries.append(bytes.entry(at: place, nameCount: nameCount, extraCount: extraCount))
            place = next
        }
        self.entries = entries
    }

    /// The contents of a stored entry.
    func bytes(of entry: Entry, limit: Int) throws(CheckpointError) -> (bytes: [UInt8], start: Int)
    {
        guard entry.method == 0, !entry.isEncrypted else {
            throw Self.error(
                file, entry.headerOffset, "'\(entry.name)' is packed or encrypted, and not read")
        }
        guard entry.byteCount <= limit else {
            throw Self.error(
                file, entry.headerOffset,
                "'\(entry.name)' has \(entry.byteCount) bytes, more than the \(limit) that are read"
            )
        }
        let header = ZipBytes(file.bytes(clampedRange(entry.headerOffset, 30)))
        guard header.signature(at: 0) == 0x0403_4B50 else {
            throw Self.error(file, entry.headerOffset, "'\(entry.name)' has no header here")
        }
        let start =
            entry.headerOffset + 30 + header.integer(at: 26, width: 2)
            + header.integer(at: 28, width: 2)
        guard entry.byteCount <= file.byteCount - start else {
            throw Self.error(file, start, "'\(entry.name)' ends after the end of the file")
        }
        return (file.bytes(start..<(start + entry.byteCount)), start)
    }

    /// A range of the file that starts at an offset nobody has checked.
    private func clampedRange(_ offset: Int, _ count: Int) -> Range<Int> {
        let start = min(max(offset, 0), file.byteCount)
        return start..<min(start + count, file.byteCount)
    }

    private static func error(_ file: MappedFile, _ byte: Int, _ message: String) -> CheckpointError
    {
        CheckpointError(file: file.name, byte: byte, message: message)
    }

    /// Where the directory starts, and its length: from the end record, or the 64-bit one that its locator points to.
    private static func place(_ file: MappedFile) throws(CheckpointError) -> (Int, Int) {
        let tailCount = min(file.byteCount, 22 + 65_535 + 20)
        let tailStart = file.byteCount - tailCount
        let tail = ZipBytes(file.bytes(tailStart..<file.byteCount))
        let end = stride(from: tailCount - 22, through: 0, by: -1).first {
            tail.signature(at: $0) == 0x0605_4B50
        }
        guard let end else {
            throw error(file, file.byteCount, "the archive is cut: its directory is missing")
        }
        let byteCount = tail.integer(at: end + 12, width: 4)
        let offset = tail.integer(at: end + 16, width: 4)
        guard byteCount == 0xFFFF_FFFF || offset == 0xFFFF_FFFF else { return (offset, byteCount) }
        guard end >= 20, tail.signature(at: end - 20) == 0x0706_4B50 else {
            throw error(file, tailStart + end, "the archive has no 64-bit directory")
        }
        let record = tail.integer(at: end - 12, width: 8)
        guard record >= 0, record <= file.byteCount - 56 else {
            throw error(
                file, tailStart + end, "the archive's 64-bit directory lies outside the file")
        }
        let bytes = ZipBytes(file.bytes(record..<(record + 56)))
        guard bytes.signature(at: 0) == 0x0606_4B50 else {
            throw error(file, record, "the archive has no 64-bit directory here")
        }
        return (bytes.integer(at: 48, width: 8), bytes.integer(at: 40, width: 8))
    }
}
