import CKernels
import Testing

struct ConversionTests {
    private let pools = Level.available.map { KernelPool(threads: 2, level: $0) }

    private func widened(_ bits: [UInt16], _ format: stemma_format, _ pool: KernelPool) -> [Float]?
    {
        unsafe bits.withUnsafeBytes { bytes in
            unsafe pool.changed([Float](repeating: 0, count: bits.count)) {
                unsafe stemma_to_f32($0, $1, bytes.baseAddress, format, bits.count)
            }
        }
    }

    private func rounded(_ x: [Float], _ format: stemma_format, _ pool: KernelPool) -> [UInt16] {
        var out = [UInt16](repeating: 0xabcd, count: x.count + 1)
        unsafe x.withUnsafeBufferPointer { x in
            unsafe out.withUnsafeMutableBytes {
                unsafe stemma_from_f32(pool.pointer, $0.baseAddress, x.baseAddress, format, x.count)
            }
        }
        #expect(out.removeLast() == 0xabcd, "written beside the output")
        return out
    }

    @Test func `every half and bfloat16 widens exactly`() {
        let bits = (0...UInt16.max).map { $0 }
        for pool in pools {
            let halves = widened(bits, STEMMA_F16, pool)
            let exactHalves = bits.map { Float(Float16(bitPattern: $0)) }
            // Whether a signalling NaN stays one is the processor's affair.
            let wrong = halves.map { zip($0, exactHalves) }?.first { found, exact in
                found.bitPattern != exact.bitPattern && !(found.isNaN && exact.isNaN)
            }
            #expect(halves != nil && wrong == nil)
            let wide = widened(bits, STEMMA_BF16, pool)
            #expect(wide?.map(\.bitPattern) == bits.map { UInt32($0) << 16 })
        }
    }

    @Test func `rounding goes to the nearest, ties to even`() {
        var random = SplitMix64(seed: 1)
        // Any bits, then numbers in the range of halves, then ties, limits and subnormal ones.
        var x = (0..<20_000).map { _ in
            Float(bitPattern: UInt32.random(in: 0...UInt32.max, using: &random))
        }
        x += random.floats(20_000).map { $0 * 70_000 } + random.floats(5000).map { $0 * 1e-5 }
        x += [0, -0.0, .infinity, -.infinity, 65504, 65519, 65520, 65536, 6e-8, 2.9e-8, 3e-8, 1e-8]
        x += (0..<2048).map { Float(bitPattern: 0x3f80_1000 + $0 << 13) }
        x += (0..<2048).map { Float(bitPattern: 0x3f80_8000 + $0 << 16) }
        for pool in pools {
            let halves = rounded(x, STEMMA_F16, pool)
            let wrong = zip(halves, x).first { half, x in
                x.isNaN ? !Float16(bitPattern: half).isNaN : half != Float16(x).bitPattern
            }
            #expect(wrong == nil)
            let short = rounded(x, STEMMA_BF16, pool)
            let wrongShort = zip(short, x).first { short, x in
                let value = Float(bitPattern: UInt32(short) << 16)
                return x.isNaN ? !value.isNaN : short != Elements.bfloat16(x)
            }
            #expect(wrongShort == nil)
        }
    }

    @Test func `every short length is converted, from any address`() {
        var random = SplitMix64(seed: 2)
        for count in 0...70 {
            for format in Elements.formats + [STEMMA_F64] {
                let elements = Elements(random.floats(count), format: format)
                for pool in pools {
                    let out = unsafe elements.withUnsafePointer { bytes in
                        unsafe pool.changed([Float](repeating: 0, count: count)) {
                            unsafe stemma_to_f32($0, $1, bytes, format, count)
                        }
                    }
                    #expect(out == elements.values)
                }
            }
            let x = random.floats(count)
            for pool in pools {
                #expect(rounded(x, STEMMA_BF16, pool) == x.map(Elements.bfloat16))
                #expect(rounded(x, STEMMA_F16, pool) == x.map { Float16($0).bitPattern })
            }
        }
    }

    @Test func `rows of a table are gathered and scaled`() {
        var random = SplitMix64(seed: 3)
        let (rows, width) = (9, 21)
        let ids: [Int32] = [8, 0, 3, 3]
        for format in Elements.formats {
            let table = Elements(random.floats(rows * width), format: format)
            let exact = ids.flatMap { id in
                table.values[(Int(id) * width)..<((Int(id) + 1) * width)].map { $0 * 4.5 }
            }
            for pool in pools {
                let out = unsafe table.withUnsafePointer { bytes in
                    unsafe ids.withUnsafeBufferPointer { ids in
                        unsafe pool.changed([Float](repeating: 0, count: ids.count * width)) {
                            unsafe stemma_gather(
                                $0, $1, bytes, format, ids.baseAddress, ids.count, width, 4.5)
                        }
                    }
                }
                #expect(out == exact)
            }
        }
    }
}
