import Inference
import Testing

struct InferenceErrorTests {
    @Test func `an error names its subject`() {
        let error = InferenceError("hidden_size", "expected a positive integer, found 0")
        #expect(error.description == "hidden_size: expected a positive integer, found 0")
    }
}
