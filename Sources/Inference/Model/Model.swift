package import Checkpoints
internal import Glibc

/// A model that runs: weights, threads and the memory of a forward pass.
///
/// Not `Sendable`: one caller at a time owns it, and brings a `Cache` for each sequence.
package final class Model {
    package let architecture: Architecture
    package let precision: Precision
    package var threads: Int { transformer.kernels.threads }
    private let transformer: Transformer
    private var step = Step()
    private var rows: [Row] = []

    /// A row of the step that logits are wanted of.
    private struct Row {
        var sequence: Int
        var position: Int
        var row: Int
    }

    /// Which rows a run computes logits for.
    package enum Wanted: Sendable {
        /// None: the caches are filled, nothing more.
        case nothing
        /// Those that follow the last token of each sequence.
        case last
        case all
    }

    /// - Parameters:
    ///   - adapter: changes what the checkpoint, its base, computes.
    ///   - batchRows: the most tokens that go through the layers together.
    /// - Throws: where the architecture is not known, tensors do not fit it, or threads are refused.
    package init(
        _ checkpoint: Checkpoint, adapter: Adapter? = nil, precision: Precision = .auto,
        threads: Int,
        batchRows: Int = Transformer.batchRows
    ) throws {
        architecture = try Architecture(checkpoint)
        self.precision = precision
        let kernels = try Kernels(threads: threads, widensBlocks: precision == .f32)
        let loader = WeightLoader(
            architecture: architecture, checkpoint: checkpoint,
            adapter: try adapter.map {
                try AdapterLoader($0, base: checkpoint, batchRows: batchRows)
            },
            precision: precision, kernels: kernels)
        transformer = Transformer(
            architecture: architecture, weights: try loader.load(), kernels: kernels,
            scratch: Scratch(architecture, rows: batchRows))
    }

    /// Refuses the cache of a sequence that this machine has no memory for.
    package func checkMemory(
        forCapacity capacity: Int, precision: Cache.Precision
    ) throws(InferenceError) {
        let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        let needed = Cache.byteCount(architecture, capacity: capacity, precision: precision)
        guard let needed, needed <= memory else {
            throw InferenceError(
                "the context",
                "keys and values of \(capacity) tokens do not fit into the machine's memory of "
                    + "\(memory >> 20) MiB")
        }
    }

    /// An empty cache for one sequence of at most `capacity` tokens.
    package func makeCache(capacity: Int, precision: Cache.Precision = .f32) -> Cache {
        Cache(architecture, capacity: capacity, precision: precision)
    }

    /// Runs one sequence further: `tokens` follow what its cache holds.
    ///
    /// - Parameter body: is given the logits that follow the token at `position`, `[vocabulary]`.
    package func run(
        _ tokens: [Int32], _ cache: Cache, wanted: Wanted = .last,
        cancellation: Cancellation? = nil,
        _ body: (_ position: Int, _ logits: Span<Float>) throws -> Void
    ) throws {
        try run([(tokens, cache)], wanted: wanted, cancellation: cancellation) {
            _, position, logits in
            try body(position, logits)
        }
    }

    /// Runs several sequences further at once; each must bring a cache of its own.
    ///
    /// - Parameter body: is also given the index of the sequence.
    /// - Throws: where a token is not in the vocabulary or a cache has no room, before anything has run; what `body` throws;
    ///   `CancellationError`. The caches then hold the positions of the steps that were completed.
    package func run(
        _ sequences: [(tokens: [Int32], cache: Cache)], wanted: Wanted = .last,
        cancellation: Cancellation? = nil,
        _ body: (_ sequence: Int, _ position: Int, _ logits: Span<Float>) throws -> Void
    ) throws {
        for (tokens, cache) in sequences { try check(tokens, cache) }
        var position = (sequence: 0, token: 0)
        while position.sequence < sequences.count {
            position = fill(from: position, sequences, wanted)
            guard !step.tokens.isEmpty else { break }
            try transformer.run(step, cancellation: cancellation)
            try readOut(body)
        }
    }

    /// Fills a step, and the rows of it that are asked for, with the tokens from `start` on; returns where the next one starts.
    private func fill(
        from start: (sequence: Int, token: Int), _ sequences: [(tokens: [Int32], cache: Cache)],
        _ wanted: Wanted
    ) -> (sequence: Int, token: Int) {
        step.removeAll()
        rows.removeAll(keepingCapacity: true)
        var (sequence, token) = start
        while sequence < sequences.count, step.tokens.count < transformer.scratch.rowLimit {
            let (tokens, cache) = sequences[sequence]
            let room = transformer.scratch.rowLimit - step.tokens.count
            let end = min(tokens.count, token + room)
            let isOver = end == tokens.count
            let first = wanted == .all ? token : wanted == .last && isOver ? end - 1 : end
            // The cache still counts what earlier steps have put there.
            for index in max(first, token)..<end {
                rows.append(
                    Row(
                        sequence: sequence, position: cache.count + index - token,
                        row: step.tokens.count + index - token))
            }
            step.append(tokens[token..<end], to: cache)
            (sequence, token) = isOver ? (sequence + 1, 0) : (sequence, end)
        }
        return (sequence, token)
    }

    private func readOut(
        _ body: (_ sequence: Int, _ position: Int, _ logits: Span<Float>) throws -> Void
    ) throws {
        var start = 0
        while start < rows.count {
            let end = min(rows.count, start + transformer.scratch.logits.rowLimit)
            transformer.readOut(rows[start..<end].lazy.map(\.row))
            for (index, row) in rows[start..<end].enumerated() {
                try transformer.scratch.logits.withRow(index) {
                    try body(row.sequence, row.position, $0)
                }
            }
            start = end
        }
    }

    /// `ln(sum of exp)`: what a logit loses to become the logarithm of a probability.
    package func logSumExp(_ logits: Span<Float>) -> Double {
        transformer.kernels.logSumExp(logits)
    }

    /// The id of the largest logit, of equals the lowest.
    package func mostLikely(_ logits: Span<Float>) -> Int32 {
        Int32(transformer.kernels.indexOfLargest(logits))
    }

    private func check(_ tokens: [Int32], _ cache: Cache) throws(InferenceError) {
        if let id = tokens.first(where: { $0 < 0 || $0 >= architecture.vocabularySize }) {
            throw InferenceError(
                "tokens", "id \(id) is not in the vocabulary of \(architecture.vocabularySize)")
        }
        guard tokens.count <= cache.capacity - cache.count else {
            throw InferenceError(
                "context",
                "\(tokens.count) tokens follow \(cache.count), but the cache holds \(cache.capacity)"
            )
        }
    }
}
