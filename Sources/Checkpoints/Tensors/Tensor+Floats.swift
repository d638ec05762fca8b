extension Tensor {
    /// Every element as `Float`: bfloat16 and half widened, blocks dequantised. Row-major, like the file.
    ///
    /// For norms, adapters and comparisons; the engine computes on the bytes as they are.
    ///
    /// - Throws: for a type that is no computable one.
    /// - Complexity: O(elements); allocates four bytes an element.
    package func floats() throws(CheckpointError) -> [Float] {
        guard info.type.isComputable else {
            throw CheckpointError(
                file: info.file, tensor: info.name,
                message: "is stored as \(info.type.rawValue), which has no floating-point values")
        }
        let type = info.type
        let count = info.elementCount
        return unsafe withUnsafeBytes { bytes in
            var values: [Float] = []
            values.reserveCapacity(count)
            let width = type.block.bytes
            for start in stride(from: 0, to: bytes.count, by: width) {
                unsafe type.decode(
                    BlockBytes(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + width)])),
                    into: &values)
            }
            return values
        }
    }
}
