/// Bytes of our own at an address that every element type can be read from.
// Sendable unchecked: the memory is written in the initialiser only and freed in the deinit.
@safe final class AlignedBytes: @unchecked Sendable {
    private let memory: UnsafeMutableRawBufferPointer

    init(copying file: MappedFile, _ range: Range<Int>) {
        unsafe memory = .allocate(byteCount: range.count, alignment: 64)
        // Safety: both buffers hold range.count bytes; the slice is checked against the file.
        unsafe file.withUnsafeBytes { bytes in
            unsafe memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
        }
    }

    deinit { unsafe memory.deallocate() }

    func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(UnsafeRawBufferPointer(memory))
    }
}
