import Foundation
import TestSupport
import Testing

@testable import Cards

struct BenchmarkNameTests {
    private static func resolve(_ type: String?, _ name: String?, _ config: String?)
        -> BenchmarkName?
    {
        BenchmarkName.resolve(datasetType: type, name: name, config: config)
    }

    @Test(
        arguments: [
            ("cais/mmlu", "MMLU (5-Shot)", "all", "mmlu", 5),
            ("hendrycks_test", nil, nil, "mmlu", nil),
            (nil, "mmlu", nil, "mmlu", nil),
            (nil, "[MMLU](https://arxiv.org/abs/2009.03300)", nil, "mmlu", nil),
            ("ai2_arc", "AI2 Reasoning Challenge (25-Shot)", "ARC-Challenge", "arc_challenge", 25),
            ("ai2_arc", "ARC-Easy", "ARC-Easy", "arc_easy", nil),
            (nil, "ARC-c", nil, "arc_challenge", nil),
            (nil, "ARC-e", nil, "arc_easy", nil),
            ("hellaswag", "HellaSwag (10-Shot)", nil, "hellaswag", 10),
            ("truthful_qa", "TruthfulQA (0-shot)", "multiple_choice", "truthfulqa", 0),
            ("winogrande", "Winogrande (5-shot)", "winogrande_xl", "winogrande", 5),
            ("gsm8k", "GSM8k (5-shot)", "main", "gsm8k", 5), (nil, "SocialIQA", nil, "siqa", nil),
            (nil, "SIQA", nil, "siqa", nil), ("social_i_qa", nil, nil, "siqa", nil),
            (nil, "PIQA", nil, "piqa", nil),
            (nil, "BooIQ", nil, "boolq", nil), (nil, "OpenBookQA", nil, "openbookqa", nil),
            (nil, "TriviaQA", nil, "triviaqa", nil),
            (nil, "Natural Questions", nil, "naturalquestions", nil),
            (nil, "NaturalQuestions 5-shot", nil, "naturalquestions", 5),
            ("openai_humaneval", "humaneval", nil, "humaneval", nil),
            (nil, "HumanEval pass@1", nil, "humaneval", nil), (nil, "MBPP", nil, "mbpp", nil),
            (nil, "AGIEval", nil, "agieval", nil),
            (nil, "BIG-Bench", nil, "bigbench", nil), ("BBH", "BBH (3-Shot)", nil, "bbh", 3),
            (nil, "CommonsenseQA 7-shot", nil, "commonsenseqa", 7),
            ("HuggingFaceH4/ifeval", "IFEval (0-Shot)", nil, "ifeval", 0),
            ("Idavidrein/gpqa", "GPQA (0-shot)", nil, "gpqa", 0),
            ("TAUR-Lab/MuSR", "MuSR (0-shot)", nil, "musr", 0),
            ("TIGER-Lab/MMLU-Pro", "MMLU-PRO (5-shot)", "main", "mmlu_pro", 5),
            ("hendrycks/competition_math", "MATH Lvl 5 (4-Shot)", nil, "math_lvl5", 4),
            (nil, "MATH 4-shot", nil, "math", 4),
            ("squad_v2", "squad", "squad_v2", "squad_v2", nil),
            ("squad", "squad", "plain_text", "squad", nil),
            ("glue", "GLUE SST2", nil, "sst2", nil), ("glue", "glue", "mnli", "mnli", nil),
            ("", "MNLI", nil, "mnli", nil),
            ("super_glue", nil, "boolq", "boolq", nil),
            ("cnn_dailymail", "cnn_dailymail", "3.0.0", "cnn_dailymail", nil),
            ("xsum", "xsum", "default", "xsum", nil), ("Image", "CIFAR100", nil, "cifar100", nil),
            ("imagenet-1k", nil, nil, "imagenet1k", nil),
            ("conll2003", "conll2003", "conll2003", "conll2003", nil),
            (nil, "KMMLU (Exact Match)", nil, "kmmlu", nil), (nil, "C-EVAL", nil, "ceval", nil),
            (nil, "CMLU", nil, "cmmlu", nil),
            (nil, "HAERAE", nil, "haerae", nil),
            (nil, "JcommonsenseQA", nil, "jcommonsenseqa", nil),
            ("text-generation", "ai2_arc", "ARC-Challenge", "arc_challenge", nil),
            ("skt/kobest_v1", nil, "boolq", "kobest_boolq", nil),
            ("text-generation", "truthful_qa", "multiple_choice", "truthfulqa", nil),
            (nil, "Average", nil, "average", nil), (nil, "**Average**", nil, "average", nil),
            (
                "mozilla-foundation/common_voice_11_0", "Common Voice 11.0", nil,
                "common_voice_11_0", nil
            ),
            ("mozilla-foundation/common_voice_8_0", "Common Voice 8", nil, "common_voice_8_0", nil),
            (nil, "Common Voice 10", nil, "common_voice_10_0", nil),
            (nil, "Common Voice 1.0", nil, "common_voice_1_0", nil),
            ("wikitext", "WikiText-2", "wikitext-2-raw-v1", "wikitext2", nil),
            (nil, "AIME'24", nil, "aime2024", nil),
        ] as [(String?, String?, String?, String, Int?)])
    func `the names of one benchmark have one id`(
        type: String?, name: String?, config: String?, id: String, shots: Int?
    ) {
        let found = Self.resolve(type, name, config)
        #expect(found?.id == id)
        #expect(found?.shots == shots)
        #expect(found?.subset == nil)
        #expect(found?.isRecognised == true)
    }

    @Test(
        arguments: [
            ("hendrycksTest-abstract_algebra", nil, nil, "mmlu", "abstract_algebra"),
            ("mmlu_virology", nil, nil, "mmlu", "virology"),
            ("ceval-valid_law", nil, nil, "ceval", "law"),
            ("mgsm_direct_en", nil, nil, "mgsm", "en"),
            ("wmt16", "wmt16 ro-en", nil, "wmt16", "ro_en"),
            ("wmt-2021-news", "newstest2021.is-en", nil, "wmt21", "is_en"),
            (
                "mozilla-foundation/common_voice_11_0", "Common Voice 11.0", "hi",
                "common_voice_11_0", "hi"
            ),
            ("common_voice", "Common Voice tr", nil, "common_voice", "tr"),
            ("common_voice", "Common Voice zh-HK", nil, "common_voice", "zh_hk"),
            (
                "mozilla-foundation/common_voice_7_0", "CommonVoice 7.0 (Spanish)", nil,
                "common_voice_7_0", "es"
            ),
            ("librispeech_asr", "LibriSpeech (clean)", "clean", "librispeech", "clean"),
            ("librispeech_asr", "Librispeech (other)", nil, "librispeech", "other"),
            ("google/fleurs", "FLEURS", "nb_no", "fleurs", "nb_no"),
            ("xtreme", "xtreme", "PAN-X.de", "panx", "de"),
            (
                "mozilla-foundation/common_voice_8_0", "Common Voice 8 NL", nil, "common_voice_8_0",
                "nl"
            ),
            ("xtreme", "xtreme_panx_de", nil, "panx", "de"),
            (
                "bigcode/humanevalpack", "HumanEvalSynthesis(Python)", nil, "humanevalsynthesis",
                "python"
            ),
            ("squadshifts", "squadshifts amazon", "amazon", "squadshifts", "amazon"),
            (nil, "Winobias 1_2", nil, "winobias", "1_2"),
            ("truthful_qa", nil, "generation", "truthfulqa", "generation"),
        ] as [(String?, String?, String?, String, String)])
    func `a part of a benchmark is not the whole`(
        type: String?, name: String?, config: String?, id: String, subset: String
    ) {
        let found = Self.resolve(type, name, config)
        #expect(found?.id == id)
        #expect(found?.subset == subset)
    }

    @Test(
        arguments: [
            (
                "mteb/amazon_reviews_multi", "MTEB AmazonReviewsClassification (zh)", "zh",
                "mteb/amazonreviewsclassification", "zh"
            ),
            ("arguana", "MTEB ArguAna", "default", "mteb/arguana", nil),
            ("C-MTEB/AFQMC", "MTEB AFQMC", "default", "mteb/afqmc", nil),
            ("mteb/banking77", nil, nil, "mteb/banking77", nil),
        ] as [(String, String?, String?, String, String?)])
    func `tasks of MTEB are open-ended`(
        type: String, name: String?, config: String?, id: String, subset: String?
    ) {
        let found = Self.resolve(type, name, config)
        #expect(found?.id == id)
        #expect(found?.subset == subset)
        #expect(found?.family == .mteb)
    }

    @Test(arguments: [
        ("LunarLander-v2", "lunarlander_v2"),
        ("FrozenLake-v1-4x4-no_slippery", "frozenlake_v1_4x4_no_slippery"),
        ("SpaceInvadersNoFrameskip-v4", "spaceinvadersnoframeskip_v4"),
        ("Pixelcopter-PLE-v0", "pixelcopter_ple_v0"),
    ])
    func `environments keep their names`(name: String, id: String) {
        let found = Self.resolve(name, name, nil)
        #expect(found?.id == id)
        #expect(found?.family == .environment)
        #expect(found?.subset == nil)
    }

    @Test(
        arguments: [
            ("ConvLab/tm1", "Taskmaster-1", nil, "convlab/tm1", nil),
            (nil, "My  Own-Test!", nil, "my_own_test", nil),
            (
                "turkish-multiclass-dataset", nil, "TurkishMulticlassDataset",
                "turkish_multiclass_dataset", "turkishmulticlassdataset"
            ),
            ("someone/emotion", nil, nil, "someone/emotion", nil),
            ("unknown", "Würfel", nil, "würfel", nil),
            ("Named Entity Recognition", "InLegalNER", nil, "inlegalner", nil),
            ("semeval14", "SemEval14-Laptop (Sentic-GCN)", nil, "semeval14", "laptop_sentic_gcn"),
            ("callhome_LDC96S35", "CALLHOME Spanish Speech (Dev)", nil, "callhome_ldc96s35", "dev"),
            ("MMLU-CF", nil, nil, "mmlu_cf", nil), ("MMLU-ProX", nil, nil, "mmlu_prox", nil),
        ] as [(String?, String?, String?, String, String?)])
    func `an unknown name is folded and said to be unknown`(
        type: String?, name: String?, config: String?, id: String, subset: String?
    ) {
        let found = Self.resolve(type, name, config)
        #expect(found?.id == id)
        #expect(found?.subset == subset)
        #expect(found?.isRecognised == false)
    }

    @Test(
        arguments: [
            (nil, nil), ("", " "), ("unknown", nil), ("text-generation", ""), ("---", "()"),
        ] as [(String?, String?)])
    func `nothing is made of nothing`(type: String?, name: String?) {
        #expect(Self.resolve(type, name, nil) == nil)
    }

    @Test(
        arguments: [
            ("(25-Shot)", 25), ("5-shot", 5), ("0 shot", 0), ("zero-shot", 0), ("5-shot, top-1", 5),
            ("MMLU 5shots", 5),
            ("few-shot", nil), ("shot", nil), ("", nil), ("snapshot", nil), ("99999-shot", nil),
            ("one shot", 1), ("10_shot", 10),
            ("-shot", nil),
        ] as [(String, Int?)])
    func `shots are read from text`(text: String, shots: Int?) {
        #expect(BenchmarkName.shots(in: text) == shots)
    }

    @Test(arguments: [
        "(((((", "a](b](c", "[x](", "MMLU (", ")", "🏆 (5-shot)", "MTEB ", "mteb/", "/", "x/",
    ])
    func `a hostile name does no harm`(text: String) {
        _ = Self.resolve(text, text, text)
        let long = String(repeating: text, count: 5000)
        let found = Self.resolve(long, long, long)
        #expect((found?.id.utf8.count ?? 0) <= 4 * BenchmarkName.longestText)
    }

    @Test func `the table is what the JSON says`() throws {
        let url = Paths.package.appendingPathComponent(
            "Sources/Cards/Vocabulary/Data/benchmarks.json")
        let data = try #require(
            JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
        let records = try #require(data["benchmarks"] as? [[String: Any]])
        #expect(records.count >= 120)
        #expect(Benchmark.all.map(\.id) == records.compactMap { $0["id"] as? String })
        for record in records {
            let id = try #require(record["id"] as? String)
            let benchmark = try #require(Benchmark(id: id))
            #expect(benchmark.name == record["name"] as? String)
            #expect(benchmark.metric == record["metric"] as? String)
            #expect(benchmark.choices == record["choices"] as? Int)
            #expect(MetricName.resolve(type: benchmark.metric, name: nil).id == benchmark.metric)
            for name in [id, benchmark.name] + (record["aliases"] as? [String] ?? []) {
                #expect(BenchmarkTable.find(name)?.id == id, "\(name)")
            }
            for subset in record["subsets"] as? [String] ?? [] {
                #expect(
                    BenchmarkTable.find("\(id)_\(subset)")
                        == BenchmarkTable.Entry(id: id, subset: subset))
            }
        }
        for (group, configs) in try #require(data["configs"] as? [String: [String: String]]) {
            for (config, id) in configs {
                #expect(BenchmarkTable.find(group: group, config: config) == id)
            }
        }
    }
}
