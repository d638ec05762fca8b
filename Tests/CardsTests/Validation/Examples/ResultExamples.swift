@testable import Cards

extension RuleExample {
    /// Results with one metric, whose value is given.
    private static func result(_ value: String, type: String = "acc", dataset: String = "d")
        -> String
    {
        """
        model-index:
        - name: x
          results:
          - task: {type: t}
            dataset: {type: \(dataset), name: n}
            metrics:
            - type: \(type)
              value: \(value)
        """
    }

    private static let good = result("0.9")

    static let results: [RuleExample] = [
        RuleExample("model-index/type", bad: "model-index: {name: x}", good: good),
        RuleExample("model-index/type", bad: "model-index: [x]", good: good),
        RuleExample("model-index/name", bad: "model-index:\n- results: []", good: good),
        RuleExample("model-index/name", bad: "model-index:\n- name: []\n  results: []", good: good),
        RuleExample("model-index/results", bad: "model-index:\n- name: x", good: good),
        RuleExample(
            "model-index/results", bad: "model-index:\n- name: x\n  results: {}", good: good),
        RuleExample(
            "model-index/results", bad: "model-index:\n- name: x\n  results: []", good: good),
        RuleExample(
            "model-index/task", bad: "model-index:\n- name: x\n  results:\n  - dataset: {}",
            good: good),
        RuleExample(
            "model-index/task", bad: "model-index:\n- name: x\n  results:\n  - task: {name: t}",
            good: good),
        RuleExample(
            "model-index/dataset", bad: "model-index:\n- name: x\n  results:\n  - task: {type: t}",
            good: good),
        RuleExample("model-index/dataset", bad: result("1", dataset: "''"), good: good),
        RuleExample(
            "model-index/metrics", bad: "model-index:\n- name: x\n  results:\n  - task: {type: t}",
            good: good),
        RuleExample(
            "model-index/source", bad: good + "\n    source: {name: here}",
            good: good + "\n    source: {name: here, url: 'https://example.org'}"),
        RuleExample(
            "model-index/source", bad: good + "\n    source: {url: here}",
            good: good + "\n    source: {url: 'https://example.org'}"),
        RuleExample(
            "model-index/names", bad: good + "\n- name: y\n  results: []",
            good: good + "\n- name: x\n  results: []"),
        RuleExample(
            "model-index/conflict", bad: good + "\n    - {type: acc, value: 0.8}",
            good: good + "\n    - {type: acc, value: 0.8, name: other}"),
        RuleExample(
            "model-index/conflict", bad: good + "\n    - {type: acc, value: 0.9}",
            good: good + "\n    - {type: f1, value: 0.9}"),
        RuleExample(
            "model-index/verified", bad: good + "\n      verified: true",
            good: good + "\n      verified: true\n      verifyToken: abc"),
        RuleExample(
            "metric/type",
            bad:
                "model-index:\n- name: x\n  results:\n  - metrics:\n    - value: 1\n    - type: []\n      value: 1",
            good: good),
        RuleExample("metric/value", bad: result(""), good: good),
        RuleExample("metric/value", bad: result("true"), good: good),
        RuleExample("metric/value", bad: result("2021-01-01"), good: good),
        RuleExample("metric/value", bad: result("[1, 2]"), good: good),
        RuleExample("metric/value-text", bad: result("'0.9'"), good: good, fixed: good),
        RuleExample(
            "metric/value-text", bad: result("\"0.9\" # here"), good: good,
            fixed: result("0.9 # here")),
        RuleExample("metric/value-text", bad: result("45.9%"), good: result("20.0 ± 1.2")),
        RuleExample("metric/value-text", bad: result("45,9"), good: result("1e-3")),
        RuleExample("metric/value-text", bad: result("1:30"), good: good),
        RuleExample(
            "metric/value-text", bad: result("1_000"), good: result("0x1F", type: "reward")),
        RuleExample("metric/value-text", bad: result("TBD"), good: good),
        RuleExample("metric/value-text", bad: result("'66.8 / 70.1'"), good: good),
        RuleExample("metric/value-text", bad: result("high"), good: good),
        RuleExample("metric/not-finite", bad: result(".nan"), good: good),
        RuleExample("metric/not-finite", bad: result("1e400"), good: good),
        RuleExample("metric/out-of-range", bad: result("101.5"), good: result("100")),
        RuleExample(
            "metric/out-of-range", bad: result("-3"), good: result("-3", type: "mean_reward")),
        RuleExample(
            "metric/mixed-scale", bad: good + "\n    - {type: acc, value: 88.1, name: other}",
            good: good + "\n    - {type: perplexity, value: 88.1}"),
    ]

    static let lineages: [RuleExample] = [
        RuleExample(
            "lineage/base-in-text",
            file:
                "---\nlicense: mit\n---\nfine-tuned version of [x](https://huggingface.co/google/gemma-2b)\n",
            good:
                "---\nbase_model: google/gemma-2b\n---\nfine-tuned version of [x](https://huggingface.co/google/gemma-2b)\n"
        ),
        RuleExample(
            "lineage/relation", bad: "base_model: a/b\nbase_model_relation: finetune",
            good: "base_model: a/b\nbase_model_relation: adapter", files: ["adapter_config.json"]),
        RuleExample(
            "lineage/relation", bad: "base_model: a/b\nbase_model_relation: finetune\ntags: [gguf]",
            good: "base_model: a/b\nbase_model_relation: quantized\ntags: [gguf]"),
    ]

    static let bodies: [RuleExample] = [
        RuleExample(
            "body/empty", file: "---\nlicense: mit\n---\n \n",
            good: "---\nlicense: mit\n---\nText.\n"),
        RuleExample(
            "body/placeholder", file: "# A\n\n[More Information Needed]\n",
            good: "# A\n\nNothing is to be done.\n"),
        RuleExample(
            "body/placeholder", file: "# A\n\n- **Scores:** TBD\n",
            good: "# A\n\nTBDNet is not TBD in this sentence.\n\n```\nTODO\n```\n"),
        RuleExample(
            "body/template-comment",
            file: "# A\n\n<!-- Provide a longer summary of what this model is. -->\n",
            good: "# A\n\n<!-- later -->\n"),
        RuleExample(
            "body/sections", file: "# A\n\nText.\n",
            good: "# Model\n## Usage\n## Limits\n## Training\n## Results\n**License**: MIT\n"),
    ]
}
