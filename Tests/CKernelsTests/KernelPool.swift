import CKernels
import Testing

/// A level that this machine can run, as an argument of tests.
struct Level: CustomTestStringConvertible, Sendable {
    let value: stemma_level

    var testDescription: String {
        // Safety: the name is a constant of the library.
        unsafe String(cString: stemma_kernels_level_name(value))
    }

    static let portable = Level(value: STEMMA_LEVEL_PORTABLE)

    /// The portable one first.
    static let available = (0..<UInt32(STEMMA_LEVEL_COUNT)).map { Level(value: stemma_level($0)) }
        .filter { stemma_kernels_level_available($0.value) }
}

/// A pool of threads for one test.
@safe
final class KernelPool {
    let pointer: OpaquePointer

    /// - Parameter level: nil for the best that this machine has.
    init(threads: Int, level: Level? = nil) {
        guard let pointer = unsafe stemma_pool_create(threads) else {
            preconditionFailure("no memory or no threads")
        }
        unsafe self.pointer = pointer
        if let level {
            precondition(unsafe stemma_pool_set_level(pointer, level.value), "level not available")
        }
    }

    var level: stemma_level { unsafe stemma_pool_level(pointer) }

    func setLevel(_ level: stemma_level) -> Bool { unsafe stemma_pool_set_level(pointer, level) }

    /// The pointer is valid within `body`: a pool lives as long as a method of it runs.
    func run<Result>(_ body: (OpaquePointer) -> Result) -> Result { unsafe body(pointer) }

    deinit { unsafe stemma_pool_destroy(pointer) }
}
