internal import Checkpoints
internal import Inference

extension Examination {
    /// Whether the files are there, are what their names say, and config.json is of a model that the engine knows.
    func checkFiles() -> Check {
        let inspection = FolderInspection(folder: request.path)
        var findings = inspection.findings.map { finding in
            var found = Finding(finding.error)
            if finding.severity == .warning { found.outcome = .warned }
            return found
        }
        findings += configFindings() + tokenizerFindings()
        let hashes = KnownHashes(
            folder: request.path, ofVersion: request.version?.hashes ?? [:])
        let known = inspection.files.filter { hashes.hash(of: $0.name) != nil }
        if request.level >= .weights {
            findings += known.flatMap { hashFindings($0.name, hashes) }
        }
        return Check(
            .files, findings: findings, value: .count(inspection.files.count),
            message: "\(inspection.files.count) files, \(ByteCount(inspection.byteCount).text)"
                + (known.isEmpty ? "" : ", the SHA-256 of \(known.count) is known"))
    }

    private func hashFindings(_ name: String, _ hashes: KnownHashes) -> [Finding] {
        do {
            guard let expected = hashes.hash(of: name) else { return [] }
            let measured = try hashes.measured(name)
            guard measured != expected else { return [] }
            return [
                Finding(
                    .failed, name,
                    "has not the bytes that it should have: its SHA-256 is \(measured)",
                    value: .text(measured), expected: .text(expected))
            ]
        } catch {
            return [Finding(error)]
        }
    }

    private func configFindings() -> [Finding] {
        do {
            if isAdapter { return [] }
            if case .success(let checkpoint) = checkpoint {
                _ = try Architecture(checkpoint.config)
            } else if !names.contains(where: { $0.hasSuffix(".gguf") }) {
                _ = try Architecture(ModelConfig(folder: request.path))
            }
            return []
        } catch {
            return [Finding(error)]
        }
    }

    private func tokenizerFindings() -> [Finding] {
        let found = names.contains {
            ["tokenizer.json", "tokenizer.model"].contains($0) || $0.hasSuffix(".gguf")
        }
        guard !found, !isAdapter else { return [] }
        return [
            Finding(.failed, "tokenizer.json", "there is neither this nor tokenizer.model")
        ]
    }
}
