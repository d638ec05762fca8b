/// Memory of our own that is filled once, then read: weights in another format than the file's.
// Sendable unchecked: whoever makes it fills it before anyone else sees it; it is only read afterwards.
@safe final class OwnedBytes: @unchecked Sendable {
    let count: Int
    private let start: UnsafeMutableRawPointer

    /// - Parameter fill: is given the address of `count` bytes, aligned to 64, and writes all of them.
    init(count: Int, fill: (UnsafeMutableRawPointer) throws -> Void) rethrows {
        precondition(count > 0, "no bytes")
        self.count = count
        // Safety: freed in deinit, or here where filling it fails.
        let memory = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 64)
        unsafe start = memory
        // A failing `fill` leaves a complete object: deinit frees it.
        try unsafe fill(memory)
    }

    deinit { unsafe start.deallocate() }

    var address: UnsafeRawPointer { unsafe UnsafeRawPointer(start) }
}
