/// PCG-XSH-RR with 64 bits of state and 32 of output: small, and the same on every machine.
///
/// Source: M. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number
/// Generation", and her minimal C implementation, whose first numbers the tests hold.
struct PermutedCongruentialGenerator: Sendable {
    private var state: UInt64 = 0
    private let increment: UInt64

    init(seed: UInt64, stream: UInt64 = 54) {
        increment = stream << 1 | 1
        _ = next()
        state &+= seed
        _ = next()
    }

    mutating func next() -> UInt32 {
        let old = state
        state = old &* 6_364_136_223_846_793_005 &+ increment
        let shifted = UInt32(truncatingIfNeeded: ((old >> 18) ^ old) >> 27)
        let rotation = UInt32(truncatingIfNeeded: old >> 59)
        return shifted >> rotation | shifted << ((0 &- rotation) & 31)
    }

    /// A number in 0..<1 with 53 random bits.
    mutating func nextUnit() -> Double {
        let high = UInt64(next()) << 21
        let low = UInt64(next()) >> 11
        return Double(high | low) * 0x1p-53
    }
}
