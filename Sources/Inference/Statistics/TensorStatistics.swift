internal import CKernels
package import Checkpoints

/// What one pass over the elements of a tensor tells.
package struct TensorStatistics: Equatable, Sendable {
    package var count: Int
    package var nans: Int
    package var infinities: Int
    package var zeros: Int
    /// Of the finite elements; above `maximum` where there are none.
    package var minimum: Double
    package var maximum: Double
    /// The square root of the mean of the squares of the finite elements.
    package var rootMeanSquare: Double
    /// Whether there are at least two elements and all have the same bits.
    package var isConstant: Bool
}

/// Reads tensors once, at memory speed, on several threads.
///
/// Not `Sendable`: one caller at a time owns it.
package final class TensorScanner {
    private let kernels: Kernels

    /// - Throws: where the system refuses the threads.
    package init(threads: Int) throws(InferenceError) {
        kernels = try Kernels(threads: threads)
    }

    /// - Throws: where no kernel reads the tensor's type.
    package func statistics(of tensor: Tensor) throws(InferenceError) -> TensorStatistics {
        let info = tensor.info
        guard let format = stemma_format(info.type) else {
            throw InferenceError(info.name, "no kernel reads \(info.type.rawValue)")
        }
        let count = info.elementCount
        // Safety: the tensor's bytes are those of `count` elements, and stay while they are read.
        let result = unsafe tensor.withUnsafeBytes { bytes in
            unsafe stemma_statistics_of(kernels.pool, bytes.baseAddress, format, count)
        }
        let finite = count - Int(clamping: result.nans) - Int(clamping: result.infinities)
        return TensorStatistics(
            count: count, nans: Int(clamping: result.nans),
            infinities: Int(clamping: result.infinities), zeros: Int(clamping: result.zeros),
            minimum: result.minimum, maximum: result.maximum,
            rootMeanSquare: finite > 0 ? (result.sum_of_squares / Double(finite)).squareRoot() : 0,
            isConstant: result.constant && count > 1)
    }
}
