/// When generation ends, as far as the ids tell.
package struct StopRule: Sendable {
    /// Why it ended. The raw value is what JSON says.
    package enum Reason: String, Sendable {
        /// The model said so with an end token.
        case endOfSequence = "eos"
        case maximumTokens = "length"
        case stopString = "stop"
        case cancelled
    }

    /// Tokens that end a text; empty to go on in spite of them.
    package var endTokens: Set<Int>
    /// How many tokens may be generated.
    package var maximumTokens: Int

    package init(endTokens: Set<Int>, maximumTokens: Int) {
        self.endTokens = endTokens
        self.maximumTokens = maximumTokens
    }

    /// Why generation ends after `id`, the `count`th new token; `nil` to go on.
    package func reason(after id: Int, count: Int) -> Reason? {
        if endTokens.contains(id) { return .endOfSequence }
        return count >= maximumTokens ? .maximumTokens : nil
    }
}
