import ArgumentParser
import Cards
import Foundation
import Inference

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Let a model write a text on.",
        discussion: """
            The text appears as it is written; Ctrl-C ends it where it is. Without --temperature the most likely token is \
            always taken; --seed makes a drawn text come out again.

            Examples:
              stemma generate ./gemma-2b --prompt 'Once upon a time' --max-tokens 64
              stemma generate ./gemma-2b-it --messages chat.json --temperature 0.7 --top-p 0.9 --seed 7
              stemma generate ./my-adapter --base ./gemma-2b --prompt-file start.txt --json
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var location: ModelLocation
    @OptionGroup var options: ModelOptions
    @OptionGroup var prompt: PromptOptions
    @OptionGroup var sampling: SamplingArguments

    @Option(help: "The most tokens to write.")
    var maxTokens = 128

    @Option(name: .customLong("stop"), help: "A text that ends the writing; may be given again.")
    var stopStrings: [String] = []

    @Flag(help: "Write on past the tokens that end a text.")
    var ignoreEos = false

    func validate() throws {
        guard (0...1 << 24).contains(maxTokens) else {
            throw ValidationError("--max-tokens: expected 0 to \(1 << 24), found \(maxTokens)")
        }
    }

    func run() throws {
        let folder = try location.open(global)
        let texts = try folder.texts()
        let tokenizer = try texts.makeTokenizer()
        let ids = try prompt.tokens(tokenizer, template: texts.chatTemplate)
        var generation = TextGeneration(model: try options.makeModel(folder), tokenizer: tokenizer)
        generation.rule = StopRule(
            endTokens: ignoreEos ? [] : try folder.endIDs(), maximumTokens: maxTokens)
        generation.sampling = try sampling.options()
        generation.stopStrings = stopStrings
        generation.cache = options.cache
        let context = generation.model.architecture.contextLength
        if ids.count + maxTokens > context {
            global.notice(
                "stemma: the text may grow beyond the \(context) tokens of the model's context")
        }
        let result = try generation.run(ids, cancellation: Interruption.listen()) { text in
            if !global.json { StandardOutput.write(text) }
        }
        if global.json {
            write(result, ids)
        } else {
            StandardOutput.write("\n")
            global.notice(summary(result))
        }
    }

    private func write(_ result: TextGeneration.Result, _ ids: [Int]) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("ids")
            writer.ints(ids)
            writer.key("new_ids")
            writer.ints(result.newIDs)
            writer.key("text")
            writer.string(result.text)
            writer.key("stop_reason")
            writer.string(result.stopReason.rawValue)
            writer.key("prefill_tokens_per_second")
            writer.double(result.prefillTokensPerSecond)
            writer.key("decode_tokens_per_second")
            writer.double(result.decodeTokensPerSecond)
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }

    private func summary(_ result: TextGeneration.Result) -> String {
        var parts = [
            "\(result.newIDs.count) tokens after \(result.promptTokens), \(result.stopReason.rawValue)"
        ]
        if let rate = result.prefillTokensPerSecond {
            parts.append("prefill \(rate.rounded(places: 1)) tokens/s")
        }
        if let rate = result.decodeTokensPerSecond {
            parts.append("decode \(rate.rounded(places: 1)) tokens/s")
        }
        return parts.joined(separator: "; ")
    }
}
