internal import Cards
internal import Checkpoints
internal import Inference

extension Examination {
    /// Compares what the card, the name and config.json say with what the weights are. Nothing here fails: a claim that
    /// is wrong does not keep the model from running.
    func checkClaims() -> Check {
        do {
            let checkpoint = try checkpoint.get()
            let architecture = try Architecture(checkpoint.config)
            let parameters = architecture.expectedTensors.reduce(0) { sum, tensor in
                sum + tensor.shape.reduce(1, *)
            }
            var findings = typeFindings(checkpoint) + classFindings(checkpoint.config)
            if !isAdapter {
                findings += cardFindings(architecture, parameters: parameters)
            }
            return Check(
                .claims, findings: findings, value: .count(parameters),
                message: "\(architecture.family) of \(parameters) parameters, "
                    + "context \(architecture.contextLength), "
                    + "vocabulary \(architecture.vocabularySize)")
        } catch {
            return Check(.claims, findings: [Finding(error)])
        }
    }

    /// The declared type against that of most of the weights.
    private func typeFindings(_ checkpoint: Checkpoint) -> [Finding] {
        let names: [String: ElementType] = [
            "float32": .f32, "float": .f32, "bfloat16": .bf16, "float16": .f16, "half": .f16,
        ]
        guard let declared = checkpoint.config.dtype else { return [] }
        let plain = declared.hasPrefix("torch.") ? String(declared.dropFirst(6)) : declared
        let elements = checkpoint.weights.elementCounts.filter(\.key.isComputable)
        guard let stored = elements.max(by: { $0.value < $1.value })?.key, !stored.isQuantized,
            let type = names[plain], type != stored
        else { return [] }
        return [
            Finding(
                .warned, "config.json",
                "says \(declared), the weights are stored as \(stored.rawValue)",
                value: .text(stored.rawValue), expected: .text(type.rawValue))
        ]
    }

    /// The class against the family, such as `Gemma2ForCausalLM` against `gemma2`.
    private func classFindings(_ config: ModelConfig) -> [Finding] {
        let family = config.modelType.replacing("_text", with: "").lowercased()
        let wrong = config.architectures.first { name in
            guard let end = name.firstRange(of: "For") else { return false }
            return name[..<end.lowerBound].lowercased() != family
        }
        guard let wrong else { return [] }
        return [
            Finding(
                .warned, "config.json", "names the class '\(wrong)' and the family '\(family)'",
                value: .text(wrong), expected: .text(family))
        ]
    }

    private func cardFindings(_ architecture: Architecture, parameters: Int) -> [Finding] {
        let claims = CardClaims(name: request.name, card: card, knownFamilies: Family.names)
        var findings: [Finding] = []
        if let claim = claims.parameters {
            // Names are rounded, and leave the embedding out or count it twice.
            let ratio = Double(parameters) / claim.value
            if !(0.6...1.7).contains(ratio) {
                findings.append(
                    Finding(
                        .warned, "card", "'\(claim.words)' against \(parameters) parameters",
                        value: .count(parameters), expected: .number(claim.value)))
            }
        }
        for (claim, value, what) in [
            (claims.contextLength, architecture.contextLength, "a context"),
            (claims.vocabularySize, architecture.vocabularySize, "a vocabulary"),
        ] {
            // '8K' may mean 8,000 or 8,192, and a vocabulary may be padded.
            guard let claim, !(0.9...1.1).contains(Double(value) / claim.value) else { continue }
            findings.append(
                Finding(
                    .warned, "card", "'\(claim.words)' against \(what) of \(value)",
                    value: .count(value), expected: .number(claim.value)))
        }
        if !claims.families.isEmpty, !claims.families.contains(where: isFamily(architecture)) {
            findings.append(
                Finding(
                    .warned, "card",
                    "is tagged '\(claims.families[0])', the weights are '\(architecture.family)'",
                    value: .text(architecture.family), expected: .text(claims.families[0])))
        }
        return findings
    }

    private func isFamily(_ architecture: Architecture) -> (String) -> Bool {
        let plain = architecture.family.replacing("_text", with: "")
        return { $0 == architecture.family || $0 == plain }
    }

    /// The registered card, else that in the folder; empty where there is none.
    private var card: [UInt8] {
        request.card ?? (try? FileReader.read(request.path + "/README.md")) ?? []
    }
}
