/// The exponential function from additions and multiplications alone, so that a draw is the same on every machine; what
/// C libraries give differs in the last bit.
enum Exponential {
    /// e^x for x ≤ 0, within 1e-15 of it; zero where that would be subnormal.
    ///
    /// e^x = 2^n · e^r with |r| ≤ ln 2 / 2, and e^r by its Taylor series: the first term left out is below 1e-16.
    static func ofNonPositive(_ x: Double) -> Double {
        guard x > -708 else { return 0 }
        let power = (x * 1.4426950408889634).rounded()
        // ln 2 in two parts: the product with the first is exact.
        let r = x - power * 6.93147180369123816490e-01 - power * 1.90821492927058770002e-10
        var sum = 1.0
        for divisor in stride(from: 13.0, to: 0, by: -1) { sum = 1 + sum * r / divisor }
        let exponent = UInt64(bitPattern: Int64(power) + 1023)
        return sum * Double(bitPattern: exponent << 52)
    }
}
