internal import Checkpoints
internal import Inference

extension Examination {
    /// Whether the files are there, are what their names say, and config.json is of a model that the engine knows.
    func checkFiles() -> Check {
        guard let state else {
            return Check(.files, .failed, message: "the folder cannot be read")
        }
        var findings = state.files.flatMap { contentFindings($0) }
        findings += configFindings() + weightFindings() + tokenizerFindings()
        return Check(
            .files, findings: findings, value: .count(state.files.count),
            message: "\(state.files.count) files, \(ByteCount(state.byteCount).text)")
    }

    /// Files of a checkpoint whose contents are looked at.
    private func contentFindings(_ file: FolderState.File) -> [Finding] {
        let unfinished = [".incomplete", ".part", ".crdownload", ".aria2", ".tmp"]
        if unfinished.contains(where: file.name.hasSuffix) {
            return [Finding(.warned, file.name, "a download that was not finished")]
        }
        guard Self.endings.contains(where: file.name.hasSuffix),
            let content = content(of: file.name)
        else { return [] }
        switch content {
        case .empty, .html, .zeros: return [Finding(.failed, file.name, "is \(content)")]
        case .lfsPointer(let size?):
            return [
                Finding(
                    .failed, file.name, "is \(content)", value: .count(file.size),
                    expected: .count(size))
            ]
        case .lfsPointer: return [Finding(.failed, file.name, "is \(content)")]
        case .zip, .pickle:
            return file.name.hasSuffix(".safetensors")
                ? [Finding(.failed, file.name, "is \(content), not safetensors")] : []
        case .safetensors, .gguf: return []
        }
    }

    private static let endings = [
        ".safetensors", ".gguf", ".bin", ".pt", ".pth", ".json", ".model", ".jinja", ".txt",
    ]

    private func content(of name: String) -> FileContent? {
        guard let file = try? MappedFile(folder: request.path, name: name) else { return nil }
        return FileContent(start: file.bytes(0..<512))
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

    private func weightFindings() -> [Finding] {
        let pickles = names.filter(Self.isPickle).sorted()
        let others = names.contains { $0.hasSuffix(".safetensors") || $0.hasSuffix(".gguf") }
        if !others, let first = pickles.first {
            return [
                Finding(
                    .failed, first,
                    "the only weights are a pickle, which is never loaded: it can run any program")
            ]
        }
        if !others {
            return [Finding(.failed, "model.safetensors", "there are no weights")]
        }
        return pickles.map {
            Finding(.warned, $0, "a pickle beside the weights: whoever loads it runs its program")
        }
    }

    private static func isPickle(_ name: String) -> Bool {
        ["pytorch_model", "adapter_model", "consolidated", "model"].contains {
            name.hasPrefix($0)
        } && [".bin", ".pt", ".pth", ".ckpt", ".pkl"].contains { name.hasSuffix($0) }
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
