import Synchronization
import Testing

@testable import Cards

struct OrderedPipelineTests {
    @Test(arguments: [1, 2, 5])
    func `results come in the order of the input, and no more is under way than the window`(
        threads: Int
    ) throws {
        let given = Atomic(0)
        let taken = Atomic(0)
        let most = Mutex(0)
        let pipeline = OrderedPipeline(
            threads: threads, window: 30, weight: { (_: Int) in 10 },
            source: {
                let piece = given.wrappingAdd(1, ordering: .relaxed).newValue
                let underWay = piece - taken.load(ordering: .relaxed)
                most.withLock { $0 = max($0, underWay) }
                return piece <= 1000 ? piece : nil
            }, work: { $0 * 2 })
        var results: [Int] = []
        while let result = try pipeline.next() {
            results.append(result)
            taken.wrappingAdd(1, ordering: .relaxed)
        }
        #expect(results == (1...1000).map { $0 * 2 })
        // A result that was handed over is counted here a moment later.
        #expect(most.withLock { $0 } <= 4)
    }

    @Test func `a piece heavier than the window goes alone`() throws {
        var pieces = [5, 5]
        let pipeline = OrderedPipeline(
            threads: 2, window: 1, weight: { $0 }, source: { pieces.popLast() }, work: { $0 })
        #expect(try pipeline.next() == 5)
        #expect(try pipeline.next() == 5)
        #expect(try pipeline.next() == nil)
    }

    @Test func `an error of the source comes after the results before it`() throws {
        struct Failure: Error {}
        var count = 0
        let pipeline = OrderedPipeline(
            threads: 2, window: 100, weight: { _ in 1 },
            source: {
                count += 1
                if count == 3 { throw Failure() }
                return count
            }, work: { $0 })
        #expect(try pipeline.next() == 1)
        #expect(try pipeline.next() == 2)
        #expect(throws: Failure.self) { try pipeline.next() }
        #expect(try pipeline.next() == nil)
    }
}
