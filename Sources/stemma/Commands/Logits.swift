import ArgumentParser
import Cards
import Foundation
import Inference
import Registry

struct Logits: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what a model expects after each token of a text.",
        discussion: """
            Examples:
              stemma logits ./gemma-2b --prompt 'The capital of France is'
              stemma logits ./gemma-2b --ids 2,651,6037 --precision int8 --json
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var location: ModelLocation
    @OptionGroup var options: ModelOptions
    @OptionGroup var prompt: PromptOptions

    func run() throws {
        let folder = try location.open(global)
        let texts = try folder.texts()
        let tokenizer = try texts.makeTokenizer()
        let ids = try prompt.tokens(tokenizer, template: texts.chatTemplate)
        let model = try options.makeModel(folder)
        let score = try model.score(
            ids.map { Int32(clamping: $0) }, cache: options.cache,
            cancellation: Interruption.listen())
        if global.json {
            write(score, ids, tokenizer)
        } else {
            show(score, ids, tokenizer)
        }
    }

    private func write(_ score: TextScore, _ ids: [Int], _ tokenizer: Tokenizer) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("ids")
            writer.ints(ids)
            writer.key("last_logits")
            writer.array { writer in for logit in score.lastLogits { writer.float(logit) } }
            writer.key("positions")
            writer.array { writer in
                for position in score.positions { write(position, tokenizer, to: &writer) }
            }
            writer.key("mean_nll")
            writer.double(score.likelihood.meanNLL)
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }

    private func write(
        _ position: TextScore.Position, _ tokenizer: Tokenizer, to writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.key("logsumexp")
            writer.double(position.logSumExp)
            writer.key("top")
            writer.array { writer in
                for candidate in position.top {
                    writer.object { writer in
                        writer.key("id")
                        writer.int(Int(candidate.id))
                        writer.key("piece")
                        writer.string(tokenizer.piece(Int(candidate.id)))
                        writer.key("logit")
                        writer.float(candidate.logit)
                    }
                }
            }
        }
    }

    private func show(_ score: TextScore, _ ids: [Int], _ tokenizer: Tokenizer) {
        var table = TextTable(
            ["ID", "PIECE", "WHAT FOLLOWS, WITH ITS PROBABILITY"], rightAligned: [0])
        for (id, position) in zip(ids, score.positions) {
            let candidates = position.top.map { candidate in
                let probability = exp(Double(candidate.logit) - position.logSumExp)
                return "\(tokenizer.piece(Int(candidate.id))) \(probability.percent)"
            }
            table.add([String(id), tokenizer.piece(id), candidates.joined(separator: "  ")])
        }
        StandardOutput.write(
            table.text(color: global.color.isOn(terminal: StandardOutput.isTerminal)))
        if let mean = score.likelihood.meanNLL {
            global.notice("mean -ln p of the text's tokens: \(mean.rounded(places: 4))")
        }
    }
}
