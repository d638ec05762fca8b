@testable import Cards

extension RuleExample {
    static let identifiers: [RuleExample] = [
        RuleExample("reference/placeholder", bad: "base_model: None", good: "base_model: gpt2"),
        RuleExample(
            "reference/url", bad: "base_model: https://huggingface.co/google/gemma-2b",
            good: "base_model: google/gemma-2b",
            fixed: "base_model: google/gemma-2b"),
        RuleExample(
            "reference/url", bad: "datasets:\n- https://huggingface.co/datasets/squad",
            good: "datasets: [squad]",
            fixed: "datasets:\n- squad"),
        RuleExample(
            "reference/url", bad: "base_model: https://example.org/a/b", good: "base_model: a/b"),
        RuleExample(
            "reference/path", bad: "base_model: ./checkpoints/run1", good: "base_model: a/run1"),
        RuleExample(
            "reference/path", bad: "base_model: C:\\Users\\me", good: "base_model: users/me"),
        RuleExample(
            "reference/unsafe", bad: "base_model: ../../etc/passwd", good: "base_model: a/b"),
        RuleExample(
            "reference/unsafe", bad: "base_model: owner/%2e%2e%2fname",
            good: "base_model: owner/name"),
        RuleExample(
            "reference/unsafe", bad: "new_version: \"x'; DROP TABLE cards; --\"",
            good: "new_version: a/b"),
        RuleExample(
            "reference/unsafe", bad: "base_model: \"a/b\\nc\"", good: "base_model: \"a/b\""),
        RuleExample(
            "reference/length", bad: "base_model: a/" + String(repeating: "b", count: 95),
            good: "base_model: a/" + String(repeating: "b", count: 94)),
        RuleExample("reference/malformed", bad: "base_model: a/b/c", good: "base_model: a/b.c"),
        RuleExample("reference/malformed", bad: "base_model: -a/b", good: "base_model: a/b-c"),
        RuleExample(
            "reference/malformed", bad: "base_model: google/gemma.git",
            good: "base_model: google/gemma"),
        RuleExample(
            "reference/malformed", bad: "base_model: m\u{435}ta/b", good: "base_model: meta/b"),
        RuleExample(
            "reference/malformed", .dataset, bad: "source_datasets: [extended|a b]",
            good: "source_datasets: [extended|squad]"),
        RuleExample(
            "base-model/relation-without-base", bad: "base_model_relation: adapter",
            good: "base_model: gpt2\nbase_model_relation: adapter"),
        RuleExample(
            "lineage/self", bad: "base_model: [gpt2, a/b]", good: "base_model: a/c", id: "a/b"),
        RuleExample("lineage/self", bad: "new_version: a/b", good: "new_version: a/c", id: "a/b"),
    ]

    static let gates: [RuleExample] = [
        RuleExample(
            "gate/fields", bad: "extra_gated_fields:\n- Name: text",
            good: "extra_gated_fields:\n  Name: text"),
        RuleExample(
            "gate/fields", bad: "extra_gated_fields: Name", good: "extra_gated_fields: {Name: text}"
        ),
        RuleExample(
            "gate/field-type", bad: "extra_gated_fields: {Name: Text}",
            good: "extra_gated_fields: {Name: {type: text}}",
            fixed: "extra_gated_fields: {Name: text}"),
        RuleExample(
            "gate/field-type", bad: "extra_gated_fields: {Name: 3}",
            good: "extra_gated_fields: {Name: country}"),
        RuleExample(
            "gate/field-type", bad: "extra_gated_fields: {Name: {}}",
            good: "extra_gated_fields: {Name: ip_location}"),
        RuleExample(
            "gate/select", bad: "extra_gated_fields: {Use: select}",
            good: "extra_gated_fields: {Use: {type: select, options: [a, {label: B, value: b}]}}"),
        RuleExample(
            "gate/select", bad: "extra_gated_fields: {Use: {type: select, options: [{label: B}]}}",
            good: "extra_gated_fields: {Use: text}"),
        RuleExample(
            "gate/label", bad: "extra_gated_fields: {'': text}",
            good: "extra_gated_fields: {Name: text}"),
        RuleExample(
            "gate/eu", bad: "extra_gated_eu_disallowed: true",
            good: "extra_gated_eu_disallowed: true\nextra_gated_prompt: Please"),
    ]

    static let details: [RuleExample] = [
        RuleExample(
            "co2/emissions", bad: "co2_eq_emissions: -1", good: "co2_eq_emissions: {emissions: 1.5}"
        ),
        RuleExample(
            "co2/emissions", bad: "co2_eq_emissions: {source: x}", good: "co2_eq_emissions: 0"),
        RuleExample(
            "co2/emissions", bad: "co2_eq_emissions: {emissions: 24_700}",
            good: "co2_eq_emissions: 24700"),
        RuleExample(
            "co2/detail", bad: "co2_eq_emissions: {emissions: 1, hardware_used: 8}",
            good: "co2_eq_emissions: {emissions: 1, hardware_used: 8 GPUs}",
            fixed: "co2_eq_emissions: {emissions: 1, hardware_used: '8'}"),
        RuleExample(
            "widget/text", bad: "widget:\n- text: 42", good: "widget:\n- text: a",
            fixed: "widget:\n- text: '42'"),
        RuleExample(
            "widget/messages", bad: "widget:\n- messages: [{role: user}]",
            good: "widget:\n- messages: [{role: user, content: Hi}]"),
        RuleExample("widget/messages", bad: "widget:\n- messages: Hi", good: "widget:\n- text: Hi"),
        RuleExample(
            "widget/source", bad: "widget:\n- src: /home/me/a.png",
            good: "widget:\n- src: images/a.png"),
        RuleExample(
            "widget/source", bad: "widget:\n- text: a\n  output: {url: 'file:///a'}",
            good: "widget:\n- text: a\n  output: {url: a.png}"),
        RuleExample(
            "inference/parameters", bad: "inference: {parameters: [a]}",
            good: "inference: {parameters: {top_k: 1}}"),
        RuleExample("inference/parameters", bad: "inference: maybe", good: "inference: false"),
        RuleExample(
            "thumbnail/link", bad: "thumbnail: javascript:x",
            good: "thumbnail: https://example.org/a.png"),
        RuleExample("tags/comma", bad: "tags: ['a, b']", good: "tags: [a, b]"),
        RuleExample(
            "tags/length", bad: "tags: [\(String(repeating: "a", count: 101))]", good: "tags: [a]"),
        RuleExample("arxiv/malformed", bad: "arxiv: soon", good: "arxiv: ['2403.08295']"),
    ]

    static let absences: [RuleExample] = [
        RuleExample("license/missing", bad: "tags: [a]", good: "license: mit"),
        RuleExample("language/missing", bad: "tags: [a]", good: "language: en"),
        RuleExample("tags/missing", bad: "license: mit", good: "tags: [a]"),
        RuleExample("pipeline-tag/missing", bad: "license: mit", good: "pipeline_tag: fill-mask"),
        RuleExample("library/missing", bad: "license: mit", good: "library_name: transformers"),
        RuleExample(
            "task-categories/missing", .dataset, bad: "license: mit",
            good: "task_categories: [other]"),
        RuleExample("pretty-name/missing", .dataset, bad: "license: mit", good: "pretty_name: A"),
    ]

    static let schemas: [RuleExample] = [
        RuleExample(
            Rules.schemaRuleID, bad: "tags: [a]", good: "license: mit",
            configuration: .requiring("{required: [license]}"))
    ]
}

extension LintConfiguration {
    /// A configuration that asks something of the front matter of models.
    static func requiring(_ schema: String) -> LintConfiguration {
        (try? LintConfiguration(yaml: Array("required: {model: \(schema)}".utf8)) { _ in [] })
            ?? LintConfiguration()
    }
}
