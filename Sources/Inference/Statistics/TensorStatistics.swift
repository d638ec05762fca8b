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
        let columns = info.shape.last ?? 1
        let count = info.elementCount
        guard stemma_is_blocked(format), columns > 0 else {
            // Safety: the tensor's bytes are those of `count` elements, and stay while they are read.
            return unsafe tensor.withUnsafeBytes { bytes in
                unsafe TensorStatistics(
                    stemma_statistics_of(kernels.pool, bytes.baseAddress, format, count))
            }
        }
        let rows = count / columns
        let step = max(1, Self.widenedElements / columns)
        let widened = Activations(rows: min(step, rows), width: columns)
        var statistics = TensorStatistics()
        for first in stride(from: 0, to: rows, by: step) {
            let part = min(step, rows - first)
            // Safety: the rows lie within the tensor's bytes and in the block; whole blocks make a row.
            statistics.add(
                unsafe tensor.withUnsafeBytes { bytes in
                    let floats = unsafe widened.pointer(rows: part)
                    unsafe stemma_widen_rows(
                        kernels.pool, floats, bytes.baseAddress, format, columns, first, part)
                    return unsafe TensorStatistics(
                        stemma_statistics_of(kernels.pool, floats, STEMMA_F32, part * columns))
                })
        }
        return statistics
    }

    /// Elements of blocks that are widened at a time.
    private static let widenedElements = 1 << 18
}

extension TensorStatistics {
    /// Of no elements.
    fileprivate init() {
        self.init(
            count: 0, nans: 0, infinities: 0, zeros: 0, minimum: .infinity, maximum: -.infinity,
            rootMeanSquare: 0, isConstant: false)
    }

    fileprivate init(_ result: stemma_statistics) {
        self.init(
            count: Int(clamping: result.count), nans: Int(clamping: result.nans),
            infinities: Int(clamping: result.infinities), zeros: Int(clamping: result.zeros),
            minimum: result.minimum, maximum: result.maximum, rootMeanSquare: 0,
            isConstant: result.constant && result.count > 1)
        let finite = count - nans - infinities
        if finite > 0 { rootMeanSquare = (result.sum_of_squares / Double(finite)).squareRoot() }
    }

    /// Adds what was found in further elements.
    fileprivate mutating func add(_ other: TensorStatistics) {
        let finite = Double(count - nans - infinities)
        let otherFinite = Double(other.count - other.nans - other.infinities)
        let squares =
            rootMeanSquare * rootMeanSquare * finite
            + other.rootMeanSquare * other.rootMeanSquare * otherFinite
        isConstant =
            count == 0
            ? other.isConstant
            : isConstant && other.isConstant && minimum == other.minimum && maximum == other.maximum
        count += other.count
        nans += other.nans
        infinities += other.infinities
        zeros += other.zeros
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
        let sum = finite + otherFinite
        rootMeanSquare = sum > 0 ? (squares / sum).squareRoot() : 0
    }
}
