import ArgumentParser
import Inference

/// How the next token is drawn.
struct SamplingArguments: ParsableArguments {
    @Option(help: "0 takes the most likely token; 1 draws by the model's own probabilities.")
    var temperature: Float = 0

    @Option(help: "Draw among the so many most likely tokens; 0 for all.")
    var topK = 0

    @Option(help: "Draw among the most likely tokens that make up this share.")
    var topP: Float = 1

    @Option(help: "Draw among tokens at least so many times as likely as the likeliest.")
    var minP: Float = 0

    @Option(help: "Above 1: make tokens that stand in the text already less likely.")
    var repetitionPenalty: Float = 1

    @Option(help: "Where the random numbers start.")
    var seed: UInt64 = 0

    /// - Throws: naming the option that is out of its range.
    func options() throws -> SamplingOptions {
        var options = SamplingOptions()
        options.temperature = temperature
        options.topK = topK
        options.topP = topP
        options.minP = minP
        options.repetitionPenalty = repetitionPenalty
        options.seed = seed
        try options.check()
        return options
    }
}
