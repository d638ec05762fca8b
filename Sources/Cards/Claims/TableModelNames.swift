/// Short names that the tables of a family's cards use for its models.
enum TableModelNames {
    enum Family: Equatable {
        case gemma, gemma2
        /// A relative whose tables use no names of these.
        case other

        /// The family that ids and titles name; the exacter name wins, and `nil` where they name none.
        init?(_ texts: [String]) {
            var found: Family?
            for text in texts where ASCIIText.contains(text, "gemma") {
                let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
                for (index, word) in words.enumerated() {
                    let next = index + 1 < words.count ? words[index + 1] : ""
                    switch (word, next) {
                    case ("gemma", "2"), ("gemma2", _): found = .gemma2
                    // Later and corrected releases are models of their own.
                    case ("gemma", "1"), ("gemma", "3"), ("gemma", "3n"), ("gemma", "4"),
                        ("gemma3", _), ("gemma3n", _), ("gemma4", _):
                        self = .other
                        return
                    case ("gemma", _): found = found ?? .gemma
                    default: break
                    }
                }
            }
            guard let found else { return nil }
            self = found
        }
    }

    /// Makers' names that ids carry before the model's name and tables leave out.
    static let makers = ["meta"]

    static func id(of folded: String, in family: Family) -> String? {
        switch family {
        case .gemma: gemma[folded]
        case .gemma2: gemma2[folded]
        case .other: nil
        }
    }

    private static let gemma = names([
        "google/gemma-2b": ["2bparams", "2b", "gemma2b", "gemmapt2b", "2bpt", "gemma2bpt"],
        "google/gemma-7b": ["7bparams", "7b", "gemma7b", "gemmapt7b", "7bpt", "gemma7bpt"],
        "google/gemma-2b-it": ["gemmait2b", "2bit", "gemma2bit"],
        "google/gemma-7b-it": ["gemmait7b", "7bit", "gemma7bit"],
    ])

    private static let gemma2 = names([
        "google/gemma-2-2b": ["gemma2pt2b", "gemmapt2b", "pt2b", "gemma22b", "gemma22bpt"],
        "google/gemma-2-9b": ["gemma2pt9b", "gemmapt9b", "pt9b", "gemma29b", "gemma29bpt"],
        "google/gemma-2-27b": ["gemma2pt27b", "gemmapt27b", "pt27b", "gemma227b", "gemma227bpt"],
        "google/gemma-2-2b-it": ["gemma2it2b", "gemmait2b", "it2b", "gemma22bit"],
        "google/gemma-2-9b-it": ["gemma2it9b", "gemmait9b", "it9b", "gemma29bit"],
        "google/gemma-2-27b-it": ["gemma2it27b", "gemmait27b", "it27b", "gemma227bit"],
        "google/gemma-2-2b-jpn-it": ["gemma2itjpn", "gemma22bjpnit"],
    ])

    private static func names(_ lists: [String: [String]]) -> [String: String] {
        var names: [String: String] = [:]
        for (id, list) in lists {
            for name in list { names[name] = id }
        }
        return names
    }
}
