/// `adapter_config.json` of a LoRA adapter, as PEFT writes it.
///
/// What only steers training (dropout, initialisation, which layers were chosen) is not kept: the adapter's tensors say what was adapted.
package struct AdapterConfig: Sendable {
    package static let fileName = "adapter_config.json"

    /// Which modules the adapter meant to change.
    package enum Targets: Sendable, Equatable {
        /// Module names, or ends of their paths.
        case names([String])
        /// A regular expression over whole paths.
        case pattern(String)
        /// Every linear layer but the output.
        case allLinear
    }

    /// The model it was trained on: an id or a path on its maker's machine.
    package let base: String?
    package let revision: String?
    package let rank: Int
    package let alpha: Double
    /// Whether the scale is alpha over the rank's square root (rsLoRA, arXiv:2312.03732).
    package let usesRankStabilisedScale: Bool
    package let targets: Targets?
    /// Modules that the adapter holds whole.
    package let modulesToSave: [String]
    /// `none`, `all` or `lora_only`: whether trained biases are in the file.
    package let bias: String
    package let taskType: String?
    package let json: JSONObject

    /// Ranks and alphas of modules that differ, in the order of the file.
    let rankPatterns: [(pattern: ModulePattern, rank: Int)]
    let alphaPatterns: [(pattern: ModulePattern, alpha: Double)]
}

extension AdapterConfig {
    /// - Throws: also for kinds of adapters that are no plain LoRA; each is named by its key.
    package init(folder: String) throws(CheckpointError) {
        try self.init(ConfigReader(folder: folder, name: Self.fileName))
    }

    package init(parsing bytes: [UInt8]) throws(CheckpointError) {
        try self.init(ConfigReader(parsing: bytes, file: Self.fileName))
    }

    init(_ reader: ConfigReader) throws(CheckpointError) {
        json = reader.object
        let type = try reader.string("peft_type")
        guard type == "LORA" else {
            throw reader.error(
                "peft_type", "expected 'LORA', found \(type.map { "'\($0)'" } ?? "nothing")")
        }
        try Self.refuseVariants(reader)
        base = try reader.string("base_model_name_or_path")
        revision = try reader.string("revision")
        rank = try reader.requiredInt("r")
        guard let alpha = try reader.double("lora_alpha") else {
            throw CheckpointError(file: reader.file, message: "'lora_alpha' is missing")
        }
        self.alpha = alpha
        usesRankStabilisedScale = try reader.bool("use_rslora") ?? false
        targets = try Self.targets(reader)
        modulesToSave = try reader.strings("modules_to_save") ?? []
        bias = try reader.string("bias") ?? "none"
        guard ["none", "all", "lora_only"].contains(bias) else {
            throw reader.error("bias", "expected 'none', 'all' or 'lora_only', found '\(bias)'")
        }
        taskType = try reader.string("task_type")
        rankPatterns = try Self.patterns(reader, "rank_pattern") { value in
            value.int.flatMap { (1...ConfigReader.maximumInteger).contains($0) ? $0 : nil }
        }.map { (pattern: $0, rank: $1) }
        alphaPatterns = try Self.patterns(reader, "alpha_pattern") { value in
            value.double.flatMap { $0.isFinite ? $0 : nil }
        }.map { (pattern: $0, alpha: $1) }
    }

    /// The rank of a module, such as `model.layers.0.self_attn.q_proj`.
    package func rank(of module: String) -> Int {
        rankPatterns.first { $0.pattern.matchesEnd(of: module) }?.rank ?? rank
    }

    /// What the product of the module's two matrices is multiplied with.
    package func scale(of module: String) -> Double {
        let alpha = alphaPatterns.first { $0.pattern.matchesEnd(of: module) }?.alpha ?? self.alpha
        let rank = Double(rank(of: module))
        return usesRankStabilisedScale ? alpha / rank.squareRoot() : alpha / rank
    }

    /// Variants that change what is computed: applied as plain LoRA they would give something else in silence.
    private static func refuseVariants(_ reader: ConfigReader) throws(CheckpointError) {
        for (key, name) in [
            ("use_dora", "DoRA"), ("use_qalora", "QALoRA"), ("use_bdlora", "BD-LoRA"),
        ] {
            guard let value = reader.object[key], !value.isNull, value.bool != false else {
                continue
            }
            throw reader.error(key, "\(name) adapters are not applied")
        }
        for key in [
            "layer_replication", "target_parameters", "trainable_token_indices",
            "alora_invocation_tokens", "arrow_config",
        ] {
            guard let value = reader.object[key], !value.isNull, value.array?.isEmpty != true,
                value.object?.members.isEmpty != true
            else { continue }
            throw reader.error(key, "adapters that use it are not applied")
        }
        let starts = ["pissa", "olora", "corda", "loftq", "lora_ga"]
        let key = "init_lora_weights"
        if let start = reader.object[key]?.string, starts.contains(where: start.hasPrefix) {
            throw reader.error(
                key,
                "'\(start)' changes the base's weights too; expected an adapter converted "
                    + "to plain LoRA")
        }
    }

    private static func targets(_ reader: ConfigReader) throws(CheckpointError) -> Targets? {
        guard let value = reader.object["target_modules"], !value.isNull else { return nil }
        if let text = value.string { return text == "all-linear" ? .allLinear : .pattern(text) }
        return try reader.strings("target_modules").map(Targets.names)
    }

    private static func patterns<Value>(
        _ reader: ConfigReader, _ key: String, _ convert: (JSON) -> Value?
    ) throws(CheckpointError) -> [(ModulePattern, Value)] {
        guard let object = try reader.object(key) else { return [] }
        var found: [(ModulePattern, Value)] = []
        for member in object.members {
            guard let value = convert(member.value) else {
                throw reader.error(
                    key, "'\(member.key)': expected a number, found \(member.value.kind)")
            }
            guard let pattern = ModulePattern(member.key) else {
                throw reader.error(key, "'\(member.key)' is no pattern that is read")
            }
            found.append((pattern, value))
        }
        return found
    }
}

extension AdapterConfig.Targets {
    /// Whether a module's path is meant; `nil` where the expression is one that is not read.
    package func includes(_ module: String) -> Bool? {
        switch self {
        case .names(let names): names.contains { module == $0 || module.hasSuffix(".\($0)") }
        case .pattern(let text): ModulePattern(text).map { $0.matches(module) }
        case .allLinear: module != "lm_head"
        }
    }
}
