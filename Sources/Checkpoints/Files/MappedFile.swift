internal import Glibc

/// A file mapped into memory, read-only.
///
/// The size is taken once. A file that somebody shortens afterwards makes the kernel send SIGBUS to whoever reads past its new
/// end: no check here can prevent that, so what reads weights on behalf of others runs in a child process.
// Sendable unchecked: the mapping is never written and lives as long as the object.
@safe package final class MappedFile: @unchecked Sendable {
    /// The name for messages: inside the checkpoint's folder.
    package let name: String
    package let byteCount: Int
    private let start: UnsafeRawPointer?
    /// Whether the kernel mapped the bytes; else they are memory of our own.
    private let isMapped: Bool

    /// Maps `folder/name`.
    ///
    /// - Throws: where it cannot be opened, or is no regular file. An empty file is mapped to nothing.
    package init(folder: String, name: String) throws(CheckpointError) {
        let (descriptor, byteCount) = try openFile(folder: folder, name: name)
        defer { close(descriptor) }
        self.name = name
        self.byteCount = byteCount
        isMapped = true
        guard byteCount > 0 else {
            unsafe start = nil
            return
        }
        // Safety: the kernel chooses the address; the length is the file's.
        let address = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address = unsafe address, unsafe address != MAP_FAILED else {
            throw CheckpointError(file: name, message: "cannot be mapped: \(lastSystemError())")
        }
        unsafe start = UnsafeRawPointer(address)
    }

    /// Bytes that are no file: for tests and fuzzers, which have many small ones.
    package init(name: String, copying bytes: [UInt8]) {
        self.name = name
        byteCount = bytes.count
        isMapped = false
        let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: bytes.count, alignment: 4096)
        // Safety: both hold bytes.count bytes; the memory is freed in the deinit.
        unsafe memory.copyBytes(from: bytes)
        unsafe start = UnsafeRawPointer(memory.baseAddress)
    }

    deinit {
        guard let start = unsafe start else { return }
        let memory = unsafe UnsafeMutableRawPointer(mutating: start)
        if isMapped { unsafe munmap(memory, byteCount) } else { unsafe memory.deallocate() }
    }

    /// Tells the kernel that the whole file is about to be read, so that a cold one comes in large steps.
    package func willRead() {
        guard isMapped, let start = unsafe start else { return }
        // Safety: the range is the mapping. The advice may be refused without harm.
        _ = unsafe madvise(UnsafeMutableRawPointer(mutating: start), byteCount, MADV_WILLNEED)
    }

    /// Tells the kernel that the pages that lie wholly in a range are not needed for now; they are read again where they are.
    func releasePages(in range: Range<Int>) {
        let page = Int(getpagesize())
        let first = (range.lowerBound + page - 1) / page * page
        let end = range.upperBound / page * page
        guard isMapped, first < end, end <= byteCount, let start = unsafe start else { return }
        // Safety: the range lies in the mapping, which is never written, so nothing is lost.
        _ = unsafe madvise(
            UnsafeMutableRawPointer(mutating: start + first), end - first, MADV_DONTNEED)
    }

    package func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(UnsafeRawBufferPointer(start: start, count: byteCount))
    }

    /// A copy of a range, cut to what the file has.
    package func bytes(_ range: Range<Int>) -> [UInt8] {
        unsafe withUnsafeBytes { bytes in
            unsafe Array(bytes[range.clamped(to: 0..<bytes.count)])
        }
    }
}
