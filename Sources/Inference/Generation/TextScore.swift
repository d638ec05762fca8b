/// What a model makes of a text: for every token the logits that follow it, summed up.
package struct TextScore: Sendable {
    package struct Position: Sendable {
        package var logSumExp: Double
        /// The largest logits, the largest first.
        package var top: [Candidate]
    }

    package struct Candidate: Sendable, Equatable {
        package var id: Int32
        package var logit: Float
    }

    /// One a token.
    package var positions: [Position] = []
    /// The logits that follow the last token, `[vocabulary]`.
    package var lastLogits: [Float] = []
    package var likelihood = Likelihood()
}

/// How probable a model finds a text, from its second token on.
package struct Likelihood: Sendable, Equatable {
    /// Tokens that were scored.
    package var tokens = 0
    /// The sum of their -ln p.
    package var sum = 0.0

    /// `nil` where no token was scored.
    package var meanNLL: Double? { tokens > 0 ? sum / Double(tokens) : nil }

    mutating func add(_ negativeLogLikelihood: Double) {
        tokens += 1
        sum += negativeLogLikelihood
    }
}

extension Model {
    /// Runs a text, and keeps the logits' summary at every position.
    ///
    /// - Parameter top: how many of the largest logits are kept.
    package func score(
        _ ids: [Int32], top: Int = 5, cache precision: Cache.Precision = .f32,
        cancellation: Cancellation? = nil
    ) throws -> TextScore {
        var score = TextScore()
        guard !ids.isEmpty else { return score }
        let cache = makeCache(capacity: ids.count, precision: precision)
        try run(ids, cache, wanted: .all, cancellation: cancellation) { position, logits in
            let sum = logSumExp(logits)
            score.positions.append(.init(logSumExp: sum, top: Self.largest(top, of: logits)))
            if position + 1 < ids.count {
                score.likelihood.add(sum - Double(logits[Int(ids[position + 1])]))
            } else {
                score.lastLogits = logits.indices.map { logits[$0] }
            }
        }
        return score
    }

    /// Scores a text of any length.
    ///
    /// What is longer than the model's context is cut into pieces of that length, each of which starts with the last token of
    /// the one before, so that every token but the first is scored once.
    package func likelihood(
        of ids: [Int32], cache precision: Cache.Precision = .f32,
        cancellation: Cancellation? = nil
    ) throws -> Likelihood {
        var likelihood = Likelihood()
        let length = min(ids.count, max(2, architecture.contextLength))
        guard length > 1 else { return likelihood }
        let cache = makeCache(capacity: length, precision: precision)
        for start in stride(from: 0, to: ids.count - 1, by: length - 1) {
            let piece = Array(ids[start..<min(ids.count, start + length)])
            cache.removeAll()
            try run(piece, cache, wanted: .all, cancellation: cancellation) { position, logits in
                guard position + 1 < piece.count else { return }
                likelihood.add(logSumExp(logits) - Double(logits[Int(piece[position + 1])]))
            }
        }
        return likelihood
    }

    /// The largest logits, the largest first; of equals the lowest id.
    private static func largest(_ count: Int, of logits: Span<Float>) -> [TextScore.Candidate] {
        var found: [TextScore.Candidate] = []
        for index in logits.indices {
            let logit = logits[index]
            if found.count == count, let last = found.last, !(logit > last.logit) { continue }
            let place = found.firstIndex { logit > $0.logit } ?? found.count
            found.insert(.init(id: Int32(index), logit: logit), at: place)
            if found.count > count { found.removeLast() }
        }
        return found
    }
}
