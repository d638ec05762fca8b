/// What a weights format stores otherwise than Hugging Face's layout does. The bytes are mapped, so the engine takes account of it.
package struct WeightConventions: Sendable, Equatable {
    /// How the rows of a head in the query and key projections pair up for the rotary embedding.
    package enum RotaryPairs: Sendable {
        /// Row i turns with row i + half: transformers' layout.
        case halves
        /// Row 2i turns with row 2i + 1: llama.cpp's for Llama and Mistral, whose converter reorders the rows so.
        case interleaved
    }

    package var rotaryPairs: RotaryPairs
    /// Whether norm weights are stored with the one that Gemma adds to them, as llama.cpp's converter does.
    package var normsIncludeOne: Bool

    package init(rotaryPairs: RotaryPairs = .halves, normsIncludeOne: Bool = false) {
        self.rotaryPairs = rotaryPairs
        self.normsIncludeOne = normsIncludeOne
    }
}

extension WeightConventions {
    /// - Parameter architecture: GGUF's `general.architecture`.
    init(gguf architecture: String) {
        self.init(
            rotaryPairs: ["llama", "mistral"].contains(architecture) ? .interleaved : .halves,
            normsIncludeOne: architecture.hasPrefix("gemma"))
    }
}
