import Foundation
import TestSupport
import Testing

@testable import Checkpoints

struct GGUFSummaryTests {
    private static func writer() -> GGUFWriter {
        var writer = GGUFWriter()
        writer.metadata = [
            ("general.architecture", .string("llama")),
            ("general.tags", .array([.array([.string("x")]), .array([])])),
            ("tokenizer.ggml.tokens", .array([.string("<unk>"), .string("<s>"), .string("</s>")])),
            ("tokenizer.ggml.scores", .array([.float32(0), .float32(1), .float32(2)])),
            ("tokenizer.ggml.bos_token_id", .uint32(1)),
            ("tokenizer.ggml.eos_token_id", .uint32(2)),
            ("tokenizer.chat_template", .string("{{ messages }}")),
            ("llama.context_length", .uint32(4096)),
        ]
        writer.tensors = [
            .init("a", [2, 3], [0, 0, 0, 0, 0, 0]),
            // A type that the engine does not know counts all the same.
            .init("b", [256], type: 16, bytes: Data(count: 66)),
        ]
        return writer
    }

    private func summary(_ bytes: [UInt8]) throws -> GGUFSummary {
        try GGUFSummary(name: "a.gguf", start: bytes)
    }

    @Test func `the header tells what the model is`() throws {
        let summary = try summary(Array(Self.writer().file))
        #expect(summary.parameterCount == 262)
        #expect(summary.architecture == "llama")
        #expect(summary.contextLength == 4096)
        #expect(summary.chatTemplate == "{{ messages }}")
        #expect(summary.bosToken == "<s>")
        #expect(summary.eosToken == "</s>")
    }

    @Test func `a token that is none is left out`() throws {
        var writer = Self.writer()
        writer.metadata[4].value = .uint32(3)
        writer.metadata[5].value = .int32(-1)
        let summary = try summary(Array(writer.file))
        #expect(summary.bosToken == nil)
        #expect(summary.eosToken == nil)
    }

    @Test func `the data need not be there, the whole header must`() throws {
        var writer = Self.writer()
        let whole = try summary(Array(writer.file))
        writer.tensors.removeLast()
        let file = Array(Self.writer().file)
        for count in 0..<file.count {
            guard let found = try? summary(Array(file.prefix(count))) else { continue }
            #expect(found == whole, "\(count) bytes")
        }
        #expect(throws: CheckpointError.self) { try summary(Array(file.prefix(100))) }
    }

    @Test func `counts beyond all bounds are refused`() throws {
        let start = Array("GGUF".utf8) + [3, 0, 0, 0]
        let huge = [UInt8](repeating: 0xFF, count: 7) + [0x7F]
        #expect(throws: CheckpointError.self) { try summary(start + huge + huge) }
        let one: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0]
        let none = [UInt8](repeating: 0, count: 8)
        // A list of numbers whose size overflows.
        let list: [UInt8] = [9, 0, 0, 0, 10, 0, 0, 0] + huge
        #expect(throws: CheckpointError.self) { try summary(start + none + one + none + list) }
        // A tensor of 2^126 elements.
        let dimension: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0x40]
        let tensor = none + [2, 0, 0, 0] + dimension + dimension + none + none
        #expect(throws: CheckpointError.self) { try summary(start + one + none + tensor) }
    }
}
