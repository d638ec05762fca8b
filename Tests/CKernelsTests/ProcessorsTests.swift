import CKernels
import Testing

struct ProcessorsTests {
    @Test func `at least one processor is there`() {
        #expect(stemma_processor_count() >= 1)
    }
}
