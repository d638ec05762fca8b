/// A tensor whose bytes lie in a mapped file; it keeps the mapping alive.
///
/// The bytes are aligned for the type (`ElementType.alignment`), not more: vector loads are unaligned ones. Where a file
/// puts a tensor at an odd address, the bytes are a copy.
package struct Tensor: Sendable {
    package let info: TensorInfo
    private let storage: Storage

    private enum Storage: Sendable {
        case mapped(MappedFile, Range<Int>)
        case copied(AlignedBytes)
    }

    /// - Precondition: the range that `info` gives lies in the file; the headers' checks see to that.
    init(info: TensorInfo, file: MappedFile) {
        let range = info.offset..<(info.offset + info.byteCount)
        precondition(range.upperBound <= file.byteCount, "a tensor lies outside its file")
        self.info = info
        // A mapping starts at a page, so the offset tells the alignment.
        if info.offset.isMultiple(of: info.type.alignment) {
            storage = .mapped(file, range)
        } else {
            storage = .copied(AlignedBytes(copying: file, range))
        }
    }

    /// Gives back the memory of the tensor's pages: for one that has been read and will not be soon.
    package func releasePages() {
        if case .mapped(let file, let range) = storage { file.releasePages(in: range) }
    }

    /// Whether the bytes had to be copied because the file does not align them.
    package var isCopied: Bool { if case .copied = storage { true } else { false } }

    /// Calls `body` with the elements' bytes: `info.byteCount` of them, row-major, little-endian.
    package func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        switch storage {
        case .mapped(let file, let range):
            try unsafe file.withUnsafeBytes { bytes throws(Failure) in
                try unsafe body(UnsafeRawBufferPointer(rebasing: bytes[range]))
            }
        case .copied(let bytes):
            try unsafe bytes.withUnsafeBytes(body)
        }
    }
}
