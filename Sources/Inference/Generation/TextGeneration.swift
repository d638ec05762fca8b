/// Writes a text on, token by token.
package struct TextGeneration {
    package var model: Model
    package var tokenizer: Tokenizer
    package var sampling = SamplingOptions.greedy
    package var rule = StopRule(endTokens: [], maximumTokens: 128)
    /// Texts that end it; they are not part of what is given.
    package var stopStrings: [String] = []
    package var cache = Cache.Precision.f32

    package init(model: Model, tokenizer: Tokenizer) {
        self.model = model
        self.tokenizer = tokenizer
    }

    package struct Result: Sendable {
        /// A token that ended the text is the last of them.
        package var newIDs: [Int] = []
        /// The new ids as text, with special tokens shown, but for the one that ended it.
        package var text = ""
        package var stopReason = StopRule.Reason.maximumTokens
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
    ///   - write: is given the text as it grows.
    /// - Throws: where the prompt is empty or not of the vocabulary, an option is out of its range, and what `write` throws.
    package func run(
        _ prompt: [Int], cancellation: Cancellation? = nil,
        write: (String) throws -> Void = { _ in }
    ) throws -> Result {
        guard !prompt.isEmpty else { throw InferenceError("the prompt", "has no tokens") }
        var sampler = try Sampler(sampling)
        var result = Result()
        result.promptTokens = prompt.count
        guard rule.maximumTokens > 0 else { return result }
        let (capacity, overflow) = prompt.count.addingReportingOverflow(rule.maximumTokens)
        guard !overflow else { throw InferenceError("the number of tokens", "is too large") }

        try model.checkMemory(forCapacity: capacity, precision: cache)
        let cache = model.makeCache(capacity: capacity, precision: cache)
        var ids = prompt
        var unread = try prompt.map(tokenID)
        var decoder = tokenizer.makeStreamingDecoder(skipSpecialTokens: false)
        var stops = StopStrings(stopStrings)
        func show(_ text: String) throws {
            guard !text.isEmpty else { return }
            result.text += text
            try write(text)
        }

        do {
            let clock = ContinuousClock()
            var start = clock.now
            while true {
                var next = 0
                try model.run(unread, cache, cancellation: cancellation) { _, logits in
                    next = sampler.next(logits, history: ids)
                }
                if result.newIDs.isEmpty {
                    result.prefillSeconds = (clock.now - start) / .seconds(1)
                    start = clock.now
                } else {
                    result.decodeSeconds = (clock.now - start) / .seconds(1)
                }
                ids.append(next)
                result.newIDs.append(next)
                let reason = rule.reason(after: next, count: result.newIDs.count)
                if reason != .endOfSequence { try show(stops.append(decoder.append(next))) }
                if let reason = stops.isStopped ? .stopString : reason {
                    result.stopReason = reason
                    break
                }
                unread.removeAll(keepingCapacity: true)
                unread.append(try tokenID(next))
            }
        } catch is CancellationError {
            result.stopReason = .cancelled
        }
        try show(stops.append(decoder.finish()))
        try show(stops.finish())
        if !stops.isStopped {
            // What was written could not look ahead: broken bytes and spaces to clean up come out otherwise there.
            let isEnded = result.stopReason == .endOfSequence
            result.text = tokenizer.decode(Array(result.newIDs.dropLast(isEnded ? 1 : 0)))
        }
        return result
    }

    private func tokenID(_ id: Int) throws(InferenceError) -> Int32 {
        guard let token = Int32(exactly: id) else {
            throw InferenceError("tokens", "id \(id) is not in the vocabulary")
        }
        return token
    }
}
