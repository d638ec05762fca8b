/// What is fuzzed in one run of `Fuzzing/run`; `FuzzFixtureTests` runs what lies in `Fixtures/fuzz` again.
///
/// Each target takes any bytes, calls `expect` for what must hold of every input, and says whether it read the input.
enum FuzzTarget: String, CaseIterable {
    case xorb, chunk, shard, commit, query, body, request

    @discardableResult
    func run(_ input: [UInt8]) -> Bool {
        switch self {
        case .xorb: XorbTarget.xorb(input)
        case .chunk: XorbTarget.chunk(input)
        case .shard: ShardTarget.run(input)
        case .commit: CommitBodyTarget.run(input)
        case .query: QueryTarget.run(input)
        case .body: BodyTarget.run(input)
        case .request: RequestTarget.run(input)
        }
    }

    /// As `run`, from a task.
    @discardableResult
    func runInTask(_ input: [UInt8]) async -> Bool {
        self == .request ? await RequestTarget.respond(to: input) : run(input)
    }

    /// Seconds of processor time that one input may take; instrumented code is slow.
    static func timeLimit(forBytes count: Int) -> Double { 2 + Double(count) * 50e-6 }
}

/// What a reader gives; an error must say something.
func read<Value>(_ body: () throws -> Value) -> Value? {
    do {
        return try body()
    } catch {
        expect(!"\(error)".isEmpty, "an error without a message")
        return nil
    }
}
