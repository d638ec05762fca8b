internal import CKernels

/// The instruction set that the kernels use on this processor.
package enum KernelLevel {
    /// `portable`, `avx2`, `avx512`, `vnni` or `neon`.
    package static var name: String {
        // Safety: the text is a constant of the library.
        unsafe String(cString: stemma_kernels_level_name(stemma_kernels_best_level()))
    }
}
