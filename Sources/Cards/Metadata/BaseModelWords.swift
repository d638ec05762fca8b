extension BaseModelScanner {
    /// The words before a link on its line.
    struct Words {
        /// The phrase nearest to the link that makes it a base model; `nil` where there is none.
        let phrase: Phrase?

        /// Bytes before a link that are looked at, and that may stand between a phrase and the link's text.
        private static let reach = 240
        private static let gap = 48

        init(_ bytes: [UInt8], _ range: Range<Int>) {
            let start = max(range.lowerBound, range.upperBound - Self.reach)
            var end = range.upperBound
            // The link's own scheme, brackets and text: `[text](https://`.
            var textStart = end
            if let bracket = bytes[start..<end].lastIndex(of: UInt8(ascii: "[")),
                !bytes[bracket..<end].contains(UInt8(ascii: " "))
                    || bytes[bracket..<end].containsASCII("](")
            {
                textStart = bracket
            }
            end = range.upperBound
            var text = bytes[start..<end].map(\.lowercased)
            for index in text.indices
            where text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "_") {
                text[index] = UInt8(ascii: " ")
            }
            let limit = textStart - start
            let starts = Self.wordStarts(text)
            var best: (phrase: Phrase, end: Int)?
            for phrase in Phrase.all {
                guard
                    let found = Self.last(
                        phrase.words, in: text, at: starts,
                        before: phrase.mayBeInText ? text.count : limit)
                else { continue }
                let gap = text[min(found, limit)..<limit]
                guard gap.count <= Self.gap, !gap.containsASCII(". "),
                    !gap.contains(UInt8(ascii: ">")), !gap.containsASCII(" this model")
                else {
                    continue
                }
                if let known = best, known.end >= found { continue }
                best = (phrase, found)
            }
            phrase = best?.phrase
        }

        /// Looks at the words that follow a link on its line: `[X](…) tuned on …`.
        static func following(_ bytes: [UInt8], _ range: Range<Int>) -> Phrase? {
            guard let close = bytes[range].firstIndex(of: UInt8(ascii: ")")) else { return nil }
            let text = bytes[(close + 1)..<min(range.upperBound, close + 1 + gap)].map {
                $0 == UInt8(ascii: "-") ? 0x20 : $0.lowercased
            }
            let sentence = text[..<(text.firstIndex(of: UInt8(ascii: ".")) ?? text.endIndex)]
            guard !sentence.contains(UInt8(ascii: ",")), !sentence.contains(UInt8(ascii: "["))
            else {
                return nil
            }
            return Phrase.following.first { sentence.containsASCII($0.words) }
        }

        /// Where words of letters begin, the last first.
        private static func wordStarts(_ text: [UInt8]) -> [Int] {
            text.indices.reversed().filter {
                text[$0].isASCIILetter && ($0 == 0 || !text[$0 - 1].isASCIILetter)
            }
        }

        /// The end of the last occurrence that starts at a word and ends before `limit`.
        private static func last(
            _ words: StaticString, in text: [UInt8], at starts: [Int], before limit: Int
        ) -> Int? {
            let length = words.utf8CodeUnitCount
            // Safety: a static string's bytes live for ever.
            let first = unsafe words.utf8Start.pointee
            for start in starts where start + length <= limit && text[start] == first {
                if unsafe text[start..<start + length].elementsEqual(
                    UnsafeBufferPointer(start: words.utf8Start, count: length))
                {
                    return start + length
                }
            }
            return nil
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

        init(
            _ words: StaticString, _ relation: BaseModelRelation?, rank: Int = 0,
            inText: Bool = false
        ) {
            self.words = words
            self.relation = relation
            self.rank = rank
            mayBeInText = inText
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
    }
}
