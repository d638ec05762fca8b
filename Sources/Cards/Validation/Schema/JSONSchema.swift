/// A JSON Schema, read once and applied to any number of front matters.
///
/// The dialect is draft 2020-12 (https://json-schema.org/draft/2020-12) without dynamic references, `unevaluated…`
/// and references to other documents. A keyword that is not known is an error of the schema, so that nothing is
/// silently left unchecked.
struct JSONSchema: Sendable {
    /// Schemas inside each other, references followed.
    static let maximumDepth = 64
    /// Schemas applied to values, for one card.
    static let maximumSteps = 200_000

    struct Types: OptionSet {
        let rawValue: UInt8
        static let null = Types(rawValue: 1)
        static let boolean = Types(rawValue: 2)
        static let integer = Types(rawValue: 4)
        static let number = Types(rawValue: 8)
        static let string = Types(rawValue: 16)
        static let array = Types(rawValue: 32)
        static let object = Types(rawValue: 64)
    }

    enum Format: String, CaseIterable {
        case uri, date, email
        case uriReference = "uri-reference"
        case dateTime = "date-time"
    }

    /// One schema; schemas inside it are named by their place in `nodes`.
    struct Node: Sendable {
        /// For the schemas `true` and `false`.
        var always: Bool?
        /// What people read about a value that does not fit.
        var explanation: String?
        var reference: Int?
        var types: Types?
        var allowed: [YAMLValue]?
        var constant: YAMLValue?
        var minimum: Double?
        var maximum: Double?
        var exclusiveMinimum: Double?
        var exclusiveMaximum: Double?
        var multipleOf: Double?
        var lengths = Bounds()
        var pattern: Pattern?
        var format: Format?
        var itemCounts = Bounds()
        var uniqueItems = false
        var prefixItems: [Int] = []
        var items: Int?
        var contains: Int?
        var containsCounts = Bounds()
        var propertyCounts = Bounds()
        var required: [String] = []
        var dependentRequired: [(key: String, others: [String])] = []
        var dependentSchemas: [(key: String, schema: Int)] = []
        var properties: [(key: String, schema: Int)] = []
        var patternProperties: [(pattern: Pattern, schema: Int)] = []
        var additionalProperties: Int?
        var propertyNames: Int?
        var allOf: [Int] = []
        var anyOf: [Int] = []
        var oneOf: [Int] = []
        var not: Int?
        var condition: Int?
        var consequence: Int?
        var alternative: Int?
    }

    struct Bounds: Sendable {
        var minimum: Int?
        var maximum: Int?
    }

    let nodes: [Node]
    let root: Int

    init(_ root: YAMLNode) throws(ConfigurationError) {
        var compiler = JSONSchemaCompiler(root)
        self.root = try compiler.compile()
        nodes = compiler.nodes
    }
}
