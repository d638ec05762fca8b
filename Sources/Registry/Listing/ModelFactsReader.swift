internal import Cards

/// Reads what the files of a model say about it: a part of `config.json` and of `adapter_config.json`, and the headers of
/// its weights.
///
/// What cannot be read is left out: a damaged file is the smoke test's to report, not a reason to refuse a commit.
struct ModelFactsReader {
    /// Shards beyond these are not looked at, nor are headers and configurations that are longer, in bytes.
    static let maximumShards = 1_000
    static let maximumHeader = 25_000_000
    static let maximumConfig = 1_000_000

    /// The names of files that say something.
    static func isRelevant(_ name: String) -> Bool {
        name == config || name == adapter || name.hasSuffix(weights) || name.hasSuffix(".gguf")
    }

    /// Whether two versions have the same weights.
    ///
    /// - Parameters: ids of relevant files, by name.
    static func areSameWeights(_ a: [String: ObjectID], _ b: [String: ObjectID]) -> Bool {
        func weights(_ files: [String: ObjectID]) -> [String: ObjectID] {
            files.filter { $0.key != config && $0.key != adapter }
        }
        return weights(a) == weights(b)
    }

    private static let config = "config.json"
    private static let adapter = "adapter_config.json"
    private static let weights = ".safetensors"

    /// What the configuration of an adapter in a folder names as its base; `nil` where there is none.
    static func adapterBase(inFolder folder: String) -> String? {
        guard let file = try? BlobFile(path: "\(folder)/\(adapter)"),
            let bytes = OpenContent.file(file).read(maximumConfig, at: 0, whole: true),
            let root = try? JSONDocument(bytes).root
        else { return nil }
        return root["base_model_name_or_path"]?.string
    }

    /// - Parameters:
    ///   - names: of the files in the top folder.
    ///   - open: the content of one of them; `nil` where it cannot be had.
    static func facts(
        names: [String], _ open: (String) throws -> OpenContent?
    ) throws -> ModelFacts? {
        var facts = ModelFacts()
        func read(_ name: String) throws -> JSONValue? {
            guard names.contains(name), let content = try open(name),
                let bytes = content.read(maximumConfig, at: 0, whole: true),
                let root = try? JSONDocument(bytes).root, root.kind == .object
            else { return nil }
            return root
        }
        facts.config = configuration(try read(config), adapter: try read(adapter))
        if let gguf = try GGUFFacts(names: names, open) {
            facts.gguf = gguf.json
            facts.parameters = gguf.parameters
        }
        var counts: [String: Int] = [:]
        for name in names.filter({ $0.hasSuffix(weights) }).prefix(maximumShards) {
            guard let content = try open(name), add(content, to: &counts) else {
                return facts == ModelFacts() ? nil : facts
            }
        }
        var total = 0
        for count in counts.values {
            let (sum, overflows) = total.addingReportingOverflow(count)
            if overflows { return facts == ModelFacts() ? nil : facts }
            total = sum
        }
        if !counts.isEmpty {
            facts.parameters = total
            facts.safetensors = json(counts, total: total)
        }
        return facts == ModelFacts() ? nil : facts
    }

    /// Adds the elements of a file's tensors, by their type as the header spells it.
    ///
    /// Layout: eight bytes, the little-endian length of the header; the header, a JSON object with a type and a shape for
    /// each tensor. Source: the safetensors format description.
    /// - Returns: `false` where the file is none.
    private static func add(_ content: OpenContent, to counts: inout [String: Int]) -> Bool {
        guard let start = content.read(8, at: 0), start.count == 8 else { return false }
        let length = start.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length <= maximumHeader, let header = content.read(Int(length), at: 8),
            header.count == Int(length), let root = try? JSONDocument(header).root,
            root.kind == .object
        else { return false }
        for (key, tensor) in root.entries where !key.hasText("__metadata__") {
            guard let type = tensor["dtype"]?.string, let shape = tensor["shape"],
                shape.kind == .array
            else { return false }
            var count = 1
            for dimension in shape.items {
                guard let size = dimension.int, size >= 0 else { return false }
                let (product, overflows) = count.multipliedReportingOverflow(by: size)
                guard !overflows else { return false }
                count = product
            }
            let (sum, overflows) = counts[type, default: 0].addingReportingOverflow(count)
            guard !overflows else { return false }
            counts[type] = sum
        }
        return true
    }

    private static func json(_ counts: [String: Int], total: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("parameters")
            writer.object { writer in
                for (type, count) in counts.sorted(by: { $0.key < $1.key }) {
                    writer.key(type)
                    writer.int(count)
                }
            }
            writer.key("total")
            writer.int(total)
        }
        return writer.bytes
    }

    /// What the Hub shows of a configuration, and of that of an adapter; `nil` where there is neither.
    private static func configuration(_ root: JSONValue?, adapter: JSONValue?) -> [UInt8]? {
        guard root != nil || adapter != nil else { return nil }
        var writer = JSONWriter()
        writer.object { writer in
            if let names = root?["architectures"], names.kind == .array {
                writer.key("architectures")
                writer.array { writer in
                    for name in names.items.compactMap(\.string) { writer.string(name) }
                }
            }
            if let type = root?["model_type"]?.string {
                writer.key("model_type")
                writer.string(type)
            }
            if let method = root?["quantization_config"]?["quant_method"]?.string {
                writer.key("quantization_config")
                writer.object { writer in
                    writer.key("quant_method")
                    writer.string(method)
                }
            }
            guard let adapter else { return }
            writer.key("peft")
            writer.object { writer in
                for key in ["base_model_name_or_path", "task_type"] as [StaticString] {
                    guard let text = adapter[key]?.string else { continue }
                    writer.key(key)
                    writer.string(text)
                }
            }
        }
        return writer.bytes
    }
}

extension OpenContent {
    /// - Parameter whole: gives nothing where there is more than was asked for.
    /// - Returns: `nil` where it cannot be read.
    func read(_ count: Int, at offset: Int, whole: Bool = false) -> [UInt8]? {
        switch self {
        case .bytes(let bytes):
            if whole, bytes.count > count { return nil }
            return Array(bytes.dropFirst(offset).prefix(count))
        case .file(let file):
            if whole, file.size > count { return nil }
            return try? file.read(count, at: offset)
        }
    }
}
