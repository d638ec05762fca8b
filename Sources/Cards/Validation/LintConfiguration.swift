/// What `stemma.yaml` says about rules.
///
/// ```yaml
/// rules:
///   tags/missing: off
///   license/missing: error
/// required:
///   model: schemas/model.yaml      # a file beside stemma.yaml, or the schema itself
///   dataset: {required: [license, pretty_name]}
/// ```
public struct LintConfiguration: Sendable {
    /// Rules that do not run.
    public var disabled: Set<String> = []
    /// Severities other than the rules' own.
    public var severities: [String: Severity] = [:]
    /// What an organisation asks of its cards.
    var required: [RepositoryKind: RequiredFields] = [:]

    public init() {}

    /// Reads the keys `rules` and `required`.
    ///
    /// - Parameters:
    ///   - yaml: the bytes of `stemma.yaml`.
    ///   - otherKeys: keys of the file that belong to other readers.
    ///   - resolving: gives the bytes of a schema's file, by the path as it is written; what it throws is thrown on.
    /// - Throws: `ConfigurationError` at the first thing that is wrong.
    public init(
        yaml: [UInt8], otherKeys: [String] = [], resolving: (String) throws -> [UInt8]
    ) throws {
        guard let root = try Self.parse(yaml, file: nil), root.kind != .null else { return }
        guard root.kind == .mapping else {
            throw ConfigurationError(root, "expected a map, found \(root.kind.phrase)")
        }
        let keys = ["rules", "required"] + otherKeys
        for (key, _) in root.entries where !keys.contains(key.text) {
            throw ConfigurationError(key, Self.unknown(key.text, keys))
        }
        if let rules = root["rules"] { try readRules(rules) }
        if let required = root["required"] { try readRequired(required, resolving) }
    }

    private static func unknown(_ key: String, _ keys: [String]) -> String {
        let near = keys.filter {
            KnownKeys.distance(Array(key.utf8), Array($0.utf8), atMost: key.utf8.count > 4 ? 2 : 1)
                != nil
        }
        let hint =
            near.count == 1
            ? "did you mean '\(near[0])'?"
            : "expected one of \(keys.sorted().joined(separator: ", "))"
        return "unknown key '\(key.escapedForMessage)': \(hint)"
    }

    private mutating func readRules(_ rules: YAMLNode) throws {
        if rules.kind == .null { return }
        guard rules.kind == .mapping else {
            throw ConfigurationError(
                rules, "'rules': expected a map of rules to severities, found \(rules.kind.phrase)")
        }
        for (key, value) in rules.entries {
            let id = key.text
            guard Rules.rule(id) != nil else {
                throw ConfigurationError(
                    key,
                    "unknown rule '\(id.escapedForMessage)'; 'stemma validate --rules' lists them")
            }
            switch value.kind == .string || value.kind == .bool ? value.text : "" {
            // YAML 1.1 has made false of off in many an editor.
            case "off", "false": disabled.insert(id)
            case "error": severities[id] = .error
            case "warning": severities[id] = .warning
            case "info": severities[id] = .info
            default:
                throw ConfigurationError(
                    value,
                    "'\(id)': expected off, error, warning or info, found \(value.kind == .string ? "'\(value.text.escapedForMessage)'" : value.kind.phrase)"
                )
            }
        }
    }

    private mutating func readRequired(
        _ required: YAMLNode, _ resolving: (String) throws -> [UInt8]
    ) throws {
        guard required.kind == .mapping else {
            throw ConfigurationError(
                required,
                "'required': expected a map with model or dataset, found \(required.kind.phrase)")
        }
        for (key, value) in required.entries {
            guard let kind = RepositoryKind(rawValue: key.text) else {
                throw ConfigurationError(
                    key,
                    "'required': expected model or dataset, found '\(key.text.escapedForMessage)'")
            }
            switch value.kind {
            case .mapping: self.required[kind] = RequiredFields(try JSONSchema(value))
            case .string:
                let file = value.text
                do {
                    guard let root = try Self.parse(try resolving(file), file: file) else {
                        throw ConfigurationError(.start, "the schema is empty", file: file)
                    }
                    self.required[kind] = RequiredFields(try JSONSchema(root))
                } catch var error as ConfigurationError {
                    error.file = file
                    throw error
                }
            default:
                throw ConfigurationError(
                    value,
                    "'\(key.text)': expected a JSON Schema or the path of one, found \(value.kind.phrase)"
                )
            }
        }
    }

    /// YAML, or JSON, which is YAML.
    private static func parse(_ bytes: [UInt8], file: String?) throws -> YAMLNode? {
        if let offset = UTF8Check.firstInvalid(in: bytes, 0..<bytes.count) {
            throw ConfigurationError(LineTable(bytes).position(of: offset), "not UTF-8", file: file)
        }
        let result = YAMLParser(bytes).parse()
        if let error = result.diagnostics.first {
            throw ConfigurationError(error.range?.start ?? .start, error.message, file: file)
        }
        return result.document?.root
    }
}
