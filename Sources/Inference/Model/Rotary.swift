import Foundation

/// Rotary position embedding: the angle by which a pair of elements turns from one position to the next.
///
/// Source: arXiv:2104.09864; the scalings as in the `rope_scaling` of Llama 3.1 and of `transformers`, YaRN as in
/// arXiv:2309.00071.
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
        case yarn(YaRN)
        /// The frequency of each pair divided by a factor of its own, as GGUF files store a scaling.
        case divided([Float])
    }

    /// Pairs that turn less than `slowTurns` times in the original context are divided by the factor, those that turn more
    /// than `fastTurns` times kept, those between in proportion to their place; all are lengthened by `magnitude`.
    package struct YaRN: Equatable, Sendable {
        package var factor: Double
        package var originalContext: Double
        package var fastTurns = 32.0
        package var slowTurns = 1.0
        /// Whether the first and the last of the pairs between are whole pairs.
        package var truncates = true
        package var magnitude: Double

        /// The magnitude that the paper recommends for a factor.
        package static func magnitude(factor: Double, weight: Double = 1) -> Double {
            factor > 1 ? 0.1 * weight * log(factor) + 1 : 1
        }
    }

    /// What cosines and sines are multiplied by.
    package var magnitude: Double {
        if case .yarn(let yarn) = scaling { yarn.magnitude } else { 1 }
    }

    /// The angle of a step, in radians, for each of the `headSize / 2` pairs.
    package func frequencies(headSize: Int) -> [Float] {
        (0..<headSize / 2).map { pair in
            let plain = 1 / pow(base, Double(2 * pair) / Double(headSize))
            switch scaling {
            case .none: return Float(plain)
            case .linear(let factor): return Float(plain / factor)
            case .llama3(let factor, let low, let high, let context):
                let turns = context * plain / (2 * .pi)
                let share = min(max((turns - low) / (high - low), 0), 1)
                return Float((1 - share) * plain / factor + share * plain)
            case .yarn(let yarn):
                let share = share(ofDivided: pair, yarn, headSize: headSize)
                return Float(share * plain / yarn.factor + (1 - share) * plain)
            case .divided(let factors):
                return factors.indices.contains(pair) ? Float(plain) / factors[pair] : Float(plain)
            }
        }
    }

    /// How much of a pair is divided, from 0 to 1.
    private func share(ofDivided pair: Int, _ yarn: YaRN, headSize: Int) -> Double {
        // The pair, as a fraction, that turns so many times in the original context.
        func place(_ turns: Double) -> Double {
            Double(headSize) * log(yarn.originalContext / (turns * 2 * .pi)) / (2 * log(base))
        }
        var (first, last) = (place(yarn.fastTurns), place(yarn.slowTurns))
        if yarn.truncates { (first, last) = (first.rounded(.down), last.rounded(.up)) }
        (first, last) = (max(first, 0), min(last, Double(headSize - 1)))
        if first == last { last += 0.001 }
        return min(max((Double(pair) - first) / (last - first), 0), 1)
    }
}
