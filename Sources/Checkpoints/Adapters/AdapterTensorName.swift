/// What a tensor of an adapter file is, by its name.
enum AdapterTensorName: Equatable {
    case part(AdapterParts.Part, module: String)
    /// A tensor of the base, whole.
    case whole(String)

    init(_ info: TensorInfo) throws(CheckpointError) {
        func error(_ message: String) -> CheckpointError {
            CheckpointError(file: info.file, tensor: info.name, message: message)
        }
        let prefix = "base_model.model."
        guard info.name.hasPrefix(prefix) else {
            throw error("expected a name that starts with '\(prefix)'")
        }
        var path = info.name.dropFirst(prefix.count).split(
            separator: ".", omittingEmptySubsequences: false)
        // Older versions left the adapter's own name in: `lora_A.default.weight`.
        if path.count > 2, path[path.count - 2] == "default" { path.remove(at: path.count - 2) }
        path.removeAll { $0 == "modules_to_save" }
        if let marker = path.firstIndex(where: { Self.refused[String($0)] != nil }) {
            let kind = Self.refused[String(path[marker])] ?? ""
            throw error("\(kind) adapters are not applied")
        }
        guard let marker = path.firstIndex(where: { $0.hasPrefix("lora_") }) else {
            self = .whole(path.joined(separator: "."))
            return
        }
        let ending = path[marker...].joined(separator: ".")
        guard let part = AdapterParts.Part(rawValue: ending), marker > 0 else {
            throw error("the engine knows no '\(ending)'")
        }
        self = .part(part, module: path[..<marker].joined(separator: "."))
    }

    private static let refused = [
        "lora_magnitude_vector": "DoRA",
        "token_adapter": "trainable-token",
        "lora_bone": "MiSS",
    ]
}
