internal import Foundation

/// Works on pieces of input with several threads and hands the results on in the order of the input.
///
/// The threads give way to the one that takes the results: as many of them as processors would else keep it waiting, and
/// then wait for it themselves.
///
/// No piece is taken while those under way weigh `window` or more, so memory is bounded by the window and one piece a
/// thread whatever the input's length.
package final class OrderedPipeline<Input: Sendable, Output: Sendable>: @unchecked Sendable {
    // Everything below is touched only while `condition` is locked.
    private let condition = NSCondition()
    private var source: () throws -> Input?
    private var results: [Int: Result<Output, any Error>] = [:]
    /// Of the pieces that are under way.
    private var weights: [Int: Int] = [:]
    private var weightUnderWay = 0
    private var taken = 0
    private var delivered = 0
    private var isExhausted = false
    private var isCancelled = false

    private static var niceness: Int32 { 5 }

    private let window: Int
    private let weight: (Input) -> Int
    private let work: @Sendable (Input) throws -> Output

    /// - Parameters:
    ///   - weight: of a piece, until its result has been taken; without it, pieces are counted.
    ///   - source: gives the next piece, `nil` at the end; called by one thread at a time.
    ///   - work: called by any of the threads.
    package init(
        threads: Int, window: Int, weight: @escaping (Input) -> Int = { _ in 1 },
        source: @escaping () throws -> Input?,
        work: @escaping @Sendable (Input) throws -> Output
    ) {
        self.source = source
        self.work = work
        self.window = window
        self.weight = weight
        for index in 0..<threads {
            let thread = Thread { [self] in run() }
            thread.name = "worker-\(index)"
            // Parsing needs little stack, but Markdown and JSON of strangers come by here.
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    /// The next result, in the order of the input; `nil` at the end.
    ///
    /// - Throws: what `source` or `work` threw for this piece.
    package func next() throws -> Output? {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let result = results.removeValue(forKey: delivered) {
                weightUnderWay -= weights.removeValue(forKey: delivered) ?? 0
                delivered += 1
                condition.broadcast()
                return try result.get()
            }
            if isExhausted, delivered == taken { return nil }
            condition.wait()
        }
    }

    /// Ends the threads early; results that were not taken are lost.
    package func cancel() {
        condition.lock()
        isCancelled = true
        condition.broadcast()
        condition.unlock()
    }

    private func run() {
        // On Linux a thread's own.
        _ = nice(Self.niceness)
        while let (index, piece) = take() {
            let result = piece.flatMap { input in Result { try work(input) } }
            condition.lock()
            results[index] = result
            condition.broadcast()
            condition.unlock()
        }
    }

    /// The next piece and its place in the order.
    private func take() -> (Int, Result<Input, any Error>)? {
        condition.lock()
        defer { condition.unlock() }
        while !isCancelled, !isExhausted, weightUnderWay >= window { condition.wait() }
        guard !isCancelled, !isExhausted else { return nil }
        let piece: Result<Input, any Error>
        do {
            guard let input = try source() else {
                isExhausted = true
                condition.broadcast()
                return nil
            }
            piece = .success(input)
            let weight = weight(input)
            weights[taken] = weight
            weightUnderWay += weight
        } catch {
            isExhausted = true
            piece = .failure(error)
        }
        taken += 1
        return (taken - 1, piece)
    }
}
