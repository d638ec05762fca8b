/// Facts of the Unicode Character Database (version 15) that the standard library does not give.
extension ScalarFolding {
    /// Lower-case letters and what is left of them without their marks: those whose canonical
    /// decomposition is the base and marks of ``droppedMarks``, and the Latin letters with a
    /// stroke, the dotless i and the final sigma, which have none.
    static let bases: [(base: Unicode.Scalar, letters: String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďđḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("æ", "ǣǽ"),
        ("ſ", "ẛ"),
        ("ʒ", "ǯ"),
        ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        ("ε", "έἐἑἒἓἔἕὲέ"),
        ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ"),
        ("ο", "όὀὁὂὃὄὅὸό"),
        ("ρ", "ῤῥ"),
        ("σ", "ς"),
        ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
        ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ("ϒ", "ϓϔ"),
        ("а", "ӑӓ"),
        ("г", "ѓ"),
        ("е", "ѐёӗ"),
        ("ж", "ӂӝ"),
        ("з", "ӟ"),
        ("и", "йѝӣӥ"),
        ("к", "ќ"),
        ("о", "ӧ"),
        ("у", "ўӯӱӳ"),
        ("ч", "ӵ"),
        ("ы", "ӹ"),
        ("э", "ӭ"),
        ("і", "ї"),
        ("ѵ", "ѷ"),
        ("ә", "ӛ"),
        ("ө", "ӫ"),
        ("\u{627}", "\u{622}\u{623}\u{625}"),
        ("\u{648}", "\u{624}"),
        ("\u{64A}", "\u{626}"),
        ("\u{6C1}", "\u{6C2}"),
        ("\u{6D2}", "\u{6D3}"),
        ("\u{6D5}", "\u{6C0}"),
        ("\u{915}", "\u{958}"),
        ("\u{916}", "\u{959}"),
        ("\u{917}", "\u{95A}"),
        ("\u{91C}", "\u{95B}"),
        ("\u{921}", "\u{95C}"),
        ("\u{922}", "\u{95D}"),
        ("\u{928}", "\u{929}"),
        ("\u{92B}", "\u{95E}"),
        ("\u{92F}", "\u{95F}"),
        ("\u{930}", "\u{931}"),
        ("\u{933}", "\u{934}"),
        ("\u{9A1}", "\u{9DC}"),
        ("\u{9A2}", "\u{9DD}"),
        ("\u{9AF}", "\u{9DF}"),
        ("\u{A16}", "\u{A59}"),
        ("\u{A17}", "\u{A5A}"),
        ("\u{A1C}", "\u{A5B}"),
        ("\u{A2B}", "\u{A5E}"),
        ("\u{A32}", "\u{A33}"),
        ("\u{A38}", "\u{A36}"),
        ("\u{B21}", "\u{B5C}"),
        ("\u{B22}", "\u{B5D}"),
    ]

    /// Marks that are no part of a word's identity: combining diacritics, Hebrew points, Arabic
    /// vowel signs and the stretching tatweel, nuktas, variation selectors.
    static let droppedMarks: [ClosedRange<UInt32>] = [
        0xAD...0xAD, 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x5BF...0x5BF, 0x5C1...0x5C2,
        0x5C4...0x5C5, 0x5C7...0x5C7, 0x610...0x61A, 0x640...0x640, 0x64B...0x65F, 0x670...0x670,
        0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8, 0x6EA...0x6ED, 0x93C...0x93C, 0x9BC...0x9BC,
        0xA3C...0xA3C, 0xABC...0xABC, 0xB3C...0xB3C, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
        0x200C...0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF,
    ]

    /// Scripts that put no spaces between words, or, as Korean, join particles to them.
    static let unspacedRanges: [ClosedRange<UInt32>] = [
        // Thai and Lao; Myanmar; Hangul letters; Khmer.
        0xE00...0xEFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF,
        // Ideographic iteration mark and zero; kana, bopomofo, Hangul letters, Han.
        0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035, 0x3038...0x303C, 0x3041...0x3096,
        0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        // More of Hangul and Myanmar; Hangul syllables; Han for compatibility; half-width kana.
        0xA960...0xA97F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
        0xFF66...0xFF9F, 0xFFA1...0xFFDC, 0x1AFF0...0x1B16F, 0x20000...0x3FFFF,
    ]

    /// U+FF66 to U+FF9D in their full width.
    static let halfWidthKatakana = Array(
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
            .unicodeScalars)
}
