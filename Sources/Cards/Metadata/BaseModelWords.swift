extension BaseModelScanner {
    /// What the words around a link on its line make of it.
    enum Words {
        /// Bytes before a link that are looked at, and that may stand between a phrase and the link's text.
        private static let reach = 240
        private static let gap = 48
        /// Bytes after a link's id in which its bracket closes: the rest of the address, and a title.
        private static let closingReach = 512

        /// The phrase before a link, or in its text, that makes it a base model: of several the one that ends last.
        ///
        /// - Parameter end: where the link's host starts.
        static func preceding(_ bytes: [UInt8], _ end: Int, in body: Range<Int>) -> Phrase? {
            let reached = max(body.lowerBound, end - reach)
            let start = bytes[reached..<end].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? reached
            let textStart = startOfText(bytes, start..<end)
            var best: (phrase: Int, end: Int)?
            // What starts earlier ends too far from the link's text.
            var index = max(start, textStart - gap - Phrase.longest)
            while index < end {
                defer { index += 1 }
                guard bytes[index].isASCIILetter,
                    index == start || !bytes[index - 1].isASCIILetter
                else { continue }
                for number in Phrase.starting(with: bytes[index]) {
                    let phrase = Phrase.all[number]
                    let phraseEnd = index + phrase.length
                    guard phraseEnd <= (phrase.mayBeInText ? end : textStart),
                        best.map({ ($0.end, number) < (phraseEnd, $0.phrase) }) ?? true,
                        phrase.matches(bytes[index..<phraseEnd]),
                        isNear(bytes[min(phraseEnd, textStart)..<textStart])
                    else { continue }
                    best = (number, phraseEnd)
                }
            }
            return best.map { Phrase.all[$0.phrase] }
        }

        /// Where the link's own brackets, text and scheme start: `[text](https://`.
        private static func startOfText(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
            guard let bracket = bytes[range].lastIndex(of: UInt8(ascii: "[")) else {
                return range.upperBound
            }
            let text = bytes[bracket..<range.upperBound]
            return !text.contains(UInt8(ascii: " ")) || text.containsASCII("](")
                ? bracket : range.upperBound
        }

        /// Whether the bytes between a phrase and a link let the one speak of the other.
        private static func isNear(_ between: ArraySlice<UInt8>) -> Bool {
            guard between.count <= gap else { return false }
            let text = between.map(\.wordFolded)[...]
            return !text.containsASCII(". ") && !text.contains(UInt8(ascii: ">"))
                && !text.containsASCII(" this model")
        }

        /// Looks at the words that follow a link on its line: `[X](…) tuned on …`.
        ///
        /// - Parameter start: where the link's id ends.
        static func following(_ bytes: [UInt8], _ start: Int, in body: Range<Int>) -> Phrase? {
            let reached = min(body.upperBound, start + closingReach)
            guard let close = ByteSearch.first(UInt8(ascii: ")"), in: bytes, start..<reached),
                !bytes[start..<close].contains(where: \.isLineEnd)
            else { return nil }
            let text = bytes[(close + 1)..<body.upperBound].prefix(gap).prefix { !$0.isLineEnd }
                .map { $0 == UInt8(ascii: "-") ? 0x20 : $0.lowercased }
            let sentence = text[..<(text.firstIndex(of: UInt8(ascii: ".")) ?? text.endIndex)]
            guard !sentence.contains(UInt8(ascii: ",")), !sentence.contains(UInt8(ascii: "["))
            else {
                return nil
            }
            return Phrase.following.first { sentence.containsASCII($0.words) }
        }
    }

    /// Words that make what follows them a base model. Lower case; `-` and `_` are spaces.
    struct Phrase {
        let words: StaticString
        let relation: BaseModelRelation?
        let rank: Int
        /// Whether the words may stand inside the link's text: `[Original model](…)`.
        let mayBeInText: Bool

        var text: String { words.description }
        var length: Int { words.utf8CodeUnitCount }

        init(
            _ words: StaticString, _ relation: BaseModelRelation?, rank: Int = 0,
            inText: Bool = false
        ) {
            self.words = words
            self.relation = relation
            self.rank = rank
            mayBeInText = inText
        }

        /// Whether these are the words; as many bytes as they have.
        func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
            for (offset, byte) in bytes.enumerated() {
                // Safety: the caller gives no more bytes than the static string has.
                guard unsafe byte.wordFolded == words.utf8Start[offset] else { return false }
            }
            return true
        }

        /// What makes the link before it a base model.
        static let following: [Phrase] = [
            Phrase(" fine tuned ", .finetune, rank: 2),
            Phrase(" finetuned ", .finetune, rank: 2),
            Phrase(" tuned ", .finetune, rank: 2),
            Phrase("with pretraining", .finetune, rank: 2),
            Phrase("further pretrained", .finetune, rank: 2),
            Phrase("continually pretrained", .finetune, rank: 2),
        ]

        /// What makes the link after it a base model.
        static let all: [Phrase] = [
            Phrase("fine tuned version of", .finetune),
            Phrase("finetuned version of", .finetune),
            Phrase("fine tuned variant of", .finetune),
            Phrase("fine tuned from", .finetune),
            Phrase("finetuned from", .finetune),
            Phrase("fine tune of", .finetune),
            Phrase("finetune of", .finetune),
            Phrase("finetuned from model", .finetune),
            Phrase("instruction tuned version of", .finetune),
            Phrase("instruct version of", .finetune),
            Phrase("chat version of", .finetune),
            Phrase("distilled version of", .finetune),
            Phrase("pruned version of", .finetune),
            Phrase("base version of", .finetune),
            Phrase("further trained from", .finetune),
            Phrase("trained on top of", .finetune),
            Phrase("built on top of", .finetune, rank: 1),
            Phrase("initialized from", .finetune, rank: 1),
            Phrase("derived from", nil, rank: 1),
            Phrase("quantized version of", .quantized),
            Phrase("quantised version of", .quantized),
            Phrase("quantized from", .quantized),
            Phrase("quantization of", .quantized),
            Phrase("quantizations of", .quantized),
            Phrase("quants of", .quantized),
            Phrase("gguf version of", .quantized),
            Phrase("gguf format from", .quantized),
            Phrase("gguf format model files for", .quantized),
            Phrase("mlx format from", .quantized),
            Phrase("converted to gguf from", .quantized),
            Phrase("lora adapter for", .adapter),
            Phrase("lora adapters for", .adapter),
            Phrase("lora weights for", .adapter),
            Phrase("adapter for", .adapter),
            Phrase("adapter for the", .adapter),
            Phrase("merge of", .merge, rank: 1),
            Phrase("base model", nil, rank: 1, inText: true),
            Phrase("original model", nil, rank: 1, inText: true),
            Phrase("original", nil, rank: 2, inText: true),
            Phrase("based on", nil, rank: 3),
        ]

        static let longest = all.map(\.length).max() ?? 0

        /// The places in `all` of the phrases that start with a letter, in either case.
        static func starting(with letter: UInt8) -> [Int] {
            byLetter[Int(letter.lowercased - UInt8(ascii: "a"))]
        }

        private static let byLetter: [[Int]] = (UInt8(ascii: "a")...UInt8(ascii: "z")).map {
            letter in
            all.indices.filter { unsafe all[$0].words.utf8Start.pointee == letter }
        }
    }
}

extension UInt8 {
    /// As phrases have it: lower case, `-` and `_` as spaces.
    fileprivate var wordFolded: UInt8 {
        self == UInt8(ascii: "-") || self == UInt8(ascii: "_") ? UInt8(ascii: " ") : lowercased
    }
}
