import Testing

@testable import Cards

struct VocabularyListTests {
    @Test(arguments: [
        "", "MIT", "mit ", "apache", "apache-2.0\t", "apache-2.0\tApache license 2.0", "zzz", "a",
        "\0",
    ])
    func `a value that is not in the list is not found`(value: String) {
        #expect(!Vocabulary.licenses.contains(value))
        #expect(!Vocabulary.licenses.contains(Array(value.utf8)))
        #expect(!Vocabulary.licenses.contains(value[...]))
    }

    @Test(arguments: [
        ("Apache 2.0", "apache-2.0"), ("Apache License 2.0", "apache-2.0"),
        ("Apache License, Version 2.0", "apache-2.0"),
        ("apache2.0", "apache-2.0"), ("Apache-2", "apache-2.0"), ("apahce-2.0", "apache-2.0"),
        ("APACHE-2.0", "apache-2.0"),
        ("MIT", "mit"), ("MIT License", "mit"), ("The MIT License", "mit"),
        ("cc_by_4.0", "cc-by-4.0"),
        ("CC BY-NC-SA 4.0", "cc-by-nc-sa-4.0"), ("CC-BY-4.0 International", "cc-by-4.0"),
        ("Creative Commons Attribution 4.0 International License", "cc-by-4.0"),
        ("Creative Commons Attribution-ShareAlike 4.0", "cc-by-sa-4.0"),
        ("https://creativecommons.org/licenses/by-nc/4.0/", "cc-by-nc-4.0"),
        ("https://creativecommons.org/licenses/by/4.0/legalcode", "cc-by-4.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "cc0-1.0"),
        ("https://opensource.org/licenses/MIT", "mit"),
        ("http://www.apache.org/licenses/LICENSE-2.0", "apache-2.0"),
        ("https://www.gnu.org/licenses/gpl-3.0.en.html", "gpl-3.0"),
        ("https://ai.google.dev/gemma/terms", "gemma"),
        ("GPLv3", "gpl-3.0"), ("GPL-3.0-or-later", "gpl-3.0"), ("GPL-3.0-only", "gpl-3.0"),
        ("AGPL v3", "agpl-3.0"),
        ("GNU General Public License 3", "gpl-3.0"), ("BSD 3-Clause", "bsd-3-clause"),
        ("llama-3.1", "llama3.1"),
        ("Llama 3.1 Community License", "llama3.1"), ("llama-2", "llama2"),
        ("openrail-m", "openrail"),
        ("CC0", "cc0-1.0"), ("creativeml-openrail", "creativeml-openrail-m"),
        ("Unknown", "unknown"),
        ("Gemma Terms of Use", "gemma"), ("ODbL-1.0", "odbl"),
    ])
    func `the licence that was meant is found`(written: String, meant: String) {
        #expect(Vocabulary.licenses.closest(to: written) == meant)
    }

    @Test(arguments: [
        "", " ", "---", "cc-by-5.0", "llama5", "my-license", "see LICENSE", "PUBLIC DOMAIN NOTICE",
        "public",
        "microsoft", "license", "http://", "https://example.org/licenses",
        "https://huggingface.co/a/b", "日本語", "x",
    ])
    func `no licence is offered for what is none`(written: String) {
        #expect(Vocabulary.licenses.closest(to: written) == nil)
    }

    @Test(arguments: [
        ("Text Generation", "text-generation", VocabularyMatch.Kind.folded),
        ("text_generation", "text-generation", .folded),
        ("TextGeneration", "text-generation", .folded),
        ("text-generaton", "text-generation", .spelling),
        ("Graph Machine Learning", "graph-ml", .name), ("ner", "token-classification", .alias),
        ("conversational", "text-generation", .alias),
        ("sentiment-classification", "text-classification", .alias),
        ("txet-generation", "text-generation", .spelling),
        ("text-classificatoin", "text-classification", .spelling),
    ])
    func `the pipeline tag that was meant is found`(
        written: String, meant: String, kind: VocabularyMatch.Kind
    ) {
        #expect(Vocabulary.pipelineTags.match(written) == VocabularyMatch(id: meant, kind: kind))
    }

    @Test(arguments: [
        ("sentence_transformers", "sentence-transformers"), ("Transformers", "transformers"),
        ("transfomers", "transformers"),
        ("scikit-learn", "sklearn"), ("Stable-Baselines3", "stable-baselines3"), ("spaCy", "spacy"),
        ("difusers", "diffusers"),
    ])
    func `the library that was meant is found`(written: String, meant: String) {
        #expect(Vocabulary.libraries.closest(to: written) == meant)
    }

    @Test(arguments: ["pytorch", "generic", "superb", "my-lib", "ja", "tqdm"])
    func `no library is offered for another one`(written: String) {
        #expect(Vocabulary.libraries.closest(to: written) == nil)
    }

    @Test(arguments: [
        ("10k<n<100k", "10K<n<100K"), ("<1K", "n<1K"), (">1T", "n>1T"), ("1K - 10K", "1K<n<10K"),
        ("10K<N<100K", "10K<n<100K"),
    ])
    func `the size category that was meant is found`(written: String, meant: String) {
        #expect(Vocabulary.sizeCategories.closest(to: written) == meant)
    }

    @Test(
        arguments: [
            (0, "n<1K"), (999, "n<1K"), (1000, "1K<n<10K"), (123_456, "100K<n<1M"),
            (2_000_000_000_000, "n>1T"), (-1, nil),
        ] as [(Int, String?)])
    func `a count of rows has its size category`(count: Int, id: String?) {
        #expect(Vocabulary.sizeCategory(holding: count)?.id == id)
    }

    @Test(arguments: [
        ("fine-tune", "finetune"), ("finetuned", "finetune"), ("quantised", "quantized"),
        ("lora", "adapter"),
        ("merged", "merge"),
    ])
    func `the relation that was meant is found`(written: String, meant: String) {
        #expect(Vocabulary.relations.closest(to: written) == meant)
    }

    @Test func `a long hostile word costs little`() {
        let word = String(repeating: "text-generation", count: 100_000)
        let clock = ContinuousClock()
        let time = clock.measure {
            for _ in 0..<100 {
                #expect(Vocabulary.pipelineTags.match(word) == nil)
                #expect(Vocabulary.licenses.match(word) == nil)
                #expect(Vocabulary.languages.match(word) == nil)
            }
        }
        #expect(time < .seconds(5))
    }

    @Test func `only what differs in form may be fixed unasked`() {
        #expect(Vocabulary.pipelineTags.match("Text Generation")?.isCertain == true)
        #expect(Vocabulary.pipelineTags.match("ner")?.isCertain == false)
        #expect(Vocabulary.pipelineTags.match("text-generaton")?.isCertain == false)
    }
}
