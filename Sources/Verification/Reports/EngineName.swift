internal import Cards

/// What ran, as reports name it.
package enum EngineName {
    /// The program, its version and the instructions that its kernels use here.
    package static var current: String { "stemma \(stemmaVersion)" }
}
