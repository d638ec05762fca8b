/// Turns a schema as written into `JSONSchema.Node`s.
struct JSONSchemaCompiler {
    private(set) var nodes: [JSONSchema.Node] = []
    private let document: YAMLNode
    /// The node of each schema by the place where it is written; set before it is read, so that it can name itself.
    private var compiled: [Int32: Int] = [:]

    init(_ document: YAMLNode) {
        self.document = document
    }

    mutating func compile() throws(ConfigurationError) -> Int { try schema(document, depth: 0) }

    private mutating func schema(_ source: YAMLNode, depth: Int) throws(ConfigurationError) -> Int {
        if let index = compiled[source.target] { return index }
        guard depth < JSONSchema.maximumDepth else {
            throw ConfigurationError(source, "schemas more than \(JSONSchema.maximumDepth) deep")
        }
        let index = nodes.count
        compiled[source.target] = index
        nodes.append(JSONSchema.Node())
        if let truth = source.bool {
            nodes[index].always = truth
            return index
        }
        guard source.kind == .mapping else {
            throw ConfigurationError(source, "expected a schema, found \(source.kind.phrase)")
        }
        var node = JSONSchema.Node()
        for (key, value) in source.entries {
            guard key.kind == .string else {
                throw ConfigurationError(key, "expected a keyword, found \(key.kind.phrase)")
            }
            try read(key, value, into: &node, depth: depth + 1)
        }
        nodes[index] = node
        return index
    }

    private mutating func read(
        _ key: YAMLNode, _ value: YAMLNode, into node: inout JSONSchema.Node, depth: Int
    ) throws(ConfigurationError) {
        switch key.text {
        case "$schema", "$id", "$comment", "$anchor", "title", "default", "examples", "deprecated",
            "readOnly", "writeOnly":
            break
        case "description": node.explanation = try text(value)
        case "$defs", "definitions":
            for entry in try map(value) { _ = try schema(entry.value, depth: depth) }
        case "$ref": node.reference = try reference(value, depth: depth)
        case "type": node.types = try types(value)
        case "enum": node.allowed = try list(value).compactMap { YAMLValue($0) }
        case "const": node.constant = YAMLValue(value)
        case "minimum": node.minimum = try number(value)
        case "maximum": node.maximum = try number(value)
        case "exclusiveMinimum": node.exclusiveMinimum = try number(value)
        case "exclusiveMaximum": node.exclusiveMaximum = try number(value)
        case "multipleOf":
            node.multipleOf = try number(value)
            guard let step = node.multipleOf, step > 0 else {
                throw ConfigurationError(value, "'multipleOf': expected a number above 0")
            }
        case "minLength": node.lengths.minimum = try count(value)
        case "maxLength": node.lengths.maximum = try count(value)
        case "pattern": node.pattern = try pattern(value)
        case "format": node.format = try format(value)
        case "minItems": node.itemCounts.minimum = try count(value)
        case "maxItems": node.itemCounts.maximum = try count(value)
        case "uniqueItems": node.uniqueItems = try truth(value)
        case "prefixItems": node.prefixItems = try schemas(value, depth: depth)
        case "items": node.items = try schema(value, depth: depth)
        case "contains": node.contains = try schema(value, depth: depth)
        case "minContains": node.containsCounts.minimum = try count(value)
        case "maxContains": node.containsCounts.maximum = try count(value)
        case "minProperties": node.propertyCounts.minimum = try count(value)
        case "maxProperties": node.propertyCounts.maximum = try count(value)
        case "required": node.required = try texts(value)
        case "dependentRequired":
            for entry in try map(value) {
                node.dependentRequired.append((entry.key.text, try texts(entry.value)))
            }
        case "dependentSchemas": node.dependentSchemas = try named(value, depth: depth)
        case "properties": node.properties = try named(value, depth: depth)
        case "patternProperties":
            for entry in try map(value) {
                node.patternProperties.append(
                    (try pattern(entry.key), try schema(entry.value, depth: depth)))
            }
        case "additionalProperties": node.additionalProperties = try schema(value, depth: depth)
        case "propertyNames": node.propertyNames = try schema(value, depth: depth)
        case "allOf": node.allOf = try schemas(value, depth: depth)
        case "anyOf": node.anyOf = try schemas(value, depth: depth)
        case "oneOf": node.oneOf = try schemas(value, depth: depth)
        case "not": node.not = try schema(value, depth: depth)
        case "if": node.condition = try schema(value, depth: depth)
        case "then": node.consequence = try schema(value, depth: depth)
        case "else": node.alternative = try schema(value, depth: depth)
        default:
            throw ConfigurationError(
                key, "unknown keyword '\(key.text.escapedForMessage)' in a JSON Schema")
        }
    }

    // MARK: - References

    /// `#` and pointers such as `#/$defs/name` (RFC 6901).
    private mutating func reference(
        _ value: YAMLNode, depth: Int
    ) throws(ConfigurationError) -> Int {
        let pointer = try text(value)
        guard pointer == "#" || pointer.hasPrefix("#/") else {
            throw ConfigurationError(
                value,
                "'$ref': expected a place in this schema such as '#/$defs/name', found '\(pointer.escapedForMessage)'"
            )
        }
        var node = document
        for part in pointer.dropFirst().split(separator: "/") {
            let name = Self.unescaped(part)
            var next = node.entry(named: name)?.value
            if node.kind == .sequence, let position = Int(name) {
                next = node.items.enumerated().first { $0.offset == position }?.element
            }
            guard let next else {
                throw ConfigurationError(
                    value, "'$ref': nothing stands at '\(pointer.escapedForMessage)'")
            }
            node = next
        }
        return try schema(node, depth: depth)
    }

    private static func unescaped(_ part: Substring) -> String {
        var result = ""
        var rest = part
        while let character = rest.popFirst() {
            if character == "~", let next = rest.first, next == "0" || next == "1" {
                rest.removeFirst()
                result.append(next == "0" ? "~" : "/")
            } else {
                result.append(character)
            }
        }
        return result
    }

    // MARK: - Values of keywords

    private mutating func schemas(
        _ value: YAMLNode, depth: Int
    ) throws(ConfigurationError) -> [Int] {
        var result: [Int] = []
        for item in try list(value) { result.append(try schema(item, depth: depth)) }
        guard !result.isEmpty else {
            throw ConfigurationError(value, "expected at least one schema")
        }
        return result
    }

    private mutating func named(
        _ value: YAMLNode, depth: Int
    ) throws(ConfigurationError) -> [(key: String, schema: Int)] {
        var result: [(key: String, schema: Int)] = []
        for entry in try map(value) {
            result.append((entry.key.text, try schema(entry.value, depth: depth)))
        }
        return result
    }

    private func types(_ value: YAMLNode) throws(ConfigurationError) -> JSONSchema.Types {
        var types: JSONSchema.Types = []
        for item in value.kind == .sequence ? Array(value.items) : [value] {
            switch item.text {
            case "null": types.insert(.null)
            case "boolean": types.insert(.boolean)
            case "integer": types.insert(.integer)
            case "number": types.insert(.number)
            case "string": types.insert(.string)
            case "array": types.insert(.array)
            case "object": types.insert(.object)
            default:
                throw ConfigurationError(
                    item, "'type': expected a type of JSON, found '\(item.text.escapedForMessage)'")
            }
        }
        return types
    }

    private func pattern(_ value: YAMLNode) throws(ConfigurationError) -> Pattern {
        let source = try text(value)
        do {
            return try Pattern(source)
        } catch {
            throw ConfigurationError(value, "'pattern': \(error.message)")
        }
    }

    private func format(_ value: YAMLNode) throws(ConfigurationError) -> JSONSchema.Format {
        guard let format = JSONSchema.Format(rawValue: try text(value)) else {
            let known = JSONSchema.Format.allCases.map(\.rawValue).joined(separator: ", ")
            throw ConfigurationError(
                value, "'format': expected \(known), found '\(value.text.escapedForMessage)'")
        }
        return format
    }

    private func text(_ value: YAMLNode) throws(ConfigurationError) -> String {
        guard let text = value.string else {
            throw ConfigurationError(value, "expected a text, found \(value.kind.phrase)")
        }
        return text
    }

    private func texts(_ value: YAMLNode) throws(ConfigurationError) -> [String] {
        var result: [String] = []
        for item in try list(value) { result.append(try text(item)) }
        return result
    }

    private func number(_ value: YAMLNode) throws(ConfigurationError) -> Double {
        guard let number = value.double, number.isFinite else {
            throw ConfigurationError(value, "expected a number, found \(value.kind.phrase)")
        }
        return number
    }

    private func count(_ value: YAMLNode) throws(ConfigurationError) -> Int {
        guard let count = value.int, count >= 0 else {
            throw ConfigurationError(value, "expected a whole number from 0")
        }
        return count
    }

    private func truth(_ value: YAMLNode) throws(ConfigurationError) -> Bool {
        guard let truth = value.bool else {
            throw ConfigurationError(value, "expected true or false, found \(value.kind.phrase)")
        }
        return truth
    }

    private func list(_ value: YAMLNode) throws(ConfigurationError) -> [YAMLNode] {
        guard value.kind == .sequence else {
            throw ConfigurationError(value, "expected a list, found \(value.kind.phrase)")
        }
        return Array(value.items)
    }

    private func map(
        _ value: YAMLNode
    ) throws(ConfigurationError) -> [(key: YAMLNode, value: YAMLNode)] {
        guard value.kind == .mapping else {
            throw ConfigurationError(value, "expected a map, found \(value.kind.phrase)")
        }
        return Array(value.entries)
    }
}
