@testable import Checkpoints
@testable import Inference

/// What is fuzzed in one run of `Fuzzing/run`; `FuzzFixtureTests` runs what lies in `Fixtures/fuzz` again.
///
/// Each target takes any bytes, calls `expect` for what must hold of every input, and says whether it read the input.
enum FuzzTarget: String, CaseIterable {
    case tokenizer, sentencepiece, template, messages

    @discardableResult
    func run(_ input: [UInt8]) -> Bool {
        switch self {
        case .tokenizer: TokenizerTarget.json(input)
        case .sentencepiece: TokenizerTarget.sentencePiece(input)
        case .template: ChatTemplateTarget.template(input)
        case .messages: ChatTemplateTarget.messages(input)
        }
    }

    /// Seconds of processor time that one input may take; instrumented code is slow.
    static func timeLimit(forBytes count: Int) -> Double { 3 + Double(count) * 50e-6 }
}

/// What a reader gives; an error must be one of the two that commands know, and say something.
func read<Value>(_ body: () throws -> Value) -> Value? {
    do {
        return try body()
    } catch let error as InferenceError {
        expect(!error.subject.isEmpty && !error.message.isEmpty, "an error without words")
    } catch let error as CheckpointError {
        expect(!error.message.isEmpty, "an error without a message")
    } catch {
        expect(false, "an error of another kind: \(error)")
    }
    return nil
}
