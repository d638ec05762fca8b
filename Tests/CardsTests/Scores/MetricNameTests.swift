import Foundation
import TestSupport
import Testing

@testable import Cards

struct MetricNameTests {
    @Test(
        arguments: [
            ("acc", "accuracy", "acc", nil), ("accuracy", nil, "acc", nil),
            ("acc_norm", "normalized accuracy", "acc_norm", nil),
            ("acc_norm,none", nil, "acc_norm", nil),
            ("exact_match,strict-match", nil, "exact_match", "strict_match"),
            ("exact_match,flexible-extract", nil, "exact_match", "flexible_extract"),
            ("mc2", nil, "mc2", nil),
            ("pass@1", "pass@1", "pass@1", nil), ("pass@10", nil, "pass@10", nil),
            ("maj@1", nil, "maj@1", nil),
            ("ndcg_at_10", nil, "ndcg@10", nil), ("map_at_1000", nil, "map@1000", nil),
            ("MRR@10", "eval_MRR@10", "mrr@10", nil),
            ("cos_sim_pearson", nil, "cos_sim_pearson", nil),
            ("manhattan_spearman", nil, "manhattan_spearman", nil),
            ("dot_ap", nil, "dot_map", nil), ("f1", "F1 Macro", "f1_macro", nil),
            ("f1", "f1 score", "f1", nil),
            ("F1-Score", "Test F1-Score", "f1", nil),
            ("recall", "Recall Weighted", "recall_weighted", nil),
            ("rouge", "ROUGE-1", "rouge1", nil), ("rouge", "ROUGE-LSUM", "rougeLsum", nil),
            ("bleu", "Bleu1", "bleu1", nil),
            ("rouge", "rougel", "rougeL", nil), ("wer", "Test WER", "wer", nil),
            ("wer", "Dev WER", "wer", "dev"),
            ("wer", "Test WER (+LM)", "wer", "lm"), ("accuracy", "Lemma Accuracy", "acc", "lemma"),
            ("f_score", "Unlabeled Attachment Score (UAS)", "uas", nil),
            ("loss", "eval_loss", "loss", nil),
            ("validation loss", nil, "loss", nil),
            ("mean_reward", "mean_reward", "mean_reward", nil),
            ("unknown", "win rate", "win_rate", nil), ("roc_auc", "AUC", "auc", nil),
            (
                "inst_level_strict_acc and prompt_level_strict_acc", "strict accuracy",
                "ifeval_strict_acc", nil
            ),
            ("Dialog acts F1", "F1", "f1", "dialog_acts"), (nil, "Perplexity", "perplexity", nil),
            ("ppl", nil, "perplexity", nil),
            ("R-squared", nil, "r2", nil), ("Intersection over Union (IoU)", nil, "iou", nil),
            ("top-5 accuracy", nil, "top5_acc", nil), ("v_measure", nil, "v_measure", nil),
            ("sacrebleu", nil, "bleu", nil),
        ] as [(String?, String?, String, String?)])
    func `the names of one metric have one id`(
        type: String?, name: String?, id: String, qualifier: String?
    ) {
        let found = MetricName.resolve(type: type, name: name)
        #expect(found.id == id)
        #expect(found.qualifier == qualifier)
        #expect(found.isRecognised)
    }

    @Test(arguments: [
        ("ARC (25-shot)", "arc_25_shot"), ("", "unknown"), ("edit", "edit"), ("Foo-Bar", "foo_bar"),
    ])
    func `another name is folded and said to be unknown`(type: String, id: String) {
        let found = MetricName.resolve(type: type, name: nil)
        #expect(found.id == id)
        #expect(!found.isRecognised)
    }

    @Test func `scales and directions are known`() {
        #expect(Metric(id: "wer")?.higherIsBetter == false)
        #expect(Metric(id: "wer")?.maximum == nil)
        #expect(Metric(id: "acc")?.maximum == 1)
        #expect(Metric(id: "bleu")?.scale == .percent)
        #expect(Metric(id: "mean_reward")?.minimum == nil)
        #expect(Metric(id: "nonsense") == nil)
    }

    @Test func `the table is what the JSON says`() throws {
        let url = Paths.package.appendingPathComponent(
            "Sources/Cards/Vocabulary/Data/score-metrics.json")
        let data = try #require(
            JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
        let records = try #require(data["metrics"] as? [[String: Any]])
        #expect(Metric.all.map(\.id) == records.compactMap { $0["id"] as? String })
        for record in records {
            let id = try #require(record["id"] as? String)
            let metric = try #require(Metric(id: id))
            #expect(metric.name == record["name"] as? String)
            #expect(metric.scale.rawValue == record["scale"] as? String)
            #expect(metric.scale != .unknown || id == "average")
            #expect(metric.higherIsBetter == (record["better"] as? String == "higher"))
            for name in [id, metric.name] + (record["aliases"] as? [String] ?? []) {
                #expect(MetricTable.find(name) == id, "\(name)")
            }
        }
    }

    @Test(arguments: [
        "@", "@@@", "at", "at 10", "@10", "f1@", "f1@x", "f1@99999999999999999999", "macro",
        "cos_sim", ",", ",none",
    ])
    func `a hostile name does no harm`(text: String) {
        _ = MetricName.resolve(type: text, name: text)
        _ = MetricName.resolve(type: String(repeating: text + " ", count: 5000), name: nil)
    }
}
