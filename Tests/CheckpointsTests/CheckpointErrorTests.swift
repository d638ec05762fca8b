import Checkpoints
import Testing

struct CheckpointErrorTests {
    @Test func `an error names file, byte and tensor`() {
        let error = CheckpointError(
            file: "model.safetensors", tensor: "a.weight", byte: 12,
            message: "ends at 40 of 32 bytes")
        #expect(error.description == "model.safetensors:12: 'a.weight': ends at 40 of 32 bytes")
    }
}
