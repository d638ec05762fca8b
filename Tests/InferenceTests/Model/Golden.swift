import Foundation
import TestSupport

/// What the reference library computed for a checkpoint: `golden.json` of the reference set.
///
/// The fixtures were made by `make_checkpoints.py` with transformers 4.57.6 and torch 2.13.0, in
/// float32 on the weights as stored.
struct Golden: Decodable {
    struct Positions: Decodable {
        var logsumexp: [Float]
        var top5_ids: [[Int32]]
        var top5_logits: [[Float]]
    }

    struct Greedy: Decodable {
        var token_ids: [Int32]
        var top1_minus_top2: [Float]
    }

    struct Prompt: Decodable {
        var id: String
        var token_ids: [Int32]
        var positions: Positions
        var last_logits_f32le_base64: String?
        var greedy: Greedy

        var lastLogits: [Float]? { last_logits_f32le_base64.flatMap(floats) }
    }

    struct NegativeLogLikelihood: Decodable {
        var token_ids: [Int32]
        var mean: Double
    }

    struct Quantised: Decodable {
        var prompt: String
        var last_logits_f32le_base64: String
        var logsumexp: [Float]
        var nll_mean: Double

        var lastLogits: [Float] { floats(last_logits_f32le_base64) ?? [] }
    }

    struct QuantisedReference: Decodable {
        var int8_block32_weights: Quantised
        var int4_block32_weights: Quantised
    }

    var prompts: [Prompt]
    /// The trained family has one a held-out file, which names no ids, instead.
    var nll: NegativeLogLikelihood?
    var quantised_reference: QuantisedReference?

    private enum CodingKeys: CodingKey { case prompts, nll, quantised_reference }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        prompts = try fields.decode([Prompt].self, forKey: .prompts)
        nll = try? fields.decode(NegativeLogLikelihood.self, forKey: .nll)
        quantised_reference = try fields.decodeIfPresent(
            QuantisedReference.self, forKey: .quantised_reference)
    }

    init(folder: URL) throws {
        self = try JSONDecoder().decode(
            Golden.self, from: Data(contentsOf: folder.appendingPathComponent("golden.json")))
    }
}

/// Little-endian float32 in base64.
private func floats(_ base64: String) -> [Float]? {
    guard let data = Data(base64Encoded: base64), data.count.isMultiple(of: 4) else { return nil }
    let bytes = [UInt8](data)
    return stride(from: 0, to: bytes.count, by: 4).map { start in
        let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) }
        return Float(bitPattern: bits)
    }
}
