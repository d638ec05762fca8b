/// Writes a text on, token by token.
package struct TextGeneration {
    package var model: Model
    package var tokenizer: Tokenizer
    package var maximumTokens = 128
    /// Tokens that end the text; none to write on regardless.
    package var endIDs: Set<Int> = []
    /// Texts that end it; they are not part of what is given.
    package var stopStrings: [String] = []
    package var cache = Cache.Precision.f32

    package init(model: Model, tokenizer: Tokenizer) {
        self.model = model
        self.tokenizer = tokenizer
    }

    package enum StopReason: String, Sendable {
        /// The model wrote one of the tokens that end a text; it is the last of the new ids, and not in the text.
        case endOfText = "eos"
        case stopString = "stop"
        case length
        case interrupted
    }

    package struct Result: Sendable {
        package var newIDs: [Int] = []
        /// The new ids as text, with special tokens shown.
        package var text = ""
        package var stopReason = StopReason.length
        package var promptTokens = 0
        package var prefillSeconds = 0.0
        package var decodeSeconds = 0.0

        package var prefillTokensPerSecond: Double? { rate(promptTokens, prefillSeconds) }
        /// Without the first new token, which comes out of the prompt's run.
        package var decodeTokensPerSecond: Double? { rate(newIDs.count - 1, decodeSeconds) }

        private func rate(_ tokens: Int, _ seconds: Double) -> Double? {
            tokens > 0 && seconds > 0 ? Double(tokens) / seconds : nil
        }
    }

    /// - Parameters:
    ///   - prompt: at least one id.
    ///   - cancellation: ends the text where it is.
    ///   - choose: gives the next id, from the logits and from all ids so far; the most likely one where it is left out.
    ///   - write: is given the text as it grows.
    /// - Throws: where the prompt is empty or not of the vocabulary, and what `choose` and `write` throw.
    package func run(
        _ prompt: [Int], cancellation: Cancellation? = nil,
        choose: ((_ logits: Span<Float>, _ ids: [Int]) throws -> Int)? = nil,
        write: (String) throws -> Void = { _ in }
    ) throws -> Result {
        guard !prompt.isEmpty else { throw InferenceError("the prompt", "has no tokens") }
        var result = Result()
        result.promptTokens = prompt.count
        guard maximumTokens > 0 else { return result }
        let (capacity, overflow) = prompt.count.addingReportingOverflow(maximumTokens)
        guard !overflow else { throw InferenceError("the number of tokens", "is too large") }

        let cache = model.makeCache(capacity: capacity, precision: cache)
        var ids = prompt
        ids.reserveCapacity(capacity)
        var decoder = tokenizer.makeStreamingDecoder(skipSpecialTokens: false)
        var stops = StopStrings(stopStrings)
        func show(_ text: String) throws {
            guard !text.isEmpty else { return }
            result.text += text
            try write(text)
        }

        do {
            var unread = try prompt.map(tokenID)
            let clock = ContinuousClock()
            var start = clock.now
            while true {
                var next = 0
                try model.run(unread, cache, cancellation: cancellation) { _, logits in
                    next = try choose?(logits, ids) ?? Int(model.mostLikely(logits))
                }
                if result.newIDs.isEmpty {
                    result.prefillSeconds = (clock.now - start) / .seconds(1)
                    start = clock.now
                } else {
                    result.decodeSeconds = (clock.now - start) / .seconds(1)
                }
                ids.append(next)
                result.newIDs.append(next)
                if endIDs.contains(next) {
                    result.stopReason = .endOfText
                    break
                }
                let (text, isOver) = stops.append(decoder.append(next))
                try show(text)
                if isOver {
                    result.stopReason = .stopString
                    return result
                }
                if result.newIDs.count == maximumTokens { break }
                unread.removeAll(keepingCapacity: true)
                unread.append(try tokenID(next))
            }
        } catch is CancellationError {
            result.stopReason = .interrupted
        }
        try show(stops.append(decoder.finish()).text)
        try show(stops.finish())
        return result
    }

    private func tokenID(_ id: Int) throws(InferenceError) -> Int32 {
        guard let token = Int32(exactly: id) else {
            throw InferenceError("tokens", "id \(id) is not in the vocabulary")
        }
        return token
    }
}
