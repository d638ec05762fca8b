extension Adapter {
    /// Why the adapter does not fit a base, by module; empty where it does.
    package func misfits(base: Weights) -> [CheckpointError] {
        var found: [CheckpointError] = []
        func note(_ tensor: Tensor, _ message: String) {
            found.append(
                CheckpointError(file: tensor.info.file, tensor: tensor.info.name, message: message))
        }
        func shape(_ name: String) -> [Int]? {
            if let info = base.info(named: name) { return info.shape }
            // A base with tied embeddings has the output's weight under the other name.
            return name == "lm_head.weight"
                ? base.info(named: "model.embed_tokens.weight")?.shape : nil
        }
        for delta in deltas {
            guard let shape = shape(delta.weightName) else {
                note(delta.a, "the base has no '\(delta.weightName)'")
                continue
            }
            guard shape != delta.weightShape else { continue }
            note(
                delta.b,
                "changes a weight of shape \(delta.weightShape), '\(delta.weightName)' of the base "
                    + "has \(shape)")
        }
        for (name, tensor) in replacements.sorted(by: { $0.key < $1.key }) {
            guard let shape = shape(name) else {
                note(tensor, "the base has no '\(name)'")
                continue
            }
            guard shape != tensor.info.shape else { continue }
            note(tensor, "has the shape \(tensor.info.shape), '\(name)' of the base \(shape)")
        }
        return found
    }

    /// Modules that the configuration names as targets and the file has nothing for, by their names there.
    package var untouchedTargets: [String] {
        guard case .names(let names) = config.targets else { return [] }
        return names.filter { name in
            !deltas.contains { $0.module == name || $0.module.hasSuffix(".\(name)") }
        }
    }
}
