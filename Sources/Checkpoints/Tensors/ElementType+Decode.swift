extension ElementType {
    /// Appends the values of one element or block: the plain reading of each format, which faster kernels are held to.
    ///
    /// Source: the block structures of ggml (`block_q4_0` and so on); a block's first half of quants lies in the low four bits.
    @unsafe func decode(_ block: BlockBytes, into values: inout [Float]) {
        switch self {
        case .f32: values.append(Float(bitPattern: unsafe block.integer(at: 0, as: UInt32.self)))
        case .f16: values.append(unsafe block.half(at: 0))
        case .bf16: values.append(widenedBFloat(unsafe block.integer(at: 0, as: UInt16.self)))
        case .q8_0:
            let scale = unsafe block.half(at: 0)
            for index in 0..<32 {
                values.append(scale * Float(Int8(bitPattern: unsafe block[2 + index])))
            }
        case .q4_0: unsafe block.decodeNibbles(quants: 2, fifth: nil, offset: -8, into: &values)
        case .q4_1: unsafe block.decodeNibbles(quants: 4, fifth: nil, offset: nil, into: &values)
        case .q5_0: unsafe block.decodeNibbles(quants: 6, fifth: 2, offset: -16, into: &values)
        case .q5_1: unsafe block.decodeNibbles(quants: 8, fifth: 4, offset: nil, into: &values)
        case .q4_K: unsafe block.decodeSuperBlock(quants: 16, fifth: nil, into: &values)
        case .q5_K: unsafe block.decodeSuperBlock(quants: 48, fifth: 16, into: &values)
        case .q6_K: unsafe block.decodeSixBits(into: &values)
        default: preconditionFailure("\(rawValue) has no floating-point values")
        }
    }
}

extension BlockBytes {
    /// 32 values of four or five bits: `scale * (quant + offset)`, or `scale * quant + minimum` where there is no offset.
    ///
    /// - Parameters:
    ///   - quants: where the 16 bytes of low bits start.
    ///   - fifth: where the 32 fifth bits start, one a value.
    @unsafe fileprivate func decodeNibbles(
        quants: Int, fifth: Int?, offset: Float?, into values: inout [Float]
    ) {
        let scale = unsafe half(at: 0)
        let minimum = unsafe offset == nil ? half(at: 2) : 0
        let high = fifth.map { unsafe integer(at: $0, as: UInt32.self) } ?? 0
        for index in 0..<32 {
            let byte = unsafe self[quants + index % 16]
            let low = UInt32(index < 16 ? byte & 0xF : byte >> 4)
            let quant = Float(low | (high >> UInt32(index) & 1) << 4)
            values.append(scale * (quant + (offset ?? 0)) + minimum)
        }
    }

    /// 256 values in eight groups of 32: `scale * six-bit scale * quant - minimum * six-bit minimum`.
    @unsafe fileprivate func decodeSuperBlock(
        quants: Int, fifth: Int?, into values: inout [Float]
    ) {
        let scale = unsafe half(at: 0)
        let minimum = unsafe half(at: 2)
        for group in 0..<8 {
            let (groupScale, groupMinimum) = unsafe sixBitScales(group: group)
            let step = scale * Float(groupScale)
            let floor = minimum * Float(groupMinimum)
            for index in 0..<32 {
                // Two groups share 32 bytes: the even one has the low four bits.
                let byte = unsafe self[quants + group / 2 * 32 + index]
                let low = group.isMultiple(of: 2) ? byte & 0xF : byte >> 4
                let high = fifth.map { unsafe self[$0 + index] >> UInt8(group) & 1 } ?? 0
                values.append(step * Float(low | high << 4) - floor)
            }
        }
    }

    /// The scale and the minimum of a group, from the 12 bytes after the two half-precision ones.
    ///
    /// The first four groups have the low six bits of bytes 0 to 3 (scale) and 4 to 7 (minimum); the others four bits of bytes 8 to 11
    /// and the two that were left over.
    @unsafe private func sixBitScales(group: Int) -> (scale: UInt8, minimum: UInt8) {
        let base = 4
        guard group >= 4 else {
            return (unsafe self[base + group] & 63, unsafe self[base + 4 + group] & 63)
        }
        let low = unsafe self[base + 4 + group]
        return (
            unsafe low & 0xF | (self[base + group - 4] >> 6) << 4,
            unsafe low >> 4 | (self[base + group] >> 6) << 4
        )
    }

    /// 256 values of six bits less 32, in two halves of 128: the low four bits at 0, the high two at 128, scales at 192.
    @unsafe fileprivate func decodeSixBits(into values: inout [Float]) {
        let scale = unsafe half(at: 208)
        for index in 0..<256 {
            let (half, within) = (index / 128, index % 128)
            let (row, column) = (within / 32, within % 32)
            let lowByte = unsafe self[half * 64 + row % 2 * 32 + column]
            let low = row < 2 ? lowByte & 0xF : lowByte >> 4
            let high = unsafe self[128 + half * 32 + column] >> UInt8(2 * row) & 3
            let group = Int8(bitPattern: unsafe self[192 + index / 16])
            values.append(scale * Float(group) * (Float(low | high << 4) - 32))
        }
    }
}
