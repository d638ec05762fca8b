import CKernels
import Testing

struct PoolTests {
    /// What the tasks of these tests count in.
    private struct Counts {
        var pieces = [Int32](repeating: 0, count: 1000)
        var threads = [Int32](repeating: 0, count: 8)
        var late = 0
    }

    @Test(arguments: [1, 2, 3, 8])
    func `every thread runs a job once, and each piece is done once`(threads: Int) {
        let pool = KernelPool(threads: threads)
        let jobs: Int32 = 300
        var counts = Counts()
        for _ in 0..<jobs {
            unsafe withUnsafeMutablePointer(to: &counts) { counts in
                unsafe stemma_pool_run(
                    pool.pointer,
                    { context, pool, thread, threads in
                        // Safety: a piece belongs to the thread that drew it, a thread to itself.
                        guard let counts = unsafe context?.assumingMemoryBound(to: Counts.self)
                        else { return }
                        unsafe counts.pointee.threads.withUnsafeMutableBufferPointer {
                            unsafe $0[thread] += 1
                        }
                        while true {
                            let piece = unsafe stemma_pool_next(pool)
                            guard piece < 1000 else { break }
                            unsafe counts.pointee.pieces.withUnsafeMutableBufferPointer {
                                unsafe $0[piece] += 1
                            }
                        }
                    }, counts)
            }
        }
        #expect(counts.pieces.allSatisfy { $0 == jobs })
        #expect(counts.threads == (0..<8).map { $0 < threads ? jobs : 0 })
    }
}
