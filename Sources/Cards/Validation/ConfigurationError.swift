/// What is wrong with `stemma.yaml` or a schema that it names, and where.
public struct ConfigurationError: Error, Equatable, Sendable {
    /// The path as the configuration writes it; `nil` for `stemma.yaml` itself.
    public var file: String?
    public var position: SourcePosition
    /// In lower case, without a final full stop.
    public var message: String

    init(_ position: SourcePosition, _ message: String, file: String? = nil) {
        self.position = position
        self.message = message
        self.file = file
    }

    init(_ node: YAMLNode, _ message: String) { self.init(node.position, message) }
}

extension ConfigurationError: CustomStringConvertible {
    public var description: String {
        "\(file.map { $0 + ":" } ?? "")\(position.line):\(position.column): \(message)"
    }
}
