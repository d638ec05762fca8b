internal import Cards

/// What a card's text and name say of the weights, as far as it can be measured.
struct CardClaims: Equatable {
    /// A number that is claimed, and the words that claim it.
    struct Claim: Equatable {
        var value: Double
        var words: String
    }

    var parameters: Claim?
    var contextLength: Claim?
    var vocabularySize: Claim?
    /// Families that the card's tags name.
    var families: [String]

    /// A card says such things early on; a longer text is not searched.
    private static let textLimit = 200_000

    /// - Parameters:
    ///   - name: the repository's, or the folder's.
    ///   - card: the card's bytes, empty where there is none.
    ///   - knownFamilies: what counts as a family's name among the tags.
    init(name: String, card bytes: [UInt8], knownFamilies: [String]) {
        let context = CardContext(Card(bytes), kind: .model, id: name)
        let body = String(decoding: context.body.bytes.prefix(Self.textLimit), as: UTF8.self)
        parameters = Self.size(in: name) ?? Self.parameters(in: body)
        contextLength = Self.contextLength(in: body)
        vocabularySize = Self.vocabulary(in: body)
        families = []
        context.fields.forEachText(of: .tags) { tag in
            if let text = tag.string, knownFamilies.contains(text) { families.append(text) }
        }
    }

    /// A size in a name, such as `2b` of `gemma-2-2b-it`, or `0.4m`.
    static func size(in name: String) -> Claim? {
        for match in name.matches(of: /(?:^|[-_\/])(\d{1,6}(?:\.\d{1,6})?)([bBmM])(?=$|[-_.])/) {
            guard let number = Double(match.1) else { continue }
            return Claim(
                value: number * (match.2.lowercased() == "b" ? 1e9 : 1e6),
                words: "\(match.1)\(match.2)")
        }
        return nil
    }

    private static func parameters(in text: String) -> Claim? {
        let pattern =
            /\b(\d{1,12}(?:\.\d{1,6})?)\s?(billion|million|[BM])[\s\-]+(?:trainable |total )?param/
            .ignoresCase()
        guard let match = text.firstMatch(of: pattern), let number = Double(match.1) else {
            return nil
        }
        let isBillion = match.2.lowercased().hasPrefix("b")
        return Claim(value: number * (isBillion ? 1e9 : 1e6), words: String(match.0))
    }

    private static func contextLength(in text: String) -> Claim? {
        let pattern =
            /context\s(?:length|window|size)(?:\sof|:|\sis)?(?:\sup\sto)?\s+\**([\d,]{1,20})\s?(k\b)?/
            .ignoresCase()
        guard let match = text.firstMatch(of: pattern),
            let number = Double(match.1.filter { $0 != "," }), number > 0
        else { return nil }
        return Claim(value: match.2 == nil ? number : number * 1024, words: String(match.0))
    }

    private static func vocabulary(in text: String) -> Claim? {
        let pattern = /vocabulary(?:\ssize)?(?:\sof|:|\sis)\s+\**([\d,]{1,20})\s?(k\b)?/
            .ignoresCase()
        guard let match = text.firstMatch(of: pattern),
            let number = Double(match.1.filter { $0 != "," }), number > 0
        else { return nil }
        return Claim(value: match.2 == nil ? number : number * 1000, words: String(match.0))
    }
}
