internal import Checkpoints
internal import Inference

extension Examination {
    /// Whether the adapter has a base, fits it, and changes what it computes.
    func checkAdapter() -> Check {
        guard isAdapter else { return .skipped(.adapter, "the folder holds no adapter") }
        do {
            let run = try modelRun.get()
            let folder = try modelFolderContents.get()
            let base = try ModelRun(
                folder, tokenizer.get(), threads: request.threads, usesAdapter: false)
            let change = zip(run.lastLogits, base.lastLogits).map(Self.difference).max() ?? 0
            var findings: [Finding] = []
            if change == 0 {
                findings.append(
                    Finding(
                        .warned, "adapter_model.safetensors",
                        "the base computes the same without it", value: .number(change)))
            }
            return Check(
                .adapter, findings: findings, value: .number(change),
                message:
                    "changes the logits of \(folder.checkpoint.folder.split(separator: "/").last ?? "") "
                    + "by up to \(Measure.number(change).text)")
        } catch {
            return Check(.adapter, findings: [Finding(error)])
        }
    }
}
