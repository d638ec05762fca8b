internal import Glibc

/// Memory of our own that is filled once, then read: weights in another format than the file's.
// Sendable unchecked: whoever makes it fills it before anyone else sees it; it is only read afterwards.
@safe final class OwnedBytes: @unchecked Sendable {
    let count: Int
    private let start: UnsafeMutableRawPointer

    /// The size of the large pages of x86-64, and of arm64 with pages of 4 KiB.
    private static let largePage = 2 << 20

    /// - Parameter fill: is given the address of `count` bytes, aligned to 64, and writes all of them.
    init(count: Int, fill: (UnsafeMutableRawPointer) throws -> Void) rethrows {
        precondition(count > 0, "no bytes")
        self.count = count
        let isLarge = count >= Self.largePage
        // Safety: freed in deinit, or here where filling it fails.
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: count, alignment: isLarge ? Self.largePage : 64)
        unsafe start = memory
        if isLarge {
            // One fault for 2 MiB in place of 512: the first write to fresh memory is what bounds quantising. Whole pages
            // only, so that no more memory is taken than was asked for. Safety: the range lies in the memory just
            // allocated. The advice may be refused without harm.
            _ = unsafe madvise(
                memory, count / Self.largePage * Self.largePage, MADV_HUGEPAGE)
        }
        // A failing `fill` leaves a complete object: deinit frees it.
        try unsafe fill(memory)
    }

    deinit { unsafe start.deallocate() }

    var address: UnsafeRawPointer { unsafe UnsafeRawPointer(start) }
}
