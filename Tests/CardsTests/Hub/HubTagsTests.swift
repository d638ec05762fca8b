import Foundation
import TestSupport
import Testing

@testable import Cards

struct HubTagsTests {
    private func tags(
        _ yaml: String, _ body: String = "", kind: RepositoryKind = .model, files: [String]? = nil
    ) -> HubTags {
        let card = Card(Array("---\n\(yaml)\n---\n\(body)".utf8))
        return HubTags(CardContext(card, kind: kind, id: "acme/widget-7b", files: files))
    }

    @Test func `a model's tags come from its fields, its text and its files`() {
        let tags = tags(
            """
            library_name: transformers
            pipeline_tag: text-generation
            language: [en, fr]
            license: mit
            tags: [chat, en]
            datasets: acme/words
            base_model: google/gemma-2b
            base_model_relation: quantized
            model-index: []
            co2_eq_emissions: 3
            """, "See https://arxiv.org/abs/2005.14165v4 and arXiv: 2310.06825.",
            files: ["model.safetensors", "onnx/model.onnx"])
        #expect(
            tags.all == [
                "transformers", "onnx", "safetensors", "text-generation", "chat", "en", "fr",
                "dataset:acme/words", "arxiv:2005.14165", "arxiv:2310.06825",
                "base_model:google/gemma-2b", "base_model:quantized:google/gemma-2b",
                "model-index", "co2_eq_emissions", "license:mit", "region:us",
            ])
        #expect(
            tags.derived == [
                "onnx", "safetensors", "arxiv:2005.14165", "arxiv:2310.06825",
                "base_model:google/gemma-2b", "base_model:quantized:google/gemma-2b",
                "model-index", "co2_eq_emissions", "region:us",
            ])
    }

    @Test func `a dataset's fields stand before its values`() {
        let tags = tags(
            """
            task_categories: [text-classification]
            task_ids: [sentiment-classification]
            annotations_creators: [found]
            language: ko
            license: [mit, other]
            size_categories: 1K<n<10K
            tags: [news]
            """, kind: .dataset, files: ["data/train-00000.parquet", "notes.TXT"])
        #expect(
            tags.all == [
                "task_categories:text-classification", "task_ids:sentiment-classification",
                "annotations_creators:found", "language:ko", "license:mit", "license:other",
                "size_categories:1K<n<10K", "format:parquet", "format:text", "modality:text",
                "library:datasets", "region:us", "news",
            ])
    }

    @Test(arguments: [
        ("arxiv.org/pdf/1810.04805.pdf", ["1810.04805"]),
        ("https://arxiv.org/html/2401.00001v2", ["2401.00001"]),
        ("arXiv:0704.0001 arXiv:0704.0001", ["0704.0001"]),
        ("arXiv preprint arXiv:2106.09685", ["2106.09685"]),
        // A month 13, a digit too many, one too few, an address without an id, the end of the text.
        ("arXiv:2113.00001", []), ("arXiv:2106.123456", []), ("arXiv:2106.123", []),
        ("arxiv.org/list/cs.CL", []), ("arXiv:", []), ("arxiv.org/abs/", []), ("arxiv.org/", []),
    ])
    func `papers are found in the text`(text: String, ids: [String]) {
        let found = tags("license: mit", text).all.filter { $0.hasPrefix("arxiv:") }
        #expect(found == ids.map { "arxiv:" + $0 })
    }

    @Test func `a parent known from the text alone is no tag`() {
        let tags = tags("license: mit", "This model is a fine-tuned version of google/gemma-2b.")
        #expect(!tags.all.contains { $0.hasPrefix("base_model:") })
    }

    @Test func `the card of a shipped model has the Hub's tags`() throws {
        let file = Paths.package.appendingPathComponent(
            "cards/HuggingFaceH4/zephyr-7b-beta/README.md")
        let context = CardContext(
            Card(Array(try Data(contentsOf: file))), kind: .model,
            id: "HuggingFaceH4/zephyr-7b-beta")
        let tags = Set(HubTags(context).all)
        #expect(
            tags.isSuperset(of: [
                "en", "license:mit", "text-generation", "dataset:HuggingFaceH4/ultrachat_200k",
                "base_model:mistralai/Mistral-7B-v0.1",
                "base_model:finetune:mistralai/Mistral-7B-v0.1", "model-index",
            ]))
    }
}
