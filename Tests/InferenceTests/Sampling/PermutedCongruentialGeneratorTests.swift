import Testing

@testable import Inference

struct PermutedCongruentialGeneratorTests {
    /// The first round of `pcg32-demo` of the minimal C implementation, seeded with 42 and 54.
    @Test func `the first numbers are those of the reference`() {
        var generator = PermutedCongruentialGenerator(seed: 42, stream: 54)
        let numbers = (0..<6).map { _ -> UInt32 in generator.next() }
        #expect(
            numbers == [
                0xa15c_02b7, 0x7b47_f409, 0xba1d_3330, 0x83d2_f293, 0xbfa4_784b, 0xcbed_606e,
            ])
    }

    @Test func `units are within zero and one, and spread`() {
        var generator = PermutedCongruentialGenerator(seed: 1)
        let units = (0..<10_000).map { _ in generator.nextUnit() }
        #expect(units.allSatisfy { (0..<1).contains($0) })
        let mean = units.reduce(0, +) / 10_000
        // The mean's deviation is 0.0029.
        #expect((0.488...0.512).contains(mean))
    }

    @Test(arguments: [
        (0.0, 1.0), (-1.0, 0.36787944117144233), (-0.5, 0.6065306597126334),
        (-10.0, 4.5399929762484854e-05),
        (-100.0, 3.720075976020836e-44), (-700.0, 9.85967654375977e-305), (-1000.0, 0.0),
        (-.infinity, 0.0),
    ])
    func `the exponential is that of the library`(x: Double, expected: Double) {
        let value = Exponential.ofNonPositive(x)
        #expect((value - expected).magnitude <= expected * 1e-14)
    }
}
