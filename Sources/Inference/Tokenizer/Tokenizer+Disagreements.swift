internal import Checkpoints

extension Tokenizer {
    /// Where `tokenizer.json` and `tokenizer.model` of a folder are not the same tokenizer; empty where they are, or where one of
    /// both is absent.
    ///
    /// Compared are the piece of every id, the order of the merges with the order of the scores, and the ids of a text in many
    /// scripts. Ids beyond the model's are a fine-tune's own and are passed over. At most `limit` findings are given.
    ///
    /// - Throws: where one of the files cannot be read.
    package static func disagreements(in folder: String, limit: Int = 8) throws -> [String] {
        let names = try namesInFolder(folder)
        guard fileNames.allSatisfy(names.contains) else { return [] }
        let config = try TokenizerConfig(folder: folder)
        let json = try Tokenizer(folder: folder, file: "tokenizer.json", config: config)
        let model = try Tokenizer(folder: folder, file: "tokenizer.model", config: config)
        return try disagreements(json, model, limit: limit)
    }

    static func disagreements(
        _ json: Tokenizer, _ model: Tokenizer, limit: Int
    ) throws -> [String] {
        var findings: [String] = []
        if json.count < model.count {
            findings.append(
                "tokenizer.json has \(json.count) ids, tokenizer.model \(model.count)")
        }
        for id in 0..<min(json.count, model.count) where findings.count < limit {
            let pieces = (json.vocabulary.piece(id), model.vocabulary.piece(id))
            guard pieces.0 != pieces.1, !isSamePiece(pieces.0, pieces.1) else { continue }
            findings.append(
                "id \(id) is '\(json.piece(id))' in tokenizer.json, "
                    + "'\(model.piece(id))' in tokenizer.model")
        }
        findings += mergeFindings(json, model).prefix(limit - findings.count)
        for line in TokenizerSample.lines where findings.count < limit {
            // Special tokens are added apart: a configuration may want other ones than a file's template.
            let ids = try json.encode(line, addSpecialTokens: false)
            let other = try model.encode(line, addSpecialTokens: false)
            guard ids != other else { continue }
            let place = zip(ids, other).prefix { $0 == $1 }.count
            findings.append(
                "'\(line)' gives other ids from token \(place) on: "
                    + "\(ids.dropFirst(place).prefix(4).map { json.piece($0) }) by tokenizer.json, "
                    + "\(other.dropFirst(place).prefix(4).map { model.piece($0) }) "
                    + "by tokenizer.model")
        }
        return findings
    }

    /// The first piece that the merges make before another of a higher score.
    private static func mergeFindings(_ json: Tokenizer, _ model: Tokenizer) -> [String] {
        guard case .bytePairs(let encoder) = json.parts.segmenter,
            case .merges(let merges) = encoder.joining,
            case .sentencePiece(let library) = model.parts.segmenter
        else { return [] }
        var firstRanks = [UInt32](repeating: .max, count: library.scores.count)
        merges.forEach { merge in
            guard firstRanks.indices.contains(Int(merge.id)) else { return }
            firstRanks[Int(merge.id)] = min(firstRanks[Int(merge.id)], merge.rank)
        }
        let made = firstRanks.indices.filter { firstRanks[$0] != .max }
            .sorted { firstRanks[$0] < firstRanks[$1] }
        for (earlier, later) in zip(made, made.dropFirst())
        where library.scores[earlier] < library.scores[later] {
            return [
                "tokenizer.json makes '\(json.piece(earlier))' before '\(json.piece(later))', "
                    + "by the scores of tokenizer.model it comes after"
            ]
        }
        return []
    }

    /// The byte piece of the tab, which Gemma's converted models write as the tab itself.
    private static func isSamePiece(_ json: [UInt8]?, _ model: [UInt8]?) -> Bool {
        json == [9] && model == BytePiece.text(of: 9)
    }
}

/// Short texts that touch every part of a tokenizer: scripts, runs of spaces, digits, code, bytes without a piece.
package enum TokenizerSample {
    package static let lines = [
        "A stemma draws which manuscript was copied from which.",
        "  two spaces,\ttab, \n\nempty line   ",
        "It's 3.14159, they'll pay $1,234,567.89 (maybe)!",
        "def f(x):\n    return {\"a\": [x ** 2, None]}  # <b>",
        "Übergröße, naïve café, Żółć, İstanbul, Ελληνικά, Привет мир",
        "모델 카드는 데이터와 사용 조건을 설명합니다. 한글 각 ㅋㅋ",
        "図書館は静かです。ガギグ ｶﾞｷﾞ 漢字とかな",
        "这个模型是从哪里来的？繁體中文也要測試。",
        "العربية עברית हिन्दी ไทย தமிழ் ქართული",
        "👩‍🚀👍🏽🇰🇷 ½ ² ﬁ ℌ 𝔊 \u{200B}\u{FEFF}",
        "▁ ▁▁ <0x41> </s> ' \" \\ \u{7F}",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ]
}
