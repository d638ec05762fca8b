/// What is fuzzed in one run of `Fuzzing/run`; `MutationTests` runs each on changed copies of good files.
///
/// Each target takes any bytes, calls `expect` for what must hold of every input, and says whether it read the input.
enum FuzzTarget: String, CaseIterable {
    case safetensors, gguf, index, config, adapter, pickle

    @discardableResult
    func run(_ input: [UInt8]) -> Bool {
        switch self {
        case .safetensors: WeightsTarget.safetensors(input)
        case .gguf: WeightsTarget.gguf(input)
        case .index: ConfigTarget.index(input)
        case .config: ConfigTarget.config(input)
        case .adapter: ConfigTarget.adapter(input)
        case .pickle: PickleTarget.run(input)
        }
    }

    /// Seconds of processor time that one input may take; instrumented code is slow.
    static func timeLimit(forBytes count: Int) -> Double { 1 + Double(count) * 50e-6 }
}
