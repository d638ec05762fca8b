/// Measures how fast a model reads and writes tokens.
///
/// Its prompts are ids drawn by a fixed generator, so no tokenizer is needed, and which ids they are has no bearing on speed.
package struct SpeedTest {
    /// Tokens of a prompt that is read in one go.
    package var prefillTokens = 512
    /// Tokens that are written one by one.
    package var decodeTokens = 64
    /// Tokens that stand before those that are written.
    package var contextTokens = 32
    package var repeats = 5
    package var cache = Cache.Precision.f32

    package init() {}

    package struct Result: Sendable {
        package var prefill: Timing
        package var decode: Timing
    }

    /// The same work, done several times.
    package struct Timing: Sendable {
        package var tokens: Int
        /// Of each repetition, sorted.
        package var seconds: [Double]

        package var median: Double { seconds.isEmpty ? 0 : seconds[seconds.count / 2] }

        /// Tokens a second; the slowest, median and fastest repetition.
        package var rates: (lowest: Double, median: Double, highest: Double) {
            (rate(seconds.last), rate(median), rate(seconds.first))
        }

        private func rate(_ seconds: Double?) -> Double {
            guard let seconds, seconds > 0 else { return 0 }
            return Double(tokens) / seconds
        }
    }

    /// - Throws: what the model throws, `CancellationError` among it.
    package func run(_ model: Model, cancellation: Cancellation? = nil) throws -> Result {
        var result = Result(
            prefill: Timing(tokens: prefillTokens, seconds: []),
            decode: Timing(tokens: decodeTokens, seconds: []))
        let capacity = max(prefillTokens, contextTokens + decodeTokens, 32)
        let cache = model.makeCache(capacity: capacity, precision: cache)
        let ids = Self.ids(count: capacity, vocabulary: model.architecture.vocabularySize)
        let prompt = Array(ids.prefix(prefillTokens))
        let start = Array(ids.prefix(contextTokens))
        // One pass that does not count: it maps the pages of the weights and wakes the threads.
        try model.run(Array(ids.prefix(32)), cache, cancellation: cancellation) { _, _ in }
        for _ in 0..<repeats {
            cache.removeAll()
            result.prefill.seconds.append(
                try seconds { try model.run(prompt, cache, cancellation: cancellation) { _, _ in } }
            )

            cache.removeAll()
            try model.run(start, cache, cancellation: cancellation) { _, _ in }
            result.decode.seconds.append(
                try seconds {
                    for id in ids.suffix(decodeTokens) {
                        try model.run([id], cache, cancellation: cancellation) { _, _ in }
                    }
                })
        }
        result.prefill.seconds.sort()
        result.decode.seconds.sort()
        return result
    }

    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        return try clock.measure(work) / .seconds(1)
    }

    /// Ids by a linear congruential generator, with the constants of Knuth's MMIX.
    static func ids(count: Int, vocabulary: Int) -> [Int32] {
        var state: UInt64 = 1
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int32(truncatingIfNeeded: (state >> 33) % UInt64(vocabulary))
        }
    }
}
