internal import Checkpoints
internal import Inference

extension Examination {
    /// Whether the tokenizer loads, fits the model, knows the special tokens, and gives a text back.
    func checkTokenizer() -> Check {
        do {
            let tokenizer = try tokenizer.get()
            var findings = try agreementFindings() + roundTripFindings(tokenizer)
            if case .success(let checkpoint) = checkpoint {
                findings += idFindings(tokenizer, checkpoint)
            }
            return Check(
                .tokenizer, findings: findings, value: .count(tokenizer.count),
                message: "\(tokenizer.count) pieces")
        } catch {
            return Check(.tokenizer, findings: [Finding(error)])
        }
    }

    /// tokenizer.json against tokenizer.model.
    private func agreementFindings() throws -> [Finding] {
        try Tokenizer.disagreements(in: modelFolder).map {
            Finding(.warned, "tokenizer.json", "and tokenizer.model disagree: \($0)")
        }
    }

    /// More scripts, and what is easily lost: runs of spaces, tabs, signs beyond the basic plane.
    private static let scripts = [
        "العربية עברית हिन्दी ไทย தமிழ் ქართული Ελληνικά Кириллица",
        "def f(x):\n    return [x ** 2]  # 3.14\t%",
        "👩‍🚀 🇰🇷 ½ 𝔊",
    ]

    /// Texts to ids and back.
    private func roundTripFindings(_ tokenizer: Tokenizer) throws -> [Finding] {
        for line in SmokeText.lines + Self.scripts {
            let ids = try tokenizer.encode(line, addSpecialTokens: false)
            let text = tokenizer.decode(ids)
            // Swift compares what is canonically equivalent as equal: some tokenizers compose.
            guard text != line, text != " " + line else { continue }
            return [
                Finding(
                    .warned, "tokenizer", "'\(line)' comes back as '\(text)'")
            ]
        }
        return []
    }

    /// The tokenizer's ids against the embedding's rows and the ids that the configuration names.
    private func idFindings(_ tokenizer: Tokenizer, _ checkpoint: Checkpoint) -> [Finding] {
        let rows = checkpoint.config.vocabularySize
        let files = Tokenizer.fileNames.filter(names.contains).joined(separator: ", ")
        var findings: [Finding] = []
        if tokenizer.count > rows {
            findings.append(
                Finding(
                    .failed, files,
                    "has \(tokenizer.count) pieces, the embedding \(rows) rows",
                    value: .count(tokenizer.count), expected: .count(rows)))
        }
        let config = checkpoint.config
        let named = [
            ("bos_token_id", config.bosTokenIDs, tokenizer.specialIDs.bos),
            ("eos_token_id", config.eosTokenIDs, tokenizer.specialIDs.eos),
        ]
        for (key, ids, own) in named {
            if let id = ids.first(where: { $0 >= tokenizer.count }) {
                findings.append(
                    Finding(
                        .failed, "config.json", "'\(key)' is \(id), beyond the tokenizer's ids",
                        value: .count(id), expected: .count(tokenizer.count)))
            } else if let own, let id = ids.first, !ids.contains(own) {
                // A chat model may end its turns with another token than its texts.
                findings.append(
                    Finding(
                        .warned, "config.json",
                        "'\(key)' is \(id) ('\(tokenizer.piece(id))'), the tokenizer has \(own) "
                            + "('\(tokenizer.piece(own))')", value: .count(id),
                        expected: .count(own)))
            }
        }
        return findings
    }
}
