import ArgumentParser
import Cards
import Foundation
import Inference

struct Perplexity: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure how well a model predicts a text.",
        discussion: """
            Every token but the first is scored. A text longer than the model's context is cut into pieces of that length.

            Examples:
              stemma perplexity ./gemma-2b --prompt-file held-out.txt
              stemma perplexity ./gemma-2b --prompt-file held-out.txt --precision int4 --json
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var location: ModelLocation
    @OptionGroup var options: ModelOptions
    @OptionGroup var prompt: PromptOptions

    func run() throws {
        let folder = try location.open(global)
        let texts = try folder.texts()
        let ids = try prompt.tokens(texts.makeTokenizer(), template: texts.chatTemplate)
        let likelihood = try options.makeModel(folder).likelihood(
            of: ids.map { Int32(clamping: $0) }, cache: options.cache,
            cancellation: Interruption.listen())
        let perplexity = likelihood.meanNLL.map { exp($0) }
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("tokens")
                writer.int(likelihood.tokens)
                writer.key("mean_nll")
                writer.double(likelihood.meanNLL)
                writer.key("perplexity")
                writer.double(perplexity)
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else if let mean = likelihood.meanNLL, let perplexity {
            StandardOutput.print(
                "perplexity \(perplexity.rounded(places: 4)) over \(likelihood.tokens) tokens "
                    + "(mean -ln p \(mean.rounded(places: 4)))")
        } else {
            StandardOutput.print("no tokens to score: a text of two at least is needed")
        }
    }
}
