import TestSupport
import Testing

@testable import Registry

struct ModelFactsReaderTests {
    static func safetensors(_ header: String, length: Int? = nil) -> [UInt8] {
        let count = UInt64(length ?? header.utf8.count)
        return (0..<8).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + Array(header.utf8)
    }

    private func facts(_ files: [String: [UInt8]]) throws -> ModelFacts? {
        try ModelFactsReader.facts(names: files.keys.sorted()) { files[$0].map(OpenContent.bytes) }
    }

    private func text(_ json: [UInt8]?) -> String? {
        json.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `parameters of all shards are counted by type`() throws {
        let facts = try facts([
            "model-00001-of-00002.safetensors": Self.safetensors(
                #"{"__metadata__":{"format":"pt"},"a":{"dtype":"BF16","shape":[2,3]},"s":{"dtype":"F32","shape":[]}}"#
            ),
            "model-00002-of-00002.safetensors": Self.safetensors(
                #"{"b":{"dtype":"BF16","shape":[10]}}"#),
            "README.md": [],
        ])
        #expect(facts?.parameters == 17)
        #expect(text(facts?.safetensors) == #"{"parameters":{"BF16":16,"F32":1},"total":17}"#)
        #expect(facts?.config == nil)
    }

    @Test func `a configuration is shown in part`() throws {
        let facts = try facts([
            "config.json": Array(
                #"{"model_type":"llama","hidden_size":8,"architectures":["A","B",1],"quantization_config":{"quant_method":"gptq","bits":4}}"#
                    .utf8)
        ])
        #expect(
            text(facts?.config)
                == #"{"architectures":["A","B"],"model_type":"llama","quantization_config":{"quant_method":"gptq"}}"#
        )
        #expect(facts?.parameters == nil)
    }

    @Test func `the configuration of an adapter names its base`() throws {
        let adapter =
            #"{"base_model_name_or_path":"a/b","task_type":"CAUSAL_LM","r":8,"revision":null}"#
        let facts = try facts(["adapter_config.json": Array(adapter.utf8)])
        #expect(
            text(facts?.config)
                == #"{"peft":{"base_model_name_or_path":"a/b","task_type":"CAUSAL_LM"}}"#)
    }

    private func gguf(_ name: String, _ values: Int) -> [UInt8] {
        var writer = GGUFWriter()
        writer.metadata = [
            ("general.architecture", .string(name)), ("\(name).context_length", .uint32(8)),
        ]
        writer.tensors = [.init("a", [values], [Float](repeating: 0, count: values))]
        return Array(writer.file)
    }

    @Test func `a GGUF file tells of its model, one in parts of all of them`() throws {
        let single = try facts([
            "a-Q4.gguf": gguf("llama", 3), "a-Q8.gguf": gguf("llama", 5), "mmproj-a.gguf": [],
        ])
        #expect(single?.parameters == 3)
        #expect(
            text(single?.gguf)
                == #"{"total":3,"context_length":8,"architecture":"llama"}"#)
        let parts = try facts([
            "a-00001-of-00002.gguf": gguf("qwen2", 3), "a-00002-of-00002.gguf": gguf("qwen2", 5),
            "b.gguf": gguf("llama", 9),
        ])
        #expect(parts?.parameters == 8)
        #expect(try facts(["a.gguf": Array("GGUF".utf8)]) == nil)
        #expect(try facts(["a.gguf": [UInt8](repeating: 1, count: 3 << 20)]) == nil)
    }

    @Test func `a long header is read in steps`() throws {
        var writer = GGUFWriter()
        writer.metadata = [
            ("tokenizer.ggml.merges", .string(String(repeating: "m", count: 3 << 20))),
            ("general.architecture", .string("llama")),
        ]
        #expect(try facts(["a.gguf": Array(writer.file)])?.gguf != nil)
    }

    @Test(arguments: [
        safetensors("{"), safetensors("[]"), safetensors("{}", length: 5),
        safetensors("{}", length: 1 << 40), [1, 2, 3], [],
        safetensors(#"{"a":{"dtype":"F32","shape":[-1]}}"#),
        safetensors(#"{"a":{"dtype":"F32","shape":[4611686018427387904,4]}}"#),
        safetensors(
            #"{"a":{"dtype":"F32","shape":[9223372036854775807]},"b":{"dtype":"F32","shape":[1]}}"#),
        safetensors(#"{"a":{"shape":[1]}}"#),
    ])
    func `weights that are none say nothing`(bytes: [UInt8]) throws {
        #expect(try facts(["model.safetensors": bytes]) == nil)
    }

    @Test(arguments: ["", "[]", "{", "nonsense"])
    func `a configuration that is none says nothing`(text: String) throws {
        #expect(try facts(["config.json": Array(text.utf8)]) == nil)
    }
}
