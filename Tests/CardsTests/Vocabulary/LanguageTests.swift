import Testing

@testable import Cards

struct LanguageTests {
    @Test(arguments: [
        "en", "eng", "no", "ger", "deu", "ber", "code", "multilingual", "zxx", "yue", "zh",
    ])
    func `a code of any of the three lists is known`(code: String) {
        #expect(Vocabulary.languages.contains(code))
        #expect(Vocabulary.languages.match(code)?.kind == .exact)
    }

    @Test(arguments: ["", "EN", "e", "english", "zh-CN", "jw", "False", "aaaa", "en\t", "qq"])
    func `another value is no code`(value: String) {
        #expect(!Vocabulary.languages.contains(value))
    }

    @Test(
        arguments: [
            ("English", "en", LanguageMatch.Kind.name), ("english", "en", .name),
            ("Deutsch", "de", .name), ("日本語", "ja", .name),
            ("Simplified Chinese", "zh", .name), ("Greek", "el", .name), ("Bengali", "bn", .name),
            ("Norwegian Bokmål", "nb", .name),
            ("Ghotuo", "aaa", .name), ("Standard Malay", "zsm", .name),
            ("Dutch; Flemish", nil, .name),
            ("EN", "en", .letterCase), ("Eng", "eng", .letterCase), ("iw", "he", .retired),
            ("in", "id", .retired),
            ("ji", "yi", .retired), ("jw", "jv", .retired), ("mo", "ro", .retired),
            ("sh", "sr", .retired), ("IW", "he", .retired),
            ("jp", "ja", .country), ("cn", "zh", .country), ("ua", "uk", .country),
            ("vn", "vi", .country),
            ("Englsh", "en", .spelling), ("Deustch", "de", .spelling),
            ("Portugese", "pt", .spelling),
            ("C++", "code", .name), ("protein sequences", nil, .name), ("False", nil, .name),
            ("noinfo", nil, .name),
            ("x", nil, .name), ("", nil, .name), ("unknown", nil, .name),
            ("scientific english", nil, .name),
        ] as [(String, String?, LanguageMatch.Kind)])
    func `the language that was meant is found`(
        written: String, meant: String?, kind: LanguageMatch.Kind
    ) {
        let match = Vocabulary.languages.match(written)
        #expect(match?.code == meant)
        if meant != nil { #expect(match?.kind == kind) }
    }

    @Test(arguments: [
        ("zh-CN", "zh", "zh-CN"), ("zh_CN", "zh", "zh-CN"), ("pt-br", "pt", "pt-BR"),
        ("zh-Hant-tw", "zh", "zh-Hant-TW"),
        ("sr-latn", "sr", "sr-Latn"), ("en-US", "en", "en-US"), ("nb-NO", "nb", "nb-NO"),
        ("iw-IL", "he", "he-IL"),
        ("es-419", "es", "es-419"), ("da-bornholm", "da", "da-bornholm"), ("de-DE", "de", "de-DE"),
    ])
    func `a region goes into a BCP 47 tag`(written: String, code: String, tag: String) {
        let match = Vocabulary.languages.match(written)
        #expect(match?.kind == .region)
        #expect(match?.code == code)
        #expect(match?.bcp47 == tag)
    }

    @Test(arguments: [
        ("en-de", ["en", "de"]), ("xh-zh", ["xh", "zh"]), ("bn-hi", ["bn", "hi"]),
        ("en_fi", ["en", "fi"]),
    ])
    func `a direction of translation is two languages`(written: String, codes: [String]) {
        #expect(Vocabulary.languages.match(written)?.codes == codes)
        #expect(Vocabulary.languages.match(written)?.kind == .pair)
        #expect(Vocabulary.languages.match(written)?.isCertain == false)
    }

    @Test(arguments: [
        "-", "--", "en-", "-en", "en--us", "xx-YY", "e-US", "en-us-a-b-c", "zh-\u{1F600}",
        "en-toolonglong",
    ])
    func `a malformed tag is not read`(written: String) {
        #expect(Vocabulary.languages.match(written) == nil)
    }

    @Test func `a language knows its other codes`() {
        #expect(Vocabulary.languages["de"]?.iso639_3 == "deu")
        #expect(Vocabulary.languages["deu"]?.iso639_1 == "de")
        #expect(Vocabulary.languages["ger"]?.iso639_1 == "de")
        #expect(Vocabulary.languages["yue"]?.iso639_1 == nil)
        #expect(Vocabulary.languages["no"]?.scope == .macrolanguage)
        #expect(Vocabulary.languages["la"]?.isHistorical == true)
        #expect(Vocabulary.languages["eo"]?.isConstructed == true)
        #expect(Vocabulary.languages["hbs"]?.iso639_1 == nil)
        #expect(Vocabulary.languages["zz"] == nil)
    }
}
