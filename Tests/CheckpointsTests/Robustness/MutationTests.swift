import Checkpoints
import Foundation
import TestSupport
import Testing

/// Files with bytes changed, cut, doubled or exchanged must be read or refused, never trap. The seeds are fixed.
struct MutationTests {
    struct Case: CustomTestStringConvertible {
        var target: FuzzTarget
        var file: [UInt8]
        /// How many of a thousand mutations are refused at least.
        var refused: Int
        var testDescription: String { "\(target.rawValue), \(file.count) bytes" }
    }

    @Test(arguments: cases)
    func `a changed file is read or refused`(_ tested: Case) {
        var generator = SplitMix64(state: UInt64(tested.file.count))
        var refused = 0
        for _ in 0..<1000 {
            let input = Self.mutate(tested.file, with: &generator)
            if !tested.target.run(input) { refused += 1 }
        }
        #expect(refused >= tested.refused)
    }

    @Test(arguments: cases)
    func `the file itself is read`(_ tested: Case) {
        #expect(tested.target.run(tested.file))
    }

    private static func mutate(_ original: [UInt8], with generator: inout SplitMix64) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, place + Int.random(in: 1...16, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 2: bytes.removeSubrange(place..<end)
            case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 4: bytes.removeSubrange(place...)
            default: for index in place..<end { bytes[index] = [0, 0x7F, 0xFF][index % 3] }
            }
        }
        return bytes
    }
}

extension MutationTests {
    static let cases: [Case] = {
        var weights = SafetensorsWriter()
        weights.members.append(("__metadata__", #"{"format":"pt"}"#))
        weights.add("a.weight", [2, 2], [1, 2, 3, 4])
        weights.add("b.weight", "BF16", [3], Data(count: 6))
        var blocks = GGUFTests.llama()
        blocks.tensors += BlockFixtures.blocks.map { block in
            .init(
                block.type.rawValue, [block.type.block.elements],
                type: BlockDecodingTests.codes[block.type] ?? 0,
                bytes: Data(base64Encoded: block.bytes) ?? Data())
        }
        let pickles = PickleTests.pickles.indices.map {
            Case(target: .pickle, file: [UInt8](PickleTests.data($0)), refused: 100)
        }
        return [
            Case(target: .safetensors, file: [UInt8](weights.file), refused: 500),
            Case(target: .gguf, file: [UInt8](GGUFTests.llama().file), refused: 500),
            Case(target: .gguf, file: [UInt8](blocks.file), refused: 300),
            Case(target: .pickle, file: [UInt8](PickleTests.archive()), refused: 100),
        ] + pickles + texts.map { Case(target: $0, file: Array($1.utf8), refused: $2) }
    }()

    private static let texts: [(FuzzTarget, String, Int)] = [
        (
            .config,
            #"""
            {"model_type": "llama", "hidden_size": 4, "intermediate_size": 8, "vocab_size": 3,
            "num_hidden_layers": 1, "num_attention_heads": 2, "rms_norm_eps": 1e-06,
            "rope_scaling": {"rope_type": "linear", "factor": 2.0},
            "layer_types": ["full_attention"], "eos_token_id": [1, 2],
            "quantization_config": {"bits": 4, "quant_method": "x"}}
            """#, 300
        ),
        (
            .index,
            #"{"metadata": {"total_size": 8}, "weight_map": {"a": "x.safetensors", "b": "y/z"}}"#,
            300
        ),
        (
            .adapter,
            #"""
            {"peft_type": "LORA", "r": 2, "lora_alpha": 8, "target_modules": "(a|b)+.[^c]{2,3}$",
            "rank_pattern": {"layers\\.[0-3]\\..*": 4}, "use_rslora": true, "bias": "none"}
            """#, 300
        ),
    ]
}

/// Small, seeded, the same on every platform.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}

/// What the targets call; in `Fuzzing/` the same name ends the run.
func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { Issue.record(Comment(rawValue: message())) }
}
