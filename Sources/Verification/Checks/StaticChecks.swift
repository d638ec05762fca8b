internal import Checkpoints
internal import Inference

extension Examination {
    /// Whether every header holds against its file.
    func checkHeaders() -> Check {
        switch weights {
        case .failure(let error): return Check(.headers, findings: [Finding(error)])
        case .success(let weights):
            let types = Set(weights.tensors.map(\.type.rawValue)).sorted().joined(separator: ", ")
            return Check(
                .headers, findings: weights.uncomputable.map { Finding($0) },
                value: .count(weights.tensors.count),
                message:
                    "\(weights.tensors.count) tensors of \(types) in \(weights.files.count) "
                    + (weights.files.count == 1 ? "file" : "files"))
        }
    }

    /// Whether every tensor that the architecture calls for is there once, and has its shape.
    func checkShapes() -> Check {
        if isAdapter { return .skipped(.shapes, "an adapter: see 'adapter'") }
        do {
            let checkpoint = try checkpoint.get()
            let architecture = try Architecture(checkpoint.config)
            let expected = architecture.expectedTensors
            var findings: [Finding] = []
            for tensor in expected {
                guard let info = checkpoint.weights.info(named: tensor.name) else {
                    findings.append(
                        Finding(.failed, tensor.name, "is missing; config.json calls for it"))
                    continue
                }
                guard info.shape != tensor.shape else { continue }
                findings.append(
                    Finding(
                        .failed, tensor.name,
                        "has the shape \(info.shape), config.json gives \(tensor.shape)",
                        value: .text("\(info.shape)"), expected: .text("\(tensor.shape)")))
            }
            let known = Set(expected.map(\.name))
            for info in checkpoint.tensors
            where !known.contains(info.name) && !architecture.ignores(tensorNamed: info.name) {
                findings.append(
                    Finding(.warned, info.name, "is not called for by config.json, and is not used")
                )
            }
            return Check(
                .shapes, findings: findings, value: .count(checkpoint.tensors.count),
                expected: .count(expected.count),
                message: "all \(expected.count) tensors of \(architecture.family)")
        } catch {
            return Check(.shapes, findings: [Finding(error)])
        }
    }
}
