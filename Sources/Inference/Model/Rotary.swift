import Foundation

/// Rotary position embedding: the angle by which a pair of elements turns from one position to the next.
///
/// Source: arXiv:2104.09864; the scalings as in the `rope_scaling` of Llama 3.1 and of `transformers`.
package struct Rotary: Equatable, Sendable {
    package var base: Double
    package var scaling: Scaling = .none

    package enum Scaling: Equatable, Sendable {
        case none
        /// Positions divided by a factor.
        case linear(factor: Double)
        /// Slow pairs divided by the factor, quick ones kept, those between in proportion.
        case llama3(
            factor: Double, lowFrequency: Double, highFrequency: Double, originalContext: Double)
        /// The frequency of each pair divided by a factor of its own, as GGUF files store a scaling.
        case divided([Float])
    }

    /// The angle of a step, in radians, for each of the `headSize / 2` pairs.
    package func frequencies(headSize: Int) -> [Float] {
        (0..<headSize / 2).map { pair in
            let plain = 1 / pow(base, Double(2 * pair) / Double(headSize))
            if case .divided(let factors) = scaling, factors.indices.contains(pair) {
                return Float(plain) / factors[pair]
            }
            return Float(scaled(plain))
        }
    }

    private func scaled(_ frequency: Double) -> Double {
        switch scaling {
        case .none, .divided: return frequency
        case .linear(let factor): return frequency / factor
        case .llama3(let factor, let low, let high, let context):
            let turns = context * frequency / (2 * .pi)
            if turns < low { return frequency / factor }
            if turns > high { return frequency }
            let share = (turns - low) / (high - low)
            return (1 - share) * frequency / factor + share * frequency
        }
    }
}
