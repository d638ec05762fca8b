import ArgumentParser
import Cards
import Checkpoints
import Foundation
import Inference

/// The text that a command runs: exactly one of these.
struct PromptOptions: ParsableArguments {
    @Option(help: "A text.")
    var prompt: String?

    @Option(help: "A file with the text, byte for byte; - is standard input.")
    var promptFile: String?

    @Option(help: "A JSON file with a conversation, which the chat template writes as text.")
    var messages: String?

    @Option(help: "Token ids, separated by commas.")
    var ids: String?

    /// The largest text that is read, in bytes.
    private static let byteLimit = 64 << 20

    mutating func validate() throws {
        let given = [prompt, promptFile, messages, ids].count { $0 != nil }
        guard given == 1 else {
            throw ValidationError("expected one of --prompt, --prompt-file, --messages and --ids")
        }
    }

    /// The ids of the text.
    func tokens(
        _ tokenizer: Tokenizer, template: () throws -> ChatTemplate?
    ) throws -> [Int] {
        if let ids { return try Self.parse(ids) }
        if let prompt { return try tokenizer.encode(prompt) }
        if let promptFile {
            return try tokenizer.encode(utf8: FileReader.read(promptFile, limit: Self.byteLimit))
        }
        guard let messages else { return [] }
        // The template writes the BOS itself.
        return try tokenizer.encode(
            conversation(messages, template(), tokenizer), addSpecialTokens: false)
    }

    /// The text of a conversation: a list of messages, or an object that holds one as `messages`.
    private func conversation(
        _ path: String, _ template: ChatTemplate?, _ tokenizer: Tokenizer
    ) throws -> String {
        guard let template else {
            throw InferenceError("--messages", "the model brings no chat template")
        }
        let json = try JSONReader.parse(FileReader.read(path, limit: Self.byteLimit), file: path)
        guard let messages = json.array ?? json["messages"]?.array else {
            throw InferenceError(path, "expected a list of messages, found \(json.kind)")
        }
        let special = tokenizer.specialIDs
        return try template.render(
            messages: messages, addGenerationPrompt: true,
            bosToken: special.bos.map(tokenizer.piece), eosToken: special.eos.map(tokenizer.piece),
            now: TemplateTime(
                secondsSinceEpoch: Int(Date().timeIntervalSince1970),
                utcOffsetSeconds: TimeZone.current.secondsFromGMT()))
    }

    private static func parse(_ list: String) throws -> [Int] {
        try list.split(separator: ",", omittingEmptySubsequences: true).map { part in
            let part = part.trimmingCharacters(in: .whitespaces)
            guard let id = Int(part), id >= 0 else {
                throw ValidationError("--ids: expected token ids, found '\(part)'")
            }
            return id
        }
    }
}
