import CKernels
import Testing

struct PoolTests {
    /// 1,000 pieces of work, then 8 threads.
    private static let pieces = 1000

    @Test(arguments: [1, 2, 3, 8])
    func `every thread runs a job once, and each piece is done once`(threads: Int) {
        let pool = KernelPool(threads: threads)
        let jobs: Int32 = 300
        var counts = [Int32](repeating: 0, count: Self.pieces + 8)
        unsafe counts.withUnsafeMutableBufferPointer { counts in
            for _ in 0..<jobs {
                unsafe pool.run {
                    unsafe stemma_pool_run(
                        $0,
                        { context, pool, thread, _ in
                            // Safety: a piece belongs to the thread that drew it, a thread's count to itself.
                            guard let counts = unsafe context?.assumingMemoryBound(to: Int32.self)
                            else {
                                return
                            }
                            unsafe counts[PoolTests.pieces + thread] += 1
                            while true {
                                let piece = unsafe stemma_pool_next(pool)
                                guard piece < PoolTests.pieces else { break }
                                unsafe counts[piece] += 1
                            }
                        }, counts.baseAddress)
                }
            }
        }
        #expect(counts[..<Self.pieces].allSatisfy { $0 == jobs })
        #expect(counts[Self.pieces...].elementsEqual((0..<8).map { $0 < threads ? jobs : 0 }))
    }

    @Test func `a barrier lets nobody pass before all are there`() {
        let pool = KernelPool(threads: 4)
        // The round that each thread is in; from 8 on, how often a thread saw another one in a different round.
        var counts = [Int32](repeating: 0, count: 12)
        unsafe counts.withUnsafeMutableBufferPointer { counts in
            unsafe pool.run {
                unsafe stemma_pool_run(
                    $0,
                    { context, pool, thread, threads in
                        guard let counts = unsafe context?.assumingMemoryBound(to: Int32.self)
                        else {
                            return
                        }
                        for round in Int32(1)...1000 {
                            unsafe counts[thread] = round
                            unsafe stemma_pool_barrier(pool)
                            for other in 0..<threads where unsafe counts[other] != round {
                                unsafe counts[8 + thread] += 1
                            }
                            unsafe stemma_pool_barrier(pool)
                        }
                    }, counts.baseAddress)
            }
        }
        #expect(counts == [Int32](repeating: 1000, count: 4) + [Int32](repeating: 0, count: 8))
    }

    @Test func `a pool of no threads or too many is refused`() {
        #expect(unsafe stemma_pool_create(0) == nil)
        #expect(unsafe stemma_pool_create(257) == nil)
    }
}
