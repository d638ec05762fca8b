import ArgumentParser
import Cards
import Inference
import Registry

struct Tokenize: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the tokens of a text.",
        discussion: """
            Special tokens written in the text are recognised, and the BOS or EOS that the tokenizer adds is there.

            Examples:
              stemma tokenize ./gemma-2b --prompt 'Where does this road go?'
              stemma tokenize ./gemma-2b --prompt-file - --json < text.txt
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var location: ModelLocation
    @OptionGroup var prompt: PromptOptions

    func run() throws {
        let texts = try location.openTexts(global)
        let tokenizer = try texts.makeTokenizer()
        let ids = try prompt.tokens(tokenizer, template: texts.chatTemplate)
        if global.json {
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("ids")
                writer.ints(ids)
                writer.key("pieces")
                writer.array { writer in
                    for piece in tokenizer.pieces(ids) { writer.string(piece) }
                }
                writer.key("text")
                writer.string(tokenizer.decode(ids))
            }
            writer.endLine()
            StandardOutput.write(writer.bytes)
        } else {
            var table = TextTable(["ID", "PIECE"], rightAligned: [0])
            for id in ids { table.add([String(id), tokenizer.piece(id)]) }
            StandardOutput.write(
                table.text(color: global.color.isOn(terminal: StandardOutput.isTerminal)))
            global.notice("\(ids.count) tokens")
        }
    }
}
