/// What a result's metric says, under a name that other cards' results share.
package struct MetricName: Equatable, Sendable {
    /// The canonical id with cut-off, averaging and similarity: `ndcg@10`, `f1_macro`,
    /// `cos_sim_pearson`, `pass@1`. For what is not recognised the name in lower case, punctuation
    /// folded to `_`.
    package var id: String
    /// The metric itself: `ndcg` for `ndcg@10`.
    package var metric: Metric?
    /// What else the name says (`dev`, `lemma`, `strict_match`): values with unlike qualifiers are
    /// no rivals.
    package var qualifier: String?
    package var isRecognised: Bool { metric != nil }

    /// Finds the metric behind a result's `metrics[].type` and `metrics[].name`, or a key of
    /// lm-eval (`acc_norm,none`).
    ///
    /// The name counts where the type is missing, vague (`rouge`, `unknown`), or the same but less
    /// exact; else it is only searched for a qualifier.
    package static func resolve(type: String?, name: String?) -> MetricName {
        let typed = type.flatMap(read)
        let named = name.flatMap(read)
        guard var result = typed else { return named ?? MetricName(id: "unknown") }
        guard let named else { return result }
        if !result.isRecognised || ["score", "average"].contains(result.id) {
            return named.isRecognised ? named : result
        }
        if let metric = named.metric, metric.id != result.metric?.id {
            let vague =
                result.metric.map { $0.id.count < metric.id.count && metric.id.hasPrefix($0.id) }
                ?? true
            if vague || refinements[result.id]?.contains(metric.id) == true { return named }
            result.qualifier = join(result.qualifier, named.id)
            return result
        }
        if named.isRecognised {
            if named.id.utf8.count > result.id.utf8.count { result.id = named.id }
            result.qualifier = join(result.qualifier, named.qualifier)
            return result
        }
        result.qualifier = join(result.qualifier, named.id)
        return result
    }

    /// Types under which cards file other metrics.
    private static let refinements: [String: [String]] = [
        "f1": ["uas", "las"], "acc": ["acc_norm", "top5_acc", "mc1", "mc2", "exact_match"],
        "rouge": ["gen_len"],
        "map": ["map50", "map75"], "iou": ["miou"], "pass": ["maj"],
    ]

    private static let similarities = [
        "cosine", "dot", "euclidean", "manhattan", "max", "similarity",
    ]
    private static let averages = ["macro", "micro", "weighted", "samples", "binary"]
    private static let noise = [
        "test", "eval", "the", "metric", "value", "on", "set", "final", "best", "none", "main",
    ]
    /// Names of fewer letters than this count only where nothing else stands beside them.
    private static let shortest = 2

    private static func read(_ text: String) -> MetricName? {
        if let id = MetricTable.find(text) { return MetricName(id: id, metric: Metric(id: id)) }
        let parts = text.prefix(160).split(separator: ",", maxSplits: 1)
        guard parts.count == 2, !parts[1].contains(" ") else {
            return readWords(parts.joined(separator: " "))
        }
        // A key of lm-eval: metric, comma, filter.
        guard var found = readWords(String(parts[0])) else { return nil }
        if parts[1] != "none" {
            found.qualifier = join(found.qualifier, BenchmarkName.normalized(String(parts[1])))
        }
        return found
    }

    private static func readWords(_ text: String) -> MetricName? {
        var words = split(text)
        guard !words.isEmpty else { return nil }
        if let id = MetricTable.find(words[...]) {
            return MetricName(id: id, metric: Metric(id: id))
        }
        let cutoff = takeCutoff(&words)
        let average = take(averages, from: &words)
        let similarity = takeSimilarity(&words)
        words.removeAll { noise.contains($0) }
        guard let (id, range) = longestName(in: words) else {
            return MetricName(id: BenchmarkName.normalized(text))
        }
        words.removeSubrange(range)
        words.removeAll { MetricTable.find($0) == id || $0 == "score" }
        var full = id
        if let cutoff { full += "@\(cutoff)" }
        if let average { full += "_" + average }
        if let similarity { full = similarity + "_" + full }
        return MetricName(
            id: full, metric: Metric(id: id),
            qualifier: words.isEmpty ? nil : words.joined(separator: "_"))
    }

    /// The longest run of words that is a metric's name; of equals the last.
    private static func longestName(in words: [String]) -> (id: String, range: Range<Int>)? {
        let count = min(words.count, 12)
        for length in stride(from: count, to: 0, by: -1) {
            for start in stride(from: count - length, through: 0, by: -1) {
                let range = start..<(start + length)
                if length == 1, words.count > 1, words[start].utf8.count < shortest { continue }
                if let id = MetricTable.find(words[range]) { return (id, range) }
            }
        }
        return nil
    }

    /// Takes `@10`, `at 10` and `top-10` from the words.
    private static func takeCutoff(_ words: inout [String]) -> Int? {
        for (index, word) in words.enumerated() {
            if let at = word.firstIndex(of: "@"), let number = Int(word[word.index(after: at)...]),
                number > 0
            {
                words[index] = String(word[..<at])
                if words[index].isEmpty { words.remove(at: index) }
                return number
            }
            if word == "at", index + 1 < words.count, let number = Int(words[index + 1]), index > 0
            {
                words.removeSubrange(index...(index + 1))
                return number
            }
        }
        return nil
    }

    private static func take(_ choices: [String], from words: inout [String]) -> String? {
        guard words.count > 1, let index = words.firstIndex(where: choices.contains) else {
            return nil
        }
        return words.remove(at: index)
    }

    private static func takeSimilarity(_ words: inout [String]) -> String? {
        guard words.count > 1 else { return nil }
        if words[0] == "cos", words.count > 2, words[1] == "sim" {
            words.removeSubrange(0..<2)
            return "cos_sim"
        }
        guard similarities.contains(words[0]) else { return nil }
        let word = words.removeFirst()
        return word == "cosine" ? "cos_sim" : word
    }

    /// The words of a name, ASCII letters in lower case; `@10`, `%` and a `+` at the end stay with
    /// their word.
    private static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func isEdge(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
        }
        func finish() {
            while word.last == UInt8(ascii: ".") { word.removeLast() }
            let start = word.firstIndex { !isEdge($0) } ?? word.endIndex
            if start < word.endIndex {
                words.append(String(decoding: word[start...], as: UTF8.self))
            }
            word.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte + 32)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                128...,
                UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "."):
                word.append(byte)
            default: finish()
            }
        }
        finish()
        return words
    }

    private static func join(_ first: String?, _ second: String?) -> String? {
        guard let first else { return second }
        guard let second else { return first }
        return first == second ? first : first + "_" + second
    }
}
