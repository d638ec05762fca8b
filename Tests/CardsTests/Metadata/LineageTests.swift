import Testing

@testable import Cards

struct LineageTests {
    static func claims(
        _ yaml: String, _ body: String = "", id: String? = "acme/widget-7b", files: [String]? = nil,
        adapterBase: String? = nil
    ) -> LineageClaims {
        let card = Card(Array("---\n\(yaml)\n---\n\(body)".utf8))
        return LineageClaims(
            CardContext(card, kind: .model, id: id, files: files, adapterBase: adapterBase))
    }

    static func text(_ claims: LineageClaims) -> [String] {
        claims.parents.map {
            "\($0.parent) \($0.relation) \($0.provenance)/\($0.relationProvenance) \($0.source.rawValue)"
                + " \($0.position?.line ?? 0):\($0.position?.column ?? 0)"
        }
    }

    @Test(arguments: [
        ("license: mit", "", "google/gemma-2b adapter inferred/inferred files 0:0"),
        ("base_model: a/b", "", "a/b adapter declared/inferred base_model 2:13"),
        (
            "license: mit", "This is a fine-tuned version of [a/b](https://huggingface.co/a/b).",
            "a/b adapter inferred/inferred text "
        ),
    ])
    func `the configuration of an adapter names its base where the card names none`(
        yaml: String, body: String, expected: String
    ) {
        let claims = Self.claims(
            yaml, body, files: ["adapter_config.json"], adapterBase: "google/gemma-2b")
        #expect(claims.parents.count == 1)
        #expect(Self.text(claims).first?.hasPrefix(expected) == true, "\(Self.text(claims))")
    }

    @Test(arguments: [
        "/home/ana/models/gemma-2b", "./gemma-2b", "../gemma/2b", "~/gemma", "C:\\gemma", "a/b/c",
        "",
        "output/checkpoint-500", "acme/widget-7b", "https://example.org/a/b",
    ])
    func `a path, or the adapter itself, is no base`(base: String) {
        let claims = Self.claims("license: mit", files: ["adapter_config.json"], adapterBase: base)
        #expect(claims.parents.isEmpty)
    }

    @Test(arguments: [
        ("base_model: google/gemma-2b", "finetune declared/inferred base_model 2:13"),
        (
            "base_model: google/gemma-2b\nbase_model_relation: quantized",
            "quantized declared/declared base_model 2:13"
        ),
        (
            "base_model: google/gemma-2b\nlibrary_name: peft",
            "adapter declared/inferred base_model 2:13"
        ),
        ("base_model: google/gemma-2b\ntags: [LoRA]", "adapter declared/inferred base_model 2:13"),
        (
            "base_model: google/gemma-2b\ntags: [gguf]",
            "quantized declared/inferred base_model 2:13"
        ),
        (
            "base_model: google/gemma-2b\ntags: [mergekit]",
            "merge declared/inferred base_model 2:13"
        ),
        ("tags:\n- base_model:google/gemma-2b", "finetune declared/inferred tag 3:3"),
        ("tags:\n- base_model:adapter:google/gemma-2b", "adapter declared/declared tag 3:3"),
        ("finetuned_from: google/gemma-2b", "finetune declared/inferred finetuned_from 2:17"),
        (
            "base_model: https://huggingface.co/google/gemma-2b/tree/main",
            "finetune declared/inferred base_model 2:13"
        ),
    ])
    func `a declared base has its relation and place`(yaml: String, expected: String) {
        #expect(Self.text(Self.claims(yaml)) == ["google/gemma-2b " + expected])
    }

    @Test
    func `several bases make a merge, each with its place`() {
        let claims = Self.claims("base_model:\n- a/b\n- c/d\n- A/B")
        #expect(
            Self.text(claims) == [
                "a/b merge declared/inferred base_model 3:3",
                "c/d merge declared/inferred base_model 4:3",
            ])
        #expect(claims.parents.first?.relationReason == "2 base models")
    }

    @Test(arguments: [
        (["adapter_config.json"], BaseModelRelation.adapter), (["model-Q4.gguf"], .quantized),
        (["pytorch_lora_weights.safetensors"], .adapter),
        (["pytorch_lora_weights.safetensors", "model.safetensors"], .finetune),
        (["config.json"], .finetune),
    ])
    func `files tell the relation`(files: [String], relation: BaseModelRelation) {
        let claims = Self.claims("base_model: a/b", files: files)
        #expect(claims.parents.map(\.relation) == [relation])
    }

    @Test(arguments: [
        "base_model: acme/widget-7b", "base_model: ./local/path", "base_model: {a: b}",
        "base_model: 7",
        "base_model: None", "base_model: https://example.com/a/b", "base_model: []",
        "license: mit",
    ])
    func `what is no parent is none`(yaml: String) {
        #expect(Self.claims(yaml).parents.isEmpty)
    }

    @Test
    func `a successor is named with its place, never itself`() {
        let claims = Self.claims("new_version: acme/widget-8b")
        #expect(claims.newVersion?.id == "acme/widget-8b")
        #expect(claims.newVersion?.position == SourcePosition(line: 2, column: 14))
        #expect(Self.claims("new_version: acme/Widget-7b").newVersion == nil)
    }

    @Test(arguments: [
        (
            "This model is a fine-tuned version of [bert-base-uncased](https://huggingface.co/bert-base-uncased) on X.",
            "bert-base-uncased finetune"
        ),
        (
            "* [Original Google's Gemma-7B](https://huggingface.co/google/gemma-7b)",
            "google/gemma-7b finetune"
        ),
        ("- **Finetuned from model [optional]:** google/gemma-7b", "google/gemma-7b finetune"),
        (
            "converted to GGUF format from [`google/gemma-7b`](https://huggingface.co/google/gemma-7b)",
            "google/gemma-7b quantized"
        ),
        (
            "```python\nm = AutoModelForCausalLM.from_pretrained(\"google/gemma-7b\")\n```",
            "google/gemma-7b finetune"
        ),
        (
            "base = AutoModel.from_pretrained('google/gemma-7b')\nm = PeftModel.from_pretrained(base, 'acme/widget-7b')",
            "google/gemma-7b adapter"
        ),
        ("This card is the 7B base version of the **Gemma** model.", "google/gemma-7b finetune"),
        ("```yaml\nbase_model: google/gemma-7b\n```", "google/gemma-7b finetune"),
        (
            "It takes [Gemma](https://huggingface.co/google/gemma-7b) and goes on with pretraining.",
            "google/gemma-7b finetune"
        ),
    ])
    func `a base in the text alone is inferred`(body: String, expected: String) {
        let claims = Self.claims("license: mit", body)
        #expect(claims.parents.map { "\($0.parent) \($0.relation)" } == [expected])
        #expect(claims.parents.first?.provenance == .inferred)
        #expect(claims.parents.first?.source == .text)
    }

    @Test(arguments: [
        "model = AutoModel.from_pretrained('acme/widget-7b')",
        "model = AutoModel.from_pretrained('other/Widget_7B')",
        "tokenizer = AutoTokenizer.from_pretrained('google/gemma-7b')",
        "a = AutoModel.from_pretrained('x/one')\nb = AutoModel.from_pretrained('x/two')",
        "a = AutoModel.from_pretrained('acme/widget-7b')\nb = AutoModel.from_pretrained('x/two')",
        "See [Gemma](https://huggingface.co/google/gemma-7b).",
        "based on [SQuAD](https://huggingface.co/datasets/squad)",
        "fine-tuned from [None](https://huggingface.co/None)",
        "This is the 7B base version of the Widget model.",
        "m = AutoModel.from_pretrained('./out')\nbase_model = get(x)\nbase_model: \n",
        "",
    ])
    func `a text that names no base gives none`(body: String) {
        #expect(Self.claims("license: mit", body).parents.isEmpty)
    }
}
