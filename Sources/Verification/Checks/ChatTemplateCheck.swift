internal import Checkpoints
internal import Foundation
internal import Inference

extension Examination {
    /// Whether the chat template renders a conversation, in tokens that the vocabulary has, and prompts for an answer.
    func checkChatTemplate() -> Check {
        do {
            guard let template = try chatTemplate() else {
                return .skipped(.chatTemplate, "there is none")
            }
            let tokenizer = try tokenizer.get()
            let plain = try render(template, tokenizer, prompt: false)
            let prompted = try render(template, tokenizer, prompt: true)
            var findings: [Finding] = []
            if !plain.contains(Self.question) {
                findings.append(
                    Finding(.failed, "chat template", "the message is not in what it renders"))
            }
            findings += try unknownMarks(in: prompted, tokenizer)
            let ids = try tokenizer.encode(prompted, addSpecialTokens: false)
            return Check(
                .chatTemplate, findings: findings, value: .count(ids.count),
                message: "a question of one line takes \(ids.count) tokens"
                    // Some families need none: a turn's end is the prompt.
                    + (prompted == plain ? ", without a generation prompt" : ""))
        } catch {
            return Check(.chatTemplate, findings: [Finding(error)])
        }
    }

    private static let question = "Which manuscript was copied from which?"

    /// The template that `generate` uses; of the folder alone where the weights cannot be opened.
    private func chatTemplate() throws -> ChatTemplate? {
        guard case .success(let model) = model else {
            return try ChatTemplateFiles(folder: modelFolder).template()
        }
        return try model.texts().chatTemplate()
    }

    private func render(
        _ template: ChatTemplate, _ tokenizer: Tokenizer, prompt: Bool
    ) throws -> String {
        let text = #"{"role": "user", "content": "\#(Self.question)"}"#
        let message = try JSONReader.parse(Array(text.utf8), file: "message")
        return try template.render(
            messages: [message], addGenerationPrompt: prompt,
            bosToken: tokenizer.specialIDs.bos.map(tokenizer.piece),
            eosToken: tokenizer.specialIDs.eos.map(tokenizer.piece),
            now: TemplateTime(secondsSinceEpoch: Int(Date().timeIntervalSince1970)))
    }

    /// Marks such as `<start_of_turn>` that the tokenizer cuts into pieces, because it does not know them.
    private func unknownMarks(in text: String, _ tokenizer: Tokenizer) throws -> [Finding] {
        let marks = Set(text.matches(of: /<\|?[a-z_]+\|?>/.ignoresCase()).map { String($0.0) })
        return try marks.sorted().compactMap { mark in
            guard try tokenizer.encode(mark, addSpecialTokens: false).count > 1 else { return nil }
            return Finding(
                .warned, "chat template",
                "'\(mark)' is no token of the vocabulary: it is read as text")
        }
    }
}
