import CKernels
import Testing

struct StatisticsTests {
    private let pools = Level.available.map { KernelPool(threads: 2, level: $0) }

    private func statistics(_ elements: Elements, _ pool: KernelPool) -> stemma_statistics {
        unsafe elements.withUnsafePointer {
            unsafe stemma_statistics_of(pool.pointer, $0, elements.format, elements.values.count)
        }
    }

    private func expect(_ elements: Elements, sourceLocation: SourceLocation = #_sourceLocation) {
        let values = elements.values
        let finite = values.filter(\.isFinite).map(Double.init)
        let squares = finite.reduce(0) { $0 + $1 * $1 }
        for pool in pools {
            let found = statistics(elements, pool)
            let same =
                found.count == values.count && found.nans == values.count(where: \.isNaN)
                && found.infinities == values.count(where: \.isInfinite)
                && found.zeros == finite.count(where: \.isZero)
                && found.minimum == finite.min() ?? .infinity
                && found.maximum == finite.max() ?? -.infinity
                && abs(found.sum_of_squares - squares) <= 1e-5 * squares
            #expect(same, "\(found) of \(values.count)", sourceLocation: sourceLocation)
        }
    }

    private static let formats = Elements.formats + [STEMMA_F64]

    @Test(arguments: formats.indices)
    func `every short length is counted`(format: Int) {
        var random = SplitMix64(seed: 1)
        for count in 0...140 {
            expect(Elements(random.floats(count), format: Self.formats[format]))
        }
    }

    @Test(arguments: formats.indices)
    func `each special value is found wherever it stands`(format: Int) {
        var random = SplitMix64(seed: 2)
        let numbers = random.floats(200)
        for place in 0..<200 {
            for special: Float in [.nan, .infinity, -.infinity, 0, 60000, -60000] {
                var numbers = numbers
                numbers[place] = special
                expect(Elements(numbers, format: Self.formats[format]))
            }
        }
    }

    @Test func `many elements are counted in blocks and on several threads`() {
        var random = SplitMix64(seed: 3)
        var numbers = random.floats(200_001)
        for index in stride(from: 0, to: numbers.count, by: 1001) { numbers[index] = 0 }
        expect(Elements(numbers, format: STEMMA_BF16))
        numbers[70_000] = .nan
        numbers[150_000] = -.infinity
        expect(Elements(numbers, format: STEMMA_F16))
    }

    @Test func `squares beyond the range of float32 are summed`() {
        for number: Float in [1e30, -3e38, 1e-20, 1e-30, .leastNonzeroMagnitude] {
            expect(Elements([Float](repeating: number, count: 5000), format: STEMMA_F32))
        }
    }

    @Test func `a tensor of one value is told from others`() {
        for pool in pools {
            for count in [1, 2, 65, 70_000, 131_073] {
                for format in Self.formats {
                    var numbers = [Float](repeating: 0.5, count: count)
                    #expect(statistics(Elements(numbers, format: format), pool).constant)
                    numbers[count - 1] = 0.25
                    let same = statistics(Elements(numbers, format: format), pool).constant
                    #expect(same == (count == 1))
                }
            }
            #expect(!statistics(Elements([], format: STEMMA_F32), pool).constant)
        }
    }
}
