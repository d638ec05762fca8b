@testable import Cards

extension RuleExample {
    static let fields: [RuleExample] = [
        RuleExample("field/type", bad: "license:\n  name: mit", good: "license: [mit]"),
        RuleExample(
            "field/type", bad: "pipeline_tag: [text-generation]",
            good: "pipeline_tag: text-generation"),
        RuleExample("field/type", bad: "co2_eq_emissions: a lot", good: "co2_eq_emissions: 3"),
        RuleExample("field/type", bad: "widget:\n  text: a", good: "widget:\n- text: a"),
        RuleExample(
            "field/type", .dataset, bad: "viewer: 'false'", good: "viewer: false",
            fixed: "viewer: false"),
        RuleExample("field/type", .dataset, bad: "pretty_name:\n  en: A", good: "pretty_name: A"),
        RuleExample("field/number", bad: "license: 3", good: "license: mit"),
        RuleExample(
            "field/number", bad: "language: false", good: "language: 'no'", fixed: "language: 'no'"),
        RuleExample(
            "field/number", bad: "model_name: 1.10", good: "model_name: '1.10'",
            fixed: "model_name: '1.10'"),
        RuleExample(
            "field/list", bad: "tags: nlp # one", good: "tags: [nlp]", fixed: "tags: # one\n- nlp"),
        RuleExample(
            "field/list", bad: "tags: a, b c", good: "tags:\n- a", fixed: "tags:\n- a\n- b c"),
        RuleExample(
            "field/item", bad: "tags:\n- a\n- 2024", good: "tags:\n- a\n- '2024'",
            fixed: "tags:\n- a\n- '2024'"),
        RuleExample("field/item", bad: "language:\n- en\n-\n- fr", good: "language:\n- en\n- fr"),
        RuleExample("field/item", bad: "metrics:\n- accuracy: 0.9", good: "metrics:\n- accuracy"),
        RuleExample("field/item", bad: "tags: [a, [b]]", good: "tags: [a, b]"),
        RuleExample("field/item", bad: "widget:\n- a", good: "widget:\n- text: a"),
        RuleExample("field/empty", bad: "license:", good: "license: mit"),
        RuleExample("field/empty", bad: "license: ''", good: "license: mit"),
        RuleExample("field/empty", bad: "base_model: []", good: "base_model: [gpt2]"),
        RuleExample("field/empty", bad: "model-index:", good: "thumbnail: null"),
        RuleExample(
            "field/duplicate-item", bad: "tags:\n- a\n- b\n- a # again\n- c", good: "tags: [a, b]",
            fixed: "tags:\n- a\n- b\n- c"),
        RuleExample(
            "field/duplicate-item", bad: "language: [en, fr, en]", good: "language: [en, fr]",
            fixed: "language: [en, fr]"),
        RuleExample(
            "field/wrong-kind", bad: "task_categories: [text-generation]",
            good: "pipeline_tag: text-generation"),
        RuleExample(
            "field/wrong-kind", .dataset, bad: "base_model: gpt2",
            good: "source_datasets: [original]"),
    ]

    static let keys: [RuleExample] = [
        RuleExample(
            "key/misspelled", bad: "languages: [en]", good: "language: [en]",
            fixed: "language: [en]"),
        RuleExample(
            "key/misspelled", bad: "License: mit", good: "license: mit", fixed: "license: mit"),
        RuleExample("key/misspelled", bad: "license: mit\nLicense: mit", good: "license: mit"),
        RuleExample(
            "key/misspelled", bad: "pipeline-tag: fill-mask", good: "pipeline_tag: fill-mask",
            fixed: "pipeline_tag: fill-mask"),
        RuleExample("key/misspelled", bad: "model_index: []", good: "model-index: []"),
        RuleExample("key/misspelled", bad: "licnse: mit", good: "model_type: llama"),
        RuleExample("key/misspelled", bad: "task: fill-mask", good: "quantized_by: somebody"),
        RuleExample("key/unusual", bad: ".defaults: {a: b}", good: "inference_provider: x"),
        RuleExample("key/unusual", bad: "\u{A0}emission: 1", good: "YAML tags: x"),
        RuleExample("key/not-text", bad: "2023: x", good: "'2023': x", fixed: "'2023': x"),
        RuleExample("key/not-text", bad: "~: x", good: "'~': x", fixed: "'~': x"),
        RuleExample("key/unknown", bad: "model_type: llama", good: "license: mit"),
        RuleExample(
            "key/unknown", bad: (0..<1000).map { "k\($0): 1" }.joined(separator: "\n"),
            good: "tags: [a]"),
        RuleExample("key/gated", bad: "gated: true", good: "extra_gated_prompt: Please"),
    ]

    static let licenses: [RuleExample] = [
        RuleExample(
            "license/unknown", bad: "license: MIT # as ever", good: "license: mit",
            fixed: "license: mit # as ever"),
        RuleExample(
            "license/unknown", bad: "license: \u{430}pache-2.0",
            good: "license: [apache-2.0, other]"),
        RuleExample(
            "license/other-name", bad: "license: other", good: "license: other\nlicense_name: x"),
        RuleExample(
            "license/other-link", bad: "license: other\nlicense_name: x",
            good: "license: other\nlicense_name: x\nlicense_link: LICENSE"),
        RuleExample(
            "license/name-without-other", bad: "license: mit\nlicense_name: x",
            good: "license: other\nlicense_name: x"),
        RuleExample(
            "license/link", bad: "license_link: javascript:alert(1)",
            good: "license_link: https://example.org/a"),
        RuleExample(
            "license/link", bad: "license_link: ../LICENSE", good: "license_link: docs/LICENSE.md"),
        RuleExample(
            "license/link", bad: "license_link: https://example.org/a b",
            good: "license_link: LICENSE"),
        RuleExample(
            "license/link-file", bad: "license_link: LICENSE.md", good: "license_link: ./LICENSE",
            files: ["LICENSE"]),
        RuleExample("license/several", bad: "license: [mit, apache-2.0]", good: "license: [mit]"),
    ]

    static let languages: [RuleExample] = [
        RuleExample(
            "language/case", bad: "language: EN", good: "language: en", fixed: "language: en"),
        RuleExample("language/case", bad: "language: [zh-CN]", good: "language: [zh]"),
        RuleExample(
            "language/unknown", bad: "language: English", good: "language: en",
            fixed: "language: en"),
        RuleExample(
            "language/unknown", bad: "language: [pt-br, 'on']",
            good: "language: [code, multilingual]"),
        RuleExample(
            "language/retired", bad: "language: [iw]", good: "language: [he]",
            fixed: "language: [he]"),
        RuleExample(
            "language/bcp47", bad: "language_bcp47: [zh_CN]", good: "language_bcp47: [zh-Hant-TW]"),
    ]

    static let vocabularies: [RuleExample] = [
        RuleExample(
            "pipeline-tag/unknown", bad: "pipeline_tag: Text Generation",
            good: "pipeline_tag: text-generation",
            fixed: "pipeline_tag: text-generation"),
        RuleExample(
            "base-model/unknown-relation", bad: "base_model_relation: Finetune",
            good: "base_model_relation: adapter", fixed: "base_model_relation: finetune"),
        RuleExample(
            "library/unknown", bad: "library_name: Transformers",
            good: "library_name: my-own-library",
            fixed: "library_name: transformers"),
        RuleExample(
            "task-categories/unknown", .dataset, bad: "task_categories: [Summarization]",
            good: "task_categories: [summarization]", fixed: "task_categories: [summarization]"),
        RuleExample(
            "task-ids/unknown", .dataset, bad: "task_ids: [Sentiment Classification]",
            good: "task_ids: [sentiment-classification]",
            fixed: "task_ids: [sentiment-classification]"),
        RuleExample(
            "size-categories/unknown", .dataset, bad: "size_categories: 1k<n<10k",
            good: "size_categories: 1K<n<10K", fixed: "size_categories: 1K<n<10K"),
        RuleExample(
            "annotations-creators/unknown", .dataset,
            bad: "annotations_creators: [expert_generated]",
            good: "annotations_creators: [expert-generated]",
            fixed: "annotations_creators: [expert-generated]"),
        RuleExample(
            "language-creators/unknown", .dataset, bad: "language_creators: [Found]",
            good: "language_creators: [found]", fixed: "language_creators: [found]"),
        RuleExample(
            "multilinguality/unknown", .dataset, bad: "multilinguality: Monolingual",
            good: "multilinguality: monolingual", fixed: "multilinguality: monolingual"),
    ]
}
