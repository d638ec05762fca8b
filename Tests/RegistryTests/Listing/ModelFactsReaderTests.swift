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
