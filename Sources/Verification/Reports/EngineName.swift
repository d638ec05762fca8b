internal import Cards
internal import Inference

/// What ran, as reports name it.
package enum EngineName {
    /// The program, its version and the instructions that its kernels use here, such as `stemma 0.1.0 avx512`.
    package static var current: String { "stemma \(stemmaVersion) \(KernelLevel.name)" }
}
