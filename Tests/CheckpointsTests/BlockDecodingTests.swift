import Checkpoints
import Foundation
import TestSupport
import Testing

struct BlockDecodingTests {
    /// ggml's numbers of the block types.
    static let codes: [ElementType: UInt32] = [
        .q4_0: 2, .q4_1: 3, .q5_0: 6, .q5_1: 7, .q8_0: 8, .q4_K: 12, .q5_K: 13, .q6_K: 14,
    ]

    @Test(arguments: BlockFixtures.blocks.indices)
    func `a block gives the values of the reference`(index: Int) throws {
        let block = BlockFixtures.blocks[index]
        let bytes = try #require(Data(base64Encoded: block.bytes))
        let expected = try #require(Data(base64Encoded: block.values))
        let count = expected.count / 4
        var writer = GGUFWriter()
        writer.metadata = [("general.architecture", .string("llama"))]
        // Twice the block, so that the second one's place is right as well.
        let code = try #require(Self.codes[block.type])
        writer.tensors = [.init("x", [2, count], type: code, bytes: bytes + bytes)]
        let folder = try TemporaryFolder()
        try folder.write(writer.file, to: "x.gguf")
        let weights = try Weights(folder: folder.url.path)
        let tensor = try #require(weights.tensor(named: "x"))
        #expect(tensor.info.type == block.type)
        let values = try tensor.floats()
        #expect(values.count == 2 * count)
        let patterns = (0..<count).map { element -> UInt32 in
            let bytes = expected[(4 * element)..<(4 * element + 4)]
            return bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        for (place, value) in values.enumerated() {
            let wanted = Float(bitPattern: patterns[place % count])
            // One rounding step: the reference multiplies in another order.
            #expect(abs(value - wanted) <= abs(wanted).ulp + 1e-9)
        }
    }

    @Test func `every block type has a fixture`() {
        let tested = Set(BlockFixtures.blocks.map(\.type))
        #expect(tested == Set(ElementType.allCases.filter(\.isQuantized)))
    }

    @Test(arguments: [
        (0x3C00, 1.0), (0xC000, -2.0), (0x0001, 0x1p-24), (0x8000, -0.0), (0x7BFF, 65504),
        (0x03FF, 1023 * 0x1p-24), (0x7C00, .infinity), (0x0400, 0x1p-14),
    ])
    func `half precision widens exactly`(bits: UInt16, value: Float) {
        #expect(widenedHalf(bits).bitPattern == value.bitPattern)
    }
}
