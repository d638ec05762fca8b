internal import Checkpoints
internal import Inference

extension Examination {
    /// Whether the adapter has a base, fits it, and changes what it computes.
    func checkAdapter() -> Check {
        guard isAdapter else { return .skipped(.adapter, "the folder holds no adapter") }
        guard adapterFindings.isEmpty else { return Check(.adapter, findings: adapterFindings) }
        do {
            var findings = (try adapter.get()?.untouchedTargets ?? []).map {
                Finding(.warned, "adapter_config.json", "names '\($0)', which no tensor changes")
            }
            guard request.level >= CheckName.run.level, case .success(let run) = modelRun else {
                return Check(.adapter, findings: findings, message: "fits its base")
            }
            let base = try ModelRun(
                model.get(), tokenizer.get(), threads: request.threads, usesAdapter: false)
            let change = zip(run.lastLogits, base.lastLogits).map(Self.difference).max() ?? 0
            if change == 0 {
                findings.append(
                    Finding(
                        .warned, "adapter_model.safetensors",
                        "the base computes the same without it", value: .number(change)))
            }
            return Check(
                .adapter, findings: findings, value: .number(change),
                message: "changes the base's logits by up to \(Measure.number(change).text)")
        } catch {
            return Check(.adapter, findings: [Finding(error)])
        }
    }

    func findAdapterDefects() -> [Finding] {
        guard isAdapter else { return [] }
        do {
            guard let adapter = try adapter.get() else { return [] }
            guard request.base != nil else {
                let name = adapter.config.base.map { "'\($0)'" } ?? "of no name"
                return [
                    Finding(
                        .failed, "adapter_config.json",
                        "the base \(name) is neither registered nor beside the adapter")
                ]
            }
            return try adapter.misfits(base: checkpoint.get().weights).map { Finding($0) }
        } catch {
            return [Finding(error)]
        }
    }
}
