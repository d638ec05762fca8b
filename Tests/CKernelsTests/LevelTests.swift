import CKernels
import Testing

struct LevelTests {
    @Test func `a new pool runs the best level`() {
        let best = stemma_kernels_best_level()
        #expect(stemma_kernels_level_available(STEMMA_LEVEL_PORTABLE))
        #expect(Level.available.last?.value == best)
        #expect(KernelPool(threads: 1).level == best)
    }

    @Test func `a level that is not there is refused`() {
        let pool = KernelPool(threads: 1, level: .portable)
        for value in 0..<UInt32(STEMMA_LEVEL_COUNT) + 3 {
            let level = stemma_level(value)
            guard !stemma_kernels_level_available(level) else { continue }
            #expect(!pool.setLevel(level))
        }
        #expect(pool.level == STEMMA_LEVEL_PORTABLE)
    }
}
